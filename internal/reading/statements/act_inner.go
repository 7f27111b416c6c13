package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// actOfInner is the act of a verb inside what is said, where the speaker's own side is
// its subject: "said that Fiji attached great importance to the port".
func (a *Speech) actOfInner(f *Frame, v *clauses.VerbGroup) record.Act {
	if v.Modal != 0 || v.Passive || !a.opensClause(f, v) || a.subjectClass(f, v) != saidOfSelf && !a.saysOfHimself(f, v) {
		return ""
	}
	r, _ := a.PredicateAt(v, f.End)
	if r == nil || r.Kind != grammar.Predicate || r.Gives["neutral"] != "" || r.Gives["alone"] != "" || a.Class(v.Head)&words.IsWeak != 0 {
		return ""
	}
	act := record.Act(r.Gives["act"])
	if v.Negated {
		return a.denied(v, act)
	}
	if v.Perfect && v.Form == clauses.FormPast && act != record.Discuss {
		return "" // "had agreed before"
	}
	return act
}

// denied is what an act becomes where it is denied: "I don't support it"; no act where it
// is only denied of some cases.
func (a *Speech) denied(v *clauses.VerbGroup, act record.Act) record.Act {
	switch {
	case a.Lexis.sense.habit.Has(a.Words[v.Head-1]):
		return "" // "we do not always agree"
	case act == record.Support || act == record.Agree:
		return record.Oppose
	}
	return ""
}

// saysOfHimself is "said that he had discussed": whoever is reported to say it is meant.
func (a *Speech) saysOfHimself(f *Frame, v *clauses.VerbGroup) bool {
	s := a.SubjectOf(v, f.First)
	return f.Rule != nil && s.Kind == clauses.SubjectDirect && len(s.Mentions) == 1 && a.Pronominal(s.Mentions[0])
}

// opensClause says whether the subject of a verb stands where a clause of what is said
// begins, not in "the plan we announce".
func (a *Speech) opensClause(f *Frame, v *clauses.VerbGroup) bool {
	b := a.SubjectOf(v, f.First).First - 1
	for b >= f.said() && a.Class(b)&words.IsAdverb != 0 {
		b--
	}
	return b < f.said() || a.Class(b)&(words.IsBreak|words.IsAnd|words.IsQuote) != 0 || f.Rule != nil && a.Class(b)&words.IsThat != 0 && a.firstThat(f) == b
}

// firstThat is the "that" which leads to what is said, past whom it is said to; -1 for none.
func (a *Speech) firstThat(f *Frame) int {
	for i := f.content; i < f.End && i < f.content+near; i++ {
		if a.Class(i)&words.IsThat != 0 {
			return i
		}
	}
	return -1
}
