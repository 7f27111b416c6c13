package track_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// TestReportings lists the periods of a framework: what is to be reached in each, what was reported, what is closed.
func TestReportings(t *testing.T) {
	book := growers()
	book.Frameworks = []record.Framework{{ID: "f"}, {ID: "g"}}
	book.Nodes = []record.Node{{ID: "f/1", Framework: "f", Kind: record.ActionLine}}
	book.Placements = []record.Placement{{Commitment: ref("a"), Node: "f/1"}}
	ofNode, ofPromise, elsewhere := people("node"), people("promise"), people("elsewhere")
	a, c := ref("a"), ref("c")
	ofNode.Commitment, ofNode.Node, ofPromise.Commitment, elsewhere.Commitment = nil, "f/1", &a, &c
	book.Indicators = []record.Indicator{ofNode, ofPromise, elsewhere}
	year23, year24, both := span("2023-01-01", "2023-12-31"), span("2024-01-01", "2024-12-31"), span("2023-01-01", "2024-12-31")
	for i, in := range []string{"node", "promise", "elsewhere"} {
		r := accepted("r"+in, "2023-07-01", "2023-12-31", 5)
		r.Indicator = in
		book.Reports = append(book.Reports, r)
		book.Targets = append(book.Targets, record.Target{ID: in, Indicator: in, Basis: record.CalendarYear, Period: []record.Period{year23, year23, both}[i], Value: 9})
	}
	book.Targets = append(book.Targets, record.Target{ID: "next", Indicator: "node", Basis: record.CalendarYear, Period: year24, Value: 9})
	book.Locks = []record.Lock{{Framework: "f", Period: both}, {Framework: "f", Period: year23, Open: true}, {Framework: "g", Period: span("2020-01-01", "2020-12-31")}}
	tr := track.New(book, track.Options{On: "2025-06-01", Codes: codes(t)})
	type row struct {
		From, To         record.Date
		Targets, Reports int
		By               record.Period // the lock
	}
	var got []row
	for _, r := range tr.Reportings("f") {
		one := row{From: r.Period.Start, To: r.Period.End, Targets: len(r.Targets), Reports: len(r.Reports)}
		if r.Lock != nil {
			one.By = r.Lock.Period
		}
		got = append(got, one)
	}
	want := []row{{From: "2023-01-01", To: "2023-12-31", Targets: 2, Reports: 2, By: both}, {From: "2023-01-01", To: "2024-12-31", Reports: 2, By: both}, {From: "2024-01-01", To: "2024-12-31", Targets: 1, By: both}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if l := tr.Lock("f", year23); !l.Open || tr.Lock("f", year24).Framework != "" {
		t.Errorf("the lock of a year is %+v", l)
	}
}
