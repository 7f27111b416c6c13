// Package terms finds the content words of a text: what it is about, without
// endings, articles and the like, each with its place; and weighs them by how rare they are.
//
// In: strings in English. Out: stems with spans, weights. It knows no facts and no documents.
package terms

import (
	"math"
	"unicode"

	"github.com/kljensen/snowball/english"

	"entente.example/internal/record"
)

// Term is a content word: its stem, and where the word stands in the text, in bytes, half-open.
type Term struct {
	Stem       string
	Start, End int
}

// Finder finds terms. It remembers stems, so one is used for many texts; it is not safe for concurrent use.
type Finder struct {
	stems map[string]string // of folded words; empty for words that say nothing
}

// NewFinder gives a finder that remembers nothing yet.
func NewFinder() *Finder { return &Finder{stems: map[string]string{}} }

// Find lists the terms of a text in their order. Numbers are no terms.
func (f *Finder) Find(s string) []Term {
	var list []Term
	for start, end := nextWord(s, 0); start < end; start, end = nextWord(s, end) {
		if stem := f.stem(s[start:end]); stem != "" {
			list = append(list, Term{Stem: stem, Start: start, End: end})
		}
	}
	return list
}

// nextWord is the first run of letters, digits and inner apostrophes from some byte on; empty at the end.
func nextWord(s string, from int) (start, end int) {
	start = -1
	for i, r := range s[from:] {
		in := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		switch {
		case in && start < 0:
			start = from + i
		case !in && start >= 0 && r != '\'' && r != '’':
			return start, from + i
		}
	}
	if start < 0 {
		return len(s), len(s)
	}
	return start, len(s)
}

// shortest is the length in bytes from which on a word may be a term.
const shortest = 2

func (f *Finder) stem(word string) string {
	stem, known := f.stems[word]
	if !known {
		stem = makeStem(word)
		f.stems[word] = stem
	}
	return stem
}

func makeStem(word string) string {
	folded := record.Fold(word)
	if len(folded) != 1 || len(folded[0]) < shortest || english.IsStopWord(folded[0]) || digits(folded[0]) {
		return ""
	}
	return english.Stem(folded[0], false)
}

func digits(s string) bool {
	for _, r := range s {
		if !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// Weights weighs stems by how few of some texts have them (inverse document
// frequency, Spärck Jones 1972, smoothed): in every text a little, in one of many much.
type Weights struct {
	texts int
	in    map[string]int
}

// NewWeights gives weights that have seen no text.
func NewWeights() *Weights { return &Weights{in: map[string]int{}} }

// Add counts the stems of one more text, each given once.
func (w *Weights) Add(stems ...string) {
	w.texts++
	for _, s := range stems {
		w.in[s]++
	}
}

// Of is the weight of a stem, above 0.
func (w *Weights) Of(stem string) float64 {
	return math.Log(1 + (float64(w.texts)+0.5)/(float64(w.in[stem])+0.5))
}

// Stems are the stems of terms, each once, in the order of the text.
func Stems(list []Term) []string {
	seen := make(map[string]bool, len(list))
	stems := make([]string, 0, len(list))
	for _, t := range list {
		if !seen[t.Stem] {
			seen[t.Stem] = true
			stems = append(stems, t.Stem)
		}
	}
	return stems
}
