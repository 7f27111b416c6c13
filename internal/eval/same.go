package eval

import (
	"maps"
	"slices"
	"strings"
)

// codes are the codes of parties: of each its code, else the group's or the person's name.
func codes(parties []Party) map[string]bool {
	set := map[string]bool{}
	for _, p := range parties {
		for _, code := range []string{p.Of, p.Group, p.Person} {
			if code != "" {
				set[strings.ToUpper(code)] = true
				break
			}
		}
	}
	return set
}

// sameCodes says whether two rows of parties have the same codes.
func sameCodes(a, b []Party) bool { return maps.Equal(codes(a), codes(b)) }

// names are the names of the persons among parties, each as its set of words in order.
func names(parties []Party) [][]string {
	var list [][]string
	for _, p := range parties {
		if p.Person == "" {
			continue
		}
		name := words(p.Person)
		slices.Sort(name)
		list = append(list, slices.Compact(name))
	}
	return list
}

// shareWord says whether two names have a word in common.
func shareWord(a, b []string) bool {
	return slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) })
}

// samePersons says whether each person of the gold reading is found in the
// other, by a word of the name at least.
func samePersons(gold, read []Party) bool {
	found := names(read)
	for _, g := range names(gold) {
		if !slices.ContainsFunc(found, func(r []string) bool { return shareWord(g, r) }) {
			return false
		}
	}
	return true
}

// stated says whether a sum is there at all.
func (m *Money) stated() bool { return m != nil && *m != Money{} }

// sameMoney says whether two sums are both missing or equal.
func sameMoney(a, b *Money) bool {
	if !a.stated() || !b.stated() {
		return a.stated() == b.stated()
	}
	return strings.EqualFold(a.Currency, b.Currency) && a.Amount.same(b.Amount)
}

// end is the last day of a period, empty where there is none; a clock after the day is dropped.
func (p *Period) end() string {
	if p == nil {
		return ""
	}
	const day = len("2006-01-02")
	return p.End[:min(day, len(p.End))]
}

// sharedTopics counts the topics that two rows share, and those of each, repeated ones once.
func sharedTopics(gold, read []string) (both, inGold, inRead int) {
	one, two := setOf(gold), setOf(read)
	for t := range one {
		if two[t] {
			both++
		}
	}
	return both, len(one), len(two)
}

func setOf(list []string) map[string]bool {
	set := make(map[string]bool, len(list))
	for _, s := range list {
		set[s] = true
	}
	return set
}
