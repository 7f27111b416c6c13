package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// pressSentences is how many sentences of what is said to the press abroad may tell whom
// the speaker sees there.
const pressSentences = 24

// meetAbroad makes a meeting of what brought somebody abroad who speaks to the press
// there of talks, or of a conference: "Doorstop, Oslo" above "I have come from the Forum".
func (a *Diary) meetAbroad() {
	if a.Kind != record.PressConference || a.Issuer == "" || a.IsBody(a.Issuer) {
		return
	}
	first, end := a.pressLine()
	if end == 0 || a.interviewed(first, end) {
		return
	}
	m := who.Meeting{First: first, End: end}
	m.Record.Mode = record.InPerson
	if a.dayIn(first, end, &m); m.Record.Date == "" {
		m.Record.Date = a.Date
	}
	a.transcriptPlace(&m, first, end)
	told := a.talksToldAt()
	if m.Record.Country == "" || m.Record.Country == a.Issuer || len(told) == 0 {
		return
	}
	for at := first; at < end; at++ {
		if f, e, ok := a.nameAround(at, first, end); a.Cue(at)&words.CueMeeting != 0 && !a.WordAt(at-1, "press") && ok {
			m.Record.Name = a.Written(f, e)
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("name", "name", f, e))
			break
		}
	}
	a.addOwn(&m, &convening{sent: &a.Sents[a.SentenceOf(first)]})
	for _, i := range told {
		s := &a.Sents[a.SentenceOf(i)]
		if after := a.encounterVerb(i, s.EndToken); after > 0 {
			a.seenThere(a.chainAfter(a.pastWith(after), s.EndToken), &m)
		}
	}
	a.hostThere(&m)
	e := a.Evidence(first, end, "meetings.abroad")
	m.Record.Evidence, m.Record.Confidence = &e, record.Low
	a.Meetings = append(a.Meetings, m)
	a.Principals = append(a.Principals[:0], m.People...)
}

// pastWith is the token after "with" at token i, or i itself.
func (a *Diary) pastWith(i int) int {
	if i < len(a.Tokens) && a.Cue(i)&words.CueWith != 0 {
		return i + 1
	}
	return i
}

// talksToldAt are the tokens at which the first sentences speak, in the first person, of
// meeting somebody, of talks or of a conference.
func (a *Diary) talksToldAt() []int {
	var out []int
	read := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if !a.Readable(s) {
			continue
		}
		if read++; read > pressSentences {
			break
		}
		own := false
		for t := s.FirstToken; t < s.EndToken; t++ {
			own = own || a.Cue(t)&(words.CueI|words.CueWe) != 0 || a.Lexis.Contracted.Has(a.Words[t])
			if own && (a.Lexis.Encounter.meet.Has(a.Words[t]) || a.Lexis.Talks.Has(a.Words[t]) || a.Cue(t)&words.CueMeeting != 0) {
				out = append(out, t)
			}
		}
	}
	return out
}
