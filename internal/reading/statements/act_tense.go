package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// actOfTense gives the act of a verb that its tense turns into a mere report: what is
// announced as done, what one has long been supporting, what one was pleased to do.
// Empty where the verb keeps its act.
func (a *Speech) actOfTense(f *Frame) record.Act {
	if f.Rule == nil {
		return ""
	}
	v := &f.Verb
	done := v.Perfect || v.Form == clauses.FormPast
	switch {
	case f.Act == record.Commit && a.Lexis.sense.announcing.Has(a.Words[v.Head]) && a.announcesDone(f):
		return record.Inform
	case f.Act == record.Commit && a.Lexis.sense.offering.Has(a.Words[v.Head]) && v.Perfect:
		return record.Inform // "has already offered aid"
	case !a.Voiced():
		return ""
	case f.Act == record.Welcome && a.Lexis.sense.celebrating.Has(a.Words[v.Head]):
		return record.Inform // "we celebrate the day of our writing"
	case f.Act == record.Support && (v.Progressive || v.Perfect):
		return record.Inform
	case f.Act == record.Welcome && done && f.content < f.End && (v.Copula || v.Passive) && a.pleasedToDo(f):
		return record.Inform
	}
	return ""
}

// announcesDone says whether what is announced in a that-clause has been done: "announced
// that it has paid", not "announced that it has decided to pay".
func (a *Speech) announcesDone(f *Frame) bool {
	that := f.Verb.End
	for that < f.End && a.Class(that)&words.IsAdverb != 0 {
		that++
	}
	if that >= f.End || a.Class(that)&words.IsThat == 0 {
		return false
	}
	for i := range a.Groups {
		v := &a.Groups[i]
		if v.First < f.Verb.End || v.End > f.End || !v.Finite() || a.SubjectOf(v, f.First).Relative {
			continue
		}
		if v.Modal != 0 || !v.Perfect && v.Form != clauses.FormPast {
			return false
		}
		if v.Passive && v.End < f.End && a.Class(v.End)&words.IsTo != 0 {
			return false // "arrangements had been made to buy roofs"
		}
		r, _ := a.PredicateAt(v, f.End)
		return r == nil || record.Act(r.Gives["act"]) == record.Inform || v.Passive
	}
	return false
}

// pleasedToDo says whether a feeling is about something done: "was pleased to send ten
// boats", not "was pleased to be here".
func (a *Speech) pleasedToDo(f *Frame) bool {
	i := f.content
	if i < f.End && a.Class(i)&words.IsTo != 0 {
		i++
	}
	return i < f.End && i > f.Verb.First && a.Class(i-1)&words.IsTo != 0 && a.Class(i)&words.IsBase != 0 && !a.Lexis.sense.meeting.Has(a.Words[i])
}
