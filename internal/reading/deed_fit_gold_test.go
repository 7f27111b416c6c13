package reading

import (
	"slices"

	"entente.example/internal/eval"
	"entente.example/internal/reading/deeds"
)

// toldDeeds are the candidates for a delivery in a text, and which of them are gold.
type toldDeeds struct {
	*goldText
	candidates []deeds.Candidate // in the order of the text
	words      []string          // of each
	right      []bool            // whether it is a gold delivery
	beside     []bool            // whether it is told in the words of one that another fits better: right or wrong, it teaches nothing
	sentence   []int             // that each stands in
	listed     []eval.Item       // deliveries that are items of lists, which nothing weighs
}

// takeDeeds reads a text and keeps what was weighed of it, in all its words.
func takeDeeds(e *Engine, gold *goldText) *toldDeeds {
	a := e.pool.Get().(*analysis)
	e.lexes.deeds.Weights.Book.Open = true
	a.read(gold.document)
	x := &toldDeeds{goldText: gold, candidates: a.Candidates}
	for i := range a.Deeds {
		if d := &a.Deeds[i]; d.Sieve == "list" {
			x.listed = append(x.listed, eval.Item{Quote: a.Evidence(d.First, d.End, "").Exact})
		}
	}
	slices.SortStableFunc(x.candidates, func(p, q deeds.Candidate) int { return p.Head - q.Head })
	items := make([]eval.Item, len(x.candidates))
	for i := range x.candidates {
		c := &x.candidates[i]
		first, end := a.Unbroken(c.First, c.End, c.Head)
		items[i].Quote = a.Evidence(first, end, "").Exact
		x.words = append(x.words, items[i].Quote)
		x.sentence = append(x.sentence, a.SentenceOf(c.Head))
	}
	for i, g := range eval.Pairs(x.text, x.reading.Deliveries, items) {
		x.right = append(x.right, g >= 0)
		x.beside = append(x.beside, g < 0 && eval.Pairs(x.text, x.reading.Deliveries, items[i:i+1])[0] >= 0)
	}
	return x
}

// found are the words that weights take for deliveries, sentence by sentence as the engine does.
func (x *toldDeeds) found(w *deeds.Weights) []eval.Item {
	out := slices.Clone(x.listed)
	for lo, hi := range runs(x.sentence) {
		var cs []deeds.Candidate
		words := map[[3]int]string{}
		for i := lo; i < hi; i++ {
			c := x.candidates[i]
			c.Score = w.Weigh(&c)
			cs = append(cs, c)
			words[[3]int{c.Head, c.First, c.End}] = x.words[i]
		}
		deeds.Strongest(cs, func(c *deeds.Candidate) {
			out = append(out, eval.Item{Quote: words[[3]int{c.Head, c.First, c.End}]})
		})
	}
	return out
}

// deedsLeftOut counts what is found in texts with weights fitted to the other parts.
func (m marks) deedsLeftOut(e *Engine, texts []*toldDeeds, examples []instance) {
	fit := func(rest []*toldDeeds) *deeds.Weights {
		return fitDeeds(e, rest, examples)
	}
	leaveOut(texts, fit, func(x *toldDeeds, w *deeds.Weights) {
		m.add(x.goldText, x.reading.Deliveries, x.found(w))
	})
}
