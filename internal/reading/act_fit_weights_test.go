package reading

import (
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/statements"
	"entente.example/internal/record"
)

// fitActs fits the weights of each act against all others.
func fitActs(e *Engine, texts []*spoken) *statements.ActWeights {
	book := e.lexes.statements.Acts.Book
	seen := map[hints.Hint]int{}
	for _, x := range texts {
		for i := range x.offers {
			for _, h := range x.offers[i].Hints.All() {
				seen[h]++
			}
		}
	}
	w := &statements.ActWeights{Book: book, Of: make([]hints.Weights, len(record.Acts()))}
	for k, act := range record.Acts() {
		var data []instance
		for _, x := range texts {
			for i := range x.offers {
				features := []int{0}
				for _, h := range x.offers[i].Hints.All() {
					if seen[h] >= actSeen {
						features = append(features, 1+int(h))
					}
				}
				data = append(data, instance{features, x.acts[i] == act, x.weight})
			}
		}
		from, start := former(&e.lexes.statements.Acts.Of[k]), make([]float64, 1+len(book.Names))
		for h := range book.Names {
			start[1+h] = float64(from.Weight(hints.Hint(h)))
		}
		fitted := logit{pull: actPull, free: 1, steps: actSteps, from: start}.fit(data, len(start))
		w.Of[k].Start = float32(fitted[0])
		for h, x := range fitted[1:] {
			w.Of[k].Set(hints.Hint(h), float32(x))
		}
	}
	return w
}

// actRows are the lines of the table of weights.
func actRows(w *statements.ActWeights) []string {
	sides := map[string]*hints.Weights{}
	for k, act := range record.Acts() {
		sides[string(act)] = &w.Of[k]
	}
	return weightRows(w.Book, sides)
}
