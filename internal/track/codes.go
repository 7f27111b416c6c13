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
	fiscal map[record.PartyCode]time.Month // first month of the fiscal year, where it is not January
}

// LoadCodes reads the tables of the folder codes. The error joins all that is wrong.
func LoadCodes(data fs.FS) (*Codes, error) {
	c := &Codes{}
	return c, errors.Join(c.loadFiscal(data))
}

// FiscalStart is the month in which a party's fiscal year begins.
func (c *Codes) FiscalStart(of record.PartyCode) time.Month { return max(time.January, c.fiscal[of]) }

func (c *Codes) loadFiscal(data fs.FS) error {
	const path = "codes/fiscal-years.tsv"
	raw, err := fs.ReadFile(data, path)
	if err != nil {
		return err
	}
	table, errs := lexicon.ParseTable(path, string(raw))
	c.fiscal = make(map[record.PartyCode]time.Month, len(table.Rows))
	for _, r := range table.Rows {
		month, err := strconv.Atoi(table.Cell(r, "month"))
		if err != nil || month < 1 || month > 12 {
			errs = append(errs, fmt.Errorf("%s:%d:1: %q is no month; try 1 to 12", path, r.Line, table.Cell(r, "month")))
			continue
		}
		c.fiscal[record.PartyCode(table.Cell(r, "code"))] = time.Month(month)
	}
	return errors.Join(errs...)
}
