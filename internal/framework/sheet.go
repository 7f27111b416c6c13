package framework

import (
	"fmt"
	"strings"

	"entente.example/internal/fault"
)

// What a table may hold at most.
const (
	mostRows    = 50_000
	mostColumns = 250
)

// sheet is a table of words, as CSV and XLSX give it. Cells of a row that are not there are empty.
type sheet struct {
	rows []sheetRow
	// place says where a cell stands, from row and column numbers that count from 0.
	place func(row, column int) string
}

// sheetRow is a row of cells, and which of them only repeat a cell that was merged with them.
type sheetRow struct {
	cells    []string
	repeated map[int]bool
}

// cell is the words of a cell, with blanks at the ends left out and the apostrophe of Inert taken away.
func (r sheetRow) cell(column int) string {
	if column < 0 || column >= len(r.cells) {
		return ""
	}
	return Live(strings.TrimSpace(r.cells[column]))
}

// filled are the columns in which a row has words of its own.
func (r sheetRow) filled() []int {
	var columns []int
	for i := range r.cells {
		if r.cell(i) != "" && !r.repeated[i] {
			columns = append(columns, i)
		}
	}
	return columns
}

// fits refuses a table that is larger than any plan.
func (s *sheet) fits(what string) error {
	if len(s.rows) > mostRows {
		return fault.New(fault.TooLarge, "%s has more than %d rows; try deleting those that are empty", what, mostRows)
	}
	if n := len(s.rows); n > 0 && len(s.rows[n-1].cells) > mostColumns {
		return fault.New(fault.TooLarge, "%s has more than %d columns; try deleting those that are empty", what, mostColumns)
	}
	return nil
}

// columnName is the letters of a column: "A" for 0, "AA" for 26.
func columnName(column int) string {
	name := ""
	for column >= 0 {
		name = fmt.Sprintf("%c%s", 'A'+column%26, name)
		column = column/26 - 1
	}
	return name
}
