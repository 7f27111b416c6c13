package reading

import "entente.example/internal/text"

// frontPromises lets the promises from number n on, which one verb has led in,
// take their time from the words before its subject.
func (a *analysis) frontPromises(n int, v *verbGroup, lo int) {
	ps := a.found.promises[n:]
	if ps[0].first != v.first || v.modal == 0 && (v.form != formPresent || v.perfect) || a.subjectOf(v, lo).kind != subjectDirect {
		return
	}
	for i := range ps {
		ps[i].modal = v.modal != 0
		ps[i].clause, ps[i].subject = a.fronted(a.subjectOf(v, lo).first, lo), v.first
	}
}

// promiseStart is where the words of a promise begin: at its verb, or at its
// subject where that is no party but what is promised.
func (a *analysis) promiseStart(v *verbGroup, act, end, lo int, sieve string) int {
	if (v.passive || a.subjectOf(v, lo).kind != subjectDirect) && v.finite() && (sieve == "speaker" || sieve == "joint") {
		return a.afterThat(a.wholeSubject(v, lo), v.first)
	}
	return a.fromAntecedent(v.first, act, end, v, lo)
}

// fromAntecedent begins a promise at the noun phrase that its object stands in
// where a relative parts them: "rules, which we are committed to defending".
func (a *analysis) fromAntecedent(first, act, end int, v *verbGroup, lo int) int {
	s := a.subjectOf(v, lo)
	rel := s.first - 1
	if first != v.first || end > act+1 || s.kind != subjectDirect || rel <= lo || a.class(rel)&isRelative == 0 {
		return first
	}
	return max(lo, a.nounPhrase(rel, lo))
}

// fronted is where the adjunct before a subject begins: "In May, we"; the
// subject's own first token where there is none.
func (a *analysis) fronted(subject, lo int) int {
	if subject-1 <= lo || a.class(subject-1)&(isComma|isPreposition) == 0 && a.class(subject-2)&isComma == 0 {
		for _, x := range a.valuesIn(max(lo, subject-8), subject) {
			if int(x.End) == subject {
				return int(x.LeadFirst)
			}
		}
		return subject
	}
	for i := subject - 2; i >= lo; i-- {
		if c := a.class(i); c&(isThat|isSemicolon|isComma) != 0 && c&isComma == 0 {
			return i + 1
		} else if c&anyVerb != 0 && c&isNounish == 0 && !a.inName(i) && c&(isGerund|isParticiple) == 0 {
			return subject
		}
	}
	return lo
}

// wholeSubject is where the noun phrase before a verb begins: "The deployment to Chile will".
func (a *analysis) wholeSubject(v *verbGroup, lo int) int {
	s := a.subjectOf(v, lo)
	if s.kind == subjectInside && s.first > lo && a.class(s.first-1)&isPreposition != 0 {
		return a.nounPhrase(s.first-1, lo)
	}
	return min(s.first, v.first)
}

// afterThat leaves out what introduces a clause: "that", "and", an adverb.
func (a *analysis) afterThat(first, verb int) int {
	if first > 0 && a.tokens[first-1].Class == text.Number && !a.startsSentence(first) {
		first-- // "300 officials"
	}
	for first < verb-1 && a.class(first)&(isThat|isAnd|isComma|isAdverb) != 0 && a.class(first+1)&anyVerb == 0 {
		first++
	}
	return first
}
