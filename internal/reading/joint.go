package reading

import (
	"slices"

	"entente.example/internal/record"
)

// jointSpeakers are all who speak together: the people of the meeting, or else
// the parties that the text's title and first words name.
func (a *analysis) jointSpeakers() []record.Speaker {
	if a.jointKnown {
		return a.joint
	}
	a.jointKnown = true
	if a.who.collective && len(a.who.sides) > 1 {
		a.joint = a.sideSpeakers()
		return a.joint
	}
	if m := a.ourselves(); m >= 0 {
		if a.joint = a.speakers(m); len(a.joint) > 1 {
			return a.joint
		}
		a.joint = nil
	}
	for _, p := range a.principals {
		if a.kind == record.JointStatement && len(a.who.sides) > 1 && a.people[p].of != "" && !contains(a.who.sides, a.people[p].of) {
			continue // who joined or witnessed
		}
		a.joint = append(a.joint, record.Speaker{Person: a.people[p].name, Of: a.people[p].of})
	}
	if len(a.joint) > 1 || len(a.joint) == 1 && a.kind == record.Readout {
		a.joinUnnamed()
	}
	if len(a.joint) > 1 {
		return a.joint
	}
	a.joint = nil
	if a.kind == record.JointStatement && len(a.who.sides) > 1 {
		a.joint = a.sideSpeakers()
		return a.joint
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if len(a.joint) >= 2 && m.first > a.firstSentenceEnd() {
			break
		}
		if m.kind != mentionParty && m.kind != mentionPerson && m.kind != mentionGroup {
			continue
		}
		for _, p := range m.parties {
			if s := (record.Speaker{Of: p}); p != "" && !contains(a.joint, s) {
				a.joint = append(a.joint, s)
			}
		}
	}
	return a.joint
}

// sides are the parties of all who speak together.
func (a *analysis) sides() []record.PartyCode {
	if !a.sidesKnown {
		a.jointSides, a.sidesKnown = partiesOf(a.jointSpeakers()), true
	}
	return slices.Clip(a.jointSides)
}

// joinUnnamed adds to the people who met those for whose party nobody is named: the
// sides of a joint text, the groups of a readout. "Secretary X met with the
// Norwegian delegation".
func (a *analysis) joinUnnamed() {
	named := partiesOf(a.joint)
	if a.kind == record.JointStatement {
		for _, p := range a.who.sides {
			if !contains(named, p) {
				a.joint = append(a.joint, record.Speaker{Of: p})
			}
		}
		return
	}
	if len(a.meetings) == 0 {
		return
	}
	for _, p := range a.meetings[0].record.Participants {
		if p.Group != "" && (p.Of == "" || !contains(named, p.Of)) {
			a.joint = append(a.joint, record.Speaker{Group: p.Group, Of: p.Of})
		}
	}
}

// ourselves is the first "we" of a joint text, -1 for none.
func (a *analysis) ourselves() int {
	if a.kind != record.JointStatement {
		return -1
	}
	for i := range a.mentions {
		if m := &a.mentions[i]; m.kind == mentionGroup && a.words[m.first] == a.engine.lexis.by.we {
			return i
		}
	}
	return -1
}

// whoMet are the people of the later meeting whose sentence token tok stands in,
// else all who speak together.
func (a *analysis) whoMet(tok int) []record.Speaker {
	for i := len(a.meetings) - 1; i > 0; i-- {
		m := &a.meetings[i]
		if tok < m.first || tok >= m.end || len(m.people) < 2 {
			continue
		}
		var out []record.Speaker
		for _, p := range m.people {
			out = append(out, record.Speaker{Person: a.people[p].name, Of: a.people[p].of})
		}
		return out
	}
	return a.jointSpeakers()
}
