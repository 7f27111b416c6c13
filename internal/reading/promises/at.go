package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// promiseAt is the promise rule that a verb group begins, and the token of the act promised.
func (a *Undertakings) promiseAt(v *clauses.VerbGroup, hi int) (*grammar.Rule, int) {
	by := &a.Language.By
	if v.Modal != 0 && v.Modal != by.Will && v.Modal != by.Would && v.Modal != by.Shall && v.Modal != by.Should {
		return nil, 0
	}
	set := v.Form == clauses.FormInfinitive && v.Passive && (v.First == 0 || a.Class(v.First-1)&words.IsBe == 0) // "to be held"
	if v.Form == clauses.FormInfinitive && !set || v.Form == clauses.FormGerund && v.First == v.Head && !a.resolving(v) {
		return nil, 0
	}
	if v.Perfect && v.Form == clauses.FormPast {
		r, end := a.Language.Grammar.Match(grammar.Promise, a.Words, v.Head, hi)
		if r != nil && a.nowDecided(v, r, end) {
			return r, end
		}
		if r != nil {
			a.refuse(v.First, a.clauseEnd(v.First, hi), r, record.ReasonPast)
		}
		return nil, 0
	}
	var refused *grammar.Rule
	var from int
	for _, at := range [...]int{v.First, a.auxiliaryBe(v), v.Head} {
		r, end := a.Language.Grammar.Match(grammar.Promise, a.Words, at, hi)
		if r == nil || set != (r.Gives["needs"] == "none") || v.Perfect && r.Gives["needs"] == "sum" || (r.Gives["needs"] == "future" || r.Gives["needs"] == "instrument") && (v.Form != clauses.FormPresent || v.Perfect || v.Passive) {
			continue
		}
		act := v.Head
		if end > v.Head {
			var skip clauses.VerbGroup
			act = a.SkipAdverbs(a.SkipEnumerator(end), hi, &skip)
		}
		if act < hi && a.promises(r.Gives["needs"], act) {
			return r, act
		}
		if behind := a.actBehind(act, hi); behind > 0 && r.Gives["needs"] == "verb-or-gerund" {
			return r, behind
		}
		refused, from = r, at
	}
	if a.Lexis.binding.Has(a.Words[v.Head]) && v.Form == clauses.FormPresent && len(a.boundObject(v)) > 0 {
		return a.Language.Grammar.Rule("commitments.instrument-binds"), a.afterTo(v.End, hi)
	}
	if refused != nil {
		a.refuseValue(from, hi, refused)
	}
	return nil, 0
}

// nowDecided says whether what somebody is reported to have decided is news: "announced today
// that Japan had decided to send pilots".
func (a *Undertakings) nowDecided(v *clauses.VerbGroup, r *grammar.Rule, act int) bool {
	fr := a.Governing(v.First)
	return r.Name == "commitments.agree-to" && act < len(a.Tokens) && a.promises(r.Gives["needs"], act) && fr != nil && fr.Rule != nil && fr.Verb.First < v.First && a.reported(fr) && !v.Subject.Relative && !a.Is(v.Head-1, "already")
}

// afterTo is the token after the first "to" from token i on.
func (a *Undertakings) afterTo(i, hi int) int {
	for i < hi-1 && a.Class(i)&words.IsTo == 0 {
		i++
	}
	return i + 1
}

// promises says whether the token begins an act of the form that a rule needs.
func (a *Undertakings) promises(needs string, act int) bool {
	c := a.Class(act)
	verb := c&(words.IsBase|words.IsParticiple|words.IsGerund|words.IsBe|words.IsHave|words.IsDo) != 0 || c == 0 && act > 0 && a.Class(act-1)&(words.IsModal|words.IsAdverb|words.IsComma) != 0 && a.Tokens[act].Shape == text.Lower
	switch needs {
	case "verb":
		return verb
	case "gerund":
		return c&words.IsGerund != 0 || a.talksAhead(act)
	case "gerund-or-new":
		return c&words.IsGerund != 0 || a.doing(act) || a.newPlan(act)
	case "sum":
		if c&words.IsThat != 0 {
			return false // what follows promises in its own verb
		}
		for _, x := range a.ValuesIn(act, min(len(a.Tokens), act+18)) {
			if x.Kind == value.Money {
				return !a.modalIn(act, int(x.First))
			}
		}
		return false
	case "instrument":
		return true
	case "future":
		return a.coming(act, min(len(a.Tokens), act+25))
	case "sum-or-new":
		return a.newPlan(act) || a.promises("sum", act)
	case "verb-or-gerund":
		return c&(words.IsBase|words.IsGerund|words.IsBe|words.IsHave|words.IsDo) != 0 || a.doing(act)
	}
	return true
}

// talksAhead says whether talks are named at token at: "our continued consultations", "a full exchange of views".
func (a *Undertakings) talksAhead(at int) bool {
	for i := at; i < at+6 && i < len(a.Tokens) && a.Class(i)&(words.IsPreposition|words.IsBreak|words.IsTo) == 0; i++ {
		if a.Lexis.conversing.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// doing is a noun of doing near token at: "regular coordination".
func (a *Undertakings) doing(at int) bool {
	for i := at; i < at+6 && i < len(a.Tokens) && (i < at+3 || a.Class(i-1)&(words.IsPreposition|words.IsBreak|words.IsTo) == 0); i++ {
		if a.Lexis.doing.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// resolving gerunds promise by themselves: "pledging to", "committing to".
func (a *Undertakings) resolving(v *clauses.VerbGroup) bool {
	return v.End < len(a.Tokens) && a.Class(v.End)&words.IsTo != 0
}

func (a *Undertakings) auxiliaryBe(v *clauses.VerbGroup) int {
	for i := v.First; i < v.Head; i++ {
		if a.Class(i)&words.IsBe != 0 {
			return i
		}
	}
	return v.First
}

// modalIn says whether a verb with a modal stands in tokens [first, end): what follows it
// promises by itself.
func (a *Undertakings) modalIn(first, end int) bool {
	for i := range a.Groups {
		if w := &a.Groups[i]; w.Modal != 0 && first <= w.First && w.First < end {
			return true
		}
	}
	return false
}
