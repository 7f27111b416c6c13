package statements

import (
	"slices"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// askWord is asked of a sentence that reports nothing, to tell its act: the words that it has, each once.
const askWord hints.Question = 0

// ActWeights says how much the words of a sentence that reports nothing speak for each act.
type ActWeights struct {
	Book *hints.Book
	Of   []hints.Weights // in the order of record.Acts
}

// newActWeights reads the table of weights: "emphasise word vital", 0.62.
func newActWeights(set *lexicon.Set) (*ActWeights, error) {
	acts := record.Acts()
	w := &ActWeights{Of: make([]hints.Weights, len(acts))}
	w.Book = hints.NewBook([]hints.Asked{askWord: {Name: "word"}})
	sides := map[string]*hints.Weights{}
	for i, act := range acts {
		sides[string(act)] = &w.Of[i]
	}
	return w, hints.Read(set, "act-weights", w.Book, sides)
}

// doubt is how much more must speak for another act than for inform, which is that of a
// sentence in which the rules find none, in odds' natural logarithms.
const doubt = 0.7

// Likeliest is the act for which most speaks, by its place among record.Acts.
func (w *ActWeights) Likeliest(g *hints.Given) int {
	best := slices.Index(record.Acts(), record.Inform)
	most := w.Of[best].Sum(g) + doubt
	for i := range w.Of {
		if sum := w.Of[i].Sum(g); sum > most {
			best, most = i, sum
		}
	}
	return best
}

// ActOffer is a sentence whose act was weighed.
type ActOffer struct {
	First, End int
	Hints      hints.Given
}

// longestWeighed is how many tokens of a sentence are heard; few have more.
const longestWeighed = 120

// weighAct is the act of a frame, and where its words told it and not the rules, which of
// them spoke most. It weighs only what somebody goes on saying and the rules find no act in: a verb of
// saying, and all parties of a joint text, choose the act.
func (a *Speech) weighAct(f *Frame) (record.Act, string) {
	if f.Rule != nil || f.sieve != "carried" || f.Act != record.Inform {
		return f.Act, ""
	}
	w := a.Lexis.Acts
	var g hints.Given
	for i := f.First; i < min(f.End, f.First+longestWeighed); i++ {
		if !slices.Contains(a.Words[f.First:i], a.Words[i]) {
			w.Book.Say(&g, askWord, a.Words[i], a.Language.Names.Vocabulary())
		}
	}
	if w.Book.Open {
		a.ActOffers = append(a.ActOffers, ActOffer{f.First, f.End, g})
	}
	best := w.Likeliest(&g)
	if act := record.Acts()[best]; act != f.Act {
		return act, w.Of[best].Reasons(w.Book, &g)
	}
	return f.Act, ""
}
