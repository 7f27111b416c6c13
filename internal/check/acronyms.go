package check

import (
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// acronyms are the acronyms of a draft: where each is used in running text, and
// where it is explained.
type acronyms struct {
	uses     map[string][]int // tokens, in order
	explains map[string][]explanation
	order    []string // by first use
}

// explanation is a place that says what an acronym stands for.
type explanation struct {
	at         int // token of the acronym
	first, end int // tokens of the full name; empty where its words do not spell the acronym
	name       string
}

// findAcronyms finds all acronyms of the draft, once.
func (x *inspection) findAcronyms() *acronyms {
	if x.acronyms != nil {
		return x.acronyms
	}
	a := &acronyms{uses: map[string][]int{}, explains: map[string][]explanation{}}
	x.acronyms = a
	capitals := x.capitalBlocks()
	for i := range x.tokens {
		name, ok := x.acronymAt(i)
		if !ok {
			continue
		}
		if e, explained := x.explained(name, i); explained {
			a.explains[name] = append(a.explains[name], e)
		}
		b := x.block(int(x.tokens[i].Start))
		if b < 0 || !x.prose(b) || capitals[b] || x.amongCapitals(i) || x.ofPerson(i) {
			continue
		}
		if len(a.uses[name]) == 0 {
			a.order = append(a.order, name)
		}
		a.uses[name] = append(a.uses[name], i)
	}
	return a
}

// acronymAt reads token i as an acronym, without the "s" of its plural.
func (x *inspection) acronymAt(i int) (string, bool) {
	t := x.tokens[i]
	s := x.token(i)
	if t.Class != text.Word || len(s) < 2 || len(s) > 9 {
		return "", false
	}
	if t.Shape == text.Mixed {
		s = strings.TrimSuffix(s, "s")
	} else if t.Shape != text.Upper {
		return "", false
	}
	for j := range len(s) {
		if s[j] < 'A' || s[j] > 'Z' {
			return "", false
		}
	}
	return s, len(s) > 1 && !romanNumber(s)
}

// romanNumber says whether s is a roman number, as after the name of a pope.
func romanNumber(s string) bool { return strings.Trim(s, "IVX") == "" }

// wellKnown says whether every reader knows the acronym, or the house says so.
func (x *inspection) wellKnown(acronym string) bool {
	if x.know.acronyms[acronym] {
		return true
	}
	for _, s := range x.opt.Config.Acronyms {
		if s == acronym {
			return true
		}
	}
	return false
}

// capitalBlocks marks the blocks that are written in capitals throughout.
func (x *inspection) capitalBlocks() []bool {
	marks := make([]bool, len(x.Text.Blocks))
	for i, b := range x.Text.Blocks {
		upper, lower := 0, 0
		for _, c := range []byte(b.Of(x.Text)) {
			switch {
			case c >= 'A' && c <= 'Z':
				upper++
			case c >= 'a' && c <= 'z':
				lower++
			}
		}
		marks[i] = upper > lower
	}
	return marks
}

// amongCapitals says whether a word in capitals that is no known acronym stands
// beside token i: words in capitals for weight.
func (x *inspection) amongCapitals(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(x.tokens) || x.tokens[j].Shape != text.Upper || x.tokens[j].Class != text.Word {
			continue
		}
		if s, ok := x.acronymAt(j); !ok || !x.wellKnown(s) {
			return true
		}
	}
	return false
}

// ofPerson says whether token i is a name in capitals: "Ms. KAMIKAWA Yoko".
func (x *inspection) ofPerson(i int) bool {
	folded := record.FoldLetters(x.token(i))
	for _, p := range x.people {
		if p.has(folded) {
			return true
		}
	}
	return x.titleBefore(i)
}

// titleBefore says whether an honorific or an office ends right before token i.
func (x *inspection) titleBefore(i int) bool {
	for _, m := range x.names {
		if int(m.End) == i && entryIn(m, "honorifics", "offices") != nil {
			return true
		}
	}
	return false
}

// entryIn is the entry of a match that stands in one of the lists, nil for none.
func entryIn(m lexicon.Match, lists ...string) *lexicon.Entry {
	for _, e := range m.Entries {
		for _, l := range lists {
			if e.List == l {
				return e
			}
		}
	}
	return nil
}
