package reading

import (
	"cmp"
	"slices"
	"strings"

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
	slots := map[string]*float32{"verb start": &w.start[0], "noun start": &w.start[1]}
	for i, name := range w.book.names {
		slots["verb "+name], slots["noun "+name] = &w.of[i], &w.of[n+i]
	}
	return w, readWeights(set, "deed-weights", slots)
}

// weigh adds up what speaks for a candidate and against it.
func (w *weights) weigh(c *candidate) float32 {
	side := w.side(c)
	sum, from := w.start[side], side*len(w.book.names)
	for _, k := range c.hints[:c.known] {
		sum += w.of[from+int(k)]
	}
	return sum
}

// side is 0 for verbs and 1 for nouns, whose weights stand apart.
func (w *weights) side(c *candidate) int {
	if c.noun {
		return 1
	}
	return 0
}

// fewReasons is how many hints are named that spoke most for a deed.
const fewReasons = 4

// reasons names the hints that spoke most for a deed, the strongest first: "rule yes, form perfect".
func (w *weights) reasons(c *candidate) string {
	from := w.side(c) * len(w.book.names)
	weight := func(k hint) float32 { return w.of[from+int(k)] }
	hints := slices.Clone(c.hints[:c.known])
	slices.SortStableFunc(hints, func(x, y hint) int { return cmp.Compare(weight(y), weight(x)) })
	var out []string
	for _, k := range hints[:min(fewReasons, len(hints))] {
		if weight(k) > 0 {
			out = append(out, w.book.names[k])
		}
	}
	return strings.Join(out, ", ")
}
