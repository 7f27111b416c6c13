package reading

import (
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
		if !gerund && a.class(i)&isTo != 0 && i+1 < end && a.class(i+1)&isBase != 0 && !a.barrierTo(i) && (!led || a.class(i-1)&(isAnd|isComma|isSemicolon) == 0) {
			return end
		}
		if a.class(i)&isPreposition != 0 && a.class(i)&isTo == 0 && i+1 < end && a.class(i+1)&isGerund != 0 && gerund && !a.asWellAs(i, act) {
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

// beforeLabel leaves out the "(b)", or the "as well as", before the verb at token i.
func (a *analysis) beforeLabel(i int) int {
	if a.asWellAs(i-1, 0) {
		return i - 3
	}
	if a.enumerated(i) {
		return i - 3
	}
	return i
}

// enumerated says whether "(i)" or "(a)" stands before token i.
func (a *analysis) enumerated(i int) bool {
	return i >= 3 && i <= len(a.tokens) && a.class(i-1)&isClose != 0 && a.class(i-3)&isOpen != 0
}

func (a *analysis) withTo(verb, lo int) int {
	if b := a.before(verb, lo); b > lo && a.class(b)&isTo != 0 {
		return b
	}
	return verb
}
