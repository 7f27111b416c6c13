// Package hints adds up what speaks for a finding and what against it: each hint is an
// answer to a question asked of the words in hand, and has a weight that was fitted.
//
// In: questions, their answers, tables of weights. Out: sums, and which hints spoke most.
// It must not know what is asked.
package hints

import (
	"entente.example/internal/lexicon"
)

// Question is something asked of the words in hand, by its place in a Book.
type Question uint8

// Hint is one answer to a question, or to two questions one each, by its number in a Book.
type Hint uint32

// Asked is a question as a table of weights has it, with the answers that it may get.
type Asked struct {
	Name    string
	Answers []string // nil where the answer is a word of the text
}

// Book numbers hints and names them: "form perfect", "head train", "sense working and form progressive".
type Book struct {
	Names []string // by Hint
	// Open is for fitting: every word that is said becomes an answer. Only one may then read at a time.
	Open bool

	asked  []Asked
	base   []Hint // the first answer of each question
	named  []map[string]Hint
	words  []map[lexicon.WordID]Hint
	paired [][2]Question
	pairs  []Hint // the first answer of each pair
}

// NewBook numbers the answers to questions, and the pairs of answers to those of which
// two together tell more than each alone; neither of them may be answered by words.
func NewBook(asked []Asked, paired ...[2]Question) *Book {
	b := &Book{asked: asked, paired: paired, words: make([]map[lexicon.WordID]Hint, len(asked))}
	for q, x := range asked {
		b.base = append(b.base, Hint(len(b.Names)))
		b.named = append(b.named, map[string]Hint{})
		for i, answer := range x.Answers {
			b.named[q][answer] = b.Of(Question(q), i)
			b.Names = append(b.Names, x.Name+" "+answer)
		}
		if x.Answers == nil {
			b.words[q] = map[lexicon.WordID]Hint{}
		}
	}
	for _, p := range paired {
		b.pairs = append(b.pairs, Hint(len(b.Names)))
		for x := range asked[p[0]].Answers {
			for y := range asked[p[1]].Answers {
				b.Names = append(b.Names, b.Names[b.Of(p[0], x)]+" and "+b.Names[b.Of(p[1], y)])
			}
		}
	}
	return b
}

// Of is the hint that an answer to a question gives.
func (b *Book) Of(q Question, answer int) Hint { return b.base[q] + Hint(answer) }

// Named is the hint that an answer by its name gives, if the question has it.
func (b *Book) Named(q Question, answer string) (Hint, bool) {
	h, ok := b.named[q][answer]
	return h, ok
}

// Tell adds the hint that an answer by its name gives, if the question has it.
func (b *Book) Tell(g *Given, q Question, answer string) {
	if h, ok := b.named[q][answer]; ok {
		g.Add(h)
	}
}

// Said is the hint that a word gives as the answer, if the book has it; an open book learns it.
func (b *Book) Said(q Question, w lexicon.WordID, v *lexicon.Vocabulary) (Hint, bool) {
	h, ok := b.words[q][w]
	if !ok && b.Open && w != 0 {
		h, ok = b.learn(q, w, v.Word(w)), true
	}
	return h, ok
}

// Say adds the hint that a word gives as the answer, if the book has it; an open book learns it.
func (b *Book) Say(g *Given, q Question, w lexicon.WordID, v *lexicon.Vocabulary) {
	if h, ok := b.Said(q, w, v); ok {
		g.Add(h)
	}
}

// learn takes a word into the book as an answer, and gives its hint.
func (b *Book) learn(q Question, w lexicon.WordID, word string) Hint {
	h := Hint(len(b.Names))
	b.words[q][w] = h
	b.Names = append(b.Names, b.asked[q].Name+" "+word)
	return h
}

// Pair adds the hints that two of those given make together.
func (b *Book) Pair(g *Given) {
	given := g.All()
	for i, p := range b.paired {
		x, y := b.answerTo(p[0], given), b.answerTo(p[1], given)
		if x >= 0 && y >= 0 {
			g.Add(b.pairs[i] + Hint(x*len(b.asked[p[1]].Answers)+y))
		}
	}
}

// answerTo is the last answer to a question among hints; -1 for none.
func (b *Book) answerTo(q Question, given []Hint) int {
	first := b.base[q]
	end := first + Hint(len(b.asked[q].Answers))
	for i := len(given) - 1; i >= 0; i-- {
		if h := given[i]; first <= h && h < end {
			return int(h - first)
		}
	}
	return -1
}
