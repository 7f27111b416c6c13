package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// addPromise keeps a promise, one for each coordinated verb with an object of its own.
func (a *analysis) addPromise(first, act, end int, actors []record.PartyCode, r *grammar.Rule, sieve string) {
	p := promise{actors: actors, strength: record.Strength(r.Gives["strength"]), rule: record.RuleName(r.Name), sieve: sieve}
	gerund := a.class(act)&isGerund != 0
	for first < end {
		next := a.nextVerb(act, end, gerund)
		p.first, p.act, p.end = first, act, end
		if next < end {
			p.end = a.endBefore(a.beforeLabel(a.withTo(next, act)), act+1)
		}
		a.found.promises = append(a.found.promises, p)
		if next >= end || a.asks(next, end) {
			return
		}
		first, act = a.withTo(next, act), next
	}
}

// nextVerb is the next verb coordinated with the one at act, where that one has
// an object of its own; end if there is none. A verb that hangs on an infinitive
// in between belongs to that one.
func (a *analysis) nextVerb(act, end int, gerund bool) int {
	led := act > 0 && a.class(act-1)&isTo != 0
	for i := act + 2; i < end; i++ {
		if a.enumerated(i) && a.class(i)&isBase != 0 {
			return i
		}
		if a.class(i)&isTo != 0 && i+1 < end && a.class(i+1)&isBase != 0 && !a.barrierTo(i) && (!led || a.class(i-1)&(isAnd|isComma|isSemicolon) == 0) {
			return end
		}
		if a.class(i)&isPreposition != 0 && a.class(i)&isTo == 0 && i+1 < end && a.class(i+1)&isGerund != 0 && gerund {
			return end
		}
		if a.coordinatedVerb(i, act, end, gerund) {
			return i
		}
	}
	return end
}

// barrierTo is "barriers to trade in": a noun after the "to" at token i, with no object.
func (a *analysis) barrierTo(i int) bool {
	return a.class(i+1)&isNounish != 0 && i+2 < len(a.tokens) && a.class(i+2)&(isPreposition|isComma|isSemicolon|isAnd) != 0
}

// beforeLabel leaves out the "(b)" before the verb at token i.
func (a *analysis) beforeLabel(i int) int {
	if a.enumerated(i) {
		return i - 3
	}
	return i
}

// enumerated says whether "(i)" or "(a)" stands before token i.
func (a *analysis) enumerated(i int) bool {
	return i >= 3 && i <= len(a.tokens) && a.class(i-1)&isClose != 0 && a.class(i-3)&isOpen != 0
}

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
	if gerund && b > act+3 && a.is(b, "as") && a.is(b-1, "well") && a.is(b-2, "as") {
		return a.class(i)&isNounish == 0 // "building ports as well as training pilots"
	}
	if gerund && a.sharesObject(b, act) {
		return false // "identifying, securing and developing deposits"
	}
	if b <= act+1 || a.class(b)&(isAnd|isComma|isSemicolon) == 0 || a.class(b-1)&isBase != 0 && !a.inName(b-1) && a.class(b-1)&isNounish == 0 {
		return false
	}
	if to {
		return a.class(b)&isAnd != 0 || a.andTo(i, end)
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
	return a.class(i)&isNounish == 0 || l.acts.has(a.words[i]) || l.onJourney.alone.has(a.words[i]) && (a.capital(i+2) || a.class(i+2)&isDeterminer != 0)
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
	for i++; i+1 < end; i++ {
		if a.class(i)&isAnd == 0 {
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

func (a *analysis) withTo(verb, lo int) int {
	if b := a.before(verb, lo); b > lo && a.class(b)&isTo != 0 {
		return b
	}
	return verb
}
