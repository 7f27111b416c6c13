package words

import (
	"strings"

	"entente.example/internal/lexicon"
)

// WordSet holds words by their number.
type WordSet []bool

// Has says whether a word is in the set.
func (s WordSet) Has(w lexicon.WordID) bool { return int(w) < len(s) && s[w] }

// Coded are the words of a table that have one of the codes.
func Coded(set *lexicon.Set, table string, codes ...string) WordSet {
	var words []string
	for _, e := range set.List(table) {
		if Contains(codes, e.Code) {
			words = append(words, e.Phrase)
		}
	}
	return NewWordSet(set.Vocabulary(), strings.Join(words, " "))
}

// NewWordSet makes a set of the words in a string.
func NewWordSet(vocab *lexicon.Vocabulary, words string) WordSet {
	var set WordSet
	for _, w := range strings.Fields(words) {
		set.put(vocab.Intern(w))
	}
	return set
}

// put takes a word into the set.
func (s *WordSet) put(w lexicon.WordID) {
	for int(w) >= len(*s) {
		*s = append(*s, false)
	}
	(*s)[w] = true
}
