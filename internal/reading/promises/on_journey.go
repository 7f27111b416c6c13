package promises

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// onJourney are the verbs of what a traveller does on a journey.
type onJourney struct {
	alone words.WordSet // "will visit", "will call on"
	holds words.WordSet // with talks: "will hold discussions"
	event words.WordSet // with an event, whose days are theirs: "will attend the forum"
	// held, with the first or attended: "will take part in a seminar"
	occasion words.WordSet
	with     words.WordSet // of those whom one is to be with, however firm: "looks forward to welcoming"
}

func newOnJourney(vocab *lexicon.Vocabulary) onJourney {
	return onJourney{
		alone:    words.NewWordSet(vocab, "visit visiting meet meeting call calling attend attending discuss discussing tour touring inspect inspecting see seeing confer conferring consult consulting address addressing open opening sign signing witness witnessing oversee overseeing co-chair co-chaired officiate officiating speak speaking deliver delivering inaugurate inaugurating unveil lay received welcomed come coming go going fly flying travel travelling traveling proceed proceeding stay staying arrive arriving spend include including sit sitting joined accompanied attended hosted treated greeted entertained dine dining signed adopted focus review reviewing exchange exchanging explain explaining preside presiding raise raising explore exploring brief briefing"),
		holds:    words.NewWordSet(vocab, "hold holding have having conduct conducting give giving make making pay paying participate participating take taking engage engaging"),
		event:    words.NewWordSet(vocab, "attend attending participate participating take taking represent representing join joining host hosting travel travelling traveling co-chair chair"),
		occasion: words.NewWordSet(vocab, "conference seminar symposium workshop ceremony ceremonies luncheon lunch dinner banquet reception breakfast speech lecture keynote remarks address briefing summit forum roundtable round-table tour programme program"),
		with:     words.NewWordSet(vocab, "meet meeting welcome welcoming receive receiving see seeing host hosting greet greeting sit sitting discuss discussing"),
	}
}

// onProgramme says whether the act of a promise is one of a traveller's programme, or of
// those who are to receive one.
func (a *Undertakings) onProgramme(p *Promise) bool {
	l := &a.Lexis.onJourney
	if p.Strength != record.Firm && (l.with.Has(a.Words[p.Act]) || a.Class(p.First)&words.IsBe == 0) { // not "are expected to"
		return l.with.Has(a.Words[p.Act])
	}
	if l.alone.Has(a.Words[p.Act]) || a.whileThere(p) {
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
