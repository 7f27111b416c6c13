package deeds

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// Weights says how much each hint speaks for a deed, or against it.
type Weights struct {
	Book  *HintBook
	Of    []float32 // by hint; those of nouns after those of verbs
	Start [2]float32
}

// NewWeights reads the table of weights: "verb form perfect", 0.62.
func NewWeights(set *lexicon.Set) (*Weights, error) {
	w := &Weights{Book: newHintBook()}
	n := len(w.Book.Names)
	w.Of = make([]float32, 2*n)
	slots := map[string]*float32{"verb start": &w.Start[0], "noun start": &w.Start[1]}
	for i, name := range w.Book.Names {
		slots["verb "+name], slots["noun "+name] = &w.Of[i], &w.Of[n+i]
	}
	return w, words.ReadWeights(set, "deed-weights", slots)
}

// Weigh adds up what speaks for a candidate and against it.
func (w *Weights) Weigh(c *Candidate) float32 {
	side := w.side(c)
	sum, from := w.Start[side], side*len(w.Book.Names)
	for _, k := range c.Hints[:c.Known] {
		sum += w.Of[from+int(k)]
	}
	return sum
}

// side is 0 for verbs and 1 for nouns, whose weights stand apart.
func (w *Weights) side(c *Candidate) int {
	if c.Noun {
		return 1
	}
	return 0
}

// fewReasons is how many hints are named that spoke most for a deed.
const fewReasons = 4

// reasons names the hints that spoke most for a deed, the strongest first: "rule yes, form perfect".
func (w *Weights) reasons(c *Candidate) string {
	from := w.side(c) * len(w.Book.Names)
	weight := func(k Hint) float32 { return w.Of[from+int(k)] }
	hints := slices.Clone(c.Hints[:c.Known])
	slices.SortStableFunc(hints, func(x, y Hint) int { return cmp.Compare(weight(y), weight(x)) })
	var out []string
	for _, k := range hints[:min(fewReasons, len(hints))] {
		if weight(k) > 0 {
			out = append(out, w.Book.Names[k])
		}
	}
	return strings.Join(out, ", ")
}
