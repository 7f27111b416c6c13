package storetest

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Size says how much is tracked in a record that is measured.
type Size struct {
	Commitments int // held, over fifteen years; each is placed
	Reports     int // accepted, on as many indicators as there are commitments with one
}

// Large is the size at which books are measured.
var Large = Size{Commitments: 100_000, Reports: 30_000}

const (
	perDocument  = 50 // commitments
	benchNodes   = 600
	benchYears   = 15
	perIndicator = 3 // reports
)

// FillTracking makes a record of a size: fifteen years of texts, whose promises people hold and place under one framework.
func FillTracking(tb testing.TB, s store.Store, size Size) {
	tb.Helper()
	f := filler{tb: tb, ctx: Context(tb), s: s}
	f.take(ledger.FrameworkSet, record.Framework{ID: "plan", Kind: record.StrategicPlan, Title: "A plan", Parties: parties("IS", "NZ"), From: "2010", To: "2024"})
	for i := range benchNodes {
		n := record.Node{ID: nodeID(i), Framework: "plan", Kind: record.ActionLine, Code: fmt.Sprint(i), Ordinal: i, Title: fmt.Sprintf("Line %d on tides", i)}
		if i%20 == 0 {
			n.Kind = record.Pillar
		} else {
			n.Parent = nodeID(i - i%20)
		}
		f.take(ledger.NodeSet, n)
	}
	for d := 0; d*perDocument < size.Commitments; d++ {
		f.document(d, size)
	}
	f.flush()
}

func nodeID(i int) record.NodeID { return record.NodeID(fmt.Sprintf("plan/%d", i)) }

// filler writes entries into a ledger, many at a time.
type filler struct {
	tb      testing.TB
	ctx     context.Context //nolint:containedctx // it lives no longer than the filling
	s       store.Store
	head    ledger.Head
	known   bool
	waiting []store.Taken
}

func (f *filler) must(err error) {
	f.tb.Helper()
	if err != nil {
		f.tb.Fatal(err)
	}
}

func (f *filler) take(action ledger.Action, t record.Tracked) {
	f.entry(ledger.Draft{Action: action, Subject: t.Name().String(), After: t})
}

func (f *filler) entry(d ledger.Draft) {
	if !f.known {
		var err error
		f.head, err = f.s.Head(f.ctx)
		f.must(err)
		f.known = true
	}
	d.Who = "operator:test"
	e, err := ledger.Next(f.head, time.Now(), d)
	f.must(err)
	f.head, f.waiting = e.Head(), append(f.waiting, store.Taken{Entry: e})
}

func (f *filler) flush() {
	f.must(f.s.Take(f.ctx, f.waiting...))
	f.waiting, f.known = nil, false
}

// document adds a text with its promises, all of them held and placed.
func (f *filler) document(d int, size Size) {
	f.flush()
	day := time.Date(2010, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, d*365*benchYears*perDocument/size.Commitments)
	p := newPage(fmt.Sprintf("https://example.org/plan/%d", d), fmt.Sprintf("Forum %d", d), record.Date(day.Format(time.DateOnly)), "IS", record.JointStatement).
		meeting("The forum met.", fmt.Sprintf("%dth Tidal Forum", d), record.Date(day.Format(time.DateOnly)), group("delegates", "IS"), group("delegates", "NZ"))
	for i := range perDocument {
		due := day.AddDate(1+i%3, 0, 0).Format(time.DateOnly)
		p.commitment(fmt.Sprintf("Iceland will send %d hydrographers to chart the tides of bay %d by %s.", 10+i, d, due), record.Commitment{
			Actors: parties("IS"), Strength: record.Firm, Specific: true, Beneficiaries: parties("NZ"), Quantity: &record.Quantity{Value: float64(10 + i), Unit: "hydrographers"},
			Due: &record.Period{Start: record.Date(day.Format(time.DateOnly)), End: record.Date(due)}, Topics: []string{"oceans"},
			Programmes: []string{fmt.Sprintf("Tidal Programme %d", i)}, Confidence: record.High, Trackability: 3})
	}
	a := p.addition()
	_, err := f.s.Add(f.ctx, a)
	f.must(err)
	for i, c := range a.Reading.Commitments {
		value, err := json.Marshal(c)
		f.must(err)
		f.entry(ledger.Draft{Action: ledger.FactAccepted, Subject: "fact:" + string(c.ID),
			After: map[string]any{"document": a.Document.ID, "kind": record.KindCommitment, "state": record.Accepted, "value": json.RawMessage(value)}})
		ref := refTo(a, c.ID)
		at := d*perDocument + i
		f.take(ledger.PlacementSet, record.Placement{Commitment: ref, Node: nodeID(at % benchNodes)})
		if at%(size.Commitments/(size.Reports/perIndicator)) == 0 {
			f.measured(ref, at)
		}
	}
}

// measured gives a promise an indicator, a target and reports.
func (f *filler) measured(ref record.FactRef, at int) {
	id := fmt.Sprint("i", at)
	f.take(ledger.IndicatorSet, record.Indicator{ID: id, Commitment: &ref, Title: "Sent", Measure: record.InUnits, Unit: "hydrographers",
		Direction: record.Ascending, Combination: record.Sum})
	f.take(ledger.TargetSet, record.Target{ID: "t" + id, Indicator: id, Basis: record.WholeLife, Value: 12, Period: record.Period{Start: "2010-01-01", End: "2024-12-31"}})
	for n := range perIndicator {
		day := record.Date(fmt.Sprintf("20%d-06-30", 11+(at+n)%benchYears))
		f.take(ledger.ReportAccepted, record.Report{ID: fmt.Sprintf("%s-%d", id, n), Indicator: id, Period: record.Period{Start: day[:4] + "-01-01", End: day}, Value: 4,
			State: record.AcceptedReport, Author: "user:ada", Sources: []string{"https://example.org/report"}})
	}
}

// BenchmarkBook measures how long the book of a large record takes to read, and to read anew after one more decision.
func BenchmarkBook(b *testing.B, open func() store.Store) {
	s := open()
	ctx := Context(b)
	FillTracking(b, s, Large)
	b.Run("cold", func(b *testing.B) {
		for b.Loop() {
			book, err := open().Book(ctx)
			if err != nil || len(book.Commitments) != Large.Commitments || len(book.Placements) != Large.Commitments || len(book.Reports) < Large.Reports {
				b.Fatal(len(book.Commitments), len(book.Placements), len(book.Reports), err)
			}
		}
	})
	book, err := s.Book(ctx)
	if err != nil {
		b.Fatal(err)
	}
	line := book.Nodes[7]
	for _, after := range []struct {
		name   string
		decide func(i int)
	}{
		{"a node", func(i int) { line = retitled(b, s, line, i) }},
		{"a fact", func(i int) {
			if _, err := s.Decide(ctx, store.Decision{Fact: book.Commitments[i].ID, State: record.Accepted, Seen: 1 << 40}); err != nil {
				b.Fatal(err)
			}
		}},
	} {
		b.Run("after "+after.name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				b.StopTimer()
				after.decide(i)
				b.StartTimer()
				if _, err := s.Book(ctx); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("decision", func(b *testing.B) {
		for i := 0; b.Loop(); i++ {
			line = retitled(b, s, line, i)
		}
	})
}

// retitled changes a node, and gives it as it stands then.
func retitled(b *testing.B, s store.Store, n record.Node, i int) record.Node {
	b.Helper()
	n.Title = fmt.Sprintf("Line of round %d, entry %d", i, n.Decision)
	if err := s.Track(Context(b), "", n); err != nil {
		b.Fatal(err)
	}
	head, err := s.Head(Context(b))
	if err != nil {
		b.Fatal(err)
	}
	n.Decision = head.Number
	return n
}
