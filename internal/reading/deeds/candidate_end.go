package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// ruleEnd is where the rules end a candidate's words, and which of them: at the latest before a verb
// coordinated with its own.
func (a *Works) ruleEnd(v *clauses.VerbGroup, i, lo, hi int, c *Candidate) (end int, why string) {
	whole := a.PromiseEnd(v, i, hi)
	end, why = a.beforeAside(v.End, whole), "promise"
	if end < whole {
		why = "aside"
	}
	whole = end
	switch c.doer {
	case doerAgent, doerRelative:
		end = a.beforeComma(v.End, end)
	case doerSame, doerSpeaker, doerJoint:
		if v.First == v.Head && v.Form == clauses.FormPast {
			end = a.beforeComma(v.End, end)
		}
	}
	if end < whole {
		why = "agent"
	}
	for j := i + 1; j < len(a.Groups); j++ {
		w := &a.Groups[j]
		if w.First >= end {
			break
		}
		if j == i+1 && w.First > v.End+1 && (a.surelyTells(w) && a.hangsOnSubject(v, w) || a.Lexis.listing.Has(a.Words[w.Head]) && a.unparted(v.End, w.First)) {
			return a.EndBefore(w.First, v.Head), "clause" // "projects finished in May | include"
		}
		if b := a.clauseOfItsOwn(w, v); b > v.End {
			return a.EndBefore(b, v.Head), "clause"
		}
		if (a.goesOn(i, j) && a.ObjectAt(w.End) || a.toldApart(w)) && a.FollowsAnd(w.First, lo) {
			return a.EndBefore(w.First, v.Head), "goes-on"
		}
	}
	return end, why
}

// beforeAside ends the words from token i on before a relative clause that a comma parts from
// them: "launched the Green Plan, which has five goals".
func (a *Works) beforeAside(i, end int) int {
	for ; i+1 < end; i++ {
		if a.Class(i)&words.IsComma != 0 && a.Class(i+1)&words.IsRelative != 0 && a.Class(i+1)&words.IsThat == 0 {
			return i
		}
	}
	return end
}

// goesOn says whether verb group j tells of another deed in the form of verb group i, whose
// auxiliary it may share: "has built two bridges and trained engineers", "is drilling wells and
// planting trees"; but not "is drilling wells by hiring and training engineers".
func (a *Works) goesOn(i, j int) bool {
	v, w := &a.Groups[i], &a.Groups[j]
	if w.Negated {
		return false
	}
	if formOf(w) == formOf(v) {
		return true
	}
	if w.First != w.Head || v.Passive || a.Class(w.Head)&words.IsAdjective != 0 || !(v.Perfect && w.Form == clauses.FormPast || v.Progressive && w.Form == clauses.FormGerund) {
		return false
	}
	for k := i + 1; k < j; k++ {
		if a.Groups[k].Form == w.Form {
			return false
		}
	}
	return true
}

// toldApart says whether a verb after "and" tells of its own subject, and surely is a verb: "visited
// Australia and was delighted".
func (a *Works) toldApart(w *clauses.VerbGroup) bool {
	return w.Finite() && !a.Reduced(w) && w.Modal == 0 && (w.Copula || w.Perfect) && !w.Subject.Relative
}

// clauseOfItsOwn is where the words of verb v end before the clause of verb w, which has another
// subject: "is training pilots, and its work has led to"; 0 where w has none.
func (a *Works) clauseOfItsOwn(w, v *clauses.VerbGroup) int {
	told := a.surelyTells(w)
	s := a.SubjectOf(w, v.End)
	if !w.Finite() || a.Reduced(w) || s.Relative {
		return 0
	}
	direct := s.Kind == clauses.SubjectDirect
	if s.First > v.End && s.First < w.First && a.Class(s.First-1)&words.IsComma != 0 && (direct && told || a.besideClause(v) && (direct || a.beginsPhrase(s.First))) {
		return s.First - 1
	}
	if !told {
		return 0
	}
	for b := w.First - 2; b > v.End; b-- {
		switch c := a.Class(b); {
		case c&words.IsAnd != 0:
			if a.Capital(b-1) && a.Capital(b+1) {
				continue
			}
			if !a.beginsPhrase(b+1) && w.First == w.Head && (a.Class(b-1)&words.IsComma == 0 || a.Class(w.Head)&words.IsPast == 0) || a.relativeIn(v.End, b) {
				return 0
			}
			return b
		case c&words.IsComma != 0 && w.First != w.Head && v.First != v.Head && v.Finite() && a.beginsPhrase(b+1):
			return b // "wells have been drilled, 20 pumps have been installed"
		case c&(words.IsRelative|words.IsThat|words.IsSubordinator|words.IsBreak|words.IsTo) != 0 && c&words.IsDeterminer == 0:
			return 0
		}
	}
	return 0
}

// surelyTells says whether a finite verb's form can be no noun's.
func (a *Works) surelyTells(w *clauses.VerbGroup) bool {
	return w.First != w.Head || w.Copula || a.Class(w.Head)&(words.IsPast|words.IsThird) != 0 && a.Class(w.Head)&words.IsNounish == 0
}

// besideClause says whether a verb's clause only goes with another: "While Japan has built
// roads, both sides", "the steps which Chile has taken".
func (a *Works) besideClause(v *clauses.VerbGroup) bool {
	b := v.Subject.First - 1
	return v.Subject.Relative || b >= 0 && v.Subject.First < v.First && (a.Class(b)&(words.IsSubordinator|words.IsRelative) != 0 || a.Lexis.conceding.Has(a.Words[b]))
}

// relativeIn says whether a relative clause begins in tokens [first, end).
func (a *Works) relativeIn(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Class(i)&(words.IsRelative|words.IsThat) != 0 {
			return true
		}
	}
	return false
}

// beginsPhrase says whether a noun phrase begins at token i by its article, owner or name.
func (a *Works) beginsPhrase(i int) bool {
	for i < len(a.Tokens) && a.Class(i)&words.IsAdverb != 0 {
		i++
	}
	return i < len(a.Tokens) && (a.Class(i)&(words.IsDeterminer|words.IsPossessive|words.IsPronoun) != 0 || a.Capital(i) || a.Tokens[i].Class == text.Number)
}
