package framework

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// sheetTitle is the name of the sheet that holds the matrix.
const sheetTitle = "Matrix"

// widths of columns, in characters of the usual type.
var widths = map[column]float64{colCode: 8, colLevel: 12, colTitle: 36, colText: 48, colTopics: 16, colProgrammes: 28, colLead: 26,
	colTimeline: 24, colIndicator: 26, colUnit: 14, colDirection: 12, colBaseline: 12, colTarget: 14, colStatus: 18}

// writeXLSX writes a matrix as a workbook of one sheet that prints on A3.
func writeXLSX(w io.Writer, t Tree) error {
	book := excelize.NewFile()
	defer book.Close()
	s := &sheetWriter{book: book, matrix: matrixOf(t)}
	s.do(func() error { return book.SetSheetName(book.GetSheetName(0), sheetTitle) })
	s.styles()
	s.cells()
	s.layout()
	if s.err != nil {
		return fault.Wrap(fault.Internal, "write", string(t.Framework.ID), s.err)
	}
	return fault.Wrap(fault.Unavailable, "write", string(t.Framework.ID), book.Write(w))
}

// sheetWriter writes a matrix into a sheet, until something goes wrong.
type sheetWriter struct {
	book               *excelize.File
	matrix             writtenMatrix
	label, head, plain int
	pillar             int
	err                error
}

func (s *sheetWriter) do(step func() error) {
	if s.err == nil {
		s.err = step()
	}
}

func (s *sheetWriter) style(style *excelize.Style) int {
	id := 0
	s.do(func() (err error) {
		id, err = s.book.NewStyle(style)
		return err
	})
	return id
}

func (s *sheetWriter) styles() {
	const thin = 1
	lines := []excelize.Border{{Type: "top", Color: "B8B4AA", Style: thin}, {Type: "bottom", Color: "B8B4AA", Style: thin},
		{Type: "left", Color: "B8B4AA", Style: thin}, {Type: "right", Color: "B8B4AA", Style: thin}}
	fill := func(color string) excelize.Fill {
		return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{color}}
	}
	wrap := &excelize.Alignment{WrapText: true, Vertical: "top"}
	s.label = s.style(&excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: &excelize.Alignment{Vertical: "top"}})
	s.head = s.style(&excelize.Style{Font: &excelize.Font{Bold: true, Color: "FFFFFF"}, Fill: fill("0B5D66"), Border: lines, Alignment: wrap})
	s.plain = s.style(&excelize.Style{Border: lines, Alignment: wrap})
	s.pillar = s.style(&excelize.Style{Font: &excelize.Font{Bold: true}, Fill: fill("E4EEEF"), Border: lines, Alignment: wrap})
}

func (s *sheetWriter) cells() {
	for i, row := range s.matrix.rows {
		for j, words := range row {
			cell := fmt.Sprint(columnName(j), i+1)
			s.do(func() error { return s.book.SetCellStr(sheetTitle, cell, Inert(words)) })
		}
		if i != s.matrix.head-1 {
			last := fmt.Sprint(columnName(len(row)-1), i+1)
			s.do(func() error { return s.book.SetCellStyle(sheetTitle, fmt.Sprint("A", i+1), last, s.styleOf(i)) })
		}
	}
}

// styleOf is the style of a row.
func (s *sheetWriter) styleOf(row int) int {
	switch {
	case row < s.matrix.head:
		return s.label
	case row == s.matrix.head:
		return s.head
	case s.matrix.levels[row] == record.Pillar:
		return s.pillar
	}
	return s.plain
}

// layout sets widths, keeps the headings in sight, hides what is only for reading the file again, and says how it prints.
func (s *sheetWriter) layout() {
	for i, c := range s.matrix.columns {
		name := columnName(i)
		if width, shown := widths[c]; shown {
			s.do(func() error { return s.book.SetColWidth(sheetTitle, name, name, width) })
			continue
		}
		s.do(func() error { return s.book.SetColVisible(sheetTitle, name, false) })
	}
	below := s.matrix.head + 1
	s.do(func() error {
		return s.book.SetPanes(sheetTitle, &excelize.Panes{Freeze: true, YSplit: below, TopLeftCell: fmt.Sprint("A", below+1), ActivePane: "bottomLeft"})
	})
	const a3 = 8
	size, landscape, wide, high := a3, "landscape", 1, 0
	s.do(func() error {
		return s.book.SetPageLayout(sheetTitle, &excelize.PageLayoutOptions{Size: &size, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &high})
	})
	fit := true
	s.do(func() error { return s.book.SetSheetProps(sheetTitle, &excelize.SheetPropsOptions{FitToPage: &fit}) })
	s.do(func() error {
		return s.book.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: sheetTitle,
			RefersTo: fmt.Sprintf("%s!$%d:$%d", sheetTitle, below, below)})
	})
	s.levels()
}

// levels offers the levels as a list to choose from.
func (s *sheetWriter) levels() {
	const room = 2000 // rows below, for those who add some
	choice := excelize.NewDataValidation(true)
	choice.SetSqref(fmt.Sprintf("B%d:B%d", s.matrix.head+2, s.matrix.head+room))
	s.do(func() error { return choice.SetDropList([]string{"pillar", "action line", "activity"}) })
	s.do(func() error { return s.book.AddDataValidation(sheetTitle, choice) })
}
