package who

import (
	"io/fs"

	"entente.example/internal/reading/words"
)

// LoadLexis takes the words that this room asks for, and the codes of the data folder.
func LoadLexis(data fs.FS, of *words.Language) (*Lexis, error) {
	l := newLexis(of)
	var err error
	l.Codes, err = loadCodes(data)
	return l, err
}
