package reading

// deedStart is where the words of a deed begin: with its subject and what is
// fronted before that; with the noun phrase that a relative or a participle hangs on.
func (a *analysis) deedStart(v *verbGroup, lo int, sieve string) int {
	if sieve == "coordinated" || sieve == "praised" {
		return v.first
	}
	s := a.subjectOf(v, lo)
	first := min(s.first, v.first)
	if sieve == "relative" {
		return v.ownedFrom
	}
	if sieve == "group" || s.kind == subjectDirect && a.mentions[s.mentions[0]].kind == mentionGroup {
		return a.fronted(a.articleOf(min(first, a.groupStart(s)), lo), lo)
	}
	if sieve == "own-name" {
		return a.fronted(a.articleOf(v.ownedFrom, lo), lo)
	}
	if first < v.first && a.class(first)&isAnd != 0 {
		first++
	}
	if sieve == "inside-subject" {
		return a.fronted(s.first, lo)
	}
	if v.first == v.head && s.kind != subjectDirect {
		return max(lo, a.nounPhrase(v.first, lo))
	}
	if a.makesEffort(v) {
		return max(lo, a.nounPhrase(a.pastRelative(first)-1, lo)) // the noun itself is a verb's form: "steps"
	}
	if b := first - 1; b > lo && a.class(b)&isRelative != 0 && s.kind == subjectDirect && !a.complementiser(b) {
		return max(lo, a.nounPhrase(b, lo))
	}
	if s.kind == subjectDirect {
		if run := a.nameRun(first, lo); run < first {
			first = a.articleOf(run, lo) // "the U.S. Department of Labor"
		}
		return a.fronted(first, lo)
	}
	return first
}

// pastRelative is the token before which a noun stands that a relative clause from token i hangs on.
func (a *analysis) pastRelative(i int) int {
	if i > 0 && a.class(i-1)&(isRelative|isThat) != 0 {
		return i - 1
	}
	return i
}

// afterJoint leaves out the commas and conjunctions that a clause begins with.
func (a *analysis) afterJoint(first, verb int) int {
	for first < verb && a.class(first)&(isComma|isAnd|isDash|isSemicolon) != 0 && a.class(first)&anyVerb == 0 {
		first++
	}
	return first
}

// beforeComma is the first comma from token i on, end if there is none.
func (a *analysis) beforeComma(i, end int) int {
	for ; i < end; i++ {
		if a.class(i)&(isComma|isSemicolon) != 0 {
			return i
		}
	}
	return end
}
