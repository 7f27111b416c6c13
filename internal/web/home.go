package web

import (
	"context"
	"time"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// homeStore is what the first page asks of the store.
type homeStore interface {
	Counts(ctx context.Context) (record.Counts, error)
	Documents(ctx context.Context, filter record.DocumentFilter) ([]record.Document, int, error)
	Facts(ctx context.Context, filter record.FactFilter) ([]record.Fact, int, error)
	Relationships(ctx context.Context, filter store.RegisterFilter) ([]store.Relationship, int, error)
}

// homeView is what is in here, what is new and what falls due.
type homeView struct {
	Counts        record.Counts        `json:"counts"`
	First         record.Date          `json:"first,omitempty"`  // day of the earliest document
	Last          record.Date          `json:"last,omitempty"`   // day of the latest document
	Latest        []record.Document    `json:"latest_documents"` // by their own date
	Due           []record.Fact        `json:"falls_due"`        // commitments, the soonest first
	Overdue       []record.Fact        `json:"fell_due"`         // commitments, the latest first
	Relationships []store.Relationship `json:"relationships"`    // with the most meetings
	Known         int                  `json:"relationships_total"`
}

// Title heads the page.
func (homeView) Title() string { return "What was promised, in whose words" }

// How many rows the first page shows of each list.
const (
	homeDocuments     = 8
	homeDue           = 6
	homeRelationships = 10
)

func (s *site) home(q *query) (view, error) {
	ctx := q.Context()
	var v homeView
	var err error
	if v.Counts, err = s.store.Counts(ctx); err != nil {
		return nil, err
	}
	v.Latest, _, err = s.store.Documents(ctx, record.DocumentFilter{Latest: true, Sort: "-date", Page: record.Page{Limit: homeDocuments}})
	if err != nil {
		return nil, err
	}
	if v.First, v.Last, err = s.documentSpan(ctx, v.Latest); err != nil {
		return nil, err
	}
	today := s.now()
	v.Due, _, err = s.store.Facts(ctx, record.FactFilter{Kind: record.KindCommitment, DueFrom: dateOf(today), Sort: "due", Page: record.Page{Limit: homeDue}})
	if err != nil {
		return nil, err
	}
	v.Overdue, _, err = s.store.Facts(ctx, record.FactFilter{Kind: record.KindCommitment, DueTo: dateOf(today.AddDate(0, 0, -1)), Sort: "-due", Page: record.Page{Limit: homeDue}})
	if err != nil {
		return nil, err
	}
	v.Relationships, v.Known, err = s.store.Relationships(ctx, store.RegisterFilter{Page: record.Page{Limit: homeRelationships}})
	return v, err
}

// documentSpan is the day of the earliest and the latest document that has one.
func (s *site) documentSpan(ctx context.Context, latest []record.Document) (first, last record.Date, err error) {
	if len(latest) == 0 {
		return "", "", nil
	}
	early, _, err := s.store.Documents(ctx, record.DocumentFilter{From: "0001-01-01", Sort: "date", Page: record.Page{Limit: 1}})
	if err != nil || len(early) == 0 {
		return "", "", err
	}
	return early[0].Date, latest[0].Date, nil
}

func dateOf(t time.Time) record.Date { return record.Date(t.Format(time.DateOnly)) }
