package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// orders says whether a verb group opens an item of a fact sheet that tells what an
// order or a plan of the issuer's own has its officers do: "Directs the Secretary to report".
func (a *analysis) orders(v *verbGroup, r *grammar.Rule, lo int) bool {
	return r != nil && r.Name == "commitments.task" && a.kind == record.FactSheet && a.issuer != "" && v.first == v.head && v.first == lo && a.class(lo)&isThird != 0 && lo == a.firstToken(a.blockOf(lo))
}
