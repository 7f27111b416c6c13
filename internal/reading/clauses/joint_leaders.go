package clauses

import (
	"slices"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// leaderReach is within how many sentences at its top a joint text names those who speak in it.
const leaderReach = 4

// sideSpeakers are the sides of a joint text as those who speak: by their leaders, where
// the head of the text tells of a leader of each, else by their codes alone.
func (a *Syntax) sideSpeakers() []record.Speaker {
	out, all := make([]record.Speaker, 0, len(a.Who.Sides)), a.Kind == record.JointStatement
	for _, side := range a.Who.Sides {
		s := record.Speaker{Of: side}
		p, led := -1, false
		if all {
			p, led = a.leaderOf(side)
		}
		if p >= 0 {
			s.Person = a.People[p].Name
		}
		all = all && led
		out = append(out, s)
	}
	if !all {
		for i := range out {
			out[i].Person = ""
		}
	}
	return out
}

// leaderOf is the person who speaks for a side: the first of it whom the head of the text
// names by a leader's or minister's office, -1 for none; and whether such an office is
// named at all.
func (a *Syntax) leaderOf(side record.PartyCode) (int, bool) {
	end, found, led := a.OpeningEnd(leaderReach), -1, false
	for k := range a.Mentions {
		m := &a.Mentions[k]
		switch {
		case m.Kind == who.MentionOffice && m.First < end && len(m.Parties) == 1 && m.Parties[0] == side:
			led = true
		case m.Kind != who.MentionPerson || m.Person < 0 || a.People[m.Person].Of != side || m.First >= end && !a.People[m.Person].Title:
		case who.HoldsPost(a.People[m.Person].Posts, who.Heads()) || a.Recalled(m.Person) == side:
			return m.Person, true
		case found < 0 && len(a.People[m.Person].Posts) > 0:
			found = m.Person
		}
	}
	return found, led || found >= 0
}

// meansSides says whether a mention means the leaders of all who speak together, and
// was resolved to their parties: "the Prime Ministers", "we", "they".
func (a *Syntax) meansSides(m *who.Mention) bool {
	return m.Kind == who.MentionGroup && m.Group.Class != words.CueSides && len(m.Parties) > 1 && slices.Equal(m.Parties, a.Who.Sides)
}
