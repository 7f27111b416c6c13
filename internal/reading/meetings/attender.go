package meetings

import (
	"slices"

	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/who"
	"entente.example/internal/record"
)

// Attender is somebody whom a text names and who may have taken part in a meeting of it.
type Attender struct {
	record.Participant
	Hints hints.Given
	Score float32
	// Meeting is the number of the meeting; Taken says whether the rules have them take part in it.
	Meeting int
	Taken   bool

	person   int   // -1 for a party or group
	row      int   // among the meeting's participants, where taken
	mentions []int // by which they are named
}

// weighedRule stands for the rule of those whom weights alone take.
const weighedRule = "meetings.weighed"

// WeighParticipants weighs whom a text names as those who took part in its meetings, and
// keeps those for whom more speaks than against them.
func (a *Diary) WeighParticipants() {
	a.Attenders = nil
	for i := range a.Meetings {
		a.Attenders = append(a.Attenders, a.attendersOf(i)...)
	}
	for i := range a.Attenders {
		a.askAttender(&a.Attenders[i])
		a.Attenders[i].Score = a.Lexis.Weights.Sum(&a.Attenders[i].Hints)
	}
	if a.Gathering {
		return
	}
	for i := range a.Meetings {
		a.keepLikely(i)
	}
}

// at are the attenders of a meeting.
func (a *Diary) at(meeting int) []Attender {
	first, end := 0, len(a.Attenders)
	for first < end && a.Attenders[first].Meeting < meeting {
		first++
	}
	for end > first && a.Attenders[end-1].Meeting > meeting {
		end--
	}
	return a.Attenders[first:end]
}

// keepLikely makes the likely attenders the participants of a meeting, those first whom the rules
// took; where none are likely, all stay. Of groups without a party weights know nothing.
func (a *Diary) keepLikely(meeting int) {
	all := a.at(meeting)
	likely := func(c Attender) bool { return c.Score > 0 }
	if !slices.ContainsFunc(all, likely) {
		return
	}
	var kept, added []record.Participant
	for _, c := range all {
		switch {
		case c.Taken && (likely(c) || c.Of == "" && c.person < 0):
			kept = append(kept, c.Participant)
		case !c.Taken && likely(c):
			c.Part = record.Attendee
			added = append(added, c.Participant)
		}
	}
	a.Meetings[meeting].Record.Participants = append(kept, added...)
}

// attendersOf are those who may have taken part in a meeting: whom the rules took, every person
// of the text, and of each party that it names, and of the issuer, somebody of it.
func (a *Diary) attendersOf(meeting int) []Attender {
	m := &a.Meetings[meeting]
	var out []Attender
	for row, p := range m.Record.Participants {
		out = append(out, Attender{Participant: p, Taken: true, row: row, person: a.personOf(&p)})
	}
	for p := range a.People {
		one := &a.People[p]
		if one.First < 0 || slices.ContainsFunc(out, func(c Attender) bool { return c.person == p }) || one.Of != a.Issuer && a.seenElsewhere(p, meeting) {
			continue
		}
		out = append(out, Attender{Participant: record.Participant{Person: one.Name, Office: one.Office, Of: one.Of, Evidence: a.named(&a.Mentions[one.First])}, person: p})
	}
	for k := range a.Mentions {
		n := &a.Mentions[k]
		for _, of := range n.Parties {
			if n.Kind != who.MentionPerson && !forParty(out, of) {
				out = append(out, Attender{Participant: record.Participant{Group: a.groupName(n), Of: of, Evidence: a.named(n)}, person: -1})
			}
		}
	}
	if a.Issuer != "" && !forParty(out, a.Issuer) {
		e := a.Evidence(m.First, m.End, weighedRule)
		out = append(out, Attender{Participant: record.Participant{Of: a.Issuer, Evidence: &e}, person: -1})
	}
	for i := range out {
		out[i].Meeting, out[i].mentions = meeting, a.mentionsOf(&out[i])
	}
	return out
}

// seenElsewhere says whether the rules have a person take part in another meeting of the text.
func (a *Diary) seenElsewhere(p, meeting int) bool {
	for i := range a.Meetings {
		if i != meeting && a.tookPart(p, i) {
			return true
		}
	}
	return false
}

// named is the evidence of those whom a mention names.
func (a *Diary) named(m *who.Mention) *record.Evidence {
	e := a.Evidence(m.First, m.End, weighedRule)
	return &e
}

// forParty says whether among attenders is one who is no person, of a party.
func forParty(list []Attender, of record.PartyCode) bool {
	return slices.ContainsFunc(list, func(c Attender) bool { return c.person < 0 && c.Person == "" && c.Of == of })
}

// personOf is the person whom a participant names, -1 for a party or group.
func (a *Diary) personOf(p *record.Participant) int {
	if p.Group != "" || p.Person == "" && p.Office == "" {
		return -1
	}
	return slices.IndexFunc(a.People, func(one who.Person) bool {
		return one.Name == p.Person && (p.Person != "" || one.Office == p.Office)
	})
}

// mentionsOf are the mentions of an attender, in order.
func (a *Diary) mentionsOf(c *Attender) (out []int) {
	for k := range a.Mentions {
		n := &a.Mentions[k]
		if c.person >= 0 && n.Person == c.person || c.person < 0 && n.Kind != who.MentionPerson && slices.Contains(n.Parties, c.Of) {
			out = append(out, k)
		}
	}
	return out
}
