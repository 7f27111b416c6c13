package web

import (
	"context"
	"fmt"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// shelf is a record whose book is given: what is measured is the page, not the reading of the book.
type shelf struct {
	store.Store
	book *record.Book
}

func (s shelf) Book(context.Context) (*record.Book, error) { return s.book, nil }

// largeBook has 100,000 commitments of 15 years under the 130 action lines of a plan, some with evidence.
func largeBook() *record.Book {
	const commitments, lines, pillars = 100_000, 130, 5
	b := &record.Book{Frameworks: []record.Framework{{ID: "plan", Kind: record.PlanOfAction, Title: "Plan of fifteen years", Parties: []record.PartyCode{"ASEAN", "JP"}, From: "2010", To: "2024"}}}
	for p := range pillars {
		pillar := record.NodeID(fmt.Sprintf("plan/%d", p+1))
		b.Nodes = append(b.Nodes, record.Node{ID: pillar, Framework: "plan", Kind: record.Pillar, Code: fmt.Sprint(p + 1), Ordinal: p + 1, Title: fmt.Sprintf("Pillar %d of the plan", p+1)})
		for l := range lines / pillars {
			b.Nodes = append(b.Nodes, record.Node{ID: record.NodeID(fmt.Sprintf("%s.%d", pillar, l+1)), Framework: "plan", Parent: pillar, Kind: record.ActionLine,
				Code: fmt.Sprintf("%d.%d", p+1, l+1), Ordinal: l + 1, Title: fmt.Sprintf("Action line %d.%d, worded as plans word them", p+1, l+1)})
		}
	}
	for i := range commitments {
		year := 2010 + i*15/commitments
		ref := record.FactRef{Document: record.DocumentID(fmt.Sprintf("d%d", i/20)), Fact: record.FactID(fmt.Sprintf("c%012x", i))}
		f := record.Fact{ID: ref.Fact, Kind: record.KindCommitment, Document: ref.Document, Date: record.Date(fmt.Sprintf("%d-06-01", year)), Actors: []record.PartyCode{"JP"},
			Evidence: record.Evidence{Exact: fmt.Sprintf("will carry out measure %d for the good of all", i)}}
		if i%3 == 0 {
			f.Due = &record.Period{End: record.Date(fmt.Sprintf("%d-12-31", year+2))}
		}
		b.Commitments = append(b.Commitments, f)
		line := i % lines
		b.Placements = append(b.Placements, record.Placement{Commitment: ref, Node: record.NodeID(fmt.Sprintf("plan/%d.%d", line/(lines/pillars)+1, line%(lines/pillars)+1))})
		if i%4 == 0 {
			d := record.FactRef{Document: ref.Document, Fact: record.FactID(fmt.Sprintf("d%012x", i))}
			b.Deliveries = append(b.Deliveries, record.Fact{ID: d.Fact, Kind: record.KindDelivery, Document: d.Document, Date: record.Date(fmt.Sprintf("%d-09-01", year+1))})
			b.Fulfilments = append(b.Fulfilments, record.Fulfilment{Commitment: ref, Delivery: d, Effect: record.Effects()[i%3]})
		}
	}
	return b
}

// BenchmarkFrameworks measures the pages of a framework of 100,000 commitments over 15 years, the first request of each left out: it counts.
func BenchmarkFrameworks(b *testing.B) {
	h := siteOver(shelf{emptyLibrary(b), largeBook()})
	for name, paths := range map[string][]string{
		"framework": {"/frameworks/plan"},
		"matrix":    {"/frameworks/plan/matrix", "/frameworks/plan/matrix?node=3"},
		"twins":     {"/frameworks/plan.json", "/frameworks/plan/matrix.json"},
		"node":      {"/frameworks/plan/nodes/1", "/frameworks/plan/nodes/2.7", "/frameworks/plan/nodes/5.26"},
		"list":      {"/frameworks"},
		"xlsx":      {"/frameworks/plan/matrix.xlsx"},
	} {
		for _, path := range paths {
			get(b, h, path)
		}
		b.Run(name, func(b *testing.B) { measure(b, h, paths, func() {}) })
	}
}

// BenchmarkFrameworkCounted measures what the first request after a decision takes: every state of every commitment, and every number.
func BenchmarkFrameworkCounted(b *testing.B) {
	s, book := emptyLibrary(b), largeBook()
	for b.Loop() {
		again := *book
		if w := get(b, siteOver(shelf{s, &again}), "/frameworks/plan"); w.Code != 200 {
			b.Fatal(w.Code)
		}
	}
}
