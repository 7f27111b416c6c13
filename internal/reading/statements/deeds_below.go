package statements

import "entente.example/internal/reading/clauses"

// DeedsBelow says whether a sentence only leads in a list of what was done: "The following agreements
// were signed:".
func (a *Speech) DeedsBelow(lo, hi int) bool {
	if !a.EndsWithColon(hi) {
		return false
	}
	if hi-lo <= longestLabel && a.Lexis.reached.Has(a.Words[lo]) {
		return true // "Highlights include:"
	}
	if !a.PointsAhead(lo, hi) {
		return false
	}
	for i := len(a.Groups) - 1; i >= 0; i-- {
		v := &a.Groups[i]
		if !v.Finite() {
			continue
		}
		return a.Lexis.Done.Has(a.Words[v.Head]) && v.Modal == 0 && !v.Negated && (v.Form == clauses.FormPast || v.Perfect || v.Passive)
	}
	return false
}

// longestLabel is how many words may stand in a lead-in that only names what its list tells.
const longestLabel = 10

// PointsAhead says whether a lead-in only points to its list: "the following measures:".
func (a *Speech) PointsAhead(from, hi int) bool {
	for i := from; i < hi; i++ {
		if a.Is(i, "following") || a.Is(i, "below") || a.Is(i, "follows") {
			return true
		}
	}
	return false
}
