package marks

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	got, err := Parse("marks.tsv", []byte("# a comment\ndev\tstatements F1\t0.955\t351\n"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Mark{{"dev", "statements F1", 0.955, 351}}, got); diff != "" {
		t.Error(diff)
	}
	for name, c := range map[string]struct{ table, want string }{
		"too few cells":  {"dev\tF1\t0.9\n", "m:1:1: 3 cells; try"},
		"no value":       {"\ndev\tF1\tmuch\t1\n", `m:2:1: "much" is no value from 0 to 1; try`},
		"not a number":   {"dev\tF1\tNaN\t1\n", `m:1:1: "NaN" is no value from 0 to 1; try`},
		"value too high": {"dev\tF1\t95\t1\n", `m:1:1: "95" is no value from 0 to 1; try`},
		"no number":      {"dev\tF1\t0.9\tmany\n", `m:1:1: "many" is no number of cases; try`},
	} {
		if _, err := Parse("m", []byte(c.table)); err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestDigitsRoundDown(t *testing.T) {
	for value, want := range map[float64]string{0.9559: "0.955", 0.955: "0.955", 0.3: "0.300", 1: "1.000", 0: "0.000", 0.29: "0.290"} {
		if got := digits(value); got != want {
			t.Errorf("%v: %s, want %s", value, got, want)
		}
	}
}

func TestAgainst(t *testing.T) {
	recorded := []Mark{{"dev", "statements F1", 0.95, 100}}
	for name, c := range map[string]struct {
		mark  Mark
		holds bool
	}{
		"risen":                   {Mark{"dev", "statements F1", 0.99, 100}, true},
		"fallen by half a point":  {Mark{"dev", "statements F1", 0.945, 100}, true},
		"fallen by more":          {Mark{"dev", "statements F1", 0.9449, 100}, false},
		"not recorded":            {Mark{"dev", "deliveries F1", 1, 100}, false},
		"recorded on other texts": {Mark{"example", "statements F1", 1, 100}, false},
	} {
		if err := c.mark.against(recorded); (err == nil) != c.holds {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTables(t *testing.T) {
	got := Tables([]Mark{{"dev", "statements F1", 0.95559, 351}, {"high", "facts", 0.98, 300}, {"recognizers", "date", 1, 7}})
	for _, row := range []string{"| statements F1 | 0.92 | 0.955 of 351 | – | – | – | – | – | – |\n", "| facts | 0.980 of 300 | – | – |\n", "| recognizers: date | 7 | 1.000 |\n"} {
		if !strings.Contains(got, row) {
			t.Errorf("no row %q in\n%s", row, got)
		}
	}
}

func TestSpliceLeavesTheRestOfThePage(t *testing.T) {
	page := "before\n" + begin + "old\n" + end + "after\n"
	got, err := Splice(page, "new\n")
	if want := strings.Replace(page, "old", "new", 1); err != nil || got != want {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
	if _, err := Splice("no place\n", "new\n"); err == nil {
		t.Error("a page without a place is taken")
	}
}

// What is formatted parses to the same marks, but for the digits cut off.
func TestFormatParses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-z]+( [A-Za-z0-9]+)?`)
		want := []Mark{{word.Draw(t, "suite"), word.Draw(t, "measure"), float64(rapid.IntRange(0, 1000).Draw(t, "value")) / 1000, rapid.IntRange(0, 1e6).Draw(t, "of")}}
		got, err := Parse("marks.tsv", Format(want))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("dev\tF1\t0.9\t1\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := Parse("marks.tsv", data)
		if err != nil {
			return
		}
		for _, m := range list {
			if !(m.Value >= 0 && m.Value <= 1) {
				t.Errorf("value %v", m.Value)
			}
		}
	})
}

// TestQualityPage wants a place for the figures in docs/quality.md. Under make
// eval it writes those just measured there and into dist/quality.md and, where
// RECORD is set, records them.
func TestQualityPage(t *testing.T) {
	top := root(t)
	path := filepath.Join(top, "docs", "quality.md")
	page := read(t, path)
	tables := ""
	measuredFile := os.Getenv(Measuring)
	if measuredFile != "" {
		tables = measured(t, top, read(t, measuredFile))
	}
	spliced, err := Splice(page, tables)
	if err != nil {
		t.Fatal(err)
	}
	if measuredFile != "" {
		write(t, path, spliced)
	}
}

// measured writes what make eval has measured to where it belongs, and gives the tables.
func measured(t *testing.T, top, lines string) string {
	t.Helper()
	list, err := Parse(Measuring, []byte(lines))
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("RECORD") != "" {
		write(t, filepath.Join(top, Recorded), string(Format(held(list))))
	}
	recorded, err := Parse(Recorded, []byte(read(t, filepath.Join(top, Recorded))))
	if err != nil {
		t.Fatal(err)
	}
	tables := Tables(list)
	write(t, filepath.Join(top, "dist", "quality.md"), tables+strings.Join(append(Fallen(list, recorded), ""), "\n"))
	return tables
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
