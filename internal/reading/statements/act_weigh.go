package statements

import (
	"slices"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// What is asked of a sentence that reports nothing, to tell its act.
const (
	askRule hints.Question = iota // the act that the rules give it
	askWord                       // the words that it has, each once
)

// ActWeights says how much the words of a sentence that reports nothing speak for each act.
type ActWeights struct {
	Book *hints.Book
	Of   []hints.Weights // in the order of record.Acts
}

// newActWeights reads the table of weights: "emphasise word vital", 0.62.
func newActWeights(set *lexicon.Set) (*ActWeights, error) {
	acts := record.Acts()
	w := &ActWeights{Of: make([]hints.Weights, len(acts))}
	w.Book = hints.NewBook([]hints.Asked{askRule: {Name: "rule", Answers: hints.Strings(acts)}, askWord: {Name: "word"}})
	sides := map[string]*hints.Weights{}
	for i, act := range acts {
		sides[string(act)] = &w.Of[i]
	}
	return w, hints.Read(set, "act-weights", w.Book, sides)
}

// doubt is how much more must speak for another act than for that of the rules, in odds'
// natural logarithms.
const doubt = 0.7

// Likeliest is the act for which most speaks where the rules give the act told, both by
// their places among record.Acts.
func (w *ActWeights) Likeliest(g *hints.Given, told int) int {
	best, most := told, w.Of[told].Sum(g)+doubt
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
	Told       int // the act of the rules, by its place among record.Acts
	Hints      hints.Given
}

// longestWeighed is how many tokens of a sentence are heard; few have more.
const longestWeighed = 120

// weighAct is the act of a frame, and where its words speak for another than the rules, which
// of them spoke most. It weighs only what somebody goes on saying: a verb of saying, and all parties of a
// joint text, choose the act.
func (a *Speech) weighAct(f *Frame) (record.Act, string) {
	if f.Rule != nil || f.sieve != "carried" {
		return f.Act, ""
	}
	w := a.Lexis.Acts
	told := slices.Index(record.Acts(), f.Act)
	var g hints.Given
	w.Book.Tell(&g, askRule, string(f.Act))
	for i := f.First; i < min(f.End, f.First+longestWeighed); i++ {
		if !slices.Contains(a.Words[f.First:i], a.Words[i]) {
			w.Book.Say(&g, askWord, a.Words[i], a.Language.Names.Vocabulary())
		}
	}
	if w.Book.Open {
		a.ActOffers = append(a.ActOffers, ActOffer{f.First, f.End, told, g})
	}
	best := w.Likeliest(&g, told)
	if best == told {
		return f.Act, ""
	}
	return record.Acts()[best], w.Of[best].Reasons(w.Book, &g)
}
