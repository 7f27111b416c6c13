package programmes

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// datedAt is the end of the day or year by which an instrument is known, "of" before it
// at token j: "the Tide Treaty of 1972"; j for none.
func (a *Register) datedAt(i, j, hi int) int {
	if a.Cue(j)&words.CueOf == 0 || j+1 >= hi || !a.Capital(i-1) || !a.Lexis.Dated.Has(a.Words[i-1]) {
		return j
	}
	for _, v := range a.ValuesIn(j+1, hi) {
		if int(v.First) == j+1 && (v.Kind == value.Date || v.Kind == value.Period) {
			return int(v.End)
		}
	}
	if a.isYear(j + 1) {
		return j + 2
	}
	return j
}

// periodAt is the end of the years that a plan is made for, "for" before them at token j:
// "the Tide Agenda for 2019-2024", "for the period of 2020-2023"; j for none.
func (a *Register) periodAt(j, hi int) int {
	if !a.Is(j, "for") || !a.Capital(j-1) {
		return j
	}
	k := j + 1
	for k < hi && k < j+4 && (a.Cue(k)&(words.CueThe|words.CueOf) != 0 || a.Is(k, "period") || a.Is(k, "years")) {
		k++
	}
	if k+2 < hi && a.isYear(k) && a.Class(k+1)&words.IsDash != 0 && a.Tokens[k+2].Class == text.Number {
		return k + 3
	}
	return j
}

// isYear says whether token i is a number of four digits.
func (a *Register) isYear(i int) bool {
	return a.Tokens[i].Class == text.Number && a.Tokens[i].End-a.Tokens[i].Start == 4
}
