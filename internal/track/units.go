package track

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

func (c *Codes) loadMultiples(data fs.FS) error {
	c.multiples = map[string]float64{}
	return eachRow(data, "codes/multiples.tsv", func(t *lexicon.Table, r lexicon.Row) error {
		factor, err := strconv.ParseFloat(t.Cell(r, "factor"), 64)
		if err != nil || factor <= 0 {
			return fmt.Errorf("%s:%d:1: %q is no factor; try a number above 0", t.Path, r.Line, t.Cell(r, "factor"))
		}
		c.multiples[t.Cell(r, "word")] = factor
		return nil
	})
}

// eachRow reads a table of the data folder and looks at its rows.
func eachRow(data fs.FS, path string, look func(*lexicon.Table, lexicon.Row) error) error {
	raw, err := fs.ReadFile(data, path)
	if err != nil {
		return err
	}
	table, errs := lexicon.ParseTable(path, string(raw))
	for _, r := range table.Rows {
		errs = append(errs, look(table, r))
	}
	return errors.Join(errs...)
}

// Convert gives a value in another unit. Only multiples of one unit convert: thousand people to
// people, but neither people to households nor one currency to another.
func (c *Codes) Convert(value float64, from, to string) (float64, bool) {
	if from == "" || from == to {
		return value, true
	}
	fromFactor, fromUnit := c.unit(from)
	toFactor, toUnit := c.unit(to)
	return value * fromFactor / toFactor, slices.Equal(fromUnit, toUnit)
}

// unit parts a unit's words from those that make it a multiple: "million JPY" is 1,000,000 and "jpy".
func (c *Codes) unit(name string) (float64, []string) {
	factor := 1.0
	words := slices.DeleteFunc(record.Fold(name), func(w string) bool {
		f, ok := c.multiples[strings.TrimSuffix(w, "s")]
		if ok {
			factor *= f
		}
		return ok || w == "of"
	})
	return factor, words
}
