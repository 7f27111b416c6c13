package reading

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
		w := &gs[j]
		if w.first >= end {
			break
		}
		if c := a.commaAnd(w, j, v.head); c > 0 {
			return a.endBefore(c, v.head)
		}
		if w.first > v.head && w.finite() && a.newClause(w, v.first) {
			s := a.subjectOf(w, v.end)
			if s.kind == subjectDirect || s.first < w.first && a.class(s.first)&isAnd != 0 {
				return a.endBefore(s.first, v.head)
			}
			return a.endBefore(w.first, v.head)
		}
	}
	return end
}

// commaAnd is the ", and" or "and that" after which a clause with verb group j and a subject of its own
// begins: "…, and her visit in May will"; 0 for none.
func (a *analysis) commaAnd(w *verbGroup, j, lo int) int {
	if w.modal == 0 || j == 0 || a.subjectOf(w, lo).relative || a.class(w.first-1)&(isComma|isAnd) != 0 {
		return 0
	}
	for i := w.first - 1; i > max(lo, a.found.groups[j-1].end-1); i-- {
		if a.class(i)&isAnd != 0 && a.class(i-1)&isComma != 0 || a.is(i, "that") && a.class(i-1)&isAnd != 0 {
			return i - 1
		}
		if a.class(i)&(isBreak|isRelative|isSubordinator) != 0 && a.class(i)&(isDeterminer|isPreposition) == 0 {
			return 0
		}
	}
	return 0
}

// newClause says whether a finite verb begins a clause of its own after "and".
func (a *analysis) newClause(w *verbGroup, lo int) bool {
	if a.followsAnd(w.first, lo) {
		for k := range a.found.frames {
			if f := &a.found.frames[k]; f.emit && f.verb.first == w.first && w.form == formPast {
				return true // "… and shared how"
			}
		}
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

// partOfList says whether a bare verb follows a semicolon at once: "…; cut duties; and open harbours".
func (a *analysis) partOfList(w *verbGroup, lo int) bool {
	b := w.first - 1
	if b > lo && a.class(b)&isAnd != 0 {
		b--
	}
	return w.first == w.head && a.class(w.head)&isBase != 0 && a.class(b)&isSemicolon != 0
}

// gerundItem says whether the semicolon at token k only parts what is done, in gerunds:
// "including by: opening harbours; training pilots".
func (a *analysis) gerundItem(k, end int) bool {
	if k++; k < end && a.class(k)&isAnd != 0 {
		k++
	}
	return k < end && a.class(k)&isGerund != 0
}

// beforeSemicolon ends the words at a semicolon that a finite verb follows: a clause of its own.
func (a *analysis) beforeSemicolon(head, end, i int) int {
	for k := head; k < end; k++ {
		if a.class(k)&isSemicolon == 0 || a.enumerated(k+4) || a.enumerated(k+5) || a.gerundItem(k, end) {
			continue
		}
		for j := i + 1; j < len(a.found.groups); j++ {
			if w := &a.found.groups[j]; w.first > k && w.first < end && w.finite() && !a.partOfList(w, k) {
				return k
			}
		}
	}
	return end
}

// beforeComment ends the words at a participle after a comma that comments on them:
// "…, bringing the total to $2 billion"; one that goes on with them stays: "…, including".
func (a *analysis) beforeComment(head, end int) int {
	for k := head + 2; k+1 < end; k++ {
		if a.class(k)&isComma != 0 && (k-head > (end-k)/2 && a.asideFrom(k, end) || a.engine.lexis.comment.has(a.words[k+1]) || a.opensPromise(k+1, end)) {
			return k
		}
	}
	return end
}

// asideFrom says whether a relative clause that comments on what stands before it
// goes from the comma at token k to the end: ", all of which have harbours".
func (a *analysis) asideFrom(k, end int) bool {
	i := k + 1
	for i < end && i < k+4 && a.class(i)&(isPreposition|isDeterminer) != 0 && a.class(i)&isRelative == 0 {
		i++
	}
	if end-i < 4 || !a.is(i, "which") && !a.is(i, "where") && !a.is(i, "whose") {
		return false
	}
	for j := i; j < end; j++ {
		if a.class(j)&isComma != 0 && j+1 < end && a.class(j+1)&(isTo|isPreposition) != 0 {
			return false // ", which began with 100 students, to 500"
		}
	}
	return true
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
