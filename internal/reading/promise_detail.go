package reading

// detailPromise takes "This will include sharing …" after a promise: acts of the same
// actors that a sentence goes into.
func (a *analysis) detailPromise(lo, hi int) {
	f := &a.found
	n := len(f.promises)
	if n == 0 || f.promises[n-1].first >= lo || a.blockOf(f.promises[n-1].first) != a.blockOf(lo) {
		return
	}
	act, r := a.detailAt(lo, hi), a.engine.grammar.Rule("commitments.will")
	if act == 0 || r == nil {
		return
	}
	last, i := f.promises[n-1], len(f.groups)
	for i > 0 && f.groups[i-1].first >= act {
		i--
	}
	v := verbGroup{first: act, head: act, end: act + 1, form: formGerund}
	a.addPromise(act, act, a.promiseEnd(&v, i-1, hi), last.actors, r, "detail")
	for k := n; k < len(f.promises); k++ {
		f.promises[k].strength = last.strength
	}
}

// detailAt is the first act, told as a gerund, of a sentence that goes into what was
// said before it: "This will include sharing", "Specifically, it includes opening"; 0 for
// none. "These include opening" goes into the things named last.
func (a *analysis) detailAt(lo, hi int) int {
	var skip verbGroup
	i := a.skipAdverbs(lo, hi, &skip)
	if i > lo && i < hi && a.class(i)&isComma != 0 {
		i++
	}
	if i+3 >= hi || a.is(i, "these") || a.is(i, "These") || a.class(i)&isDeterminer == 0 && a.words[i] != a.engine.lexis.by.it {
		return 0
	}
	if i++; a.words[i] == a.engine.lexis.by.will {
		i++
	}
	if i = a.skipAdverbs(i, hi, &skip); i+1 >= hi || !a.engine.lexis.detail.has(a.words[i]) {
		return 0
	}
	if c := a.class(i + 1); c&isGerund == 0 || c&isNounish != 0 {
		return 0
	}
	return i + 1
}
