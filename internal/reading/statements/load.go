package statements

import "entente.example/internal/reading/words"

// LoadLexis takes the words that this room asks for, and how much each hint of a topic or an act weighs.
func LoadLexis(of *words.Language) (*Lexis, error) {
	l := newLexis(of)
	var err error
	if l.topics, err = NewTopicWeights(of.Names); err != nil {
		return nil, err
	}
	l.Acts, err = newActWeights(of.Names)
	return l, err
}
