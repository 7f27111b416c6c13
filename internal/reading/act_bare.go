package reading

import "entente.example/internal/grammar"

// asked says whether a sentence is a question.
func (a *analysis) asked(hi int) bool {
	return a.is(hi-1, "?") || hi < len(a.tokens) && a.is(hi, "?")
}

// asks says whether the verb at token i is one of speech: what follows is no promise.
func (a *analysis) asks(i, end int) bool {
	r, _ := a.engine.grammar.Match(grammar.Predicate, a.words, i, end)
	if a.engine.lexis.telling.has(a.words[i]) {
		return false
	}
	return r != nil && speechOnly(r) && r.Gives["promisable"] == ""
}

// bareAct says whether an item begins with what is to be done: "Coordinate on critical industries".
func (a *analysis) bareAct(lo, hi int) bool {
	return a.class(lo)&isBase != 0 && a.class(lo)&(isPreposition|isThat|isDeterminer) == 0 && a.capital(lo) && (a.class(lo)&isNounish == 0 || a.surelyObject(lo, hi) && !a.finiteAfter(lo)) && !a.asks(lo, hi)
}

// finiteAfter says whether a finite verb with no subject of its own follows token lo,
// so that the words before it are its subject.
func (a *analysis) finiteAfter(lo int) bool {
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.first > lo && v.finite() {
			return !a.reduced(v) && a.subjectOf(v, lo).first == lo
		}
	}
	return false
}

// surelyObject asks that an object follows the verb at token i.
func (a *analysis) surelyObject(i, end int) bool {
	v := verbGroup{first: i, head: i, end: i + 1}
	if i+1 >= end || !a.surelyVerb(&v, i+1) {
		return false
	}
	return a.class(i+1)&(isAnd|isComma|isPreposition) == 0
}
