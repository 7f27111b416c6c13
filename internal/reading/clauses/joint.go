package clauses

import (
	"slices"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// JointSpeakers are all who speak together: the people of the meeting, or else
// the parties that the text's title and first words name.
func (a *Syntax) JointSpeakers() []record.Speaker {
	if a.JointKnown {
		return a.Joint
	}
	a.JointKnown = true
	if a.Who.Collective && len(a.Who.Sides) > 1 {
		a.Joint = a.sideSpeakers()
		return a.Joint
	}
	if m := a.ourselves(); m >= 0 {
		if a.Joint = a.Speakers(m); len(a.Joint) > 1 {
			return a.Joint
		}
		a.Joint = nil
	}
	for _, p := range a.Principals {
		if a.Kind == record.JointStatement && len(a.Who.Sides) > 1 && a.People[p].Of != "" && !words.Contains(a.Who.Sides, a.People[p].Of) {
			continue // who joined or witnessed
		}
		a.Joint = append(a.Joint, record.Speaker{Person: a.People[p].Name, Of: a.People[p].Of})
	}
	if len(a.Joint) > 1 || len(a.Joint) == 1 && a.Kind == record.Readout {
		a.joinUnnamed()
	}
	if len(a.Joint) > 1 {
		return a.Joint
	}
	a.Joint = nil
	if a.Kind == record.JointStatement && len(a.Who.Sides) > 1 {
		a.Joint = a.sideSpeakers()
		return a.Joint
	}
	end := a.FirstSentenceEnd()
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if len(a.Joint) >= 2 && m.First > end {
			break
		}
		if m.Kind != who.MentionParty && m.Kind != who.MentionPerson && m.Kind != who.MentionGroup {
			continue
		}
		for _, p := range m.Parties {
			if s := (record.Speaker{Of: p}); p != "" && !words.Contains(a.Joint, s) {
				a.Joint = append(a.Joint, s)
				end = max(end, a.listEnd(m.End))
			}
		}
	}
	return a.Joint
}

// listEnd is where the sentence of a token ends, where "and" goes on from it: "President X of
// Mexico and Prime Minister Y of Canada"; the token itself else.
func (a *Syntax) listEnd(tok int) int {
	if i := a.SentenceOf(tok); i >= 0 && a.Class(tok)&(words.IsAnd|words.IsComma) != 0 {
		return a.Sents[i].EndToken
	}
	return tok
}

// Sides are the parties of all who speak together.
func (a *Syntax) Sides() []record.PartyCode {
	if !a.sidesKnown {
		a.jointSides, a.sidesKnown = PartiesOf(a.JointSpeakers()), true
	}
	return slices.Clip(a.jointSides)
}

// joinUnnamed adds to the people who met those for whose party nobody is named: the
// sides of a joint text, the groups of a readout. "Secretary X met with the
// Norwegian delegation".
func (a *Syntax) joinUnnamed() {
	named := PartiesOf(a.Joint)
	if a.Kind == record.JointStatement {
		for _, p := range a.Who.Sides {
			if !words.Contains(named, p) {
				a.Joint = append(a.Joint, record.Speaker{Of: p})
			}
		}
		return
	}
	if len(a.Meetings) == 0 {
		return
	}
	for _, p := range a.Meetings[0].Record.Participants {
		if p.Group != "" && (p.Of == "" || !words.Contains(named, p.Of)) {
			a.Joint = append(a.Joint, record.Speaker{Group: p.Group, Of: p.Of})
		}
	}
}

// ourselves is the first "we" of a joint text, -1 for none.
func (a *Syntax) ourselves() int {
	if a.Kind != record.JointStatement {
		return -1
	}
	for i := range a.Mentions {
		if m := &a.Mentions[i]; m.Kind == who.MentionGroup && a.Words[m.First] == a.Language.By.We {
			return i
		}
	}
	return -1
}

// WhoMet are the people of the later meeting whose sentence token tok stands in,
// else all who speak together.
func (a *Syntax) WhoMet(tok int) []record.Speaker {
	for i := len(a.Meetings) - 1; i > 0; i-- {
		m := &a.Meetings[i]
		if tok < m.First || tok >= m.End || len(m.People) < 2 {
			continue
		}
		var out []record.Speaker
		for _, p := range m.People {
			out = append(out, record.Speaker{Person: a.People[p].Name, Of: a.People[p].Of})
		}
		return out
	}
	return a.JointSpeakers()
}
