package reading

import (
	"slices"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// bePart says whether "will be" tells where somebody is to be, or what part
// they are to take, and no quality: "will be in Dili on 3 May", "will be guest of
// honour at", "will be in place by June".
func (a *analysis) bePart(v *verbGroup) bool {
	i := v.end
	if i+1 >= len(a.tokens) || a.startsSentence(i) {
		return false
	}
	switch {
	case a.is(i, "here"), a.is(i, "there"):
		return a.dated(i+1, i+8)
	case a.is(i, "in") || a.is(i, "at"):
		if a.is(i+1, "place") || a.is(i+1, "attendance") {
			return true
		}
		if a.is(i+1, "the") {
			i++
		}
		return i+1 < len(a.tokens) && a.capital(i+1) && !a.engine.lexis.plan.has(a.words[i+1])
	}
	for j := i; j < i+4 && j < len(a.tokens) && !a.startsSentence(j); j++ {
		if a.engine.lexis.parts.has(a.words[j]) {
			return true
		}
	}
	return false
}

// itinerary is the day that a programme of a visit has come to, and the block that
// told it.
type itinerary struct {
	day   record.Date
	block int
}

// longestStay is how many blocks a day of an itinerary holds on for.
const longestStay = 3

// note keeps the day of a promise that has one, or the day on which it falls by
// the words that lead it in: "Later, she will visit", "that evening".
func (t *itinerary) note(a *analysis, p *promise, due *record.Period) *record.Period {
	block := a.blockOf(p.first)
	if due == nil && t.day != "" && block-t.block < longestStay && a.kind != record.JointStatement && a.sameDay(p) {
		due = &record.Period{Start: t.day, End: t.day}
	}
	if due != nil && due.Start == due.End {
		t.day, t.block = due.Start, block
	}
	return due
}

// sameDay says whether the words before the act of a promise say that it falls on
// the day told last.
func (a *analysis) sameDay(p *promise) bool {
	return p.modal && a.partOfDay(a.sents[a.sentenceOf(p.first)].FirstToken, p.act)
}

// partOfDay says whether tokens [first, end) tell of a later hour of a day known
// from before: "in the afternoon", "later", "that day".
func (a *analysis) partOfDay(first, end int) bool {
	if slices.ContainsFunc(a.valuesIn(first, end), func(x value.Value) bool { return x.Kind == value.Date || x.Kind == value.Period }) {
		return false
	}
	for i := first; i < end; i++ {
		if a.engine.lexis.hours.has(a.words[i]) || a.is(i, "day") && i > first && (a.is(i-1, "that") || a.is(i-1, "same")) {
			return a.tokens[i].Class == text.Word
		}
	}
	return false
}
