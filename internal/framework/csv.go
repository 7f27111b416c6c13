package framework

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// readCSV reads a matrix from CSV (RFC 4180) in UTF-8, with or without a byte order mark; cells are parted by commas,
// or by semicolons or tabs where the first line that has any has more of these.
func readCSV(r io.Reader, name string, defaults record.Framework) (Tree, Problems, error) {
	raw, err := readAll(r)
	if err != nil {
		return Tree{}, nil, err
	}
	if !utf8.Valid(raw) {
		return Tree{}, nil, fault.New(fault.Unsupported, "%s is not UTF-8; try saving it as CSV UTF-8", name)
	}
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	c := csv.NewReader(bytes.NewReader(raw))
	c.Comma, c.FieldsPerRecord, c.LazyQuotes = comma(raw), -1, true
	var s sheet
	var lines []int
	s.place = func(row, column int) string {
		if row >= len(lines) {
			return name
		}
		return fmt.Sprintf("%s:%d:%d", name, lines[row], column+1)
	}
	for {
		cells, err := c.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return Tree{}, nil, Problems{{name, "not CSV: " + err.Error()}}.err()
		}
		line, _ := c.FieldPos(0)
		lines = append(lines, line)
		s.rows = append(s.rows, sheetRow{cells: cells})
		if err := s.fits(name); err != nil {
			return Tree{}, nil, err
		}
	}
	return readMatrix(&s, defaults)
}

// comma is what parts the cells of a CSV file.
func comma(raw []byte) rune {
	for line := range bytes.Lines(raw) {
		best, most := ',', 0
		for _, c := range ",;\t" {
			if n := bytes.Count(line, []byte(string(c))); n > most {
				best, most = c, n
			}
		}
		if most > 0 {
			return best
		}
	}
	return ','
}

// writeCSV writes a matrix as CSV.
func writeCSV(w io.Writer, t Tree) error {
	c := csv.NewWriter(w)
	for _, row := range matrixOf(t).rows {
		cells := make([]string, len(row))
		for i := range row {
			cells[i] = Inert(row[i])
		}
		if err := c.Write(cells); err != nil {
			return fault.Wrap(fault.Unavailable, "write", string(t.Framework.ID), err)
		}
	}
	c.Flush()
	return fault.Wrap(fault.Unavailable, "write", string(t.Framework.ID), c.Error())
}
