package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
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
		return a.frontedDay(a.ArticleOf(min(first, a.GroupStart(s)), lo), lo)
	}
	if sieve == "own-name" {
		return a.frontedDay(a.ArticleOf(v.OwnedFrom, lo), lo)
	}
	if first < v.First && a.Class(first)&words.IsAnd != 0 {
		first++
	}
	if sieve == "inside-subject" {
		return a.frontedDay(s.First, lo)
	}
	if v.First == v.Head && (s.Kind != clauses.SubjectDirect || a.namesAgent(v)) {
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
		return a.frontedDay(first, lo)
	}
	if s.Kind == clauses.SubjectInside {
		return a.wholePhrase(first, lo)
	}
	return first
}

// wholePhrase is where the noun phrase begins that ends with the name at token first: "requests
// from the community in Australia".
func (a *Works) wholePhrase(first, lo int) int {
	for first > lo && a.Class(first-1)&words.IsPreposition != 0 && !a.StartsSentence(first-1) {
		first = max(lo, a.NounPhrase(first-1, lo))
	}
	return first
}

// longestFront is how many words may stand before a subject and belong to its deed.
const longestFront = 7

// frontedDay is where the words of a deed begin with a day in front: "Last month, Japan opened";
// the circumstances that others stand in are none of it: "As part of its strategy, Japan opened".
func (a *Works) frontedDay(subject, lo int) int {
	first := a.Fronted(subject, lo)
	if subject-first > longestFront {
		return subject
	}
	for _, x := range a.ValuesIn(first, subject) {
		if x.Kind == value.Date || x.Kind == value.Period || x.Kind == value.Duration {
			return first
		}
	}
	return subject
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
