package hints

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/lexicon"
)

// Weights says how much each hint of a book speaks for a finding, or against it. The sum
// grows with the odds: at 0 as much speaks for it as against it.
type Weights struct {
	Start float32
	Of    []float32 // by Hint; none for hints that the table came to know later
}

// Sum adds up what hints weigh.
func (w *Weights) Sum(g *Given) float32 {
	sum := w.Start
	for _, h := range g.All() {
		sum += w.Weight(h)
	}
	return sum
}

// Weight is what a hint weighs, 0 for one without a weight.
func (w *Weights) Weight(h Hint) float32 {
	if int(h) < len(w.Of) {
		return w.Of[h]
	}
	return 0
}

// fewReasons is how many hints are named that spoke most for a finding.
const fewReasons = 4

// Reasons names the hints that spoke most for a finding, the strongest first: "rule yes, form perfect".
func (w *Weights) Reasons(b *Book, g *Given) string {
	given := slices.Clone(g.All())
	slices.SortStableFunc(given, func(x, y Hint) int { return cmp.Compare(w.Weight(y), w.Weight(x)) })
	var out []string
	for _, h := range given[:min(fewReasons, len(given))] {
		if w.Weight(h) > 0 {
			out = append(out, b.Names[h])
		}
	}
	return strings.Join(out, ", ")
}

// Read reads a table of fitted weights, "verb form perfect", 0.62, into the weights that
// its first word names; "" stands for tables without one. Words that it names become known to the book.
func Read(set *lexicon.Set, list string, b *Book, sides map[string]*Weights) error {
	numbers := map[string]Hint{}
	for h, name := range b.Names {
		numbers[name] = Hint(h)
	}
	for _, e := range set.List(list) {
		x, err := weightIn(list, e)
		if err != nil {
			return err
		}
		w, name := side(e.Phrase, sides)
		if w == nil {
			return fmt.Errorf("%s: %q begins with nothing that is weighed", list, e.Phrase)
		}
		if name == start {
			w.Start = x
			continue
		}
		h, ok := numbers[name]
		if !ok {
			h, ok = b.learnNamed(set.Vocabulary(), name)
		}
		if !ok {
			return fmt.Errorf("%s: no hint is called %q", list, e.Phrase)
		}
		w.Set(h, x)
	}
	return nil
}

// start is the row of the weight that all findings have.
const start = "start"

// side are the weights that a row belongs to, and the name of its hint.
func side(row string, sides map[string]*Weights) (*Weights, string) {
	if w := sides[""]; w != nil {
		return w, row
	}
	first, rest, _ := strings.Cut(row, " ")
	return sides[first], rest
}

// Set gives a hint its weight.
func (w *Weights) Set(h Hint, x float32) {
	for int(h) >= len(w.Of) {
		w.Of = append(w.Of, 0)
	}
	w.Of[h] = x
}

// learnNamed takes in the word that a row answers a question with: "head train".
func (b *Book) learnNamed(v *lexicon.Vocabulary, name string) (Hint, bool) {
	question, word, _ := strings.Cut(name, " ")
	for q, x := range b.asked {
		if x.Answers == nil && x.Name == question && word != "" {
			w := v.Intern(word)
			if h, ok := b.words[q][w]; ok {
				return h, true
			}
			return b.learn(Question(q), w, word), true
		}
	}
	return 0, false
}
