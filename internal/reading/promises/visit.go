package promises

import (
	"time"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// onJourney are the verbs of what a traveller does on a journey.
type onJourney struct {
	alone words.WordSet // "will visit", "will call on"
	holds words.WordSet // with talks: "will hold discussions"
}

func newOnJourney(vocab *lexicon.Vocabulary) onJourney {
	return onJourney{
		alone: words.NewWordSet(vocab, "visit visiting meet meeting call calling attend attending discuss discussing tour touring inspect inspecting see seeing confer conferring consult consulting address addressing open opening sign signing witness witnessing oversee overseeing co-chair co-chaired officiate officiating speak speaking deliver delivering inaugurate inaugurating unveil lay received welcomed"),
		holds: words.NewWordSet(vocab, "hold holding have having conduct conducting participate participating take taking"),
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
func (a *Undertakings) journeyDays(p *Promise) *record.Period {
	if p.Strength != record.Firm || !a.onProgramme(p) {
		return nil
	}
	from := a.SentenceOf(p.First)
	block := a.Sents[from].Block
	named := a.whileThere(p)
	for i := from; i >= 0 && (named || block-a.Sents[i].Block < longestJourney); i-- {
		vs := a.ValuesIn(a.Sents[i].FirstToken, min(a.Sents[i].EndToken, p.First))
		for k := len(vs) - 1; k >= 0; k-- {
			if days := a.daysOfJourney(vs[k], a.Sents[i].FirstToken); days != nil {
				return days
			}
		}
	}
	return nil
}

// onProgramme says whether the act of a promise is one of a traveller's programme.
func (a *Undertakings) onProgramme(p *Promise) bool {
	if a.Lexis.onJourney.alone.Has(a.Words[p.Act]) || a.whileThere(p) {
		return true
	}
	if !a.Lexis.onJourney.holds.Has(a.Words[p.Act]) {
		return false
	}
	for i := p.Act + 1; i < p.End && i < p.Act+5; i++ {
		if a.Diary.Lexis.Encounter.Noun.Has(a.Words[i]) || a.Diary.Lexis.Talks.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// whileThere says whether the words of a promise place it on a journey known from before:
// "during her visit", "during their stay".
func (a *Undertakings) whileThere(p *Promise) bool {
	for i := p.Act + 1; i+2 < p.End; i++ {
		if a.Is(i, "during") && a.Class(i+1)&words.IsPossessive != 0 && (a.Diary.Lexis.Travel.Journey.Has(a.Words[i+2]) || a.Diary.Lexis.Travel.Place.Has(a.Words[i+2])) {
			return true
		}
	}
	return false
}

// daysOfJourney are the days that a time means, where it tells when a journey or a
// meeting still to come is.
func (a *Undertakings) daysOfJourney(v value.Value, lo int) *record.Period {
	if v.Kind != value.Date && v.Kind != value.Period || v.Lead == value.Since || v.Lead == value.By || a.ofDeed(v) {
		return nil
	}
	days, ok := v.Resolve(a.Calendar(nil, true))
	if !ok || len(days.Start) != len("2006-01-02") || days.End <= a.Date || !fewDays(days) {
		return nil
	}
	if a.tellsJourney(max(lo, int(v.LeadFirst)-longestTold), int(v.LeadFirst)) || a.tellsJourney(int(v.End), min(len(a.Tokens), int(v.End)+longestTold/2)) {
		return &days
	}
	return nil
}

// tellsJourney says whether tokens [first, end) tell of a journey or a meeting.
func (a *Undertakings) tellsJourney(first, end int) bool {
	for i := first; i < end; i++ {
		w := a.Words[i]
		if a.Class(i)&words.IsBe != 0 && i+2 < end && a.Is(i+1, "in") && a.Capital(i+2) {
			return true // "will be in Lima on 3 May"
		}
		if a.Diary.Lexis.Travel.Place.Has(w) || a.Diary.Lexis.Travel.Goes.Has(w) || a.Diary.Lexis.Travel.Journey.Has(w) || a.Is(i, "meet") || a.Diary.Lexis.Encounter.Noun.Has(w) && a.Lexis.onJourney.holds.Has(a.Words[i-1]) {
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
func (a *Undertakings) visitor(v *clauses.VerbGroup, lo int) []record.PartyCode {
	if !a.Diary.Lexis.Travel.Place.Has(a.Words[v.Head]) && !a.Diary.Lexis.Travel.Goes.Has(a.Words[v.Head]) {
		return nil
	}
	for i := v.First; i > lo && i > v.First-2*longestTold; i-- {
		if a.Class(i-1)&(words.IsModal|words.IsRelative|words.IsSemicolon|words.IsThat|words.IsBe|words.IsHave) != 0 && a.Class(i-1)&words.IsDeterminer == 0 {
			return nil
		}
		if m := a.MentionEndingAt(i); m >= 0 && a.Mentions[m].First >= lo && len(clauses.PartiesOf(a.Speakers(m))) == 1 {
			return clauses.PartiesOf(a.Speakers(m))
		}
	}
	return nil
}
