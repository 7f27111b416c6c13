package programmes

import (
	"entente.example/internal/lexicon"
	"entente.example/internal/reading/words"
)

// Lexis are the words that this room is the first to ask for.
type Lexis struct {
	Guests words.WordSet // those who come for an organisation: "leaders from", "groups including"
}

// NewLexis takes them from the tables and from here.
func NewLexis(set *lexicon.Set) *Lexis {
	vocab := set.Vocabulary()
	var l Lexis
	l.Guests = words.NewWordSet(vocab, "leaders representatives members advocates executives participants organizations organisations groups guests attendees ceos staff nonprofits non-profits charities associations")
	return &l
}
