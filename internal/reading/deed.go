package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// findDeeds takes what actors are reported to have done: finite verbs of
// performance first, then participles and nouns that tell of a deed.
func (a *analysis) findDeeds(lo, hi int) {
	if n := len(a.found.promises); n > 0 && a.found.promises[n-1].sieve == "list" && a.found.promises[n-1].first == lo {
		return // an item of a list of promises tells of no deed
	}
	var last []record.PartyCode
	gs := a.found.groups
	for i := range gs {
		v := &gs[i]
		actors, sieve := a.doersOf(v, lo, last)
		if v.finite() && len(actors) > 0 {
			last = actors
		}
		r := a.deedAt(v, hi)
		if r == nil || a.reportsOrConvenes(v, r, hi) || !a.real(v) || a.promisedBy(v) || i+1 < len(gs) && a.hangsOnSubject(v, &gs[i+1]) || a.lacksObject(v, r, hi) {
			continue
		}
		if len(actors) == 0 {
			actors, sieve = a.doneBy(v, r, hi)
		}
		if len(actors) == 0 || a.home && sieve != "subject" && sieve != "coordinated" {
			continue
		}
		first := a.afterJoint(a.deedStart(v, lo, sieve), v.first)
		end := a.promiseEnd(v, i, hi)
		if sieve == "agent" || sieve == "joint" || sieve == "relative" {
			end = a.beforeComma(v.end, end)
		}
		if end <= v.end && !v.passive && v.form != formPast {
			continue // "has identified and is training": the object comes later
		}
		if sieve == "coordinated" {
			a.endDeedBefore(v.first)
		}
		a.addDeed(first, v.head, end, actors, r, sieve)
		a.found.deeds[len(a.found.deeds)-1].here = a.doneHere(v, actors, sieve)
	}
	a.findDeedNouns(lo, hi)
}

// deedAt is the performance rule that a past, perfect or present progressive verb begins.
func (a *analysis) deedAt(v *verbGroup, hi int) *grammar.Rule {
	if v.copula && v.form == formPresent && !v.negated {
		if r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi); r != nil && r.Name == "deliveries.ranking" {
			return r
		}
	}
	going := v.form == formPresent && !v.copula && a.engine.lexis.going.has(a.words[v.head])
	done := going || v.form == formGerund && (v.first == v.head || v.perfect) || v.form == formPast || v.perfect && v.modal == 0 && v.finite() || v.form == formPresent && v.progressive
	if !done || v.negated || v.modal != 0 || v.copula || a.capitalised(v.head) || a.attributive(v) || a.supposed(v) {
		return nil
	}
	r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
	switch {
	case r == nil && a.makesEffort(v):
		return a.engine.grammar.Rule("deliveries.own-efforts")
	case r != nil && r.Gives["none"] != "":
		return nil
	}
	return r
}

// makesEffort is "the steps that Chad has taken", "the contribution Chad is making": a verb of no
// matter of its own, whose object stands before its subject.
func (a *analysis) makesEffort(v *verbGroup) bool {
	if v.subject.kind != subjectDirect || a.home && a.pronominal(v.subject.mentions[0]) || !a.engine.lexis.making.has(a.words[v.head]) {
		return false
	}
	b := a.pastRelative(v.subject.first) - 1
	return b > 0 && !a.startsSentence(b+1) && a.engine.lexis.efforts.has(a.words[b])
}

func (a *analysis) addDeed(first, head, end int, actors []record.PartyCode, r *grammar.Rule, sieve string) {
	d := deed{first: first, head: head, end: end, actors: actors, rule: record.RuleName(r.Name), sieve: sieve, confidence: record.Medium}
	if sieve != "subject" {
		d.confidence = record.Low
	}
	a.found.deeds = append(a.found.deeds, d)
}

// endDeedBefore ends the deed before where a verb coordinated with its own begins one more.
func (a *analysis) endDeedBefore(verb int) {
	if n := len(a.found.deeds); n > 0 && a.found.deeds[n-1].head < verb && a.found.deeds[n-1].end > verb {
		d := &a.found.deeds[n-1]
		d.end = a.endBefore(verb, d.head)
	}
}

// doneHere says whether all sides of the meeting signed or adopted something: at the meeting itself.
func (a *analysis) doneHere(v *verbGroup, actors []record.PartyCode, sieve string) bool {
	return sieve == "subject" && v.form == formPast && v.first == v.head && len(actors) > 1 &&
		(a.is(v.head, "signed") || a.is(v.head, "adopted")) && within(partiesOf(a.jointSpeakers()), actors)
}

// lacksObject says whether a rule asks for an object that does not follow: "cooperation has deepened".
func (a *analysis) lacksObject(v *verbGroup, r *grammar.Rule, hi int) bool {
	if r.Gives["needs"] != "object" || v.passive {
		return false
	}
	_, end := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
	return !a.objectAt(max(end, v.end))
}

// promisedBy says whether a verb's own words promise already: "announced $5 million".
func (a *analysis) promisedBy(v *verbGroup) bool {
	for i := len(a.found.promises) - 1; i >= 0; i-- {
		p := &a.found.promises[i]
		if p.first <= v.head && v.head < p.act+1 && p.act >= v.head && p.first >= v.first-1 {
			return true
		}
		if p.end <= v.first {
			break
		}
	}
	return false
}

// hangsOnSubject says whether a bare past form stands between a subject and its
// verb: "officials trained in Fiji will return".
func (a *analysis) hangsOnSubject(v, next *verbGroup) bool {
	if s := v.subject; !next.finite() || a.reduced(next) || !a.reduced(v) || s.first > 0 && a.class(s.first-1)&isRelative != 0 {
		return false
	}
	for i := v.end; i < next.first; i++ {
		if a.class(i)&(isAnd|isBreak|isThat|isRelative|isSubordinator) != 0 && a.class(i)&isDeterminer == 0 {
			return false
		}
	}
	return true
}
