package reading

import (
	"slices"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/grammar"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/promises"
)

// offered are the candidates for a commitment in a text, and which of them are gold.
type offered struct {
	*goldText
	candidates []promises.Candidate
	words      []string // of each
	right      []bool   // whether it is a gold commitment
	sentence   []int    // that each stands in
}

// learning is an analysis that collects the hints of promises, in all their words, and takes what the rules take.
func learning(e *Engine) *analysis {
	a := e.pool.Get().(*analysis)
	a.Learning, e.lexes.promises.Book.Open = true, true
	return a
}

// takeOffers reads a text and keeps what would be weighed of it.
func takeOffers(e *Engine, gold *goldText) *offered {
	a := learning(e)
	a.read(gold.document)
	x := &offered{goldText: gold, candidates: slices.Clone(a.Offers)}
	for i := range x.candidates {
		c := &x.candidates[i]
		first, end := a.Unbroken(c.First, c.End, c.Act)
		item := eval.Item{Quote: a.Evidence(first, end, "").Exact}
		x.words = append(x.words, item.Quote)
		x.right = append(x.right, eval.Pairs(x.text, x.reading.Commitments, []eval.Item{item})[0] >= 0)
		x.sentence = append(x.sentence, a.SentenceOf(c.First))
	}
	return x
}

// exampleOffers are what is learned of the examples of the rules of promises: that what each
// rule takes of its own examples is one.
func exampleOffers(t *testing.T, e *Engine) *offered {
	var x offered
	a := learning(e)
	for _, r := range e.language.Grammar.Rules {
		if r.Kind != grammar.Promise && r.Kind != grammar.PromiseNoun {
			continue
		}
		for _, example := range r.Examples {
			a.read(exampleText(t, example.Text, example.Want["kind"]))
			for _, c := range a.Offers {
				if c.Taken && string(c.Rule) == r.Name {
					x.candidates, x.right = append(x.candidates, c), append(x.right, true)
				}
			}
		}
	}
	return &x
}

// found are the words that weights take for commitments, sentence by sentence as the engine does.
func (x *offered) found(w *hints.Weights) (out []eval.Item) {
	for lo, hi := range runs(x.sentence) {
		var cs []promises.Candidate
		words := map[[3]int]string{}
		for i := lo; i < hi; i++ {
			c := x.candidates[i]
			c.Score = w.Sum(&c.Hints)
			cs = append(cs, c)
			words[[3]int{c.Act, c.First, c.End}] = x.words[i]
		}
		promises.Strongest(cs, func(c *promises.Candidate) {
			out = append(out, eval.Item{Quote: words[[3]int{c.Act, c.First, c.End}]})
		})
	}
	return out
}
