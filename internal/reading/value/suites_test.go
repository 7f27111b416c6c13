package value

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente.example/internal/eval/marks"
)

// The suites are Microsoft Recognizers-Text's own cases (MIT), which live beside
// the project. testdata/suites.tsv lists the cases left out, each with its reason;
// all others are counted.

// suites is the folder of the suites; the test is skipped where there is none, but never in CI.
func suites(t *testing.T) string {
	t.Helper()
	dir := filepath.Join("..", "..", "..", "..", "shared", "suites", "recognizers")
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip("no suites beside the project")
	}
	return dir
}

// suiteCase is one case of a suite.
type suiteCase struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []suiteResult
}

type suiteResult struct {
	Text       string
	Start      int
	Value      suiteValue
	Resolution struct{ Value, Unit, IsoCurrency string }
}

type suiteValue struct {
	Timex                            string
	FutureResolution, PastResolution map[string]string
}

// UnmarshalJSON takes the value where it is an object, as times have it.
func (v *suiteValue) UnmarshalJSON(b []byte) error {
	type plain suiteValue
	if len(b) == 0 || b[0] != '{' {
		return nil
	}
	return json.Unmarshal(b, (*plain)(v))
}

// mark is the least share of the counted cases that must pass, file by file.
const mark = 0.85

func TestSuites(t *testing.T) {
	dir := suites(t)
	s, set := newTestScanner(t)
	leftOut := readLeftOut(t)
	for _, suite := range []struct {
		name  string
		kinds []Kind
		agree func(got scanned, v Value, c suiteCase, want suiteResult) error
	}{
		{"date", []Kind{Date, Duration}, agreeDate},
		{"date-period", []Kind{Period, Duration}, agreePeriod},
		{"duration", []Kind{Duration}, agreeDuration},
		{"time", []Kind{Clock}, agreeClock},
		{"number", []Kind{Number, Quantity, Percent, Money, Duration}, agreeNumber},
		{"ordinal", []Kind{Ordinal}, agreeNumber},
		{"percentage", []Kind{Percent}, agreeNumber},
		{"currency", []Kind{Money}, agreeMoney},
	} {
		t.Run(suite.name, func(t *testing.T) {
			var cases []suiteCase
			b, err := os.ReadFile(filepath.Join(dir, "english-"+suite.name+".json"))
			if err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(b, &cases); err != nil {
				t.Fatal(err)
			}
			passed, counted := 0, 0
			for i, c := range cases {
				id := fmt.Sprintf("english-%s#%d", suite.name, i)
				got := scan(s, set, blanks.Replace(c.Input))
				err := compare(got, found(got.of(suite.kinds...), suite.name), c, suite.agree)
				if _, out := leftOut[id]; out {
					if err == nil {
						t.Logf("%s passes: try to take it out of testdata/suites.tsv", id)
					}
					continue
				}
				counted++
				if err != nil {
					t.Logf("%s %q: %v", id, c.Input, err)
					continue
				}
				passed++
			}
			t.Logf("%d of %d cases (%d left out)", passed, counted, len(cases)-counted)
			marks.Hold(t, marks.Mark{Suite: "recognizers", Measure: suite.name, Value: float64(passed) / float64(counted), Of: counted})
			if float64(passed) < mark*float64(counted) {
				t.Errorf("%d of %d cases pass, fewer than %.0f %%", passed, counted, 100*mark)
			}
		})
	}
}

// found drops "in two weeks" from the spans: to the suite it is a date.
func found(values []Value, suite string) []Value {
	if suite != "date-period" {
		return values
	}
	return slices.DeleteFunc(values, func(v Value) bool { return v.Kind == Duration && v.Lead == At })
}

// readLeftOut reads the cases left out: id, tab, reason.
func readLeftOut(t *testing.T) map[string]string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "suites.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for i, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		id, reason, ok := strings.Cut(line, "\t")
		if !ok || reason == "" {
			t.Fatalf("testdata/suites.tsv:%d:1: no reason; try id, tab, why it is left out", i+1)
		}
		out[id] = reason
	}
	return out
}

// compare checks that every expected result is found with its words and its
// value, and that nothing is found where nothing is expected.
func compare(got scanned, values []Value, c suiteCase, agree func(scanned, Value, suiteCase, suiteResult) error) error {
	if len(c.Results) == 0 && len(values) > 0 {
		return fmt.Errorf("found %q, want nothing", got.written(values[0].First, values[0].End))
	}
	for _, want := range c.Results {
		err := fmt.Errorf("%q not found", want.Text)
		for _, v := range values {
			if got.covers(v, want) {
				if err = agree(got, v, c, want); err == nil {
					break
				}
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// covers says whether a value has the words of a result: the same, or the same
// but for leads and articles at the start and what is counted at the end.
func (s scanned) covers(v Value, want suiteResult) bool {
	from := runeOffset(s.doc.Text, want.Start)
	to := from + len(blanks.Replace(want.Text))
	end := v.End
	if v.Kind == Quantity || v.Kind == Clock {
		end = v.UnitFirst
		if v.UnitFirst == v.UnitEnd {
			end = v.End
		}
	}
	starts := false
	for i := v.LeadFirst; i <= v.First+1 && i < v.End; i++ {
		starts = starts || int(s.toks[i].Start) == from
	}
	if v.Kind == Money || v.Kind == Duration {
		starts = starts || from >= int(s.toks[v.First].Start) && to <= int(s.toks[v.End-1].End)
		return starts
	}
	gap := to - int(s.toks[max(end-1, 0)].End)
	return starts && gap >= -1 && gap <= 1
}

// blanks are the no-break blanks that the clean view has as plain ones.
var blanks = strings.NewReplacer("\u202f", " ", "\u00a0", " ")

// runeOffset turns an offset in code points into one in bytes.
func runeOffset(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

var secondsIn = map[Grain]float64{Second: 1, Minute: 60, Hour: 3600, Day: 86400, Week: 7 * 86400, Month: 30 * 86400, Year: 365 * 86400, Decade: 3650 * 86400}
