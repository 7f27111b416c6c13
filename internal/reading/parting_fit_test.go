package reading

import (
	"slices"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/reading/hints"
)

// How strongly the weights of partings are drawn to zero, and how likely one must be: a promise
// too many costs no more than one too few.
const (
	partingPull   = 2
	partingLikely = 0.37
)

// TestFitPartings fits the weights of partings to gold readings, says how they do on texts left
// out, and writes them where asked.
func TestFitPartings(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	f := placeFit{partingPull, partingLikely, e.lexes.promises.PartingBook, e.lexes.promises.PartingWeights, func(x *goldText) *places { return takeParted(e, x) }}
	f.try(t)
}

// TestGoldTellsWherePromisesPart asks what is learned of a text whose gold reading takes one promise apart.
func TestGoldTellsWherePromisesPart(t *testing.T) {
	e := loadEngine(t)
	x := takeParted(e, &goldText{
		document: exampleText(t, "Japan and ASEAN will open harbours to train pilots and to test boats, build a school, and send nurses.", "joint-statement"),
		reading:  &eval.Reading{Commitments: []eval.Item{{Quote: "will open harbours to train pilots and to test boats"}, {Quote: "build a school"}}},
	})
	var got []string
	w := fitPlaces(slices.Repeat([]*places{x}, 20), partingPull, partingLikely, &hints.Weights{})
	for i := range x.hints {
		if x.right[i] {
			got = append(got, "a promise of its own")
		} else {
			got = append(got, "none")
		}
		if (w.Sum(&x.hints[i]) > 0) != x.right[i] {
			t.Errorf("parting %d: what was learned of it says the contrary", i)
		}
	}
	if want := []string{"none", "a promise of its own"}; !slices.Equal(got, want) {
		t.Errorf("learned %q, want %q: of the nurses the gold reading says nothing", got, want)
	}
}

// takeParted reads a text and keeps where its promises may part.
func takeParted(e *Engine, gold *goldText) *places {
	a := learning(e)
	e.lexes.promises.PartingBook.Open = true
	a.read(gold.document)
	x, seen := &places{goldText: gold}, map[[2]int]bool{}
	for _, p := range a.Partings {
		begins, inside := a.parts(&p, gold.reading.Commitments)
		if at := [2]int{p.Act, p.At}; begins != inside && !seen[at] {
			seen[at] = true
			x.add(p.Hints, begins)
		}
	}
	return x
}
