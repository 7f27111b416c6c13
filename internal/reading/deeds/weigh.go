package deeds

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
)

// Weights says how much each hint speaks for a deed, or against it: of a verb and of a noun.
type Weights struct {
	Book       *hints.Book
	Verb, Noun hints.Weights
}

// NewWeights reads the table of weights: "verb form perfect", 0.62.
func NewWeights(set *lexicon.Set) (*Weights, error) {
	w := &Weights{Book: newBook()}
	return w, hints.Read(set, "deed-weights", w.Book, map[string]*hints.Weights{"verb": &w.Verb, "noun": &w.Noun})
}

// Weigh adds up what speaks for a candidate and against it.
func (w *Weights) Weigh(c *Candidate) float32 { return w.side(c).Sum(&c.Hints) }

// side are the weights of verbs, or those of nouns.
func (w *Weights) side(c *Candidate) *hints.Weights {
	if c.Noun {
		return &w.Noun
	}
	return &w.Verb
}
