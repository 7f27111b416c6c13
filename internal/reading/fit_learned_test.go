package reading

import (
	"math"
	"slices"

	"entente.example/internal/reading/hints"
)

// leastSeen is how many findings must give a hint for it to be learned.
const leastSeen = 2

// learned is what candidates teach, their hints numbered from 1 in the order of their coming.
type learned struct {
	seen      map[hints.Hint]int
	number    map[hints.Hint]int
	instances []instance
	choices   []int // see logit
}

func newLearned() *learned {
	return &learned{seen: map[hints.Hint]int{}, number: map[hints.Hint]int{}}
}

// see counts hints; all are counted before the first is learned of.
func (l *learned) see(given *hints.Given) {
	for _, h := range given.All() {
		l.seen[h]++
	}
}

// choice says that what is added from here on, up to the next choice, can be taken only once.
func (l *learned) choice() { l.choices = append(l.choices, len(l.instances)) }

// add takes in what one of which the hints are known teaches.
func (l *learned) add(given *hints.Given, right bool, weight float64) {
	features := []int{0}
	for _, h := range given.All() {
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

// fit fits weights to what was learned, going on from others.
func (l *learned) fit(pull, likely float64, from *hints.Weights) *hints.Weights {
	start := make([]float64, len(l.number)+1)
	for h, i := range l.number {
		start[i] = float64(from.Weight(h))
	}
	x := logit{pull: pull, free: 1, steps: 3000, from: start, choices: l.choices}.fit(l.instances, len(l.number)+1)
	w := &hints.Weights{Start: float32(x[0] - math.Log(likely/(1-likely))), Of: slices.Clone(from.Of)}
	for h, i := range l.number {
		w.Set(h, float32(x[i]))
	}
	return w
}

// former are the weights to go on from, none unless asked.
func former(w *hints.Weights) *hints.Weights {
	if !*fitOnto {
		return &hints.Weights{}
	}
	return w
}
