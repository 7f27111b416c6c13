package promises

import (
	"strings"

	"entente.example/internal/reading/words"
)

// actWith says whether a verb that takes its object by a preposition stands at token
// i: "work with", "respond to", "call on the President".
func (a *Undertakings) actWith(i, end int) bool {
	if i+2 >= end || a.Class(i+1)&words.IsPreposition == 0 {
		return false
	}
	if a.Class(i+1)&words.IsTo != 0 && a.Class(i+2)&words.IsBase != 0 {
		return a.Lexis.acts.Has(a.Words[i])
	}
	return a.Class(i)&(words.IsNounish|words.IsAdjective) == 0 || a.Lexis.acts.Has(a.Words[i]) || a.Lexis.onJourney.alone.Has(a.Words[i]) && (a.Capital(i+2) || a.Class(i+2)&words.IsDeterminer != 0)
}

// calls says whether the verb at token i asks others to act: "call on Congress to pass".
func (a *Undertakings) calls(i int) bool {
	if !a.WordAt(i, "call") || !a.WordAt(i+1, "on") {
		return false
	}
	for i, from := i+2, i; i < from+10 && a.Class(i)&(words.IsComma|words.IsAnd) == 0; i++ {
		if a.Class(i)&words.IsTo != 0 && a.Class(i+1)&words.IsBase != 0 {
			return true
		}
	}
	return false
}

// nounList says whether ", and" at token b ends a list of nouns, so that a word after
// it that can be a noun is one: "our scientists, industries, and supply chains".
func (a *Undertakings) nounList(b, act int) bool {
	if a.Class(b)&words.IsAnd == 0 || a.Class(b-1)&words.IsComma == 0 {
		return false
	}
	for i := b - 2; i > act+1; i-- {
		if a.Class(i)&words.IsComma != 0 {
			return a.Class(i+1)&(words.IsBase|words.IsTo|words.IsAnd) == 0
		}
	}
	return false
}

// listGoesOn says whether "and" with a further verb follows: a verb after a bare
// comma is one of a list of acts only then.
func (a *Undertakings) listGoesOn(i, end int, gerund bool) bool {
	from := i
	for i++; i+1 < end; i++ {
		if a.Class(i)&words.IsAnd == 0 && !a.AsWellAs(i, from) {
			continue
		}
		if c := a.Class(i + 1); gerund && c&words.IsGerund != 0 || !gerund && c&words.IsBase != 0 {
			return true
		}
	}
	return false
}

// Adjective guesses by its ending whether a word is one: "sensitive and emerging".
func (a *Undertakings) Adjective(i int) bool {
	w := a.Doc.Text[a.Tokens[i].Start:a.Tokens[i].End]
	for _, end := range [...]string{"ive", "al", "ous", "ic", "ary", "able", "ible", "ed", "ful", "less"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// andTo says whether a list of infinitives goes on: without a later "and to" a
// ", to" tells a purpose.
func (a *Undertakings) andTo(i, end int) bool {
	for ; i+1 < end; i++ {
		if a.Class(i)&words.IsAnd != 0 && a.Class(i+1)&words.IsTo != 0 {
			return true
		}
	}
	return false
}
