package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// orders says whether a verb group opens an item of a fact sheet that tells what an
// order or a plan of the issuer's own has its officers do: "Directs the Secretary to report".
func (a *Undertakings) orders(v *clauses.VerbGroup, r *grammar.Rule, lo int) bool {
	return r != nil && r.Name == "commitments.task" && a.Kind == record.FactSheet && a.Issuer != "" && v.First == v.Head && v.First == lo && a.Class(lo)&words.IsThird != 0 && lo == a.FirstToken(a.BlockOf(lo))
}
