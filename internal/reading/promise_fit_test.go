package reading

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/grammar"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/promises"
)

// How the weights of promises are fitted, chosen by what is found in texts left out.
const (
	promisePull   = 2.5
	promiseLikely = 0.40
	leastSeen     = 2 // a hint that fewer candidates give is not learned
)

// offered are the candidates for a promise in a text, and which of them are gold.
type offered struct {
	*goldText
	candidates []promises.Candidate
	words      []string
	right      []bool
	sentence   []int
}

// takeOffers reads a text again with every hint collected.
func takeOffers(t *testing.T, e *Engine, x *goldText) *offered {
	a := e.pool.Get().(*analysis)
	a.Learning, e.lexes.promises.Book.Open = true, true
	a.read(x.document)
	o := &offered{goldText: x, candidates: slices.Clone(a.Offers)}
	for i := range o.candidates {
		c := &o.candidates[i]
		first, end := a.Unbroken(c.First, c.End, c.Act)
		item := eval.Item{Quote: a.Evidence(first, end, "").Exact}
		o.words = append(o.words, item.Quote)
		o.right = append(o.right, eval.Pairs(x.text, x.reading.Commitments, []eval.Item{item})[0] >= 0)
		o.sentence = append(o.sentence, a.SentenceOf(c.First))
	}
	return o
}

// found are the words that weights take for promises, sentence by sentence as the engine does.
func (o *offered) found(w *hints.Weights) (out []eval.Item) {
	for lo := 0; lo < len(o.candidates); {
		hi := lo
		var cs []promises.Candidate
		words := map[[3]int]string{}
		for ; hi < len(o.candidates) && o.sentence[hi] == o.sentence[lo]; hi++ {
			c := o.candidates[hi]
			c.Score = w.Sum(&c.Hints)
			cs = append(cs, c)
			words[[3]int{c.Act, c.First, c.End}] = o.words[hi]
		}
		promises.Strongest(cs, func(c *promises.Candidate) {
			out = append(out, eval.Item{Quote: words[[3]int{c.Act, c.First, c.End}]})
		})
		lo = hi
	}
	return out
}

// exampleOffers are what is learned of the examples of the rules of promises: that what each
// rule takes of its own examples is a promise.
func exampleOffers(t *testing.T, e *Engine) *offered {
	var o offered
	a := e.pool.Get().(*analysis)
	a.Learning, e.lexes.promises.Book.Open = true, true
	for _, r := range e.language.Grammar.Rules {
		if r.Kind != grammar.Promise && r.Kind != grammar.PromiseNoun {
			continue
		}
		for _, x := range r.Examples {
			a.read(exampleText(t, x.Text, x.Want["kind"]))
			for i := range a.Offers {
				if c := a.Offers[i]; c.Taken && string(c.Rule) == r.Name {
					o.candidates, o.right = append(o.candidates, c), append(o.right, true)
				}
			}
		}
	}
	return &o
}

// fitPromises fits weights to texts and examples; start stands for what all candidates have.
func fitPromises(texts []*offered, examples *offered) *hints.Weights {
	texts = append([]*offered{examples}, texts...)
	number, seen := map[hints.Hint]int{}, map[hints.Hint]int{}
	for _, o := range texts {
		for i := range o.candidates {
			for _, h := range o.candidates[i].Hints.All() {
				seen[h]++
			}
		}
	}
	var data []instance
	for _, o := range texts {
		for i := range o.candidates {
			features := []int{0}
			for _, h := range o.candidates[i].Hints.All() {
				if seen[h] < leastSeen {
					continue
				}
				if number[h] == 0 {
					number[h] = len(number) + 1
				}
				features = append(features, number[h])
			}
			weight := 1.0
			if o == examples {
				weight = fitExample
			}
			data = append(data, instance{features, o.right[i], weight})
		}
	}
	x := logit{pull: promisePull, free: 1, steps: 3000}.fit(data, len(number)+1)
	w := &hints.Weights{Start: float32(x[0] - math.Log(promiseLikely/(1-promiseLikely)))}
	for h, i := range number {
		for int(h) >= len(w.Of) {
			w.Of = append(w.Of, 0)
		}
		w.Of[h] = float32(x[i])
	}
	return w
}

// TestFitPromises fits the weights of promises to gold readings, says how they do on
// texts left out, and writes them where asked.
func TestFitPromises(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	var texts []*offered
	for _, x := range readGold(t, e, strings.Split(*fitGold, ",")) {
		texts = append(texts, takeOffers(t, e, x))
	}
	examples := exampleOffers(t, e)
	tried := marks{}
	for part := range fitParts {
		var rest []*offered
		for i, x := range texts {
			if partOf(i, 0) != part {
				rest = append(rest, x)
			}
		}
		w := fitPromises(rest, examples)
		for i, x := range texts {
			if partOf(i, 0) == part {
				tried.add(x.goldText, x.reading.Commitments, x.found(w))
			}
		}
	}
	t.Log(tried.String())
	if *fitWrite == "" {
		return
	}
	w, book := fitPromises(texts, examples), e.lexes.promises.Book
	rows := []string{fmt.Sprintf("start\t%.2f", w.Start)}
	for h, x := range w.Of {
		if math.Abs(float64(x)) >= leastShown {
			rows = append(rows, fmt.Sprintf("%s\t%.2f", book.Names[h], x))
		}
	}
	slices.Sort(rows)
	if err := putRows(*fitWrite, rows); err != nil {
		t.Fatal(err)
	}
}
