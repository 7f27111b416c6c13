package reading

import (
	"entente.example/internal/record"
)

// settleSides works out the parties between which the text is: those that the
// meeting's name has, or those of its participants; in a joint text without a
// meeting those of its title or its first words.
func (a *analysis) settleSides() {
	if len(a.meetings) > 0 {
		a.sidesOfMeeting(&a.meetings[0])
	}
	if len(a.who.sides) >= 2 {
		return
	}
	if t := a.who.title; t != nil {
		if sides := t.nameParties(0, len(t.tokens)); len(sides) >= 2 {
			a.setSides(sides)
			return
		}
	}
	if a.kind == record.JointStatement {
		a.sidesOfOpening()
	}
}

func (a *analysis) sidesOfMeeting(m *meeting) {
	var sides []string
	if m.record.Name != "" {
		b := a.aside(m.record.Name)
		b.signNames()
		sides = b.nameParties(0, len(b.tokens))
	}
	if len(sides) < 2 {
		sides = nil
		for _, p := range m.record.Participants {
			if p.Of != "" && !contains(sides, string(p.Of)) {
				sides = append(sides, string(p.Of))
			}
		}
	}
	a.setSides(sides)
	a.who.collective = a.who.group >= 0
	for _, p := range a.who.sides {
		a.who.collective = a.who.collective || len(sides) > 1 && a.isBody(p) && !a.spokenFor(m, p)
	}
}

// spokenFor says whether a person takes part for a party.
func (a *analysis) spokenFor(m *meeting, p record.PartyCode) bool {
	for i := range m.record.Participants {
		if q := &m.record.Participants[i]; q.Of == p && q.Person != "" {
			return true
		}
	}
	return false
}

func (a *analysis) setSides(sides []string) {
	a.who.sides = nil
	for _, s := range sides {
		a.who.sides = append(a.who.sides, record.PartyCode(s))
	}
}

// sidesOfOpening takes the first group of two parties and more ("the leaders of
// Australia, the United Kingdom, and the United States"), or the parties of the first sentence.
func (a *analysis) sidesOfOpening() {
	end := a.firstSentenceEnd()
	var sides []string
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.first >= end {
			break
		}
		if m.kind == mentionGroup && len(m.parties) >= 2 {
			a.who.sides = m.parties
			return
		}
		if m.kind == mentionPerson && m.person >= 0 && a.people[m.person].of != "" && !contains(sides, string(a.people[m.person].of)) {
			sides = append(sides, string(a.people[m.person].of))
		}
		if m.kind == mentionParty && !contains(sides, string(m.parties[0])) {
			sides = append(sides, string(m.parties[0]))
		}
	}
	a.setSides(sides)
}
