package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// meetTranscript makes a meeting of a transcript in which people of several parties
// speak to the press together, or whose title names whom the speaker has met.
func (a *analysis) meetTranscript() {
	if a.kind != record.PressConference || len(a.meetings) > 0 {
		return
	}
	m := meeting{}
	first, end := a.pressLine()
	for k := range a.mentions {
		n := &a.mentions[k]
		switch {
		case n.first >= first && n.end <= end:
			if n.kind == mentionPerson || n.kind == mentionOffice {
				a.addParticipant(&m, k, "")
			}
		case a.opensLabel(k) && !a.stranger(k):
			if n.kind == mentionOffice && len(n.parties) == 0 {
				n.parties = []record.PartyCode{a.issuer} // others' offices are labelled with their state
			}
			a.addParticipant(&m, k, "")
		}
	}
	a.talkedWith(&m, first, end)
	if parties := partiesOfParticipants(&m); len(parties) < 2 || end == 0 {
		return
	}
	m.first, m.end = first, end
	m.record.Mode, m.record.Date = record.InPerson, a.date
	if f, e := a.pairTalks(first, end); e > 0 {
		m.record.Name = a.written(f, e)
		m.record.Grounds = append(m.record.Grounds, a.ground("name", "name", f, e))
	}
	a.transcriptPlace(&m, first, end)
	a.placeOfWelcome(&m)
	a.hostThere(&m)
	e := a.evidence(first, end, "meetings.transcript")
	m.record.Evidence, m.record.Confidence = &e, record.Medium
	a.meetings = append(a.meetings, m)
	a.principals = append(a.principals[:0], m.people...)
}

// pressLine are the tokens of the first line that names a kind of press conference
// or that is the text's title.
func (a *analysis) pressLine() (int, int) {
	for i := range a.sents {
		s := &a.sents[i]
		if s.Block > 8 {
			break
		}
		if a.kindIn(s.FirstToken, s.EndToken) == record.PressConference && s.EndToken-s.FirstToken < 40 {
			return s.FirstToken, s.EndToken
		}
	}
	for i := range a.sents {
		if s := &a.sents[i]; a.doc.Blocks[s.Block].Kind == text.Title {
			return s.FirstToken, s.EndToken
		}
	}
	if len(a.sents) > 0 && a.who.title != nil {
		return a.sents[0].FirstToken, a.sents[0].EndToken
	}
	return 0, 0
}

// talkedWith adds the first person of another party than the one who speaks, where the
// line above says that the press was met after talks.
func (a *analysis) talkedWith(m *meeting, first, end int) {
	parties, talks := partiesOfParticipants(m), false
	for i := first; i < end; i++ {
		talks = talks || a.engine.lexis.talks.has(a.words[i]) || a.cue(i)&cueMeeting != 0 && !a.wordAt(i, "conference")
	}
	if !talks || len(parties) != 1 {
		return
	}
	for k := range a.mentions {
		n := &a.mentions[k]
		if n.kind != mentionPerson || n.person < 0 || !a.readsProse(n.first) {
			continue
		}
		if of := a.people[n.person].of; of != "" && of != parties[0] && !a.people[n.person].guessed {
			a.addParticipant(m, k, "")
			return
		}
	}
}

// stranger says whether a label names somebody of no party: who leads through the
// press conference.
func (a *analysis) stranger(k int) bool {
	p := a.mentions[k].person
	return p >= 0 && a.people[p].of == ""
}

func partiesOfParticipants(m *meeting) []record.PartyCode {
	var out []record.PartyCode
	for i := range m.record.Participants {
		if p := m.record.Participants[i].Of; p != "" && !contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}

// transcriptPlace is the city that the headline or a line beside it names.
func (a *analysis) transcriptPlace(m *meeting, first, end int) {
	for i := first; i < end; i++ {
		if a.who.signs[i].kinds&nameCity != 0 && a.who.signs[i].kinds&nameParty == 0 {
			a.setCity(m, i, end)
		}
	}
	for i := 0; i < len(a.sents) && m.record.City == ""; i++ {
		if s := &a.sents[i]; s.Block <= 8 && (s.EndToken-s.FirstToken <= longestDateline || a.isHeadline(s)) {
			a.cityBefore(s.EndToken, s.FirstToken, m)
		}
	}
	if m.record.City == "" {
		a.placeOfFront(m, len(a.tokens))
	}
	if at, ok := a.local(m.zone, m.record.Date, ""); ok && m.record.City != "" {
		m.record.UTCOffset = at.Format("-07:00")
	}
}

// hostThere makes whoever is at home where the press was met the host.
func (a *analysis) hostThere(m *meeting) {
	for i := range m.record.Participants {
		p := &m.record.Participants[i]
		p.Part = record.Attendee
		if p.Of == m.record.Country && p.Of != "" {
			p.Part = record.Host
		}
	}
}
