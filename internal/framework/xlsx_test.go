package framework

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// workbook makes a workbook of rows on its first sheet, and lets it be changed.
func workbook(t *testing.T, rows [][]string, change func(*excelize.File)) []byte {
	t.Helper()
	book := excelize.NewFile()
	if err := book.SetSheetName("Sheet1", "Matrix"); err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		for j, words := range row {
			if err := book.SetCellStr("Matrix", fmt.Sprint(columnName(j), i+1), words); err != nil {
				t.Fatal(err)
			}
		}
	}
	if change != nil {
		change(book)
	}
	var b bytes.Buffer
	if err := book.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var planHead = [][]string{{"Framework", "plan"}, {"Kind", "plan-of-action"}, {"Title", "The plan"}, {}}

func must(t *testing.T, errs ...error) {
	t.Helper()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestAWorkbookWithMergedCellsBlankRowsAndHiddenSheets(t *testing.T) {
	rows := append(planHead, []string{"No.", "Pillar", "Action line", "Indicator", "Unit", "Target", "Timeline"},
		[]string{"1.1", "I. Peace", "Sea", "Patrols", "patrols", "5", "2024"},
		[]string{"", "", "", "Courses", "courses", "7", "2024"},
		[]string{}, []string{"1.2", "", "Air"},
		[]string{"Pillar II: Trade and everything else", "", ""},
		[]string{"2.1", "", "Ports"})
	raw := workbook(t, rows, func(book *excelize.File) {
		must(t, book.MergeCell("Matrix", "B6", "B9"), book.MergeCell("Matrix", "C6", "C7"), book.MergeCell("Matrix", "A6", "A7"),
			book.MergeCell("Matrix", "A10", "G10"))
		_, err := book.NewSheet("Old")
		must(t, err, book.SetCellStr("Old", "A1", "Code"), book.SetCellStr("Old", "B1", "Title"), book.SetSheetVisible("Old", false))
		_, err = book.NewSheet("Notes")
		must(t, err, book.SetCellStr("Notes", "A1", "Of the secretary"))
	})
	tree, notes, err := Read(bytes.NewReader(raw), Options{Name: "plan.xlsx", Format: XLSX})
	if err != nil {
		t.Fatal(err)
	}
	const want = `pillar I | Peace
  action-line 1.1 | Sea
  action-line 1.2 | Air
pillar II | Trade and everything else
  action-line 2.1 | Ports
`
	if d := cmp.Diff(want, outline(tree)); d != "" {
		t.Error(d)
	}
	if len(tree.Indicators) != 2 || tree.Indicators[1].Node != "plan/i.1.1" {
		t.Errorf("indicators are %v", tree.Indicators)
	}
	wantNotes := "Old: the sheet is hidden and is not read\nNotes: the sheet is not read: a framework is one sheet; try a row for each pillar instead"
	if d := cmp.Diff(wantNotes, notes.Error()); d != "" {
		t.Error(d)
	}
}

func TestProblemsOfAWorkbookNameSheetAndCell(t *testing.T) {
	raw := workbook(t, append(planHead, []string{"Code", "Level", "Title"}, []string{"1", "section", "Peace"}), nil)
	_, _, err := Read(bytes.NewReader(raw), Options{Name: "plan.xlsx", Format: XLSX})
	if want := `Matrix!B6: "section" is no level; try pillar, action line or activity`; err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

func TestWorkbooksThatAreRefused(t *testing.T) {
	bomb := func(name string, size int64) []byte {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		w, err := z.Create(name)
		must(t, err)
		zeros := make([]byte, 1<<20)
		for range size >> 20 {
			_, err := w.Write(zeros)
			must(t, err)
		}
		must(t, z.Close())
		return b.Bytes()
	}
	wide := workbook(t, [][]string{{"Code", "Title"}}, func(book *excelize.File) { must(t, book.SetCellStr("Matrix", "XFD2", "far")) })
	long := workbook(t, [][]string{{"Code", "Title"}}, func(book *excelize.File) { must(t, book.SetCellStr("Matrix", "A1048576", "far")) })
	for _, c := range []struct {
		name string
		raw  []byte
		kind fault.Kind
	}{
		{"no workbook", []byte("Code,Title"), fault.Unsupported},
		{"an empty file", nil, fault.Unsupported},
		{"a zip of something else", bomb("a.txt", 1<<20), fault.Unsupported},
		{"a bomb", bomb("xl/worksheets/sheet1.xml", mostUnzipped+2<<20), fault.Unsupported},
		{"too many bytes", make([]byte, mostBytes+1), fault.TooLarge},
		{"too wide", wide, fault.TooLarge},
		{"too long", long, fault.TooLarge},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Read(bytes.NewReader(c.raw), Options{Name: "plan.xlsx", Format: XLSX})
			if err == nil || fault.KindOf(err) != c.kind {
				t.Errorf("%v is %v, want %v", err, fault.KindOf(err), c.kind)
			}
		})
	}
}

func TestAWorkbookIsTheSameEachTimeAndHoldsNoFormula(t *testing.T) {
	b := newBuilder()
	b.framework("", record.Framework{ID: "plan", Kind: record.PlanOfAction, Title: "=1+1"})
	b.node("", record.Node{Code: "1", Title: "@SUM(A1)"})
	tree, err := b.done()
	must(t, err)
	tree.Years, tree.States = []int{2024}, map[record.NodeID]map[int]string{"plan/1": {2024: "under way"}}
	var first, second bytes.Buffer
	must(t, Write(&first, tree, XLSX), Write(&second, tree, XLSX))
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two writings differ")
	}
	book, err := excelize.OpenReader(&first)
	must(t, err)
	rows, err := book.GetRows("Matrix")
	must(t, err)
	var cells []string
	for _, row := range rows {
		cells = append(cells, row...)
	}
	for _, want := range []string{"'=1+1", "'@SUM(A1)", "Status 2024", "under way"} {
		if !strings.Contains(strings.Join(cells, "\n"), want) {
			t.Errorf("%q is not in %q", want, cells)
		}
	}
}
