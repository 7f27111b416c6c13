package promises

import (
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// itinerary is what the promises of a text so far say of when the next one is due.
type itinerary struct {
	legs  []leg
	day   record.Date    // that a programme of a visit has come to
	block int            // the block that told it
	last  *record.Period // when the promise before is due
	told  *Promise       // the promise before, where its days are those of a journey
}

// due is when a promise is to be kept, where at are the values of its own words: by these,
// by the words before its subject or of its list, or by what was told before it.
func (t *itinerary) due(a *Undertakings, p *Promise, at Attributes) *record.Period {
	due := at.Period
	if due != nil && due.Start == due.End && due.End == a.Date && !p.modal && a.saidOn(p) {
		due = a.AttributesOf(p.Act, p.End, p.Actors).Period
	}
	if due != nil {
		days := a.forDays(p.First, p.End, *due)
		due = &days
	}
	if due == nil && p.clause < p.subject {
		front := a.AttributesOf(p.clause, p.subject, p.Actors).Period
		if front != nil && (front.Start != a.Date || front.End != a.Date || p.modal) {
			due = front
		}
	}
	if due == nil {
		lead, stop := a.leadIn(p)
		if led := a.AttributesOf(lead, stop, p.Actors).Period; led != nil && (led.Start != a.Date || led.End != a.Date) {
			due = led
		}
	}
	if due == nil {
		due = a.dueOfEvent(p)
	}
	if due == nil && t.last != nil && a.samePeriod(p) {
		due = t.last
	}
	due = t.note(a, p, due)
	if due == nil {
		due = t.onJourney(a, p)
	} else {
		t.told = nil
	}
	t.last = due
	return due
}

// leadIn are the tokens of the sentence that leads in the list in which a promise stands:
// "Over the next year, the party will:"; none for one that stands in no such list.
func (a *Undertakings) leadIn(p *Promise) (lo, hi int) {
	if p.stop > p.lead {
		return p.lead, p.stop
	}
	block := a.BlockOf(p.First)
	first := a.FirstToken(block)
	if a.Doc.Blocks[block].Kind != text.ListItem || first != a.Sents[a.SentenceOf(p.First)].FirstToken {
		return 0, 0
	}
	for i := a.SentenceOf(first) - 1; i >= 0; i-- {
		s := &a.Sents[i]
		switch {
		case a.Doc.Blocks[s.Block].Kind == text.ListItem:
		case a.Doc.Blocks[s.Block].Kind == text.Paragraph && a.EndsWithColon(s.EndToken):
			return s.FirstToken, s.EndToken
		default:
			return 0, 0
		}
	}
	return 0, 0
}

// onJourney are the days of a promise by the journey that it is made on; those of a promise
// that goes on with one of a traveller's programme are the same.
func (t *itinerary) onJourney(a *Undertakings, p *Promise) *record.Period {
	due := a.journeyDays(t.legs, p)
	if due == nil && t.told != nil && p.Strength == record.Firm && a.SentenceOf(p.First) == a.SentenceOf(t.told.First) && p.First >= t.told.End {
		due = t.last
	}
	if t.told = nil; due != nil {
		t.told = p
	}
	return due
}

// saidOn says whether a day stands before the act of a promise, where it is the day of
// saying: "has today decided to send".
func (a *Undertakings) saidOn(p *Promise) bool {
	for _, v := range a.ValuesIn(p.First, p.Act) {
		if v.Kind == value.Date {
			return true
		}
	}
	return false
}

// forDays lets a visit told in tokens [first, end) last as long as they say: "on 10 August for a three-day visit".
func (a *Undertakings) forDays(first, end int, due record.Period) record.Period {
	if due.Start != due.End {
		return due
	}
	for _, v := range a.ValuesIn(first, end) {
		l := v.Time.Length
		if v.Kind != value.Duration || l.Unit != value.Day || l.Count < 2 || float64(l.Count)*24 > longestVisit.Hours() || int(v.End)+1 >= len(a.Tokens) {
			continue
		}
		for i := int(v.End); i < int(v.End)+3 && i < len(a.Tokens); i++ {
			if from, err := time.Parse(time.DateOnly, string(due.Start)); err == nil && (a.Diary.Lexis.Travel.Journey.Has(a.Words[i]) || a.Is(i, "stay")) {
				due.End = record.Date(from.AddDate(0, 0, int(l.Count)-1).Format(time.DateOnly))
				return due
			}
		}
	}
	return due
}

// dueOfEvent is when the event that a promise ends with is to be, told in a relative clause:
// "will attend the forum, which will be held on 5 May".
func (a *Undertakings) dueOfEvent(p *Promise) *record.Period {
	i, end := p.End, a.sentenceEnd(p.First)
	if i < end && a.Class(i)&words.IsComma != 0 {
		i++
	}
	if i >= end || a.Class(i)&words.IsRelative == 0 || !a.Lexis.onJourney.event.Has(a.Words[p.Act]) {
		return nil
	}
	for k := range a.Promises {
		if w := &a.Promises[k]; w.First > p.First && w.First <= i+1 && w.End > i {
			return a.AttributesOf(i, min(end, w.End), p.Actors).Period
		}
	}
	return a.AttributesOf(i, min(end, i+longestTold), p.Actors).Period
}

// samePeriod says whether the words of a promise set it for the time of the one before:
// "over the same period".
func (a *Undertakings) samePeriod(p *Promise) bool {
	for i := p.First; i+1 < p.End; i++ {
		if a.Is(i, "same") && (a.Is(i+1, "period") || i+2 < p.End && a.Is(i+1, "time") && a.Is(i+2, "period") || a.Is(i+1, "timeframe")) {
			return true
		}
	}
	return false
}
