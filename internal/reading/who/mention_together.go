package who

import (
	"slices"
	"strings"

	"entente.example/internal/record"
)

// together are the people whom a sentence tells of as one: "Minister Berg and
// Minister Quispe agreed".
type together struct {
	people []int
	end    int // token after the last of them
}

// tellOf adds a person to those told of together, or whom the one told of met, "She called on
// Minister Quispe", or begins anew with whom a sentence tells of.
func (r *resolver) tellOf(m *Mention) {
	switch {
	case m.Person < 0:
	case len(r.pair.people) > 0 && m.First > r.pair.end && r.OnlyJoins(r.pair.end, r.BesideOwner(m.First)):
		if !slices.Contains(r.pair.people, m.Person) {
			r.pair.people = append(r.pair.people, m.Person)
		}
		r.pair.end = m.End
	case len(r.pair.people) == 1 && m.First > r.pair.end && r.metAt(m.First) && r.SentenceOf(m.First) == r.SentenceOf(r.pair.end-1):
		r.pair.people, r.pair.end = append(r.pair.people, m.Person), m.End
	case r.tells(m):
		r.pair = together{people: []int{m.Person}, end: m.End}
	}
}

// toldTogether are the people of more than one party whom the text told of together last.
func (r *resolver) toldTogether() []int {
	if len(r.partiesOfPeople(r.pair.people)) < 2 {
		return nil
	}
	return r.pair.people
}

// lastTwo are, for "both Ministers" at mention k of a text of many, those told of together
// last; else the one told of last, a stranger to the meeting, and whom the text names next.
func (r *resolver) lastTwo(k int) []int {
	people := r.toldTogether()
	if len(people) == 2 || len(people) == 0 && len(r.pair.people) == 0 {
		return people
	}
	one := r.pair.people[0]
	if len(people) > 2 || slices.Contains(r.Principals, one) {
		return nil
	}
	for i := range r.Mentions[:k] {
		if m := &r.Mentions[i]; m.First >= r.pair.end && m.Person >= 0 && r.People[m.Person].Of != r.People[one].Of {
			return []int{one, m.Person}
		}
	}
	return nil
}

// togetherBefore are the people whom the group at mention k takes up, where they are not
// the two of the meeting, or the text is a body's: "Minister Berg and Minister Quispe met. The Ministers".
func (r *resolver) togetherBefore(k int) []int {
	m := &r.Mentions[k]
	switch {
	case r.two(m):
		if two := r.lastTwo(k); slices.ContainsFunc(two, func(p int) bool { return !slices.Contains(r.Principals, p) }) {
			return two
		}
	case r.Who.Collective && r.Kind == record.Readout && m.Group.definite && r.plural < 0:
		return r.toldTogether()
	}
	return nil
}

// two says whether a group is two by its words alone: "the two Ministers", "both leaders".
func (r *resolver) two(m *Mention) bool {
	return m.Group.count == 2 || strings.EqualFold(r.Written(m.First, m.First+1), "both") || m.First > 0 && strings.EqualFold(r.Written(m.First-1, m.First), "both")
}
