package reading

// detailPromise takes "This will include sharing …" after a promise: acts of the same
// actors that a sentence goes into.
func (a *analysis) detailPromise(lo, hi int) {
	f := &a.found
	n := len(f.promises)
	if n == 0 || a.class(lo)&isDeterminer == 0 && !a.is(lo, "It") || f.promises[n-1].first >= lo || a.blockOf(f.promises[n-1].first) != a.blockOf(lo) {
		return
	}
	for i := range f.groups {
		v := &f.groups[i]
		if !v.finite() {
			continue
		}
		r := a.engine.grammar.Rule("commitments.will")
		if v.first > lo+3 || r == nil || v.perfect || v.form == formPast || !a.engine.lexis.detail.has(a.words[v.head]) || v.end >= hi || a.class(v.end)&isGerund == 0 || a.class(v.end)&isNounish != 0 {
			return
		}
		last := f.promises[n-1]
		a.addPromise(v.end, v.end, a.promiseEnd(v, i, hi), last.actors, r, "detail")
		for k := n; k < len(f.promises); k++ {
			f.promises[k].strength = last.strength
		}
		return
	}
}
