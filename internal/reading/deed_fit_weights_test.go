package reading

import (
	"math"
	"slices"
	"testing"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/deeds"
	"entente.example/internal/reading/hints"
)

// How weights are fitted, chosen by what is found in texts left out: how strongly they are
// drawn to zero, how likely a deed must be to be taken, how much an example of a rule counts.
const (
	fitPull    = 3
	fitLikely  = 0.32
	fitExample = 0.6
)

// features are what is learned of a candidate: its side's start, and each hint twice, once
// for verbs and nouns alike and once for its side.
func features(book *hints.Book, c *deeds.Candidate) []int {
	side, n := 0, len(book.Names)
	if c.Noun {
		side = 1
	}
	out := []int{side}
	for _, k := range c.Hints.All() {
		out = append(out, 2+int(k), 2+(1+side)*n+int(k))
	}
	return out
}

// fitWeights fits a table of weights to texts and examples, going on from those of another.
func fitWeights(book *hints.Book, texts []*toldDeeds, examples []instance, verb, noun *hints.Weights) *deeds.Weights {
	data := slices.Clone(examples)
	for _, x := range texts {
		for i := range x.candidates {
			if !x.beside[i] {
				data = append(data, instance{features(book, &x.candidates[i]), x.right[i], 1})
			}
		}
	}
	n := len(book.Names)
	x := logit{pull: fitPull, free: 2, steps: 3000, from: bothSides(verb, noun, n)}.fit(data, 2+3*n)
	odds := math.Log(fitLikely / (1 - fitLikely))
	w := &deeds.Weights{Book: book}
	for side, of := range []*hints.Weights{&w.Verb, &w.Noun} {
		of.Start = float32(x[side] - odds)
		for i := range n {
			of.Of = append(of.Of, float32(x[2+i]+x[2+(1+side)*n+i]))
		}
	}
	return w
}

// bothSides are the weights of n hints as features have them: what a verb and a noun have in
// common, then what each has beyond it.
func bothSides(verb, noun *hints.Weights, n int) []float64 {
	x := make([]float64, 2+3*n)
	for i := range n {
		v, o := float64(verb.Weight(hints.Hint(i))), float64(noun.Weight(hints.Hint(i)))
		x[2+i] = (v + o) / 2
		x[2+n+i], x[2+2*n+i] = v-x[2+i], o-x[2+i]
	}
	return x
}

// exampleInstances are what is learned of the examples of the rules of performance.
func exampleInstances(t *testing.T, e *Engine) (out []instance) {
	for _, r := range e.language.Grammar.Rules {
		if r.Kind != grammar.Performance && r.Kind != grammar.DeedNoun {
			continue
		}
		none := r.Gives["none"] != ""
		for _, x := range r.Examples {
			out = append(out, exampleInstance(t, e, r, x, !none)...)
		}
		for _, x := range r.Counterexamples {
			out = append(out, exampleInstance(t, e, r, x, none)...)
		}
	}
	return out
}

// exampleInstance is what is learned of an example: where it tells of a deed the candidate
// that its rule names, else all.
func exampleInstance(t *testing.T, e *Engine, r *grammar.Rule, x grammar.Example, right bool) (out []instance) {
	a := e.pool.Get().(*analysis)
	a.read(exampleText(t, x.Text, x.Want["kind"]))
	for i := range a.Candidates {
		c := &a.Candidates[i]
		if right && string(c.Rule) != r.Name && r.Gives["none"] == "" {
			continue
		}
		out = append(out, instance{features(e.lexes.deeds.Weights.Book, c), right, fitExample})
	}
	return out
}

// deedRows are the lines of the table of weights.
func deedRows(w *deeds.Weights) []string {
	return weightRows(w.Book, map[string]*hints.Weights{"verb": &w.Verb, "noun": &w.Noun})
}
