package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
)

// detailPromise takes "This will include sharing …" after a promise: acts of the same
// actors that a sentence goes into.
func (a *Undertakings) detailPromise(lo, hi int) {
	n := len(a.Promises)
	if n == 0 || a.Promises[n-1].First >= lo || a.BlockOf(a.Promises[n-1].First) != a.BlockOf(lo) {
		return
	}
	act, r := a.detailAt(lo, hi), a.Language.Grammar.Rule("commitments.will")
	if act == 0 || r == nil {
		return
	}
	last, i := a.Promises[n-1], len(a.Groups)
	for i > 0 && a.Groups[i-1].First >= act {
		i--
	}
	v := clauses.VerbGroup{First: act, Head: act, End: act + 1, Form: clauses.FormGerund}
	a.addPromise(act, act, a.PromiseEnd(&v, i-1, hi), last.Actors, r, "detail")
	for k := n; k < len(a.Promises); k++ {
		a.Promises[k].Strength = last.Strength
	}
}

// detailAt is the first act, told as a gerund, of a sentence that goes into what was
// said before it: "This will include sharing", "Specifically, it includes opening"; 0 for
// none. "These include opening" goes into the things named last.
func (a *Undertakings) detailAt(lo, hi int) int {
	var skip clauses.VerbGroup
	i := a.SkipAdverbs(lo, hi, &skip)
	if i > lo && i < hi && a.Class(i)&words.IsComma != 0 {
		i++
	}
	if i+3 >= hi || a.Is(i, "these") || a.Is(i, "These") || a.Class(i)&words.IsDeterminer == 0 && a.Words[i] != a.Language.By.It {
		return 0
	}
	if i++; a.Words[i] == a.Language.By.Will {
		i++
	}
	if i = a.SkipAdverbs(i, hi, &skip); i+1 >= hi || !a.Lexis.detail.Has(a.Words[i]) {
		return 0
	}
	if c := a.Class(i + 1); c&words.IsGerund == 0 || c&words.IsNounish != 0 {
		return 0
	}
	return i + 1
}
