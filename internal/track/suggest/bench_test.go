package suggest

import (
	"fmt"
	"testing"

	"entente.example/internal/record"
)

// largeBook repeats the example's facts, each time with other names in them, until there are so many commitments.
func largeBook(b *testing.B, commitments int) *record.Book {
	b.Helper()
	small, large := exampleBook(b), &record.Book{}
	for round := 0; len(large.Commitments) < commitments; round++ {
		again := func(list []record.Fact) (copies []record.Fact) {
			for _, f := range list {
				f.ID = record.FactID(fmt.Sprintf("%s-%d", f.ID, round))
				f.Document = record.DocumentID(fmt.Sprintf("%s-%d", f.Document, round))
				f.Date = record.Date(fmt.Sprintf("%04d%s", 2010+round%15, f.Date[4:]))
				f.Evidence.Exact += fmt.Sprintf(" in district%d with agency%d", round%997, round%4001)
				copies = append(copies, f)
			}
			return copies
		}
		large.Commitments = append(large.Commitments, again(small.Commitments)...)
		large.Deliveries = append(large.Deliveries, again(small.Deliveries)...)
		large.Requests = append(large.Requests, again(small.Requests)...)
	}
	return large
}

func BenchmarkNew100000(b *testing.B) {
	book := largeBook(b, 100_000)
	for b.Loop() {
		New(book)
	}
}

// BenchmarkFor100000 looks for suggestions for the facts of one document.
func BenchmarkFor100000(b *testing.B) {
	book := largeBook(b, 100_000)
	x := New(book)
	last := book.Commitments[len(book.Commitments)-1].Document
	b.ReportMetric(float64(len(x.For(last))), "suggestions")
	for b.Loop() {
		x.For(last)
	}
}
