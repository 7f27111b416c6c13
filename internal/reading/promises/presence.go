package promises

import (
	"slices"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// bePart says whether "will be" tells where somebody is to be, or what part
// they are to take, and no quality: "will be in Dili on 3 May", "will be guest of
// honour at", "will be in place by June".
func (a *Undertakings) bePart(v *clauses.VerbGroup) bool {
	i := v.End
	if i+1 >= len(a.Tokens) || a.StartsSentence(i) {
		return false
	}
	switch {
	case a.Is(i, "here"), a.Is(i, "there"):
		return a.Dated(i+1, i+8)
	case a.Is(i, "in") || a.Is(i, "at"):
		if a.Is(i+1, "place") || a.Is(i+1, "attendance") {
			return true
		}
		if a.Is(i+1, "the") {
			i++
		}
		return i+1 < len(a.Tokens) && a.Capital(i+1) && !a.Lexis.Plan.Has(a.Words[i+1])
	}
	for j := i; j < i+4 && j < len(a.Tokens) && !a.StartsSentence(j); j++ {
		if a.Lexis.parts.Has(a.Words[j]) {
			return true
		}
	}
	return false
}

// longestStay is how many blocks a day of an itinerary holds on for.
const longestStay = 3

// note keeps the day of a promise that has one, or the day on which it falls by
// the words that lead it in: "Later, she will visit", "that evening".
func (t *itinerary) note(a *Undertakings, p *Promise, due *record.Period) *record.Period {
	block := a.BlockOf(p.First)
	if due == nil && t.day != "" && block-t.block < longestStay && a.Kind != record.JointStatement && a.sameDay(p) {
		due = &record.Period{Start: t.day, End: t.day}
	}
	if due != nil && due.Start == due.End {
		t.day, t.block = due.Start, block
	}
	return due
}

// sameDay says whether the words before the act of a promise say that it falls on
// the day told last.
func (a *Undertakings) sameDay(p *Promise) bool {
	return p.modal && a.PartOfDay(a.Sents[a.SentenceOf(p.First)].FirstToken, p.Act)
}

// PartOfDay says whether tokens [first, end) tell of a later hour of a day known
// from before: "in the afternoon", "later", "that day".
func (a *Undertakings) PartOfDay(first, end int) bool {
	if slices.ContainsFunc(a.ValuesIn(first, end), func(x value.Value) bool { return x.Kind == value.Date || x.Kind == value.Period }) {
		return false
	}
	for i := first; i < end; i++ {
		if a.Diary.Lexis.Hours.Has(a.Words[i]) || a.Is(i, "day") && i > first && (a.Is(i-1, "that") || a.Is(i-1, "same")) {
			return a.Tokens[i].Class == text.Word
		}
	}
	return false
}
