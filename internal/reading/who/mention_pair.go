package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// leastPaired is how often a text must name a state for it to be one of "the two leaders".
const leastPaired = 2

// twoOf makes "the two leaders" mean two where the meeting told only of one, or of people of one
// state: of the text's own state and of the one that it names most, the people named last before, else both states.
func (r *resolver) twoOf(k int) {
	m := &r.Mentions[k]
	if !r.twosome(m) || len(r.partiesOfPeople(m.Persons)) > 1 || len(m.Parties) > 1 {
		return
	}
	own, other := r.pairOfStates()
	if other == "" {
		return
	}
	m.Parties, m.Persons, m.Name, m.Sieve = []record.PartyCode{own, other}, nil, "", "pair"
	if a, b := r.lastOf(own, k), r.lastOf(other, k); a >= 0 && b >= 0 && m.Group.Class != words.CueSides {
		m.Persons, m.Parties = []int{a, b}, nil
	}
}

// twosome says whether a group is two by its words: "the two leaders", "both Ministers".
func (r *resolver) twosome(m *Mention) bool {
	if len(m.Group.parties) > 0 || m.Group.some || m.Group.other || m.Group.Class == words.CueOfficial {
		return false
	}
	if m.Sieve == "principals" && (m.Group.Class == words.CueLeader || m.Group.Class == words.CueMinister && m.Group.definite) {
		return true
	}
	return r.two(m)
}

// pairOfStates are the issuer and the state that the text names more often than any other.
func (r *resolver) pairOfStates() (own, other record.PartyCode) {
	if !r.counted {
		r.counted, r.beside = true, r.oftenest()
	}
	if r.beside == "" {
		return "", ""
	}
	return r.Issuer, r.beside
}

// oftenest is the state, not the issuer's, that a state's text names more often than any other; "" for none.
func (r *resolver) oftenest() (other record.PartyCode) {
	if !IsState(r.Issuer) {
		return ""
	}
	var named clues
	for i := range r.Mentions {
		switch m := &r.Mentions[i]; {
		case m.Kind == MentionPerson && m.Person >= 0:
			named.add(r.People[m.Person].Of, 1)
		case (m.Kind == MentionParty || m.Kind == MentionOffice) && len(m.Parties) == 1:
			named.add(m.Parties[0], 1)
		}
	}
	var most, next float64
	for _, x := range named {
		switch {
		case x.party == r.Issuer || !IsState(x.party):
		case x.weight > most:
			other, most, next = x.party, x.weight, most
		case x.weight > next:
			next = x.weight
		}
	}
	if most < leastPaired || most <= next {
		return ""
	}
	return other
}

// lastOf is the person of a state who holds an office and is named last before mention k, -1
// for nobody.
func (r *resolver) lastOf(of record.PartyCode, k int) int {
	for i := k - 1; i >= 0; i-- {
		if p := r.Mentions[i].Person; p >= 0 && r.People[p].Of == of && len(r.People[p].Posts) > 0 && r.People[p].Name != "" {
			return p
		}
	}
	return -1
}
