package compare

import (
	"io/fs"

	"entente.example/internal/lexicon"
	"entente.example/internal/terms"
)

// Comparer compares accounts and positions by the lists that it was made with.
// It is safe for concurrent use.
type Comparer struct {
	manner  map[string]bool // stems of words by which texts report, whatever the matter
	ladders Ladders
	scopes  ScopeFinder
}

// NewComparer takes its words from the tables of the data folder and from the word lists.
func NewComparer(data fs.FS, names *lexicon.Set) (*Comparer, error) {
	table, err := lexicon.ReadTable(data, "codes/manner.tsv", "word")
	if err != nil {
		return nil, err
	}
	c := &Comparer{manner: map[string]bool{}, scopes: NewScopeFinder(names)}
	finder := terms.NewFinder()
	for _, row := range table.Rows {
		for _, term := range finder.Find(row.Cells[0]) {
			c.manner[term.Stem] = true
		}
	}
	c.ladders, err = LoadLadders(data, names)
	return c, err
}
