package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// promiseAt is the promise rule that a verb group begins, and the token of the act promised.
func (a *analysis) promiseAt(v *verbGroup, hi int) (*grammar.Rule, int) {
	by := &a.engine.lexis.by
	if v.modal != 0 && v.modal != by.will && v.modal != by.would && v.modal != by.shall && v.modal != by.should {
		return nil, 0
	}
	set := v.form == formInfinitive && v.passive && (v.first == 0 || a.class(v.first-1)&isBe == 0) // "to be held"
	if v.form == formInfinitive && !set || v.form == formGerund && v.first == v.head && !a.resolving(v) {
		return nil, 0
	}
	if v.perfect && v.form == formPast {
		if r, _ := a.engine.grammar.Match(grammar.Promise, a.words, v.head, hi); r != nil {
			a.refuse(v.first, a.clauseEnd(v.first, hi), r, record.ReasonPast)
		}
		return nil, 0
	}
	var refused *grammar.Rule
	var from int
	for _, at := range [...]int{v.first, a.auxiliaryBe(v), v.head} {
		r, end := a.engine.grammar.Match(grammar.Promise, a.words, at, hi)
		if r == nil || set != (r.Gives["needs"] == "none") || v.perfect && r.Gives["needs"] == "sum" || (r.Gives["needs"] == "future" || r.Gives["needs"] == "instrument") && (v.form != formPresent || v.perfect || v.passive) {
			continue
		}
		act := v.head
		if end > v.head {
			var skip verbGroup
			act = a.skipAdverbs(a.skipEnumerator(end), hi, &skip)
		}
		if act < hi && a.promises(r.Gives["needs"], act) {
			return r, act
		}
		if behind := a.actBehind(act, hi); behind > 0 && r.Gives["needs"] == "verb-or-gerund" {
			return r, behind
		}
		refused, from = r, at
	}
	if a.engine.lexis.binding.has(a.words[v.head]) && v.form == formPresent && len(a.boundObject(v)) > 0 {
		return a.engine.grammar.Rule("commitments.instrument-binds"), a.afterTo(v.end, hi)
	}
	if refused != nil {
		a.refuseValue(from, hi, refused)
	}
	return nil, 0
}

// afterTo is the token after the first "to" from token i on.
func (a *analysis) afterTo(i, hi int) int {
	for i < hi-1 && a.class(i)&isTo == 0 {
		i++
	}
	return i + 1
}

// promises says whether the token begins an act of the form that a rule needs.
func (a *analysis) promises(needs string, act int) bool {
	c := a.class(act)
	verb := c&(isBase|isParticiple|isGerund|isBe|isHave|isDo) != 0 || c == 0 && act > 0 && a.class(act-1)&(isModal|isAdverb|isComma) != 0 && a.tokens[act].Shape == text.Lower
	switch needs {
	case "verb":
		return verb
	case "gerund":
		return c&isGerund != 0
	case "sum":
		if c&isThat != 0 {
			return false // what follows promises in its own verb
		}
		for _, x := range a.valuesIn(act, min(len(a.tokens), act+18)) {
			if x.Kind == value.Money {
				return true
			}
		}
		return false
	case "instrument":
		return true
	case "future":
		return a.coming(act, min(len(a.tokens), act+25))
	case "sum-or-new":
		return a.newPlan(act) || a.promises("sum", act)
	case "verb-or-gerund":
		return c&(isBase|isGerund|isBe|isHave|isDo) != 0 || a.doing(act)
	}
	return true
}

// doing is a noun of doing near token at: "regular coordination".
func (a *analysis) doing(at int) bool {
	for i := at; i < at+6 && i < len(a.tokens) && (i < at+3 || a.class(i-1)&(isPreposition|isBreak|isTo) == 0); i++ {
		if a.engine.lexis.doing.has(a.words[i]) {
			return true
		}
	}
	return false
}

// resolving gerunds promise by themselves: "pledging to", "committing to".
func (a *analysis) resolving(v *verbGroup) bool {
	return v.end < len(a.tokens) && a.class(v.end)&isTo != 0
}

func (a *analysis) auxiliaryBe(v *verbGroup) int {
	for i := v.first; i < v.head; i++ {
		if a.class(i)&isBe != 0 {
			return i
		}
	}
	return v.first
}
