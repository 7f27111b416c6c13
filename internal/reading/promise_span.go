package reading

import (
	"entente.example/internal/text"
)

// frontPromise lets the promise just added take its time from the words before its subject.
func (a *analysis) frontPromise(v *verbGroup, lo int) {
	p := &a.found.promises[len(a.found.promises)-1]
	if p.first == v.first && (v.modal != 0 || v.form == formPresent && !v.perfect) && a.subjectOf(v, lo).kind == subjectDirect {
		p.modal = v.modal != 0
		p.clause = a.fronted(a.subjectOf(v, lo).first, lo)
	}
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

// promiseEnd is where the promise's words end: at the next clause with a subject
// or modal of its own, or with its statement.
func (a *analysis) promiseEnd(v *verbGroup, i, hi int) int {
	end := hi
	if fr := a.governing(v.first); fr != nil && fr.end < end {
		end = fr.end
	}
	gs := a.found.groups
	end = a.beforeSemicolon(v.head, end, i)
	end = a.beforeComment(v.head, a.beforeQuoteEnd(v.head, end))
	for j := i + 1; j < len(gs); j++ {
		if w := &gs[j]; w.first < end && w.first > v.head && w.finite() && a.newClause(w, v.first) {
			s := a.subjectOf(w, v.end)
			if s.kind == subjectDirect || s.first < w.first && a.class(s.first)&isAnd != 0 {
				return a.endBefore(s.first, v.head)
			}
			return a.endBefore(w.first, v.head)
		}
	}
	return end
}

// beforeQuoteEnd ends the words where the quotation that they stand in closes.
func (a *analysis) beforeQuoteEnd(head, end int) int {
	open := false
	for k := head; k < end; k++ {
		if a.class(k)&isQuote == 0 {
			continue
		}
		if a.is(k, "“") || a.is(k, "\"") && !open && a.tokens[k].Space {
			open = true
			continue
		}
		if !open {
			return a.endBefore(k, head)
		}
		open = false
	}
	return end
}

// beforeComment ends the words at a participle after a comma that comments on them:
// "…, bringing the total to $2 billion"; one that goes on with them stays: "…, including".
func (a *analysis) beforeComment(head, end int) int {
	for k := head + 2; k+1 < end; k++ {
		if a.class(k)&isComma != 0 && (a.engine.lexis.comment.has(a.words[k+1]) || a.opensPromise(k+1, end)) {
			return k
		}
	}
	return end
}

// opensPromise says whether a relative clause with a future of its own begins at token i: "which will report".
func (a *analysis) opensPromise(i, end int) bool {
	if a.class(i)&isPreposition != 0 {
		i++
	}
	if i >= end || a.class(i)&isRelative == 0 {
		return false
	}
	for j := range a.found.groups {
		if w := &a.found.groups[j]; w.first > i && w.finite() {
			return w.modal != 0 && w.first < i+8 && w.first < end && !a.engine.lexis.effect.has(a.words[w.head])
		}
	}
	return false
}

// beforeSemicolon ends the words at a semicolon that a finite verb follows: a clause of its own.
func (a *analysis) beforeSemicolon(head, end, i int) int {
	for k := head; k < end; k++ {
		if a.class(k)&isSemicolon == 0 || a.enumerated(k+4) {
			continue
		}
		for j := i + 1; j < len(a.found.groups); j++ {
			if w := &a.found.groups[j]; w.first > k && w.first < end && w.finite() {
				return k
			}
		}
	}
	return end
}

// newClause says whether a finite verb begins a clause of its own after "and".
func (a *analysis) newClause(w *verbGroup, lo int) bool {
	if a.followsAnd(w.first, lo) {
		return w.modal != 0 || w.perfect || w.form == formPresent && a.class(w.first)&isBe != 0 || a.class(w.head)&isThird != 0 && a.class(w.head)&isNounish == 0
	}
	s := a.subjectOf(w, lo)
	if s.kind != subjectDirect && (w.passive || w.modal != 0) && s.first < w.first && a.class(s.first)&isAnd != 0 {
		return true // "…, and a seminar was held"
	}
	b := a.before(s.first, lo)
	if b > lo && a.class(b)&isThat != 0 {
		b-- // "…, and that Japan would"
	}
	return s.kind == subjectDirect && b > lo && a.class(b)&(isAnd|isSemicolon) != 0
}
