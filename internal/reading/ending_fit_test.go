package reading

import (
	"slices"
	"testing"

	"entente.example/internal/eval"
)

// How strongly the weights of endings are drawn to zero, and how likely one must be: to go on
// behind the place where the rules end a deed costs more than to end it there.
const (
	endingPull   = 2
	endingLikely = 0.36
)

// TestFitEndings fits the weights of endings to gold readings, says how they do on texts left
// out, and writes them where asked.
func TestFitEndings(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	f := placeFit{endingPull, endingLikely, e.lexes.deeds.EndingBook, e.lexes.deeds.EndingWeights, func(x *goldText) *places { return takeEndings(e, x) }}
	f.try(t)
}

// TestGoldTellsWhereDeedsEnd asks what is learned of a deed that goes on behind the place where the rules end it.
func TestGoldTellsWhereDeedsEnd(t *testing.T) {
	e := loadEngine(t)
	x := takeEndings(e, &goldText{
		document: exampleText(t, "Japan is expanding its aid in all fields of farming, including seeds and tools. Chad left.", "fact-sheet"),
		reading:  &eval.Reading{Deliveries: []eval.Item{{Quote: "is expanding its aid in all fields of farming, including seeds and tools"}}},
	})
	if len(x.right) == 0 || slices.Contains(x.right, true) {
		t.Errorf("learned %v, want of no place before the end that it is one", x.right)
	}
}

// takeEndings reads a text and keeps where its deeds may end.
func takeEndings(e *Engine, gold *goldText) *places {
	a := learning(e)
	e.lexes.deeds.EndingBook.Open = true
	a.read(gold.document)
	x := &places{goldText: gold}
	for i := range a.Endings {
		p := &a.Endings[i]
		if ends, goesOn := a.ends(p, gold.reading.Deliveries); ends != goesOn {
			x.add(p.Hints, ends)
		}
	}
	return x
}
