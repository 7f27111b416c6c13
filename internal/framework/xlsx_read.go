package framework

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// mostUnzipped is how many bytes a workbook may unfold to, all of it in memory.
const mostUnzipped = 128 << 20

// readXLSX reads a matrix from the first visible sheet of a workbook that has a row of headings.
func readXLSX(r io.Reader, name string, defaults record.Framework) (Tree, Problems, error) {
	raw, err := readAll(r)
	if err != nil {
		return Tree{}, nil, err
	}
	book, err := excelize.OpenReader(bytes.NewReader(raw), excelize.Options{UnzipSizeLimit: mostUnzipped, UnzipXMLSizeLimit: mostUnzipped,
		ShortDatePattern: "yyyy-mm-dd"})
	switch {
	case errors.Is(err, excelize.ErrWorkbookFileFormat):
		return Tree{}, nil, fault.New(fault.Unsupported, "%s is not an XLSX workbook, or has a password; try saving it anew as .xlsx", name)
	case err != nil:
		return Tree{}, nil, fault.New(fault.Unsupported, "%s cannot be opened: %w; try saving it anew as .xlsx", name, err)
	}
	defer book.Close()
	return readBook(book, name, defaults)
}

func readBook(book *excelize.File, name string, defaults record.Framework) (t Tree, notes Problems, err error) {
	read := false
	for _, title := range book.GetSheetList() {
		if visible, err := book.GetSheetVisible(title); err != nil || !visible {
			notes.add(title, "the sheet is hidden and is not read")
			continue
		}
		s, err := sheetOf(book, title)
		if err != nil {
			return Tree{}, nil, err
		}
		if _, ok := headed(s); !ok || read {
			notes.add(title, "the sheet is not read: %s", why(read))
			continue
		}
		read = true
		var more Problems
		if t, more, err = readMatrix(s, defaults); err != nil {
			return Tree{}, nil, err
		}
		notes = append(notes, more...)
	}
	if !read {
		return Tree{}, nil, fault.New(fault.Invalid, "%s: no visible sheet has a row of headings; try columns such as code, level and title", name)
	}
	return t, notes, nil
}

func why(read bool) string {
	if read {
		return "a framework is one sheet; try a row for each pillar instead"
	}
	return "it has no row of headings such as code, level and title"
}

// sheetOf reads the cells of a sheet as they are shown, and fills those that are merged.
func sheetOf(book *excelize.File, title string) (*sheet, error) {
	s := &sheet{place: func(row, column int) string { return fmt.Sprint(title, "!", columnName(column), row+1) }}
	rows, err := book.Rows(title)
	if err != nil {
		return nil, fault.New(fault.Unsupported, "the sheet %s cannot be read: %w", title, err)
	}
	defer rows.Close()
	for rows.Next() {
		cells, err := rows.Columns()
		if err != nil {
			return nil, fault.New(fault.Unsupported, "the sheet %s cannot be read: %w", title, err)
		}
		s.rows = append(s.rows, sheetRow{cells: cells})
		if err := s.fits("the sheet " + title); err != nil {
			return nil, err
		}
	}
	return s, s.fillMerged(book, title)
}

// fillMerged gives each row of merged cells their words, in their first column.
func (s *sheet) fillMerged(book *excelize.File, title string) error {
	merged, err := book.GetMergeCells(title)
	if err != nil {
		return fault.New(fault.Unsupported, "the sheet %s cannot be read: %w", title, err)
	}
	for _, m := range merged {
		column, first, err := excelize.CellNameToCoordinates(m.GetStartAxis())
		if err != nil {
			continue
		}
		_, last, err := excelize.CellNameToCoordinates(m.GetEndAxis())
		if err != nil || column > mostColumns {
			continue
		}
		for row := first; row < min(last, len(s.rows)); row++ {
			s.rows[row].repeat(column-1, m.GetCellValue())
		}
	}
	return nil
}

// repeat puts the words of a merged cell into a row that it reaches down to.
func (r *sheetRow) repeat(column int, words string) {
	for len(r.cells) <= column {
		r.cells = append(r.cells, "")
	}
	r.cells[column] = words
	if r.repeated == nil {
		r.repeated = map[int]bool{}
	}
	r.repeated[column] = true
}
