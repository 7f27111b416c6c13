package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// meetLast makes a meeting of the occasion of a text of which no words tell a meeting: of a speech
// that at which it was given, of what several say to the press together that, of a text under the
// headline of a visit the visit.
func (a *Diary) meetLast() {
	if a.Issuer == "" || len(a.Sents) == 0 {
		return
	}
	switch a.Kind {
	case record.Speech:
		if end := a.headEnd(); end > 0 && end < longestHead && a.headLine(end) > 0 {
			a.takeOccasion(0, a.headLine(end), nil)
		}
	case record.PressConference:
		if first, end := a.pressLine(); end > 0 && a.occasioned(first, end) {
			a.takeOccasion(first, end, nil)
		} else if at := a.pressNoun(first, end); at > 0 {
			a.takeOccasion(first, a.Sents[a.SentenceOf(at)].EndToken, nil)
			a.settlePress(&a.Meetings[0], first, end)
		}
	case record.JointStatement:
		if s := a.pairHead(); s != nil {
			a.takeOccasion(s.FirstToken, s.EndToken, nil)
		}
	case record.StatementText, record.Other:
		if s := a.visitHead(); s != nil {
			a.takeOccasion(s.FirstToken, s.EndToken, s)
		}
	}
}

// takeOccasion makes a meeting of whoever issues the text and the people whom the lines [first, end)
// above it name, or of a visit under a headline also those whom the sentences below it name.
func (a *Diary) takeOccasion(first, end int, visit *text.Sentence) {
	m := who.Meeting{First: first, End: end, Visit: visit != nil}
	m.Record.Mode = record.InPerson
	e := a.Evidence(first, end, "meetings.occasion")
	m.Record.Evidence, m.Record.Confidence = &e, record.Low
	if visit != nil {
		a.visitOf(visit, &m)
	} else {
		if m.Record.Date = a.Date; a.Kind != record.JointStatement {
			a.nameOccasion(first, end, &m)
		}
		a.transcriptPlace(&m, first, end)
		a.placeOfWelcome(&m)
	}
	a.addOwn(&m, &convening{sent: &a.Sents[a.SentenceOf(first)]})
	for _, k := range a.peopleIn(first, end) {
		a.addParticipant(&m, k, "")
	}
	a.hostThere(&m)
	a.Meetings = append(a.Meetings, m)
	a.Principals = append(a.Principals[:0], m.People...)
}

// visitOf takes the visitors, the day and the land of a visit from the headline and the sentences below it.
func (a *Diary) visitOf(s *text.Sentence, m *who.Meeting) {
	for _, below := range a.firstRead(namedSentences) {
		for _, k := range a.peopleIn(below.FirstToken, below.EndToken) {
			if p := a.Mentions[k].Person; p >= 0 && a.People[p].Of != a.Issuer {
				a.addParticipant(m, k, "")
			}
		}
	}
	a.dayToCome(m, a.firstReadable())
	if m.Record.Date == "" {
		m.Record.Date = a.Date
	}
	m.Record.Country = a.landVisited(s)
}

// landVisited is the one land to which a headline says that somebody goes, or that of the issuer
// where none is; "" for several.
func (a *Diary) landVisited(s *text.Sentence) record.PartyCode {
	for t := s.FirstToken; t+1 < s.EndToken; t++ {
		if a.Words[t] != a.Language.By.To {
			continue
		}
		lands := a.NameParties(t+1, s.EndToken)
		if len(lands) == 1 {
			return record.PartyCode(lands[0])
		}
		return ""
	}
	return a.Issuer
}

// nameOccasion names the meeting after the event that lines above what is said name.
func (a *Diary) nameOccasion(first, end int, m *who.Meeting) {
	for at := first + 1; at < end; at++ {
		if !a.Capital(at) || a.Cue(at)&(words.CueMeeting|words.CueMeal) == 0 && !a.Lexis.stages.Has(a.Words[at]) || a.WordAt(at-1, "press") {
			continue
		}
		if f, e, ok := a.eventName(at, min(end, a.Sents[a.SentenceOf(at)].EndToken)); ok {
			a.setName(m, f, e)
			return
		}
	}
	if at := a.pressNoun(first, end); at > 0 {
		f, e := a.pressName(at, first, end)
		a.setName(m, f, e)
	}
}

// setName names a meeting by tokens [first, end).
func (a *Diary) setName(m *who.Meeting, first, end int) {
	m.Record.Name = a.Written(first, end)
	m.Record.Grounds = append(m.Record.Grounds, a.Ground("name", "name", first, end))
}

// peopleIn are the mentions of people and others' offices in tokens [first, end).
func (a *Diary) peopleIn(first, end int) []int {
	var out []int
	for k := range a.Mentions {
		n := &a.Mentions[k]
		if n.First >= first && n.End <= end && (n.Kind == who.MentionPerson && n.Person >= 0 || n.Kind == who.MentionOffice && len(n.Parties) > 0) {
			out = append(out, k)
		}
	}
	return out
}

// occasioned says whether a line tells what brought about that the press was spoken to: that it was
// done together, a visit or a meeting.
func (a *Diary) occasioned(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Words[i] == a.Language.Cues.Joint || a.WordAt(i, "visit") || i > first && a.Cue(i)&words.CueMeeting != 0 && !a.WordAt(i, "conference") {
			return true
		}
	}
	return false
}

// lastHeadBlock is the last block that may be of the lines above a text.
const lastHeadBlock = 8

// headLineWith is the first line of the head that tells nothing and for which a test holds; nil for none.
func (a *Diary) headLineWith(holds func(*text.Sentence) bool) *text.Sentence {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block > lastHeadBlock {
			return nil
		}
		if !a.ends(s) && !a.tellsAnything(s) && s.EndToken-s.FirstToken <= longestFront && holds(s) {
			return s
		}
	}
	return nil
}

// visitHead is the first line of the head that names a visit; nil for none.
func (a *Diary) visitHead() *text.Sentence {
	return a.headLineWith(func(s *text.Sentence) bool {
		for t := s.FirstToken; t < s.EndToken; t++ {
			if a.WordAt(t, "visit") && a.Capital(t) {
				return true
			}
		}
		return false
	})
}

// pairHead is the first line of the head that names people of two parties, in a text given out at a
// place; nil for none.
func (a *Diary) pairHead() *text.Sentence {
	return a.headLineWith(func(s *text.Sentence) bool {
		m := who.Meeting{Record: record.Meeting{Mode: record.InPerson}}
		for _, k := range a.peopleIn(s.FirstToken, s.EndToken) {
			a.addParticipant(&m, k, "")
		}
		if len(partiesOfParticipants(&m)) != 2 {
			return false
		}
		a.transcriptPlace(&m, s.FirstToken, s.EndToken)
		return m.Record.City != ""
	})
}
