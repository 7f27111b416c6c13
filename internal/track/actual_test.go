package track_test

import (
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// TestActuals holds the traps of targets and reports, each by its name.
func TestActuals(t *testing.T) {
	fiscal := record.Target{ID: "year", Indicator: "i", Basis: record.FiscalYear, Of: "JP", Period: span("2024-04-01", "2025-03-31"), Value: 200}
	rolling := record.Target{ID: "all", Indicator: "i", Basis: record.FiscalYear, Of: "JP", Period: fiscal.Period, Cumulative: true, Value: 500}
	life := record.Target{ID: "life", Indicator: "i", Basis: record.WholeLife, Period: span("2023-04-01", "2028-03-31"), Value: 3000}
	year23 := accepted("r23", "2023-04-01", "2024-03-31", 150)
	year24 := accepted("r24", "2024-04-01", "2025-03-31", 210)
	falling := func(in *record.Indicator) { in.Direction, in.Combination = record.Descending, record.Latest }
	levels := func(in *record.Indicator) {
		in.Measure, in.Unit, in.Combination, in.Levels = record.Qualitative, "", record.Latest, []string{"none", "draft", "in force"}
	}
	for _, tt := range []struct {
		name     string
		shape    func(*record.Indicator)
		target   record.Target
		reports  []record.Report
		locks    []record.Lock
		known    bool
		value    float64
		reached  bool
		progress float64
		left     string // words of why a report is left out
		note     string
	}{
		{name: "nothing reported is not nothing reached", target: fiscal},
		{name: "a fiscal-year target counts the reports of its year", target: fiscal, reports: []record.Report{year23, year24}, known: true, value: 210, reached: true, progress: 1},
		{name: "a cumulative one of the same commitment counts from the beginning", target: rolling, reports: []record.Report{year23, year24}, known: true, value: 360, progress: 0.72},
		{name: "a life-of-programme target is not the sum of the periods that have targets", target: life, reports: []record.Report{year23, year24}, known: true, value: 360, progress: 0.12},
		{name: "a descending number is reached below the target", shape: falling, target: with(fiscal, 10), reports: []record.Report{accepted("r", "2024-04-01", "2024-12-31", 8)}, known: true, value: 8, reached: true, progress: 1},
		{name: "of numbers as they stand the latest counts", shape: falling, target: with(fiscal, 10), reports: []record.Report{accepted("a", "2024-04-01", "2024-06-30", 8), accepted("b", "2024-07-01", "2024-12-31", 12)}, known: true, value: 12},
		{name: "a descending number's way begins at its baseline", shape: func(in *record.Indicator) { falling(in); in.Baseline = &record.Baseline{Value: 30} }, target: with(fiscal, 10),
			reports: []record.Report{accepted("r", "2024-04-01", "2024-12-31", 20)}, known: true, value: 20, progress: 0.5},
		{name: "a report accepted after the lock is late", target: fiscal, reports: []record.Report{decided(year24, 9)}, locks: []record.Lock{lock(8, false)}, left: "was locked"},
		{name: "a report accepted before the lock stays", target: fiscal, reports: []record.Report{decided(year24, 7)}, locks: []record.Lock{lock(8, false)}, known: true, value: 210, reached: true, progress: 1},
		{name: "a period that is open again takes reports", target: fiscal, reports: []record.Report{decided(year24, 9)}, locks: []record.Lock{lock(8, true)}, known: true, value: 210, reached: true, progress: 1},
		{name: "a multiple of the unit converts", target: fiscal, reports: []record.Report{in(year24, 0.25, "thousand people")}, known: true, value: 250, reached: true, progress: 1},
		{name: "another unit does not", target: fiscal, reports: []record.Report{in(year24, 40, "households")}, left: "does not convert to people"},
		{name: "another currency does not", shape: func(i *record.Indicator) { i.Unit = "JPY" }, target: fiscal, reports: []record.Report{in(year24, 5, "million USD")}, left: "does not convert to JPY"},
		{name: "millions of the same currency do", shape: func(i *record.Indicator) { i.Unit = "JPY" }, target: with(fiscal, 5e6), reports: []record.Report{in(year24, 5, "million JPY")}, known: true, value: 5e6, reached: true, progress: 1},
		{name: "a calendar-year report straddles the fiscal year", target: fiscal, reports: []record.Report{accepted("r", "2024-01-01", "2024-12-31", 90)}, left: "only partly in the target's"},
		{name: "a draft, a submitted and a returned report do not count", target: fiscal, reports: []record.Report{inState(year24, record.Draft), inState(year23, record.Submitted)}},
		{name: "a level as good as the target's reaches it", shape: levels, target: atLevel(fiscal, "draft"), reports: []record.Report{levelled(year24, "in force")}, known: true, reached: true, progress: 1},
		{name: "a worse level does not, and is part of the way", shape: levels, target: atLevel(fiscal, "in force"), reports: []record.Report{levelled(year24, "draft")}, known: true, progress: 0.5},
		{name: "an unknown level is not counted", shape: levels, target: atLevel(fiscal, "draft"), reports: []record.Report{levelled(year24, "soon")}, left: "no level"},
		{name: "shares that do not add up are not counted, the number is", target: fiscal, shape: bySex, reports: []record.Report{shared(year24, 100, 100)}, known: true, value: 210, reached: true, progress: 1, note: "add up to 200, not to 210"},
		{name: "a year's report over a quarter's is said", target: fiscal, reports: []record.Report{accepted("q", "2024-04-01", "2024-06-30", 10), year24}, known: true, value: 220, reached: true, progress: 1, note: "holds that of report q"},
		{name: "a fiscal year that is none is said", target: moved(fiscal, span("2024-01-01", "2024-12-31")), note: "2024-04-01 to 2025-03-31"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			indicator := people("i")
			if tt.shape != nil {
				tt.shape(&indicator)
			}
			book := &record.Book{Commitments: []record.Fact{promise("c", "2023-01-01")}, Indicators: []record.Indicator{indicator}, Targets: []record.Target{tt.target},
				Reports: tt.reports, Locks: tt.locks, Nodes: []record.Node{{ID: "f/1", Framework: "f"}}, Placements: []record.Placement{{Commitment: ref("c"), Node: "f/1"}}}
			got := track.New(book, track.Options{On: "2025-06-01", Codes: codes(t)}).Actuals("c")[0]
			if got.Known != tt.known || got.Value != tt.value || got.Reached != tt.reached || got.Progress != tt.progress {
				t.Errorf("known %v, value %v, reached %v, progress %v", got.Known, got.Value, got.Reached, got.Progress)
			}
			says(t, "left out", leftOut(got), tt.left)
			says(t, "notes", strings.Join(got.Notes, "; "), tt.note)
		})
	}
}

// says wants the words in a text, or no text where there are none.
func says(t *testing.T, what, got, want string) {
	t.Helper()
	if (want == "") != (got == "") || !strings.Contains(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

func leftOut(a track.Actual) string {
	var all []string
	for _, l := range a.Left {
		if l.Remedy == "" {
			return "a report is left out without a remedy"
		}
		all = append(all, l.Why)
	}
	return strings.Join(all, "; ")
}

func span(from, to record.Date) record.Period { return record.Period{Start: from, End: to} }

func with(g record.Target, value float64) record.Target { g.Value = value; return g }

func moved(g record.Target, p record.Period) record.Target { g.Period = p; return g }

func atLevel(g record.Target, level string) record.Target {
	g.Value, g.Level = 0, level
	return g
}

func decided(r record.Report, entry int64) record.Report { r.Decision = entry; return r }

func lock(entry int64, open bool) record.Lock {
	return record.Lock{Framework: "f", Period: span("2024-04-01", "2025-03-31"), Open: open, Decided: record.Decided{Decision: entry}}
}

func in(r record.Report, value float64, unit string) record.Report {
	r.Value, r.Unit = value, unit
	return r
}

func inState(r record.Report, s record.ReportState) record.Report { r.State = s; return r }

func levelled(r record.Report, level string) record.Report {
	r.Value, r.Level = 0, level
	return r
}

func bySex(i *record.Indicator) {
	i.Dimensions = []record.Dimension{{Name: "sex", Codes: []string{"female", "male"}}}
}

func shared(r record.Report, female, male float64) record.Report {
	r.Shares = []record.Share{{Dimension: "sex", Code: "female", Value: female}, {Dimension: "sex", Code: "male", Value: male}}
	return r
}
