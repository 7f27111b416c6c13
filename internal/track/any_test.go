package track_test

import (
	"fmt"

	"pgregory.net/rapid"

	"entente.example/internal/record"
)

// anyBook is a small record with whatever can be decided in it, sensible or not.
func anyBook(t *rapid.T) *record.Book {
	book := &record.Book{}
	n := rapid.IntRange(1, 6).Draw(t, "commitments")
	for i := range n {
		f := promise(id("c", i), day(t, "made"))
		if rapid.Bool().Draw(t, "has due") {
			f.Due = &record.Period{End: day(t, "due")}
		}
		book.Commitments = append(book.Commitments, f)
		d := record.Fact{ID: id("d", i), Kind: record.KindDelivery, Document: document(id("d", i)), Date: day(t, "told")}
		book.Deliveries = append(book.Deliveries, d)
	}
	any := func(what, label string) record.FactRef { return ref(id(what, rapid.IntRange(0, n-1).Draw(t, label))) }
	for range rapid.IntRange(0, 6).Draw(t, "decisions") {
		book.Put(record.Link{Kind: rapid.SampledFrom(record.LinkKinds()).Draw(t, "link"), From: any("c", "later"), To: any("c", "earlier")})
		book.Put(record.Fulfilment{Commitment: any("c", "of"), Delivery: any("d", "by"), Effect: rapid.SampledFrom(record.Effects()).Draw(t, "effect")})
	}
	if rapid.Bool().Draw(t, "closed") {
		kinds := []record.ClosureKind{record.Revoked, record.LetLapse, record.Superseded}
		book.Put(record.Closure{Commitment: any("c", "closed"), Kind: rapid.SampledFrom(kinds).Draw(t, "closure"), Day: day(t, "closed on")})
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "indicators") {
		anyIndicator(t, book, fmt.Sprintf("i%d", i), any("c", "measured"))
	}
	return book
}

func anyIndicator(t *rapid.T, book *record.Book, name string, of record.FactRef) {
	in := people(name)
	in.Commitment = &of
	if rapid.Bool().Draw(t, "falls") {
		in.Direction, in.Combination = record.Descending, record.Latest
	}
	book.Indicators = append(book.Indicators, in)
	for i := range rapid.IntRange(0, 3).Draw(t, "targets") {
		book.Targets = append(book.Targets, record.Target{ID: fmt.Sprint(name, "t", i), Indicator: name, Basis: rapid.SampledFrom(record.Bases()).Draw(t, "basis"),
			Period: days(t), Cumulative: rapid.Bool().Draw(t, "cumulative"), Value: 10})
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "reports") {
		p := days(t)
		r := accepted(fmt.Sprint(name, "r", i), p.Start, p.End, float64(rapid.IntRange(0, 20).Draw(t, "value")))
		r.Indicator = name
		book.Reports = append(book.Reports, r)
	}
}

func id(kind string, i int) record.FactID { return record.FactID(fmt.Sprint(kind, i)) }

func day(t *rapid.T, label string) record.Date {
	return record.Date(fmt.Sprintf("%d-%02d-15", rapid.IntRange(2015, 2030).Draw(t, label), rapid.IntRange(1, 12).Draw(t, "month")))
}

func days(t *rapid.T) record.Period {
	a, b := day(t, "from"), day(t, "to")
	return span(min(a, b), max(a, b))
}
