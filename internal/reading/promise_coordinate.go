package reading

import "strings"

// coordinatedVerb says whether a verb that goes on with the one at token act, with an
// object of its own, stands at token i.
func (a *analysis) coordinatedVerb(i, act, end int, gerund bool) bool {
	c := a.class(i)
	if gerund && c&isGerund == 0 || !gerund && c&isBase == 0 || c&isPreposition != 0 || a.inName(i) || a.capitalised(i) {
		return false
	}
	b := a.before(i, act)
	to := a.class(b)&isTo != 0
	if to {
		b--
	}
	if (gerund || to) && a.asWellAs(b, act+1) {
		return a.class(i)&isNounish == 0 // "building ports as well as training pilots"
	}
	if gerund && a.sharesObject(b, act) {
		return false // "identifying, securing and developing deposits"
	}
	if b <= act+1 || a.class(b)&(isAnd|isComma|isSemicolon) == 0 || a.class(b-1)&isBase != 0 && !a.inName(b-1) && a.class(b-1)&isNounish == 0 {
		return false
	}
	if to {
		return gerund || a.class(b)&isAnd != 0 || a.andTo(i, end)
	}
	if a.class(b)&(isComma|isSemicolon) != 0 && !a.listGoesOn(i, end, gerund) || a.adjective(b-1) || a.class(i)&isNounish != 0 && a.nounList(b, act) {
		return false
	}
	return a.surelyObject(i, end) || a.class(b)&isAnd != 0 && a.actWith(i, end)
}

// actWith says whether a verb that takes its object by a preposition stands at token
// i: "work with", "respond to", "call on the President".
func (a *analysis) actWith(i, end int) bool {
	l := &a.engine.lexis
	if i+2 >= end || a.class(i+1)&isPreposition == 0 {
		return false
	}
	if a.class(i+1)&isTo != 0 && a.class(i+2)&isBase != 0 {
		return l.acts.has(a.words[i])
	}
	return a.class(i)&(isNounish|isAdjective) == 0 || l.acts.has(a.words[i]) || l.onJourney.alone.has(a.words[i]) && (a.capital(i+2) || a.class(i+2)&isDeterminer != 0) && !a.calledTo(i+2, end)
}

// calledTo says whether those named at token i are asked to act: "call on Congress to pass".
func (a *analysis) calledTo(i, end int) bool {
	for from := i; i+1 < end && i < from+8 && a.class(i)&(isComma|isAnd) == 0; i++ {
		if a.class(i)&isTo != 0 && a.class(i+1)&isBase != 0 {
			return true
		}
	}
	return false
}

// asWellAs says whether "as well as" ends at token b, after token lo.
func (a *analysis) asWellAs(b, lo int) bool {
	return b > lo+2 && a.is(b, "as") && a.is(b-1, "well") && a.is(b-2, "as")
}

// sharesObject says whether the gerund before the conjunction at token b has no object of its own.
func (a *analysis) sharesObject(b, act int) bool {
	for b > act && a.class(b)&(isAnd|isComma) != 0 {
		b--
	}
	return a.class(b)&isGerund != 0 && a.class(b)&isNounish == 0
}

// nounList says whether ", and" at token b ends a list of nouns, so that a word after
// it that can be a noun is one: "our scientists, industries, and supply chains".
func (a *analysis) nounList(b, act int) bool {
	if a.class(b)&isAnd == 0 || a.class(b-1)&isComma == 0 {
		return false
	}
	for i := b - 2; i > act+1; i-- {
		if a.class(i)&isComma != 0 {
			return a.class(i+1)&(isBase|isTo|isAnd) == 0
		}
	}
	return false
}

// listGoesOn says whether "and" with a further verb follows: a verb after a bare
// comma is one of a list of acts only then.
func (a *analysis) listGoesOn(i, end int, gerund bool) bool {
	from := i
	for i++; i+1 < end; i++ {
		if a.class(i)&isAnd == 0 && !a.asWellAs(i, from) {
			continue
		}
		if c := a.class(i + 1); gerund && c&isGerund != 0 || !gerund && c&isBase != 0 {
			return true
		}
	}
	return false
}

// adjective guesses by its ending whether a word is one: "sensitive and emerging".
func (a *analysis) adjective(i int) bool {
	w := a.doc.Text[a.tokens[i].Start:a.tokens[i].End]
	for _, end := range [...]string{"ive", "al", "ous", "ic", "ary", "able", "ible", "ed", "ful", "less"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// andTo says whether a list of infinitives goes on: without a later "and to" a
// ", to" tells a purpose.
func (a *analysis) andTo(i, end int) bool {
	for ; i+1 < end; i++ {
		if a.class(i)&isAnd != 0 && a.class(i+1)&isTo != 0 {
			return true
		}
	}
	return false
}
