package reading

import (
	"slices"

	"entente.example/internal/record"
)

// leaderReach is within how many sentences at its top a joint text names those who speak in it.
const leaderReach = 4

// sideSpeakers are the sides of a joint text as those who speak: each by its leader
// where the head of the text names one, else by its code alone.
func (a *analysis) sideSpeakers() []record.Speaker {
	out := make([]record.Speaker, 0, len(a.who.sides))
	for _, side := range a.who.sides {
		s := record.Speaker{Of: side}
		if p := a.leaderOf(side); p >= 0 {
			s.Person = a.people[p].name
		}
		out = append(out, s)
	}
	return out
}

// leaderOf is the person who speaks for a side in a joint text: the first of it whom the
// text's head names by a leader's or minister's office, -1 for none.
func (a *analysis) leaderOf(side record.PartyCode) int {
	if a.kind != record.JointStatement {
		return -1
	}
	end, found := a.openingEnd(leaderReach), -1
	for k := range a.mentions {
		m := &a.mentions[k]
		if m.kind != mentionPerson || m.person < 0 || a.people[m.person].of != side || m.first >= end && !a.people[m.person].title {
			continue
		}
		switch who := &a.people[m.person]; {
		case holdsPost(who.posts, heads()) || a.recalled(m.person) == side:
			return m.person
		case found < 0 && len(who.posts) > 0:
			found = m.person
		}
	}
	return found
}

// meansSides says whether a mention means the leaders of all who speak together, and
// was resolved to their parties: "the Prime Ministers", "we", "they".
func (a *analysis) meansSides(m *mention) bool {
	return m.kind == mentionGroup && m.group.class != cueSides && len(m.parties) > 1 && slices.Equal(m.parties, a.who.sides)
}
