package promises

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// onJourney are the verbs of what a traveller does on a journey.
type onJourney struct {
	alone    words.WordSet
	holds    words.WordSet
	event    words.WordSet
	occasion words.WordSet
	with     words.WordSet
}

func newOnJourney(sets *words.Sets) onJourney {
	return onJourney{
		alone:    sets.Of("promises.on-journey.alone"),
		holds:    sets.Of("promises.on-journey.holds"),
		event:    sets.Of("promises.on-journey.event"),
		occasion: sets.Of("promises.on-journey.occasion"),
		with:     sets.Of("promises.on-journey.with"),
	}
}

// onProgramme says whether the act of a promise is one of a traveller's programme, or of
// those who are to receive one.
func (a *Undertakings) onProgramme(p *Promise) bool {
	l := &a.Lexis.onJourney
	if p.Strength != record.Firm && (l.with.Has(a.Words[p.Act]) || !a.expected(p)) {
		return l.with.Has(a.Words[p.Act])
	}
	act := p.Act
	if a.Class(act)&words.IsBe != 0 && act+1 < p.End {
		act++ // "is expected to be signed"
	}
	if l.alone.Has(a.Words[act]) || a.whileThere(p) {
		return true
	}
	if !l.holds.Has(a.Words[p.Act]) {
		return false
	}
	for i := p.Act + 1; i < p.End && i < p.Act+6; i++ {
		if a.Diary.Lexis.Encounter.Noun.Has(a.Words[i]) || a.Diary.Lexis.Talks.Has(a.Words[i]) || l.occasion.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// expected says whether a promise is worded as what somebody is to do: "are expected to sign", "a
// treaty is due to be signed".
func (a *Undertakings) expected(p *Promise) bool {
	for i := p.First; i+2 < p.Act; i++ {
		if a.Class(i)&words.IsBe != 0 && a.Class(i+1)&words.IsTo == 0 && a.Class(i+2)&words.IsTo != 0 {
			return true
		}
	}
	return false
}

// whileThere says whether the words of a promise place it on a journey known from before:
// "during her visit", "during Miss Lee's stay".
func (a *Undertakings) whileThere(p *Promise) bool {
	for i := p.First; i+2 < p.End; i++ {
		if !a.WordAt(i, "during") {
			continue
		}
		for k := i + 2; k < p.End && k < i+longestHost; k++ {
			owned := a.Class(k-1)&(words.IsPossessive|words.IsDeterminer) != 0 || a.Capital(k-1) || a.Class(k-1)&words.IsAdjective != 0
			if owned && (a.Diary.Lexis.Travel.Journey.Has(a.Words[k]) || a.Diary.Lexis.Travel.Place.Has(a.Words[k])) {
				return true
			}
		}
	}
	return false
}

// longestHost is how many tokens may stand between "during" and a journey.
const longestHost = 7
