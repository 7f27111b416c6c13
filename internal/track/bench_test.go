package track_test

import (
	"fmt"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// large is a record of 100,000 commitments over 15 years under 500 action lines, a fifth of them
// restated, a third with evidence, 10,000 measured, with 30,000 reports.
func large() *record.Book {
	const commitments, lines, years, first = 100_000, 500, 15, 2010
	book := &record.Book{Frameworks: []record.Framework{{ID: "f", Kind: record.PlanOfAction, Title: "Plan"}}}
	for i := range lines {
		book.Nodes = append(book.Nodes, record.Node{ID: nodeOf(i), Framework: "f", Kind: record.ActionLine, Ordinal: i})
	}
	for i := range commitments {
		f := promise(id("c", i), record.Date(fmt.Sprintf("%d-%02d-10", first+i*years/commitments, 1+i%12)))
		if i%2 == 0 {
			f.Due = &record.Period{End: record.Date(fmt.Sprintf("%d-12-31", f.Date.Year()+1+i%6))}
		}
		book.Commitments = append(book.Commitments, f)
		book.Placements = append(book.Placements, record.Placement{Commitment: ref(f.ID), Node: nodeOf(i % lines)})
		if i%5 == 0 && i > 10_000 {
			book.Links = append(book.Links, link(record.Restates, f.ID, id("c", i-7_000)))
		}
		if i%3 == 0 {
			d := record.Fact{ID: id("d", i), Kind: record.KindDelivery, Document: document(id("d", i)), Date: record.Date(fmt.Sprintf("%d-06-10", f.Date.Year()+1))}
			book.Deliveries = append(book.Deliveries, d)
			book.Fulfilments = append(book.Fulfilments, record.Fulfilment{Commitment: ref(f.ID), Delivery: ref(d.ID), Effect: record.Effects()[i/3%3]})
		}
		if i%10 == 0 {
			measureLarge(book, f)
		}
	}
	return book
}

func nodeOf(i int) record.NodeID { return record.NodeID(fmt.Sprintf("f/%d", i)) }

// measureLarge gives a commitment an indicator with a whole-life and three yearly targets, and three reports.
func measureLarge(book *record.Book, f record.Fact) {
	in := people("i" + string(f.ID))
	of := refOf(f)
	in.Commitment = &of
	book.Indicators = append(book.Indicators, in)
	start := f.Date.Year()
	whole := span(track.YearPeriod(start).Start, track.YearPeriod(start+3).End)
	book.Targets = append(book.Targets, record.Target{ID: in.ID + "w", Indicator: in.ID, Basis: record.WholeLife, Period: whole, Value: 300})
	for y := range 3 {
		p := track.YearPeriod(start + y)
		book.Targets = append(book.Targets, record.Target{ID: fmt.Sprint(in.ID, y), Indicator: in.ID, Basis: record.CalendarYear, Period: p, Value: 100})
		r := accepted(fmt.Sprint(in.ID, "r", y), p.Start, p.End, float64(80+len(book.Reports)%40))
		r.Indicator = in.ID
		book.Reports = append(book.Reports, r)
	}
}

func refOf(f record.Fact) record.FactRef { return record.FactRef{Document: f.Document, Fact: f.ID} }

// BenchmarkStates indexes 100,000 commitments and judges each in every year of its life.
func BenchmarkStates(b *testing.B) {
	book, c := large(), codes(b)
	b.ResetTimer()
	for b.Loop() {
		tr := track.New(book, track.Options{On: "2024-12-31", Codes: c})
		years := 0
		for i := range book.Commitments {
			years += len(tr.States(book.Commitments[i].ID))
		}
		b.ReportMetric(float64(years), "states")
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N), "ms")
}

// BenchmarkNew indexes 100,000 commitments.
func BenchmarkNew(b *testing.B) {
	book, c := large(), codes(b)
	b.ResetTimer()
	for b.Loop() {
		track.New(book, track.Options{On: "2024-12-31", Codes: c})
	}
}

// BenchmarkTally judges one year of the commitments under an action line.
func BenchmarkTally(b *testing.B) {
	tr := track.New(large(), track.Options{On: "2024-12-31", Codes: codes(b)})
	b.ResetTimer()
	for b.Loop() {
		tr.Tally(tr.Placed(nodeOf(0)), 2024)
	}
}

// BenchmarkAttention looks through all of 100,000 commitments for what is due, overdue or silent.
func BenchmarkAttention(b *testing.B) {
	tr := track.New(large(), track.Options{On: "2024-12-31", Codes: codes(b)})
	b.ResetTimer()
	for b.Loop() {
		tr.Attention(track.Watch{})
	}
}

// BenchmarkFigure counts the action lines addressed.
func BenchmarkFigure(b *testing.B) {
	tr := track.New(large(), track.Options{On: "2024-12-31", Codes: codes(b)})
	b.ResetTimer()
	for b.Loop() {
		if _, err := tr.Compute("action-lines-addressed", track.Scope{Framework: "f"}, 2024); err != nil {
			b.Fatal(err)
		}
	}
}
