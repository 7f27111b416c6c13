package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// mostHints is how many hints one candidate may have.
const mostHints = 40

// candidate is what may be a deed: a verb with a doer, or a noun of doing.
type candidate struct {
	deed
	noun  bool
	sense int
	doer  int
	hints [mostHints]hint
	known int
	score float32
	held  bool // taken as the rules have it: "the Summit was held in Tokyo", "commended Chile for training 300 officials"
}

func (c *candidate) hint(k hint) {
	if c.known < mostHints {
		c.hints[c.known] = k
		c.known++
	}
}

func (a *analysis) answer(c *candidate, q question, x int) {
	c.hint(a.engine.weights.book.of(q, x))
}

// verbCandidates are the verbs of a sentence that may tell of a deed: told of as past,
// perfect or present, with somebody who may have done it.
func (a *analysis) verbCandidates(lo, hi int) {
	var last []record.PartyCode
	gs := a.found.groups
	for i := range gs {
		v := &gs[i]
		if v.modal != 0 {
			last = nil
		}
		if !a.tellsOfDoing(v) {
			continue
		}
		c := candidate{deed: deed{head: v.head}, sense: a.senseOf(v, hi)}
		if c.sense == senseSpeech || c.sense == senseMind {
			if actors, _ := a.doersOf(v, lo, last); v.finite() && len(actors) > 0 {
				last = actors
			}
			continue
		}
		c.actors, c.doer, c.sieve = a.doerFor(v, lo, hi, last)
		if len(c.actors) == 0 || c.sense == senseNone {
			continue
		}
		if v.finite() {
			last = c.actors
		}
		if a.home && (c.doer > doerPronoun && c.doer != doerCoordinated || c.sense >= senseSpeech) {
			continue // of a country's own affairs only what is told outright
		}
		if c.doer == doerCoordinated && formOf(v) == tellsPresent && a.class(v.head)&isNounish != 0 {
			continue // "projects in technology, transport infrastructure": a noun
		}
		c.first = a.candidateStart(v, lo, &c)
		c.end = a.candidateEnd(v, i, lo, hi, &c)
		if c.end <= max(c.first, v.head) || c.end <= v.end && !v.passive && v.form != formPast {
			continue // "has identified and is training": the object comes later
		}
		c.rule = a.performanceRule(v, hi)
		a.hintsOfVerb(&c, v, i, lo, hi)
		if a.byRule(v, i, hi, c.doer) {
			c.held = v.passive && v.first != v.head && (a.is(v.head, "held") || a.is(v.head, "convened")) || c.doer == doerPraised && len(a.valuesIn(c.first, c.end)) > 0
			a.answer(&c, askRule, 0)
		}
		a.found.candidates = append(a.found.candidates, c)
	}
}

// tellsOfDoing rules out what is to come, denied, or no verb after all.
func (a *analysis) tellsOfDoing(v *verbGroup) bool {
	if v.negated || v.modal != 0 || v.form == formInfinitive || v.form == formBare || a.attributive(v) {
		return false
	}
	if v.copula && !(v.form == formPresent && a.ranks(v)) || v.form == formPresent && !v.progressive && !v.perfect && a.promisedBy(v) {
		return false
	}
	return !(v.first == v.head && a.capitalised(v.head))
}

// ranks is "remains the largest donor": a place among givers.
func (a *analysis) ranks(v *verbGroup) bool {
	r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, len(a.words))
	return r != nil && r.Name == "deliveries.ranking"
}

// performanceRule is the rule that a candidate goes by in explanations.
func (a *analysis) performanceRule(v *verbGroup, hi int) record.RuleName {
	r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
	switch {
	case r != nil && r.Gives["none"] == "":
		return record.RuleName(r.Name)
	case r == nil && a.makesEffort(v):
		return "deliveries.own-efforts"
	}
	return "deliveries.doing"
}

// candidateStart is where a candidate's words begin.
func (a *analysis) candidateStart(v *verbGroup, lo int, c *candidate) int {
	switch c.doer {
	case doerCoordinated, doerPraised, doerSpeaker, doerSame:
		if !v.passive || c.doer == doerCoordinated {
			return v.first
		}
	}
	return a.afterJoint(a.deedStart(v, lo, c.sieve), v.first)
}

// candidateEnd is where a candidate's words end: at the latest before a verb coordinated with its own.
func (a *analysis) candidateEnd(v *verbGroup, i, lo, hi int, c *candidate) int {
	end := a.promiseEnd(v, i, hi)
	switch c.doer {
	case doerAgent, doerRelative:
		end = a.beforeComma(v.end, end)
	case doerSame, doerSpeaker, doerJoint:
		if v.first == v.head && v.form == formPast {
			end = a.beforeComma(v.end, end)
		}
	}
	for j := i + 1; j < len(a.found.groups); j++ {
		w := &a.found.groups[j]
		if w.first >= end {
			break
		}
		if b := a.clauseOfItsOwn(w, v); b > v.end {
			return a.endBefore(b, v.head)
		}
		if formOf(w) == formOf(v) && !w.negated && a.followsAnd(w.first, lo) && a.objectAt(w.end) {
			return a.endBefore(w.first, v.head)
		}
	}
	return end
}

// clauseOfItsOwn is where the words of verb v end before the clause of verb w, which has another
// subject: "is training pilots, and its work has led to"; 0 where w has none.
func (a *analysis) clauseOfItsOwn(w, v *verbGroup) int {
	told := w.first != w.head || a.class(w.head)&(isPast|isThird) != 0 && a.class(w.head)&isNounish == 0
	if !told || !w.finite() || a.reduced(w) || a.subjectOf(w, v.end).relative {
		return 0
	}
	for b := w.first - 2; b > v.end; b-- {
		switch c := a.class(b); {
		case c&isAnd != 0:
			if a.capital(b-1) && a.capital(b+1) || !a.beginsPhrase(b+1) || a.relativeIn(v.end, b) {
				return 0
			}
			return b
		case c&(isRelative|isThat|isSubordinator|isBreak|isTo) != 0 && c&isDeterminer == 0:
			return 0
		}
	}
	return 0
}

// relativeIn says whether a relative clause begins in tokens [first, end).
func (a *analysis) relativeIn(first, end int) bool {
	for i := first; i < end; i++ {
		if a.class(i)&(isRelative|isThat) != 0 {
			return true
		}
	}
	return false
}

// beginsPhrase says whether a noun phrase begins at token i by its article, owner or name.
func (a *analysis) beginsPhrase(i int) bool {
	for i < len(a.tokens) && a.class(i)&isAdverb != 0 {
		i++
	}
	return i < len(a.tokens) && (a.class(i)&(isDeterminer|isPossessive|isPronoun) != 0 || a.capital(i))
}
