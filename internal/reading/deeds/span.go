package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// deedStart is where the words of a deed begin: with its subject and what is
// fronted before that; with the noun phrase that a relative or a participle hangs on.
func (a *Works) deedStart(v *clauses.VerbGroup, lo int, sieve string) int {
	if sieve == "coordinated" || sieve == "praised" {
		return v.First
	}
	s := a.SubjectOf(v, lo)
	first := min(s.First, v.First)
	if sieve == "relative" {
		return v.OwnedFrom
	}
	if sieve == "group" || s.Kind == clauses.SubjectDirect && a.Mentions[s.Mentions[0]].Kind == who.MentionGroup {
		return a.Fronted(a.ArticleOf(min(first, a.GroupStart(s)), lo), lo)
	}
	if sieve == "own-name" {
		return a.Fronted(a.ArticleOf(v.OwnedFrom, lo), lo)
	}
	if first < v.First && a.Class(first)&words.IsAnd != 0 {
		first++
	}
	if sieve == "inside-subject" {
		return a.Fronted(s.First, lo)
	}
	if v.First == v.Head && s.Kind != clauses.SubjectDirect {
		return max(lo, a.NounPhrase(v.First, lo))
	}
	if a.makesEffort(v) {
		return max(lo, a.NounPhrase(a.pastRelative(first)-1, lo)) // the noun itself is a verb's form: "steps"
	}
	if b := first - 1; b > lo && a.Class(b)&words.IsRelative != 0 && s.Kind == clauses.SubjectDirect && !a.Complementiser(b) {
		return max(lo, a.NounPhrase(b, lo))
	}
	if s.Kind == clauses.SubjectDirect {
		if run := a.NameRun(first, lo); run < first {
			first = a.ArticleOf(run, lo) // "the U.S. Department of Labor"
		}
		return a.Fronted(first, lo)
	}
	return first
}

// pastRelative is the token before which a noun stands that a relative clause from token i hangs on.
func (a *Works) pastRelative(i int) int {
	if i > 0 && a.Class(i-1)&(words.IsRelative|words.IsThat) != 0 {
		return i - 1
	}
	return i
}

// afterJoint leaves out the commas and conjunctions that a clause begins with.
func (a *Works) afterJoint(first, verb int) int {
	for first < verb && a.Class(first)&(words.IsComma|words.IsAnd|words.IsDash|words.IsSemicolon) != 0 && a.Class(first)&words.AnyVerb == 0 {
		first++
	}
	return first
}

// beforeComma is the first comma from token i on, end if there is none.
func (a *Works) beforeComma(i, end int) int {
	for ; i < end; i++ {
		if a.Class(i)&(words.IsComma|words.IsSemicolon) != 0 {
			return i
		}
	}
	return end
}
