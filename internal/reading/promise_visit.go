package reading

import (
	"time"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// onJourney are the verbs of what a traveller does on a journey.
type onJourney struct {
	alone wordSet // "will visit", "will call on"
	holds wordSet // with talks: "will hold discussions"
}

func newOnJourney(vocab *lexicon.Vocabulary) onJourney {
	return onJourney{
		alone: newWordSet(vocab, "visit visiting meet meeting call calling attend attending discuss discussing tour touring inspect inspecting see seeing confer conferring consult consulting address addressing open opening sign signing witness witnessing oversee overseeing co-chair co-chaired officiate officiating speak speaking deliver delivering inaugurate inaugurating unveil lay received welcomed"),
		holds: newWordSet(vocab, "hold holding have having conduct conducting participate participating take taking"),
	}
}

// longestJourney is how many blocks the days of a journey hold on for, longestTold how
// many tokens may stand between a journey and its days.
const (
	longestJourney = 4
	longestTold    = 14
)

// journeyDays are the days of the journey that a promise of a traveller's programme
// falls in: "will visit Lima from 2 to 4 May. … He will call on the President."
func (a *analysis) journeyDays(p *promise) *record.Period {
	if p.strength != record.Firm || !a.onProgramme(p) {
		return nil
	}
	from := a.sentenceOf(p.first)
	block := a.sents[from].Block
	for i := from; i >= 0 && block-a.sents[i].Block < longestJourney; i-- {
		vs := a.valuesIn(a.sents[i].FirstToken, min(a.sents[i].EndToken, p.first))
		for k := len(vs) - 1; k >= 0; k-- {
			if days := a.daysOfJourney(vs[k], a.sents[i].FirstToken); days != nil {
				return days
			}
		}
	}
	return nil
}

// onProgramme says whether the act of a promise is one of a traveller's programme.
func (a *analysis) onProgramme(p *promise) bool {
	l := &a.engine.lexis
	if l.onJourney.alone.has(a.words[p.act]) {
		return true
	}
	if !l.onJourney.holds.has(a.words[p.act]) {
		return false
	}
	for i := p.act + 1; i < p.end && i < p.act+5; i++ {
		if l.encounter.noun.has(a.words[i]) || l.talks.has(a.words[i]) {
			return true
		}
	}
	return false
}

// daysOfJourney are the days that a time means, where it tells when a journey or a
// meeting still to come is.
func (a *analysis) daysOfJourney(v value.Value, lo int) *record.Period {
	if v.Kind != value.Date && v.Kind != value.Period || v.Lead == value.Since || v.Lead == value.By || a.ofDeed(v) {
		return nil
	}
	days, ok := v.Resolve(a.calendar(nil, true))
	if !ok || len(days.Start) != len("2006-01-02") || days.End <= a.date || !fewDays(days) {
		return nil
	}
	if a.tellsJourney(max(lo, int(v.LeadFirst)-longestTold), int(v.LeadFirst)) || a.tellsJourney(int(v.End), min(len(a.tokens), int(v.End)+longestTold/2)) {
		return &days
	}
	return nil
}

// tellsJourney says whether tokens [first, end) tell of a journey or a meeting.
func (a *analysis) tellsJourney(first, end int) bool {
	l := &a.engine.lexis
	for i := first; i < end; i++ {
		w := a.words[i]
		if l.travel.place.has(w) || l.travel.goes.has(w) || l.travel.journey.has(w) || a.is(i, "meet") || l.encounter.noun.has(w) && l.onJourney.holds.has(a.words[i-1]) {
			return true
		}
	}
	return false
}

// longestVisit is how long the days of one journey may be: a month is no day of a programme.
const longestVisit = 21 * 24 * time.Hour

// fewDays says whether days are few enough to be those of one journey.
func fewDays(days record.Period) bool {
	from, err1 := time.Parse(time.DateOnly, string(days.Start))
	to, err2 := time.Parse(time.DateOnly, string(days.End))
	return err1 == nil && err2 == nil && to.Sub(from) <= longestVisit
}

// visitor is the party of who is to travel or to meet, named nearest before a verb
// whose subject is not understood: "Dato' Nazri, Minister in the Prime Minister's
// Department, Malaysia, will visit Lima".
func (a *analysis) visitor(v *verbGroup, lo int) []record.PartyCode {
	l := &a.engine.lexis
	if !l.travel.place.has(a.words[v.head]) && !l.travel.goes.has(a.words[v.head]) {
		return nil
	}
	for i := v.first; i > lo && i > v.first-2*longestTold; i-- {
		if a.class(i-1)&(isModal|isRelative|isSemicolon|isThat|isBe|isHave) != 0 && a.class(i-1)&isDeterminer == 0 {
			return nil
		}
		if m := a.mentionEndingAt(i); m >= 0 && a.mentions[m].first >= lo && len(partiesOf(a.speakers(m))) == 1 {
			return partiesOf(a.speakers(m))
		}
	}
	return nil
}
