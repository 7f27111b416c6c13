package meetings

import (
	"slices"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// meetSubject makes a meeting of the visit, the meal or the ceremony that the lines above a text
// name as its subject, where nothing else tells of it: "Visit to Chile", "Harbour Signing Ceremony".
func (a *Diary) meetSubject() bool {
	switch a.Kind {
	case record.Readout, record.JointStatement, record.FactSheet, record.PressConference:
		return false
	}
	if a.Issuer == "" || a.IsBody(a.Issuer) {
		return false
	}
	end := a.headEnd()
	for at := 0; at < end; at++ {
		if a.subjectAt(at) && a.takeSubject(at, end) {
			return true
		}
	}
	return false
}

// subjectAt says whether token i is the noun of what lines above a text may have as its subject.
func (a *Diary) subjectAt(i int) bool {
	if !a.Capital(i) || a.MentionAt(i) >= 0 || i+1 < len(a.Tokens) && a.Lexis.occasions.Has(a.Words[i+1]) {
		return false
	}
	return a.Lexis.Travel.Journey.Has(a.Words[i]) || a.Cue(i)&words.CueMeal != 0 || a.Lexis.occasions.Has(a.Words[i])
}

// takeSubject makes a meeting of the noun at token at, in a head that ends at token end, if the
// head names somebody of another party than the issuer's.
func (a *Diary) takeSubject(at, end int) bool {
	s := &a.Sents[a.SentenceOf(at)]
	c := convening{sent: s, verb: at, after: at + 1, entry: a.Language.Cues.Inside, where: -1, told: true, own: true, start: s.FirstToken, end: min(s.EndToken, end), front: end}
	visit := a.Lexis.Travel.Journey.Has(a.Words[at])
	if visit {
		c.entry = a.Language.Cues.Visit
	} else if first, stop, ok := a.eventName(at, c.end); ok {
		c.nameFirst, c.nameEnd = first, stop
	}
	c.object = a.othersIn(end)
	if a.longAgo(&c) || !a.takeMeeting(&c, a.SentenceOf(at)) {
		return false
	}
	m := &a.Meetings[len(a.Meetings)-1]
	a.dayForeseen(m)
	if visit {
		a.settleJourney(s, m)
	}
	a.addSide(m, a.otherLand(end), at)
	if !a.stands(m, a.Issuer) {
		a.addOwn(m, &c)
	}
	a.hostThere(m)
	m.Record.Confidence = record.Low
	if len(partiesOfParticipants(m)) > 1 {
		return true
	}
	a.Meetings = a.Meetings[:len(a.Meetings)-1]
	a.Principals = a.Principals[:0]
	return false
}

// othersIn are the people and offices of another party whom the head names.
func (a *Diary) othersIn(end int) []int {
	var out []int
	for k := range a.Mentions {
		n := &a.Mentions[k]
		if n.End > end {
			break
		}
		if of := a.partyOfNamed(n); of != "" && of != a.Issuer {
			out = append(out, k)
		}
	}
	return out
}

// partyOfNamed is the party of a person or an office that is named with it, "" for none.
func (a *Diary) partyOfNamed(n *who.Mention) record.PartyCode {
	switch {
	case n.Kind == who.MentionPerson && n.Person >= 0 && !a.People[n.Person].Guessed:
		return a.People[n.Person].Of
	case n.Kind == who.MentionOffice && len(n.Parties) == 1:
		return n.Parties[0]
	}
	return ""
}

// otherLand is the first state that the head names besides the issuer's, "" for none.
func (a *Diary) otherLand(end int) record.PartyCode {
	for i := 0; i < end; i++ {
		if of := a.landAt(i); of != "" && of != a.Issuer {
			return of
		}
	}
	if of := a.cityLandIn(end); of != a.Issuer {
		return of
	}
	return ""
}

// settleJourney takes the land and the day of a journey from the line that names it and the
// sentences below.
func (a *Diary) settleJourney(s *text.Sentence, m *who.Meeting) {
	if of := a.landVisited(s); of != "" && of != m.Record.Country {
		m.Record.Country, m.Record.City = of, ""
	}
	if a.dayToCome(m, a.SentenceOf(s.FirstToken)); m.Record.Date == "" {
		m.Record.Date = a.Date
	}
}

// addSide adds the first person of a party whom the text names, or the party if it is not at home
// there, where nobody stands for it yet.
func (a *Diary) addSide(m *who.Meeting, of record.PartyCode, at int) {
	if of == "" || a.stands(m, of) {
		return
	}
	p := slices.IndexFunc(a.People, func(p who.Person) bool { return p.Of == of && p.First >= 0 })
	if p >= 0 {
		a.addParticipant(m, a.People[p].First, "")
	}
	if !a.stands(m, of) && m.Record.Country != of {
		e := a.Evidence(at, at+1, "meetings.participant")
		m.Record.Participants = append(m.Record.Participants, record.Participant{Of: of, Evidence: &e})
	}
}
