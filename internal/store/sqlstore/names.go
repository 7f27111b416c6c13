package sqlstore

import (
	"maps"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// names says which forms of a name, as written in some text, name one person.
type names struct {
	keys    map[string]string   // form to the person's key
	forms   map[string][]string // key to forms
	byWord  map[string][]string // word of a full name to keys
	aliases map[string]string   // key of a name to the key of a fuller one
	merged  map[string]string   // key to the key of the person who is the same, by decision
	spelled map[string]string   // key of a name given by hand to the person's key
}

// bearer is what is known of whoever bears a full name.
type bearer struct {
	words   []string
	parties map[record.PartyCode]bool
	offices map[string]bool // folded
}

// joinNames joins forms that name one person, and never on a guess:
//
//   - full names are one by their key: "KAMIKAWA Yoko", "Yoko Kamikawa";
//   - a short given name joins the long one of the same surname, party and
//     office: "Joe", "Joseph";
//   - a single word joins the one full name of its party that has it, or, of
//     several, the one that alone bears all its offices.
//
// Every other form stays a person of its own.
func joinNames(counted []tally, offices []officeForm) names {
	n := names{keys: map[string]string{}, forms: map[string][]string{}, byWord: map[string][]string{}, aliases: map[string]string{},
		merged: map[string]string{}, spelled: map[string]string{}}
	held := map[string]map[string]bool{}
	for _, o := range offices {
		if held[o.value] == nil {
			held[o.value] = map[string]bool{}
		}
		held[o.value][strings.Join(record.Fold(o.office), " ")] = true
	}
	bearers := n.fullNames(counted, held)
	n.shortNames(bearers)
	for _, t := range counted {
		name, of := splitPerson(t.value)
		if split := splitKey(t.value); split != "" {
			n.assign(t.value, split)
		} else if key := record.PersonKey(name); strings.Contains(key, "-") {
			n.assign(t.value, n.fuller(key))
		} else {
			n.assign(t.value, n.owner(key, of, held[t.value], bearers))
		}
	}
	n.alone(counted)
	return n
}

// alone makes those findable by their one word of whom no full name is known, and
// keeps the key that a single word would have alone for whoever it names.
func (n *names) alone(counted []tally) {
	for _, t := range counted {
		name, of := splitPerson(t.value)
		word, key := record.PersonKey(name), n.keys[t.value]
		own := loneKey(word, of)
		switch {
		case splitKey(t.value) != "":
			n.byWord[word] = appendNew(n.byWord[word], key)
		case strings.Contains(word, "-"):
		case key == own:
			n.byWord[word] = appendNew(n.byWord[word], key)
		case len(n.forms[own]) == 0 && n.aliases[own] == "":
			n.aliases[own] = key
		}
	}
}

// loneKey is the key of somebody of whom no more than one word is known.
func loneKey(word string, of record.PartyCode) string {
	return strings.Trim(word+"-"+strings.Join(record.Fold(string(of)), "-"), "-")
}

func appendNew(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

func (n *names) fullNames(counted []tally, held map[string]map[string]bool) map[string]*bearer {
	bearers := map[string]*bearer{}
	for _, t := range counted {
		name, of := splitPerson(t.value)
		key := record.PersonKey(name)
		words := strings.Split(key, "-")
		if len(words) < 2 || splitKey(t.value) != "" {
			continue
		}
		if bearers[key] == nil {
			bearers[key] = &bearer{words, map[record.PartyCode]bool{}, map[string]bool{}}
			for _, w := range slices.Compact(slices.Clone(words)) {
				n.byWord[w] = append(n.byWord[w], key)
			}
		}
		bearers[key].parties[of] = true
		for office := range held[t.value] {
			bearers[key].offices[office] = true
		}
	}
	return bearers
}

// shortNames finds the full names that are short for one other.
func (n *names) shortNames(bearers map[string]*bearer) {
	for _, word := range slices.Sorted(maps.Keys(n.byWord)) {
		keys := n.byWord[word]
		for _, short := range keys {
			var long []string
			for _, key := range keys {
				if shortFor(bearers[short], bearers[key]) {
					long = append(long, key)
				}
			}
			if len(long) == 1 {
				n.aliases[short] = long[0]
			}
		}
	}
}

// shortFor says whether two names of two words share the surname, party and
// office, and the one given name is a short form of the other: up to four
// letters, the first two alike.
func shortFor(short, long *bearer) bool {
	if len(short.words) != 2 || len(long.words) != 2 || !meet(short.parties, long.parties) || !meet(short.offices, long.offices) {
		return false
	}
	for i, given := range short.words {
		for j, other := range long.words {
			if short.words[1-i] == long.words[1-j] && len(given) <= 4 && len(given) < len(other) && len(given) > 1 && given[:2] == other[:2] {
				return true
			}
		}
	}
	return false
}

// meet says whether two sets have something in common.
func meet[K comparable](a, b map[K]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// fuller is the key under which somebody is listed whose key this is, or was.
func (n *names) fuller(key string) string {
	if long := n.aliases[key]; long != "" {
		key = long
	}
	for n.merged[key] != "" {
		key = n.merged[key]
	}
	return key
}

// owner is the key of the person whom a single word names within a party.
func (n *names) owner(word string, of record.PartyCode, offices map[string]bool, bearers map[string]*bearer) string {
	fits := map[string]bool{}
	holds := map[string]int{} // how many of the word's offices each one bears
	for _, key := range n.byWord[word] {
		if b := bearers[key]; of == "" || b.parties[of] {
			person := n.fuller(key)
			fits[person] = true
			for office := range offices {
				if b.offices[office] {
					holds[person]++
				}
			}
		}
	}
	if len(fits) == 1 {
		for key := range fits {
			return key
		}
	}
	for key, count := range holds {
		if len(holds) == 1 && count >= len(offices) {
			return key
		}
	}
	return loneKey(word, of)
}

func (n *names) assign(form, key string) {
	if n.keys[form] == "" {
		n.keys[form] = key
		n.forms[key] = append(n.forms[key], form)
	}
}
