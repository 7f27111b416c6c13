package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// actOfDuty reads "must", "should", "need to", "could" and "be needed".
func (a *Speech) actOfDuty(f *Frame, v *clauses.VerbGroup) record.Act {
	subject := a.subjectClass(f, v)
	duty := a.Lexis.sense.duty.Has(v.Modal) || v.Modal == 0 && v.End < f.End && a.Lexis.sense.owing.Has(a.Words[v.Head]) && a.Class(v.End)&words.IsTo != 0 && v.End+1 < f.End && a.Class(v.End+1)&(words.IsBase|words.IsBe|words.IsHave|words.IsDo|words.IsAdverb) != 0
	switch {
	case f.Rule != nil && f.Rule.Name != "statements.say":
		return ""
	case duty && subject == saidOfOthers && (!v.Passive || v.Modal == a.Language.By.Should):
		return record.Request
	case duty && !v.Passive && a.ofEverybody(f, v):
		return record.Request
	case v.Modal != 0 && v.Negated && subject == saidOfOthers && a.Lexis.sense.ability.Has(v.Modal):
		return record.Request
	case a.Voiced() && v.Modal == a.Language.By.Could && subject == saidOfSelf && !v.Negated && !v.Perfect:
		return record.Propose
	case (a.Voiced() || subject == saidOfSelf) && v.Modal == a.Language.By.Should && !v.Passive && !v.Negated && !v.Perfect:
		return record.Propose
	case subject == saidOfSelf && v.Modal == a.Lexis.sense.must && !v.Negated:
		return record.Emphasise
	}
	return ""
}

// ofEverybody says whether a verb of what is said is one of "all parties", "every state":
// the speakers among them, but asked as the others are.
func (a *Speech) ofEverybody(f *Frame, v *clauses.VerbGroup) bool {
	s := a.SubjectOf(v, f.First)
	for i := s.First; i+1 < s.End; i++ {
		if a.Lexis.sense.everyone.Has(a.Words[i]) && a.Lexis.sense.anybody.Has(a.Words[i+1]) {
			return true
		}
	}
	return false
}
