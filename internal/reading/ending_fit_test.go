package reading

import (
	"slices"
	"strings"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/reading/hints"
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
	texts := readPlaces(readGold(t, strings.Split(*fitGold, ",")), func(x *goldText) *places { return takeEndings(e, x) })
	fit := func(rest []*places) *hints.Weights {
		return fitPlaces(rest, endingPull, endingLikely, former(e.lexes.deeds.EndingWeights))
	}
	tried := marks{}
	leaveOut(texts, fit, func(x *places, w *hints.Weights) { tried.placed(x, w) })
	t.Log(tried.String())
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, weightRows(e.lexes.deeds.EndingBook, oneSide(fit(texts)))); err != nil {
		t.Fatal(err)
	}
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
