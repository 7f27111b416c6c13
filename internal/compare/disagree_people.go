package compare

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// present is somebody who took part, as each account names them; nil for one that does not.
type present []*record.Participant

// peopleDiffer are those whom one account names and another does not, and those
// to whom accounts give different posts or parts. Only accounts that name somebody count.
func peopleDiffer(meetings []*record.Meeting) []Difference {
	var all []present
	naming := make([]bool, len(meetings))
	for i, m := range meetings {
		if m == nil {
			continue
		}
		for k := range m.Participants {
			if p := &m.Participants[k]; p.Person != "" {
				naming[i] = true
				all = meet(all, i, len(meetings), p)
			}
		}
	}
	var list []Difference
	for _, p := range all {
		list = append(list, p.differences(naming)...)
	}
	return list
}

// meet notes that an account names somebody, under the name that others have for them.
func meet(all []present, account, accounts int, p *record.Participant) []present {
	for _, known := range all {
		if known[account] == nil && known.is(p) {
			known[account] = p
			return all
		}
	}
	one := make(present, accounts)
	one[account] = p
	return append(all, one)
}

// is says whether somebody is the same person: by all of the name or a part of it, for the same party.
func (x present) is(p *record.Participant) bool {
	return slices.ContainsFunc(x, func(q *record.Participant) bool {
		return q != nil && (p.Of == q.Of || p.Of == "" || q.Of == "") && namesMeet(p.Person, q.Person)
	})
}

// namesMeet says whether one name is the other or a part of it: "Maris" and "Maris Sangiampongsa".
func namesMeet(a, b string) bool {
	x, y := record.Fold(a), record.Fold(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	for _, w := range x {
		if !slices.Contains(y, w) {
			return false
		}
	}
	return len(x) > 0
}

func (x present) differences(naming []bool) []Difference {
	about, missing := "", false
	for i, p := range x {
		if p != nil && len(p.Person) > len(about) {
			about = p.Person
		}
		missing = missing || p == nil && naming[i]
	}
	if missing && count(naming) > 1 {
		return []Difference{{Field: InParticipant, About: about, Values: x.values(func(p *record.Participant) string { return p.Person })}}
	}
	var list []Difference
	if !sameOffices(x) {
		list = differ(InOffice, about, x.values(func(p *record.Participant) string { return p.Office }))
	}
	return append(list, differ(InPart, about, x.values(func(p *record.Participant) string { return string(p.Part) }))...)
}

func (x present) values(of func(*record.Participant) string) []Value {
	list := make([]Value, len(x))
	for i, p := range x {
		if p != nil {
			list[i] = Value{Text: of(p), Evidence: p.Evidence}
		}
	}
	return list
}

// sameOffices says whether all posts that are named are one but for small words
// and the name of the party: "Foreign Minister" and "Minister of Foreign Affairs of Thailand".
func sameOffices(x present) bool {
	var first []string
	for _, p := range x {
		if p == nil || p.Office == "" {
			continue
		}
		words := officeWords(p.Office)
		if first == nil {
			first = words
			continue
		}
		if !within(first, words) && !within(words, first) {
			return false
		}
	}
	return true
}

// officeWords are the words of a post that tell it from others.
func officeWords(office string) []string {
	return slices.DeleteFunc(record.Fold(office), func(w string) bool {
		return strings.Contains(" of for the and affairs ", " "+w+" ")
	})
}

func within(part, whole []string) bool {
	for _, w := range part {
		if !slices.Contains(whole, w) {
			return false
		}
	}
	return true
}

func count(list []bool) int {
	n := 0
	for _, b := range list {
		if b {
			n++
		}
	}
	return n
}
