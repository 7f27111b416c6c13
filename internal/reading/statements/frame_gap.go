package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
)

// ofNoun says whether a clause only tells which thing is meant: "the issues that we had
// discussed", "the steps we are announcing today will help".
func (a *Speech) ofNoun(v *clauses.VerbGroup, s clauses.Subject, lo, hi int) bool {
	if s.Kind != clauses.SubjectDirect {
		return false
	}
	b := s.First - 1
	if b <= lo || !a.gapAfter(v, hi) {
		return false
	}
	if a.Class(b)&words.IsThat != 0 {
		return b-1 > lo && a.plainNoun(b-1) && (!a.Complementiser(b) || a.Class(b-2)&(words.IsDeterminer|words.IsPossessive) != 0)
	}
	if a.Class(s.First)&words.IsPronoun == 0 {
		return false
	}
	n := b - 1 // "the steps we"
	if a.Class(n)&(words.IsDeterminer|words.IsPossessive) == 0 {
		n = a.NounPhrase(b+1, lo)
	}
	return n < b && a.plainNoun(b) && a.Class(n)&(words.IsDeterminer|words.IsPossessive) != 0 && (n == lo || a.Class(n-1)&words.IsBe != 0)
}

// plainNoun says whether a token can be nothing but a noun, or is a verb form that is as
// often one or follows an article.
func (a *Speech) plainNoun(i int) bool {
	c := a.Class(i)
	return c == 0 || c&words.IsNounish != 0 || c&(words.IsThird|words.IsBase) != 0 && i > 0 && a.Class(i-1)&(words.IsDeterminer|words.IsPossessive) != 0
}

// gapAfter says whether a verb has nothing after it that it does something to, so that
// the noun before its clause is that.
func (a *Speech) gapAfter(v *clauses.VerbGroup, hi int) bool {
	j := v.End
	for j < hi && a.Class(j)&words.IsAdverb != 0 {
		j++
	}
	return j >= hi || a.Class(j)&(words.IsBreak|words.IsAnd|words.IsPreposition|words.IsModal|words.IsBe|words.IsHave|words.IsThird|words.IsClose) != 0 && a.Class(j)&words.IsThat == 0
}
