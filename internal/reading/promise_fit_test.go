package reading

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/reading/hints"
)

// How the weights of promises are fitted, chosen by what is found in texts left out: how strongly
// they are drawn to zero, how likely a promise must be to be taken, how many candidates must give a hint.
const (
	promisePull   = 2.5
	promiseLikely = 0.40
	leastSeen     = 2
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
	if err := putRows(*fitWrite, weightRows(e.lexes.promises.Book, fit(texts))); err != nil {
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
	rows := weightRows(e.lexes.promises.Book, w)
	if !slices.IsSorted(rows) || !slices.ContainsFunc(rows, func(r string) bool { return strings.HasPrefix(r, "taken yes\t") }) {
		t.Errorf("rows: %q", rows)
	}
}

// former are the weights to go on from, none unless asked.
func former(w *hints.Weights) *hints.Weights {
	if !*fitOnto {
		return &hints.Weights{}
	}
	return w
}

// fitPromises fits weights to texts and examples, going on from others.
func fitPromises(texts []*offered, examples *offered, from *hints.Weights) *hints.Weights {
	data := learned{seen: seenHints(texts, examples), number: map[hints.Hint]int{}}
	data.take(examples, fitExample)
	for _, x := range texts {
		data.take(x, 1)
	}
	return data.fit(promisePull, promiseLikely, from)
}

// fit fits weights to what was learned, going on from others.
func (l *learned) fit(pull, likely float64, from *hints.Weights) *hints.Weights {
	start := make([]float64, len(l.number)+1)
	for h, i := range l.number {
		start[i] = float64(from.Weight(h))
	}
	x := logit{pull: pull, free: 1, steps: 3000, from: start}.fit(l.instances, len(l.number)+1)
	w := &hints.Weights{Start: float32(x[0] - math.Log(likely/(1-likely))), Of: slices.Clone(from.Of)}
	for h, i := range l.number {
		w.Set(h, float32(x[i]))
	}
	return w
}

func seenHints(texts []*offered, examples *offered) map[hints.Hint]int {
	seen := map[hints.Hint]int{}
	for _, x := range append(slices.Clone(texts), examples) {
		for i := range x.candidates {
			for _, h := range x.candidates[i].Hints.All() {
				seen[h]++
			}
		}
	}
	return seen
}

// learned is what candidates teach, their hints numbered from 1 in the order of their coming.
type learned struct {
	seen      map[hints.Hint]int
	number    map[hints.Hint]int
	instances []instance
}

func (l *learned) take(x *offered, weight float64) {
	for i := range x.candidates {
		l.add(x.candidates[i].Hints.All(), x.right[i], weight)
	}
}

// add takes in what one of which the hints are known teaches.
func (l *learned) add(given []hints.Hint, right bool, weight float64) {
	features := []int{0}
	for _, h := range given {
		if l.seen[h] < leastSeen {
			continue
		}
		if l.number[h] == 0 {
			l.number[h] = len(l.number) + 1
		}
		features = append(features, l.number[h])
	}
	l.instances = append(l.instances, instance{features, right, weight})
}

// weightRows are the lines of a table of weights.
func weightRows(b *hints.Book, w *hints.Weights) []string {
	rows := []string{fmt.Sprintf("start\t%.2f", w.Start)}
	for h, x := range w.Of {
		if math.Abs(float64(x)) >= leastShown {
			rows = append(rows, fmt.Sprintf("%s\t%.2f", b.Names[h], x))
		}
	}
	slices.Sort(rows)
	return rows
}
