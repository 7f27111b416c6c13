package reading

import (
	"fmt"
	"strconv"

	"entente.example/internal/lexicon"
)

// weights says how much each hint speaks for a deed, or against it.
type weights struct {
	book  *hintBook
	of    []float32 // by hint; those of nouns after those of verbs
	start [2]float32
}

// newWeights reads the table of weights: "verb form perfect", 0.62.
func newWeights(set *lexicon.Set) (*weights, error) {
	w := &weights{book: newHintBook()}
	n := len(w.book.names)
	w.of = make([]float32, 2*n)
	at := map[string]int{}
	for i, name := range w.book.names {
		at["verb "+name], at["noun "+name] = i, n+i
	}
	for _, e := range set.List("deed-weights") {
		x, err := strconv.ParseFloat(e.Code, 32)
		if err != nil {
			return nil, fmt.Errorf("deed-weights: %q is no weight of %q; try a number", e.Code, e.Phrase)
		}
		switch i, ok := at[e.Phrase]; {
		case e.Phrase == "verb start":
			w.start[0] = float32(x)
		case e.Phrase == "noun start":
			w.start[1] = float32(x)
		case !ok:
			return nil, fmt.Errorf("deed-weights: no hint is called %q", e.Phrase)
		default:
			w.of[i] = float32(x)
		}
	}
	return w, nil
}

// weigh adds up what speaks for a candidate and against it.
func (w *weights) weigh(c *candidate) float32 {
	side := 0
	if c.noun {
		side = 1
	}
	sum, from := w.start[side], side*len(w.book.names)
	for _, k := range c.hints[:c.known] {
		sum += w.of[from+int(k)]
	}
	return sum
}
