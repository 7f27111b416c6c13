package promises

import "entente.example/internal/reading/clauses"

// describes says whether a verb only tells what kind of thing its subject is, "a consortium
// seeking to build", or what a meeting of those whom it names does: "the Leaders' Meeting will help set".
func (a *Undertakings) describes(v *clauses.VerbGroup, s clauses.Subject) bool {
	if s.Kind != clauses.SubjectInside || v.Passive {
		return false
	}
	if v.First == v.Head && (v.Form == clauses.FormGerund || a.Reduced(v) && a.finiteBefore(v)) {
		return true
	}
	return s.End > s.First && !a.Lexis.stage.Has(a.Words[v.Head]) && !a.Lexis.serve.Has(a.Words[v.Head]) && !v.Copula && a.Diary.Lexis.Encounter.Noun.Has(a.Words[s.End-1])
}

// finiteBefore says whether a finite verb stands before v, other than one that leads right
// to it: "remain resolved to".
func (a *Undertakings) finiteBefore(v *clauses.VerbGroup) bool {
	for i := range a.Groups {
		if w := &a.Groups[i]; w.First < v.First && w.End != v.First && w.Finite() && !a.Reduced(w) {
			return true
		}
	}
	return false
}
