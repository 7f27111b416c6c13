package reading

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// byRule says whether the rules alone take a verb for a deed: one of performance, told as
// done or going on, with a doer that its clause names, and nothing that forbids it.
func (a *analysis) byRule(v *verbGroup, i, hi int, doer int) bool {
	r := a.deedAt(v, hi)
	if r == nil || a.reportsOrConvenes(v, r, hi) || !a.real(v) || a.promisedBy(v) || a.lacksObject(v, r, hi) {
		return false
	}
	if i+1 < len(a.found.groups) && a.hangsOnSubject(v, &a.found.groups[i+1]) {
		return false
	}
	return doer <= doerPlan || a.namesDoer(v, r, hi)
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

// reportsOrConvenes says whether a verb is a statement's own or the meeting's.
func (a *analysis) reportsOrConvenes(v *verbGroup, r *grammar.Rule, hi int) bool {
	if !v.passive && a.yearsAgo(v.end, min(hi, v.end+20)) && a.objectAt(v.end) {
		return false // "visited Canada in April 1969": not the text's own meeting
	}
	if a.meetingDone(v) {
		return true
	}
	for i := range a.found.frames {
		f := &a.found.frames[i]
		if f.verb.first != v.first || f.rule == nil {
			continue
		}
		if f.emit {
			_, end := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
			return r.Gives["stated"] == "" || a.home || !a.objectAt(end)
		}
		return f.rule.Kind == grammar.Convene && a.tellsOfMeeting(v)
	}
	if a.kind != record.Readout || v.subject.relative {
		return false
	}
	c, _ := a.engine.grammar.Match(grammar.Convene, a.words, v.head, len(a.words))
	return c != nil && a.tellsOfMeeting(v)
}

// real rules out what was only asked for, feared or supposed.
func (a *analysis) real(v *verbGroup) bool {
	fr := a.governing(v.first)
	return fr == nil || !a.unreal(fr)
}

// unreal says whether a statement asks for, blames, fears or wishes what it tells.
func (a *analysis) unreal(fr *frame) bool {
	switch fr.act {
	case record.Request, record.Condemn, record.Oppose, record.Propose, record.Hope, record.Concern, record.Condole:
		return true
	}
	return false
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

// namesDoer says whether a passive's words allow to name a doer: "by X", or a day or sum of its own.
func (a *analysis) namesDoer(v *verbGroup, r *grammar.Rule, hi int) bool {
	bare := v.form == formPast && v.first == v.head
	gave := bare && strings.HasSuffix(r.Name, ".giving") && !a.engine.lexis.helping.has(a.words[v.head])
	if !v.passive && !bare || bare && r.Gives["participle"] == "" && !a.dated(v.end, min(hi, v.end+4)) && !gave {
		return false
	}
	for i := v.end; i < hi && i < v.end+6; i++ {
		if a.words[i] == a.engine.lexis.by.by {
			return a.agentAt(i+1) >= 0
		}
	}
	return !bare || a.dated(v.end, hi) || gave && a.sumBefore(v.first)
}

// sumBefore says whether a sum stands just before token i: "loans of $3 billion, provided".
func (a *analysis) sumBefore(i int) bool {
	for _, x := range a.valuesIn(max(0, i-9), i) {
		if x.Kind == value.Money {
			return true
		}
	}
	return false
}
