package compare

import (
	"errors"
	"io/fs"

	"entente.example/internal/lexicon"
	"entente.example/internal/terms"
)

// Comparer compares accounts and positions by the lists that it was made with.
// It is safe for concurrent use.
type Comparer struct {
	manner map[string]bool // stems of words by which texts report, whatever the matter
}

// mannerList is the list of words by which texts report.
const mannerList = "codes/manner.tsv"

// NewComparer takes its words from the tables of the data folder.
func NewComparer(data fs.FS) (*Comparer, error) {
	raw, err := fs.ReadFile(data, mannerList)
	if err != nil {
		return nil, err
	}
	table, errs := lexicon.ParseTable(mannerList, string(raw))
	c := &Comparer{manner: map[string]bool{}}
	finder := terms.NewFinder()
	for _, row := range table.Rows {
		for _, term := range finder.Find(row.Cells[0]) {
			c.manner[term.Stem] = true
		}
	}
	return c, errors.Join(errs...)
}
