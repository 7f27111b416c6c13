package promises

import (
	"strings"

	"entente.example/internal/reading/words"
)

// coordinatedVerb says whether a verb that goes on with the one at token act, with an
// object of its own, stands at token i.
func (a *Undertakings) coordinatedVerb(i, act, end int, gerund bool) bool {
	c := a.Class(i)
	if gerund && c&words.IsGerund == 0 || !gerund && c&words.IsBase == 0 || c&words.IsPreposition != 0 || a.InName(i) || a.Capitalised(i) {
		return false
	}
	b := a.Before(i, act)
	to := a.Class(b)&words.IsTo != 0
	if to {
		b--
	}
	if (gerund || to) && a.asWellAs(b, act+1) {
		return a.Class(i)&words.IsNounish == 0 // "building ports as well as training pilots"
	}
	if gerund && a.sharesObject(b, act) {
		return false // "identifying, securing and developing deposits"
	}
	if b <= act+1 || a.Class(b)&(words.IsAnd|words.IsComma|words.IsSemicolon) == 0 || a.Class(b-1)&words.IsBase != 0 && !a.InName(b-1) && a.Class(b-1)&words.IsNounish == 0 {
		return false
	}
	if to {
		return gerund || a.Class(b)&words.IsAnd != 0 || a.andTo(i, end)
	}
	if a.Class(b)&(words.IsComma|words.IsSemicolon) != 0 && !a.listGoesOn(i, end, gerund) || a.Adjective(b-1) || a.Class(i)&words.IsNounish != 0 && a.nounList(b, act) {
		return false
	}
	return a.SurelyObject(i, end) || (!gerund || a.Class(b)&words.IsAnd != 0) && a.actWith(i, end)
}

// actWith says whether a verb that takes its object by a preposition stands at token
// i: "work with", "respond to", "call on the President".
func (a *Undertakings) actWith(i, end int) bool {
	if i+2 >= end || a.Class(i+1)&words.IsPreposition == 0 {
		return false
	}
	if a.Class(i+1)&words.IsTo != 0 && a.Class(i+2)&words.IsBase != 0 {
		return a.Lexis.acts.Has(a.Words[i])
	}
	return a.Class(i)&(words.IsNounish|words.IsAdjective) == 0 || a.Lexis.acts.Has(a.Words[i]) || a.Lexis.onJourney.alone.Has(a.Words[i]) && (a.Capital(i+2) || a.Class(i+2)&words.IsDeterminer != 0) && !a.calledTo(i+2, end)
}

// calledTo says whether those named at token i are asked to act: "call on Congress to pass".
func (a *Undertakings) calledTo(i, end int) bool {
	for from := i; i+1 < end && i < from+8 && a.Class(i)&(words.IsComma|words.IsAnd) == 0; i++ {
		if a.Class(i)&words.IsTo != 0 && a.Class(i+1)&words.IsBase != 0 {
			return true
		}
	}
	return false
}

// asWellAs says whether "as well as" ends at token b, after token lo.
func (a *Undertakings) asWellAs(b, lo int) bool {
	return b > lo+2 && a.Is(b, "as") && a.Is(b-1, "well") && a.Is(b-2, "as")
}

// sharesObject says whether the gerund before the conjunction at token b has no object of its own.
func (a *Undertakings) sharesObject(b, act int) bool {
	for b > act && a.Class(b)&(words.IsAnd|words.IsComma) != 0 {
		b--
	}
	return a.Class(b)&words.IsGerund != 0 && a.Class(b)&words.IsNounish == 0
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
		if a.Class(i)&words.IsAnd == 0 && !a.asWellAs(i, from) {
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
