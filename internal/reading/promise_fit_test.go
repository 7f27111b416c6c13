package reading

import (
	"slices"
	"strings"
	"testing"

	"entente.example/internal/reading/hints"
)

// How the weights of promises are fitted, chosen by what is found in texts left out: how strongly
// they are drawn to zero, and how likely a promise must be to be taken.
const (
	promisePull   = 2.5
	promiseLikely = 0.40
)

// TestFitPromises fits the weights of promises to gold readings, says how they do on
// texts left out, and writes them where asked.
func TestFitPromises(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	texts, examples := readOffers(t, e, strings.Split(*fitGold, ",")), exampleOffers(t, e)
	tried := marks{}
	fit := func(rest []*offered) *hints.Weights {
		return fitPromises(rest, examples, former(e.lexes.promises.Weights))
	}
	leaveOut(texts, fit, func(x *offered, w *hints.Weights) {
		tried.add(x.goldText, x.reading.Commitments, x.found(w))
	})
	t.Log(tried.String())
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, weightRows(e.lexes.promises.Book, oneSide(fit(texts)))); err != nil {
		t.Fatal(err)
	}
}

func readOffers(t *testing.T, e *Engine, folders []string) (out []*offered) {
	for _, x := range readGold(t, folders) {
		out = append(out, takeOffers(e, x))
	}
	return out
}

// TestPromisesCanBeFitted fits weights to the gold readings of the repository: they find
// nine in ten of what they were fitted to.
func TestPromisesCanBeFitted(t *testing.T) {
	e := loadEngine(t)
	texts := readOffers(t, e, []string{"../../testdata/gold"})
	w, m := fitPromises(texts, exampleOffers(t, e), &hints.Weights{}), marks{}
	for _, x := range texts {
		m.add(x.goldText, x.reading.Commitments, x.found(w))
	}
	if n := m["all"]; 10*n.right < 9*n.gold || 10*n.right < 9*n.taken {
		t.Errorf("found %d of %d, taken %d", n.right, n.gold, n.taken)
	}
	rows := weightRows(e.lexes.promises.Book, oneSide(w))
	if !slices.IsSorted(rows) || !slices.ContainsFunc(rows, func(r string) bool { return strings.HasPrefix(r, "taken yes\t") }) {
		t.Errorf("rows: %q", rows)
	}
}

// fitPromises fits weights to texts and examples, going on from others.
func fitPromises(texts []*offered, examples *offered, from *hints.Weights) *hints.Weights {
	data := newLearned()
	for _, x := range append(slices.Clone(texts), examples) {
		for i := range x.candidates {
			data.see(&x.candidates[i].Hints)
		}
	}
	data.take(examples, fitExample)
	for _, x := range texts {
		data.take(x, 1)
	}
	return data.fit(promisePull, promiseLikely, from)
}

// take takes in what the candidates of a text teach.
func (l *learned) take(x *offered, weight float64) {
	for i := range x.candidates {
		l.add(&x.candidates[i].Hints, x.right[i], weight)
	}
}
