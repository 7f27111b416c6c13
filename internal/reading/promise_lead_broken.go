package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// committing are the actors of a lead-in that ends at the "to" at token k after a verb of
// promising: "Both sides deepened their alliance by committing to:".
func (a *analysis) committing(k, lo, hi int) []record.PartyCode {
	r, end := a.engine.grammar.Match(grammar.Promise, a.words, k-1, hi)
	if r == nil || end != k+1 || r.Gives["strength"] != string(record.Firm) {
		return nil
	}
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.finite() {
			actors, _ := a.actorsOf(v, lo, nil)
			return actors
		}
	}
	return nil
}

// brokenOff are the actors of a lead-in that ends at its modal: "the United States will:".
func (a *analysis) brokenOff(lo, hi int) []record.PartyCode {
	k := hi - 1
	for k > lo && a.class(k)&(isColon|isDash) != 0 {
		k--
	}
	if k > lo+1 && a.class(k)&isTo != 0 {
		return a.committing(k, lo, hi)
	}
	if k <= lo || a.words[k] != a.engine.lexis.by.will && a.words[k] != a.engine.lexis.by.shall {
		return nil
	}
	v := verbGroup{first: k, head: k, end: k + 1, form: formModal, modal: a.words[k]}
	actors, _ := a.actorsOf(&v, lo, nil)
	if b := a.before(k, lo); len(actors) == 0 && b >= lo && a.shortOfProgramme(b) {
		return []record.PartyCode{record.PartyCode(a.written(b, b+1))} // those of an initiative: "the CRI will:"
	}
	return actors
}
