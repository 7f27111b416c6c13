package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/record"
)

// actOfPassive reads "it has been agreed that", "concern was expressed" in somebody's own words.
func (a *Speech) actOfPassive(f *Frame, v *clauses.VerbGroup) record.Act {
	if f.Rule != nil || v.Negated || v.Modal != 0 || (!v.Passive || v.First == v.Head) && !a.impersonal(v, f.First) {
		return ""
	}
	r, _ := a.passiveRule(f.First, v, f.End)
	if r == nil || v.Form == clauses.FormPresent && !v.Perfect && r.Gives["act"] == string(record.Discuss) {
		return "" // "is considered needful"
	}
	return record.Act(r.Gives["act"])
}
