package statements

import "entente.example/internal/lexicon"

// LoadLexis takes the words that this room asks for, and how much each hint of a topic weighs.
func LoadLexis(set *lexicon.Set) (*Lexis, error) {
	l := newLexis(set)
	var err error
	l.topics, err = NewTopicWeights(set)
	return l, err
}
