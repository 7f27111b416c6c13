package reading

import (
	"slices"
	"strings"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/promises"
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
	texts := readParted(t, e, strings.Split(*fitGold, ","))
	fit := func(rest []*parted) *hints.Weights { return fitPartings(rest, former(e.lexes.promises.PartingWeights)) }
	tried := marks{}
	leaveOut(texts, fit, func(x *parted, w *hints.Weights) { tried.parted(x, w) })
	t.Log(tried.String())
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, weightRows(e.lexes.promises.PartingBook, oneSide(fit(texts)))); err != nil {
		t.Fatal(err)
	}
}

// TestGoldTellsWherePromisesPart asks what is learned of a text whose gold reading takes one promise apart.
func TestGoldTellsWherePromisesPart(t *testing.T) {
	e := loadEngine(t)
	x := takeParted(e, &goldText{
		document: exampleText(t, "Japan and ASEAN will open harbours to train pilots and to test boats, build a school, and send nurses.", "joint-statement"),
		reading:  &eval.Reading{Commitments: []eval.Item{{Quote: "will open harbours to train pilots and to test boats"}, {Quote: "build a school"}}},
	})
	var got []string
	w := fitPartings(slices.Repeat([]*parted{x}, 20), &hints.Weights{})
	for i, p := range x.partings {
		if x.right[i] {
			got = append(got, "a promise of its own")
		} else {
			got = append(got, "none")
		}
		if (w.Sum(&p.Hints) > 0) != x.right[i] {
			t.Errorf("parting %d: what was learned of it says the contrary", i)
		}
	}
	if want := []string{"none", "a promise of its own"}; !slices.Equal(got, want) {
		t.Errorf("learned %q, want %q: of the nurses the gold reading says nothing", got, want)
	}
}

func fitPartings(texts []*parted, from *hints.Weights) *hints.Weights {
	data := newLearned()
	for _, x := range texts {
		for i := range x.partings {
			data.see(&x.partings[i].Hints)
		}
	}
	for _, x := range texts {
		for i := range x.partings {
			data.add(&x.partings[i].Hints, x.right[i], 1)
		}
	}
	return data.fit(partingPull, partingLikely, from)
}

// parted counts the partings of a text by weights.
func (m marks) parted(x *parted, w *hints.Weights) {
	var n count
	for i, right := range x.right {
		taken := w.Sum(&x.partings[i].Hints) > 0
		if right {
			n.gold++
		}
		if taken {
			n.taken++
		}
		if right && taken {
			n.right++
		}
	}
	m.note(x.set, n)
}

// parted are the verbs at which the promises of a text may part, as far as its gold reading tells
// whether they do.
type parted struct {
	*goldText
	partings []promises.Parting
	right    []bool
}

func readParted(t *testing.T, e *Engine, folders []string) (out []*parted) {
	for _, x := range readGold(t, folders) {
		out = append(out, takeParted(e, x))
	}
	return out
}

// takeParted reads a text and keeps where its promises may part.
func takeParted(e *Engine, gold *goldText) *parted {
	a := learning(e)
	e.lexes.promises.PartingBook.Open = true
	a.read(gold.document)
	x, seen := &parted{goldText: gold}, map[[2]int]bool{}
	for _, p := range a.Partings {
		begins, inside := a.parts(&p, gold.reading.Commitments)
		if at := [2]int{p.Act, p.At}; begins != inside && !seen[at] {
			seen[at] = true
			x.partings, x.right = append(x.partings, p), append(x.right, begins)
		}
	}
	return x
}
