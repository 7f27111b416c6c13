package deeds

import (
	"slices"
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// LoadLexis takes the words that this room asks for, what verbs, rules and adverbs tell
// of, and how much each hint weighs.
func LoadLexis(of *words.Language) (*Lexis, error) {
	l := newLexis(of)
	l.fillSenses(of.Names, of.Verbs, of.Grammar)
	var err error
	l.EndingBook = newEndingBook()
	if l.EndingWeights, err = readEndingWeights(of.Names, l.EndingBook); err != nil {
		return nil, err
	}
	l.WhenBook = newWhenBook()
	if l.WhenWeights, err = readWhenWeights(of.Names, l.WhenBook); err != nil {
		return nil, err
	}
	l.Weights, err = NewWeights(of.Names)
	return l, err
}

// fillSenses takes what verbs, rules and adverbs tell of. A verb that no table has tells of something done.
func (l *Lexis) fillSenses(set *lexicon.Set, verbs words.VerbTable, g *grammar.Grammar) {
	vocab := set.Vocabulary()
	for lemma := range verbs {
		for _, form := range verbs.FormsOf(lemma) {
			note(&l.verbSense, vocab.Intern(form), senseDoing)
		}
	}
	for _, e := range set.List("verb-senses") {
		for _, form := range verbs.FormsOf(e.Phrase) {
			note(&l.verbSense, vocab.Intern(form), tableSenses[e.Code])
		}
	}
	for _, e := range set.List("deed-verbs") {
		for _, form := range verbs.FormsOf(e.Phrase) {
			note(&l.verbWay, vocab.Intern(form), 1+slices.Index(plainAnswers()[askWay], e.Code))
		}
	}
	l.ruleSense = map[*grammar.Rule]int{}
	for _, r := range g.Rules {
		if s, ok := ruleSenses[strings.TrimPrefix(r.Name, "deliveries.")]; ok && (r.Kind == grammar.Performance || r.Kind == grammar.DeedNoun) {
			l.ruleSense[r] = s
		}
	}
	for k, list := range adverbs {
		for _, w := range strings.Fields(list) {
			note(&l.timeAdverbs, vocab.Intern(w), k+1)
		}
	}
}

// note writes down what a word tells of.
func note(table *[]uint8, id lexicon.WordID, x int) {
	for int(id) >= len(*table) {
		*table = append(*table, 0)
	}
	(*table)[id] = uint8(x)
}

// wayOf is how a verb does what it tells of; -1 where no table says.
func (l *Lexis) wayOf(w lexicon.WordID) int {
	if int(w) < len(l.verbWay) {
		return int(l.verbWay[w]) - 1
	}
	return -1
}
