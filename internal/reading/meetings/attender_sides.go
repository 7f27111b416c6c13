package meetings

import (
	"slices"

	"entente.example/internal/reading/who"
	"entente.example/internal/record"
)

// namings are the mentions by which people and parties are named, in order.
type namings struct {
	people  map[int][]int
	parties map[record.PartyCode][]int
}

// namings are the mentions of all whom the text names.
func (a *Diary) namings() *namings {
	out := &namings{people: map[int][]int{}, parties: map[record.PartyCode][]int{}}
	for k := range a.Mentions {
		n := &a.Mentions[k]
		if a.isMourned(n.First) {
			continue
		}
		if n.Person >= 0 {
			out.people[n.Person] = append(out.people[n.Person], k)
		}
		if n.Kind == who.MentionPerson || n.Sieve == "sides" {
			continue
		}
		for i, of := range n.Parties {
			if !slices.Contains(n.Parties[:i], of) {
				out.parties[of] = append(out.parties[of], k)
			}
		}
	}
	return out
}

// side is how many attenders of a party are people, which of these the text names first, and how
// many the rules took.
type side struct{ people, first, taken int }

// sidesOf counts attenders by their parties.
func sidesOf(all []Attender) map[record.PartyCode]*side {
	out := map[record.PartyCode]*side{}
	for i := range all {
		c := &all[i]
		s := out[c.Of]
		if s == nil {
			s = &side{first: -1}
			out[c.Of] = s
		}
		if c.person >= 0 {
			s.people++
			if s.first < 0 || c.person < s.first {
				s.first = c.person
			}
		}
		if c.Taken {
			s.taken++
		}
	}
	return out
}
