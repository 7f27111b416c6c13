package who

import (
	"io/fs"

	"entente.example/internal/lexicon"
)

// LoadLexis takes the words that this room asks for, and the codes of the data folder.
func LoadLexis(data fs.FS, set *lexicon.Set) (*Lexis, error) {
	l := newLexis(set)
	var err error
	l.Codes, err = loadCodes(data)
	return l, err
}
