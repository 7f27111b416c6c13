package track

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"time"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
)

// Codes are the tables of the data folder by which promises are judged.
type Codes struct {
	fiscal    map[record.PartyCode]time.Month // first month of the fiscal year, where it is not January
	multiples map[string]float64              // words that make a unit so many times as large
	states    ruleBook
	scales    []Scale
	figures   []FigureRule
}

// LoadCodes reads the tables of the folder codes. The error joins all that is wrong.
func LoadCodes(data fs.FS) (*Codes, error) {
	c := &Codes{}
	return c, errors.Join(c.loadFiscal(data), c.loadMultiples(data), readYAML(data, "codes/state-rules.yaml", &c.states),
		readYAML(data, "codes/scales.yaml", &c.scales), readYAML(data, "codes/figure-rules.yaml", &c.figures))
}

// FiscalStart is the month in which a party's fiscal year begins.
func (c *Codes) FiscalStart(of record.PartyCode) time.Month { return max(time.January, c.fiscal[of]) }

func (c *Codes) loadFiscal(data fs.FS) error {
	c.fiscal = map[record.PartyCode]time.Month{}
	return eachRow(data, "codes/fiscal-years.tsv", func(t *lexicon.Table, r lexicon.Row) error {
		month, err := strconv.Atoi(t.Cell(r, "month"))
		if err != nil || month < 1 || month > 12 {
			return fmt.Errorf("%s:%d:1: %q is no month; try 1 to 12", t.Path, r.Line, t.Cell(r, "month"))
		}
		c.fiscal[record.PartyCode(t.Cell(r, "code"))] = time.Month(month)
		return nil
	})
}
