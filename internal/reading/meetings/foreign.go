package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/record"
)

// takeForeign makes a meeting of a clause, if people of another party than the issuer's
// had it, or if it was abroad.
func (a *Diary) takeForeign(c *convening, sent int) bool {
	if a.longAgo(c) || !a.takeMeeting(c, sent) {
		return false
	}
	m := &a.Meetings[len(a.Meetings)-1]
	switch {
	case c.coming && a.Lexis.Encounter.Noun.Has(a.Words[c.verb]):
		a.dayToCome(m, sent+1) // "today announced the itinerary for the visit"
	case c.coming:
		a.dayToCome(m, sent)
	case c.told:
		a.dayForeseen(m)
	}
	if spoken := a.Kind == record.Speech || a.Kind == record.PressConference; spoken && !c.coming {
		a.placeSpoken(c, m)
	}
	if c.own && a.Issuer != "" && !a.stands(m, a.Issuer) {
		a.addOwn(m, c)
	}
	if c.coming && c.nameEnd > 0 && len(m.Record.Participants) == 0 {
		a.addNamed(m, c.nameFirst, c.nameEnd)
		if a.Issuer != "" && !a.stands(m, a.Issuer) {
			a.addOwn(m, c)
		}
		a.settleParts(m)
	}
	for _, p := range partiesOfParticipants(m) {
		if p != a.Issuer && (a.Issuer != "" || len(m.Record.Participants) > 1) {
			return true
		}
	}
	if c.front > 0 && m.Record.Country == a.Issuer && a.welcomedIn(m) {
		return true // "welcome you all to Australia"
	}
	if a.Issuer != "" && (a.nameOfOthers(c) || c.coming && c.nameEnd > 0 && a.IsBody(a.Issuer)) && len(m.Record.Participants) > 0 {
		return true
	}
	if m.Record.Country != "" && m.Record.Country != a.Issuer && a.Issuer != "" && len(m.Record.Participants) > 0 {
		return true
	}
	if a.Meetings = a.Meetings[:len(a.Meetings)-1]; len(a.Meetings) == 0 {
		a.Principals = a.Principals[:0]
	}
	return false
}

// welcomedIn says whether those to whom is spoken are welcomed to the land of the meeting.
func (a *Diary) welcomedIn(m *who.Meeting) bool {
	there := who.Meeting{Record: record.Meeting{Mode: record.InPerson}}
	a.placeOfWelcome(&there)
	return there.Record.Country == m.Record.Country && there.Record.City == ""
}

// nameOfOthers says whether a meeting is named after another party than the issuer.
func (a *Diary) nameOfOthers(c *convening) bool {
	for _, p := range a.NameParties(c.nameFirst, c.nameEnd) {
		if record.PartyCode(p) != a.Issuer {
			return true
		}
	}
	return false
}

// placeSpoken takes the place of a meeting from the lines above what is said after it,
// or from the first words of it.
func (a *Diary) placeSpoken(c *convening, m *who.Meeting) {
	if m.Record.City == "" && m.Record.Mode == record.InPerson {
		a.placeOfWelcome(m)
		a.transcriptPlace(m, c.sent.FirstToken, c.sent.FirstToken)
	}
	a.ofTheLand(c, m)
	a.hostThere(m)
}

// ofTheLand gives those with whom talks were had abroad, and of whom no words tell the
// party, that of the land.
func (a *Diary) ofTheLand(c *convening, m *who.Meeting) {
	if m.Record.Country == "" || m.Record.Country == a.Issuer {
		return
	}
	for _, k := range c.object {
		if p := a.Mentions[k].Person; p >= 0 && a.People[p].Guessed && a.Recalled(p) == "" {
			a.People[p].Of, a.People[p].Guessed = m.Record.Country, false
			for i := range m.Record.Participants {
				if q := &m.Record.Participants[i]; q.Person == a.People[p].Name {
					q.Of = m.Record.Country
				}
			}
		}
	}
}

// addOwn adds whoever issues the text to a meeting that it tells in the first person
// or without saying who had it.
func (a *Diary) addOwn(m *who.Meeting, c *convening) {
	if k := a.ownMention(); k >= 0 {
		a.addParticipant(m, k, "")
	}
	if !a.stands(m, a.Issuer) {
		e := a.Evidence(c.sent.FirstToken, c.sent.EndToken, "meetings.participant")
		m.Record.Participants = append(m.Record.Participants, record.Participant{Of: a.Issuer, Evidence: &e})
	}
	a.settleParts(m)
	if len(a.Meetings) == 1 {
		a.Principals = append(a.Principals[:0], m.People...)
	}
}

// ownMention is the mention by which the text's own person is named, -1 for none.
func (a *Diary) ownMention() int {
	if l := a.Who.Lead; l >= 0 && a.People[l].First >= 0 && (a.People[l].Of == a.Issuer || a.People[l].Of == "") {
		return a.People[l].First
	}
	return a.officeAtHead()
}
