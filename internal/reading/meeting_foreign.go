package reading

import "entente.example/internal/record"

// takeForeign makes a meeting of a clause, if people of another party than the issuer's
// had it, or if it was abroad.
func (a *analysis) takeForeign(c *convening, sent int) bool {
	if a.longAgo(c) || !a.takeMeeting(c, sent) {
		return false
	}
	m := &a.meetings[len(a.meetings)-1]
	if c.coming {
		a.dayToCome(m, sent)
	}
	if spoken := a.kind == record.Speech || a.kind == record.PressConference; spoken && !c.coming {
		a.placeSpoken(c, m)
	}
	if c.own && a.issuer != "" && !a.stands(m, a.issuer) {
		a.addOwn(m, c)
	}
	for _, p := range partiesOfParticipants(m) {
		if p != a.issuer && (a.issuer != "" || len(m.record.Participants) > 1) {
			return true
		}
	}
	if a.issuer != "" && a.nameOfOthers(c) && len(m.record.Participants) > 0 {
		return true
	}
	if m.record.Country != "" && m.record.Country != a.issuer && a.issuer != "" && len(m.record.Participants) > 0 {
		return true
	}
	if a.meetings = a.meetings[:len(a.meetings)-1]; len(a.meetings) == 0 {
		a.principals = a.principals[:0]
	}
	return false
}

// nameOfOthers says whether a meeting is named after another party than the issuer.
func (a *analysis) nameOfOthers(c *convening) bool {
	for _, p := range a.nameParties(c.nameFirst, c.nameEnd) {
		if record.PartyCode(p) != a.issuer {
			return true
		}
	}
	return false
}

// placeSpoken takes the place of a meeting from the lines above what is said after it,
// or from the first words of it.
func (a *analysis) placeSpoken(c *convening, m *meeting) {
	if m.record.City == "" && m.record.Mode == record.InPerson {
		a.placeOfWelcome(m)
		a.transcriptPlace(m, c.sent.FirstToken, c.sent.FirstToken)
	}
	a.ofTheLand(c, m)
	a.hostThere(m)
}

// ofTheLand gives those with whom talks were had abroad, and of whom no words tell the
// party, that of the land.
func (a *analysis) ofTheLand(c *convening, m *meeting) {
	if m.record.Country == "" || m.record.Country == a.issuer {
		return
	}
	for _, k := range c.object {
		if p := a.mentions[k].person; p >= 0 && a.people[p].guessed {
			a.people[p].of, a.people[p].guessed = m.record.Country, false
			for i := range m.record.Participants {
				if q := &m.record.Participants[i]; q.Person == a.people[p].name {
					q.Of = m.record.Country
				}
			}
		}
	}
}

// addOwn adds whoever issues the text to a meeting that it tells in the first person
// or without saying who had it.
func (a *analysis) addOwn(m *meeting, c *convening) {
	if k := a.ownMention(); k >= 0 {
		a.addParticipant(m, k, "")
	} else {
		e := a.evidence(c.sent.FirstToken, c.sent.EndToken, "meetings.participant")
		m.record.Participants = append(m.record.Participants, record.Participant{Of: a.issuer, Evidence: &e})
	}
	a.settleParts(m)
	if len(a.meetings) == 1 {
		a.principals = append(a.principals[:0], m.people...)
	}
}

// ownMention is the mention by which the text's own person is named, -1 for none.
func (a *analysis) ownMention() int {
	if l := a.who.lead; l >= 0 && a.people[l].first >= 0 && (a.people[l].of == a.issuer || a.people[l].of == "") {
		return a.people[l].first
	}
	return a.officeAtHead()
}
