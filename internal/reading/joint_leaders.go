package reading

import (
	"slices"

	"entente.example/internal/record"
)

// leaderReach is within how many sentences at its top a joint text names those who speak in it.
const leaderReach = 4

// sideSpeakers are the sides of a joint text as those who speak: by their leaders, where
// the head of the text tells of a leader of each, else by their codes alone.
func (a *analysis) sideSpeakers() []record.Speaker {
	out, all := make([]record.Speaker, 0, len(a.who.sides)), a.kind == record.JointStatement
	for _, side := range a.who.sides {
		s := record.Speaker{Of: side}
		p, led := -1, false
		if all {
			p, led = a.leaderOf(side)
		}
		if p >= 0 {
			s.Person = a.people[p].name
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
func (a *analysis) leaderOf(side record.PartyCode) (int, bool) {
	end, found, led := a.openingEnd(leaderReach), -1, false
	for k := range a.mentions {
		m := &a.mentions[k]
		switch {
		case m.kind == mentionOffice && m.first < end && len(m.parties) == 1 && m.parties[0] == side:
			led = true
		case m.kind != mentionPerson || m.person < 0 || a.people[m.person].of != side || m.first >= end && !a.people[m.person].title:
		case holdsPost(a.people[m.person].posts, heads()) || a.recalled(m.person) == side:
			return m.person, true
		case found < 0 && len(a.people[m.person].posts) > 0:
			found = m.person
		}
	}
	return found, led || found >= 0
}

// meansSides says whether a mention means the leaders of all who speak together, and
// was resolved to their parties: "the Prime Ministers", "we", "they".
func (a *analysis) meansSides(m *mention) bool {
	return m.kind == mentionGroup && m.group.class != cueSides && len(m.parties) > 1 && slices.Equal(m.parties, a.who.sides)
}
