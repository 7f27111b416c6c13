package promises

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/words"
)

// Parting is a verb at which the words of a promise may part: there begins a promise of its
// own, or what the one before is to reach.
type Parting struct {
	First, End int // the promise
	Act        int // its verb
	At         int // the verb that may be another's
	Hints      hints.Given
}

// readPartingWeights reads the table of weights: "joint and", 0.62.
func readPartingWeights(set *lexicon.Set, b *hints.Book) (*hints.Weights, error) {
	w := &hints.Weights{}
	return w, hints.Read(set, "parting-weights", b, map[string]*hints.Weights{"": w})
}

// nextParting is the next verb at which a promise of its own begins, the promise's end if there
// is none, and whether that is sure.
func (a *Undertakings) nextParting(p *Promise) (next int, sure bool) {
	next, sure = p.End, true
	for i := p.Act + 2; i < p.End && (next == p.End || a.Learning); i++ {
		if !a.mayPart(i, p.Act) {
			continue
		}
		sum := a.weighParting(&Parting{First: p.First, End: p.End, Act: p.Act, At: i})
		if sum > 0 {
			next = min(next, i)
		}
		sure = sure && (sum > sureParting || sum < -sureParting)
	}
	return next, sure
}

// sureParting is the sum from which on a parting, or that there is none, is sure: odds of 4 to 1.
const sureParting = 1.4

// weighParting adds up what speaks for a promise of its own.
func (a *Undertakings) weighParting(p *Parting) float32 {
	a.partingHints(p)
	if a.Learning {
		a.Partings = append(a.Partings, *p)
	}
	return a.Lexis.PartingWeights.Sum(&p.Hints)
}

// mayPart says whether a verb that may be coordinated with the one at token act stands at token i.
func (a *Undertakings) mayPart(i, act int) bool {
	c := a.Class(i)
	verb := c&words.IsBase != 0 || c&words.IsGerund != 0 && a.Class(act)&words.IsGerund != 0
	if !verb || c&words.IsPreposition != 0 || a.InName(i) || a.Capitalised(i) {
		return false
	}
	b := a.joint(i, act)
	if c&words.IsNounish != 0 && a.nounList(b, act) || a.calls(i) {
		return false
	}
	return a.enumerated(i) || b > act+1 && (a.Class(b)&(words.IsAnd|words.IsComma|words.IsSemicolon) != 0 || a.AsWellAs(b, act+1))
}

// joint is the last token before the verb at token i, its "to" and its adverbs.
func (a *Undertakings) joint(i, act int) int {
	b := a.Before(i, act)
	if b > act && a.Class(b)&words.IsTo != 0 {
		b = a.Before(b, act)
	}
	return b
}
