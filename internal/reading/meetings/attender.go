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
	named, all := a.namings(), make([][]Attender, len(a.Meetings))
	for i := range a.Meetings {
		all[i] = a.attendersOf(i, named)
		sides := sidesOf(all[i])
		for j := range all[i] {
			c := &all[i][j]
			a.askAttender(c, sides[c.Of])
			c.Score = a.Lexis.Weights.Sum(&c.Hints)
		}
	}
	if a.Gathering {
		a.Attenders = slices.Concat(all...)
		return
	}
	for i := range all {
		a.Meetings[i].Record.Participants = likely(all[i], a.Meetings[i].Record.Participants)
	}
}

// likely are the likely attenders of a meeting, those first whom the rules took; where none are
// likely, those are. Of groups without a party weights know nothing.
func likely(all []Attender, taken []record.Participant) []record.Participant {
	var kept, added []record.Participant
	some := false
	for i := range all {
		c := &all[i]
		some = some || c.Score > 0
		switch {
		case c.Taken && (c.Score > 0 || c.Of == "" && c.person < 0):
			kept = append(kept, c.Participant)
		case !c.Taken && c.Score > 0:
			c.Part = record.Attendee
			added = append(added, c.Participant)
		}
	}
	if !some {
		return taken
	}
	return append(kept, added...)
}

// attendersOf are those who may have taken part in a meeting: whom the rules took, every person
// of the text, and of each party that it names, and of the issuer, somebody of it.
func (a *Diary) attendersOf(meeting int, named *namings) []Attender {
	m := &a.Meetings[meeting]
	var out []Attender
	people, parties := map[int]bool{}, map[record.PartyCode]bool{}
	add := func(c Attender) {
		if c.Meeting = meeting; c.person >= 0 {
			people[c.person], c.mentions = true, named.people[c.person]
		} else {
			parties[c.Of] = parties[c.Of] || c.Person == ""
			c.mentions = named.parties[c.Of]
		}
		out = append(out, c)
	}
	for row, p := range m.Record.Participants {
		add(Attender{Participant: p, Taken: true, row: row, person: a.personOf(&p)})
	}
	for p := range a.People {
		one := &a.People[p]
		if one.First >= 0 && !people[p] && len(named.people[p]) > 0 && (one.Of == a.Issuer || !a.seenElsewhere(p, meeting)) {
			add(Attender{Participant: record.Participant{Person: one.Name, Office: one.Office, Of: one.Of, Evidence: a.named(&a.Mentions[one.First])}, person: p})
		}
	}
	for k := range a.Mentions {
		n := &a.Mentions[k]
		for _, of := range n.Parties {
			if n.Kind != who.MentionPerson && !parties[of] && len(named.parties[of]) > 0 {
				add(Attender{Participant: record.Participant{Group: a.groupName(n), Of: of, Evidence: a.named(n)}, person: -1})
			}
		}
	}
	if a.Issuer != "" && !parties[a.Issuer] {
		e := a.Evidence(m.First, m.End, weighedRule)
		add(Attender{Participant: record.Participant{Of: a.Issuer, Evidence: &e}, person: -1})
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

// personOf is the person whom a participant names, -1 for a party or group.
func (a *Diary) personOf(p *record.Participant) int {
	if p.Group != "" || p.Person == "" && p.Office == "" {
		return -1
	}
	return slices.IndexFunc(a.People, func(one who.Person) bool {
		return one.Name == p.Person && (p.Person != "" || one.Office == p.Office)
	})
}
