package deeds

import (
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// byRule says whether the rules alone take a verb for a deed: one of performance, told as
// done or going on, with a doer that its clause names, and nothing that forbids it.
func (a *Works) byRule(v *clauses.VerbGroup, i, hi int, doer int) bool {
	r := a.deedAt(v, hi)
	if r == nil || a.reportsOrConvenes(v, r, hi) || !a.real(v) || a.promisedBy(v) || a.lacksObject(v, r, hi) {
		return false
	}
	if i+1 < len(a.Groups) && a.hangsOnSubject(v, &a.Groups[i+1]) {
		return false
	}
	return doer <= doerPlan || a.namesDoer(v, r, hi)
}

// deedAt is the performance rule that a past, perfect or present progressive verb begins.
func (a *Works) deedAt(v *clauses.VerbGroup, hi int) *grammar.Rule {
	if v.Copula && v.Form == clauses.FormPresent && !v.Negated {
		if r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, hi); r != nil && r.Name == "deliveries.ranking" {
			return r
		}
	}
	going := v.Form == clauses.FormPresent && !v.Copula && a.Lexis.going.Has(a.Words[v.Head])
	done := going || v.Form == clauses.FormGerund && (v.First == v.Head || v.Perfect) || v.Form == clauses.FormPast || v.Perfect && v.Modal == 0 && v.Finite() || v.Form == clauses.FormPresent && v.Progressive
	if !done || v.Negated || v.Modal != 0 || v.Copula || a.Capitalised(v.Head) || a.attributive(v) || a.supposed(v) {
		return nil
	}
	r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, hi)
	switch {
	case r == nil && a.makesEffort(v):
		return a.Language.Grammar.Rule("deliveries.own-efforts")
	case r != nil && r.Gives["none"] != "":
		return nil
	}
	return r
}

// reportsOrConvenes says whether a verb is a statement's own or the meeting's.
func (a *Works) reportsOrConvenes(v *clauses.VerbGroup, r *grammar.Rule, hi int) bool {
	if !v.Passive && a.YearsAgo(v.End, min(hi, v.End+20)) && a.ObjectAt(v.End) {
		return false // "visited Canada in April 1969": not the text's own meeting
	}
	if a.meetingDone(v) {
		return true
	}
	for i := range a.Frames {
		f := &a.Frames[i]
		if f.Verb.First != v.First || f.Rule == nil {
			continue
		}
		if f.Emit {
			_, end := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, hi)
			return r.Gives["stated"] == "" || a.Home || !a.ObjectAt(end)
		}
		return f.Rule.Kind == grammar.Convene && a.tellsOfMeeting(v)
	}
	if a.Kind != record.Readout || v.Subject.Relative {
		return false
	}
	c, _ := a.Language.Grammar.Match(grammar.Convene, a.Words, v.Head, len(a.Words))
	return c != nil && a.tellsOfMeeting(v)
}

// real rules out what was only asked for, feared or supposed.
func (a *Works) real(v *clauses.VerbGroup) bool {
	fr := a.Governing(v.First)
	return fr == nil || !a.unreal(fr)
}

// unreal says whether a statement asks for, blames, fears or wishes what it tells.
func (a *Works) unreal(fr *statements.Frame) bool {
	switch fr.Act {
	case record.Request, record.Condemn, record.Oppose, record.Propose, record.Hope, record.Concern, record.Condole:
		return true
	}
	return false
}

// lacksObject says whether a rule asks for an object that does not follow: "cooperation has deepened".
func (a *Works) lacksObject(v *clauses.VerbGroup, r *grammar.Rule, hi int) bool {
	if r.Gives["needs"] != "object" || v.Passive {
		return false
	}
	_, end := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, hi)
	return !a.ObjectAt(max(end, v.End))
}

// promisedBy says whether a verb's own words promise already: "announced $5 million".
func (a *Works) promisedBy(v *clauses.VerbGroup) bool {
	for i := len(a.Promises) - 1; i >= 0; i-- {
		p := &a.Promises[i]
		if p.First <= v.Head && v.Head < p.Act+1 && p.Act >= v.Head && p.First >= v.First-1 {
			return true
		}
		if p.End <= v.First {
			break
		}
	}
	return false
}

// namesDoer says whether a passive's words allow to name a doer: "by X", or a day or sum of its own.
func (a *Works) namesDoer(v *clauses.VerbGroup, r *grammar.Rule, hi int) bool {
	bare := v.Form == clauses.FormPast && v.First == v.Head
	gave := bare && strings.HasSuffix(r.Name, ".giving") && !a.Lexis.helping.Has(a.Words[v.Head])
	if !v.Passive && !bare || bare && r.Gives["participle"] == "" && !a.Dated(v.End, min(hi, v.End+4)) && !gave {
		return false
	}
	for i := v.End; i < hi && i < v.End+6; i++ {
		if a.Words[i] == a.Language.By.By {
			return a.AgentAt(i+1) >= 0
		}
	}
	return !bare || a.Dated(v.End, hi) || gave && a.sumBefore(v.First)
}

// sumBefore says whether a sum stands just before token i: "loans of $3 billion, provided".
func (a *Works) sumBefore(i int) bool {
	for _, x := range a.ValuesIn(max(0, i-9), i) {
		if x.Kind == value.Money {
			return true
		}
	}
	return false
}
