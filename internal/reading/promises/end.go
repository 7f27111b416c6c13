package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
)

// PromiseEnd is where the promise's words end: at the next clause with a subject
// or modal of its own, or with its statement.
func (a *Undertakings) PromiseEnd(v *clauses.VerbGroup, i, hi int) int {
	end := hi
	if fr := a.Governing(v.First); fr != nil && fr.End < end {
		end = fr.End
	}
	gs := a.Groups
	end = a.beforeSemicolon(v.Head, end, i)
	end = a.beforeComment(v.Head, a.beforeQuoteEnd(v.Head, end))
	for j := i + 1; j < len(gs); j++ {
		w := &gs[j]
		if w.First >= end {
			break
		}
		if c := a.commaAnd(w, j, v.Head); c > 0 {
			return a.EndBefore(c, v.Head)
		}
		if w.First > v.Head && w.Finite() && a.newClause(w, v.First) {
			s := a.SubjectOf(w, v.End)
			if s.Kind == clauses.SubjectDirect || s.First < w.First && a.Class(s.First)&words.IsAnd != 0 {
				return a.EndBefore(s.First, v.Head)
			}
			return a.EndBefore(w.First, v.Head)
		}
	}
	return end
}

// commaAnd is the ", and" or "and that" after which a clause with verb group j and a subject of its own
// begins: "…, and her visit in May will"; 0 for none.
func (a *Undertakings) commaAnd(w *clauses.VerbGroup, j, lo int) int {
	if w.Modal == 0 || j == 0 || a.SubjectOf(w, lo).Relative || a.Class(w.First-1)&(words.IsComma|words.IsAnd) != 0 {
		return 0
	}
	for i := w.First - 1; i > max(lo, a.Groups[j-1].End-1); i-- {
		if a.Class(i)&words.IsAnd != 0 && a.Class(i-1)&words.IsComma != 0 || a.Is(i, "that") && a.Class(i-1)&words.IsAnd != 0 {
			return i - 1
		}
		if a.Class(i)&(words.IsBreak|words.IsRelative|words.IsSubordinator) != 0 && a.Class(i)&(words.IsDeterminer|words.IsPreposition) == 0 {
			return 0
		}
	}
	return 0
}

// newClause says whether a finite verb begins a clause of its own after "and".
func (a *Undertakings) newClause(w *clauses.VerbGroup, lo int) bool {
	if a.FollowsAnd(w.First, lo) {
		for k := range a.Frames {
			if f := &a.Frames[k]; f.Emit && f.Verb.First == w.First && w.Form == clauses.FormPast {
				return true // "… and shared how"
			}
		}
		return w.Modal != 0 || w.Perfect || w.Form == clauses.FormPresent && a.Class(w.First)&words.IsBe != 0 || a.Class(w.Head)&words.IsThird != 0 && (a.Class(w.Head)&words.IsNounish == 0 || a.leadsOn(w)) && !a.pluralPair(w)
	}
	s := a.SubjectOf(w, lo)
	if s.Kind != clauses.SubjectDirect && (w.Passive || w.Modal != 0) && s.First < w.First && a.Class(s.First)&words.IsAnd != 0 {
		return true // "…, and a seminar was held"
	}
	b := a.Before(s.First, lo)
	if b > lo && a.Class(b)&words.IsThat != 0 {
		b-- // "…, and that Japan would"
	}
	return s.Kind == clauses.SubjectDirect && b > lo && a.Class(b)&(words.IsAnd|words.IsSemicolon) != 0
}

// leadsOn says whether a word that may be a noun leads to a verb: "will train pilots and plans to build".
func (a *Undertakings) leadsOn(w *clauses.VerbGroup) bool {
	if w.End+1 >= len(a.Tokens) || w.First < 2 || a.Class(w.First-2)&(words.IsPast|words.IsParticiple) != 0 {
		return false // "has built and plans to build"
	}
	return a.Class(w.End)&words.IsTo != 0 && a.Class(w.End+1)&words.IsBase != 0
}

// partOfList says whether a bare verb follows a semicolon at once: "…; cut duties; and open harbours".
func (a *Undertakings) partOfList(w *clauses.VerbGroup, lo int) bool {
	b := w.First - 1
	if b > lo && a.Class(b)&words.IsAnd != 0 {
		b--
	}
	return w.First == w.Head && a.Class(w.Head)&words.IsBase != 0 && a.Class(b)&words.IsSemicolon != 0
}

// gerundItem says whether the semicolon at token k only parts what is done, in gerunds:
// "including by: opening harbours; training pilots".
func (a *Undertakings) gerundItem(k, end int) bool {
	if k++; k < end && a.Class(k)&words.IsAnd != 0 {
		k++
	}
	return k < end && a.Class(k)&words.IsGerund != 0
}

// beforeSemicolon ends the words at a semicolon that a finite verb follows: a clause of its own.
func (a *Undertakings) beforeSemicolon(head, end, i int) int {
	for k := head; k < end; k++ {
		if a.Class(k)&words.IsSemicolon == 0 || a.enumerated(k+4) || a.enumerated(k+5) || a.gerundItem(k, end) {
			continue
		}
		for j := i + 1; j < len(a.Groups); j++ {
			if w := &a.Groups[j]; w.First > k && w.First < end && w.Finite() && !a.partOfList(w, k) {
				return k
			}
		}
	}
	return end
}

// beforeQuoteEnd ends the words where the quotation that they stand in closes.
func (a *Undertakings) beforeQuoteEnd(head, end int) int {
	open := false
	for k := head; k < end; k++ {
		if a.Class(k)&words.IsQuote == 0 {
			continue
		}
		if a.Is(k, "“") || a.Is(k, "\"") && !open && a.Tokens[k].Space {
			open = true
			continue
		}
		if !open {
			return a.EndBefore(k, head)
		}
		open = false
	}
	return end
}

// pluralPair says whether a word that looks like a verb is the second of two nouns:
// "standards and safeguards to help".
func (a *Undertakings) pluralPair(w *clauses.VerbGroup) bool {
	b := w.First - 2
	return w.First == w.Head && b >= 0 && a.Class(b+1)&words.IsAnd != 0 && a.plural(b) && !a.ObjectAt(w.End)
}

// plural guesses by its ending whether a word is a noun of several.
func (a *Undertakings) plural(i int) bool {
	t := a.Tokens[i]
	return a.Class(i)&(words.IsParticiple|words.IsPast|words.IsGerund) == 0 && a.Doc.Text[t.End-1] == 's'
}
