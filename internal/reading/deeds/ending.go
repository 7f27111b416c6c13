package deeds

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
)

// Ending is a place at which the words of a deed may end.
type Ending struct {
	Head, At int // its verb, and the token before which they would end
	Hints    hints.Given
}

// readEndingWeights reads the table of weights: "joint comma", 0.62.
func readEndingWeights(set *lexicon.Set, b *hints.Book) (*hints.Weights, error) {
	w := &hints.Weights{}
	return w, hints.Read(set, "ending-weights", b, map[string]*hints.Weights{"": w})
}

// candidateEnd is where a candidate's words end: where the rules end them, or at a later place, the
// first for which enough speaks.
func (a *Works) candidateEnd(v *clauses.VerbGroup, i, lo, hi int, c *Candidate) int {
	rule, why := a.ruleEnd(v, i, lo, hi, c)
	if why == "agent" {
		return rule // "this plan, announced by Chad, Peru and Fiji will carry out": nothing tells who announced it
	}
	end := hi
	for b := rule; b < hi && (end == hi || a.Learning); b++ {
		if b != rule && !a.mayEnd(b, v.End) {
			continue
		}
		if a.weighEnding(&endingAt{v: v, i: i, at: b, hi: hi, rule: rule, why: why, doer: c.doer}) > 0 {
			end = min(end, b)
		}
	}
	if end == rule {
		return rule
	}
	return a.EndBefore(end, v.Head)
}

// mayEnd says whether the words before token b may be whole: something is parted from them there.
func (a *Works) mayEnd(b, after int) bool {
	const joints = words.IsBreak | words.IsAnd | words.IsRelative | words.IsSubordinator
	c := a.Class(b)
	return c&joints != 0 && c&words.IsDeterminer == 0 && (b == after || a.Class(b-1)&(words.IsComma|words.IsSemicolon|words.IsDash) == 0)
}

// weighEnding adds up what speaks for an end.
func (a *Works) weighEnding(x *endingAt) float32 {
	e := Ending{Head: x.v.Head, At: x.at}
	a.endingHints(&e.Hints, x)
	if a.Learning {
		a.Endings = append(a.Endings, e)
	}
	return a.Lexis.EndingWeights.Sum(&e.Hints)
}
