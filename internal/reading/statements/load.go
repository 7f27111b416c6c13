package statements

import "entente.example/internal/lexicon"

// LoadLexis takes the words that this room asks for, and how much each hint of a topic or an act weighs.
func LoadLexis(set *lexicon.Set) (*Lexis, error) {
	l := newLexis(set)
	var err error
	if l.topics, err = NewTopicWeights(set); err != nil {
		return nil, err
	}
	l.Acts, err = newActWeights(set)
	return l, err
}
