package web

import (
	"context"
	"encoding/json"

	"entente.example/internal/access"
	"entente.example/internal/door"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// reviewStore is what the pages of review ask of the store.
type reviewStore interface {
	Decide(ctx context.Context, decisions ...store.Decision) ([]record.FactID, error)
	Undo(ctx context.Context, id record.FactID, reason string) error
	Opinions(ctx context.Context, id record.FactID) ([]review.Opinion, error)
	OpinionsIn(ctx context.Context, id record.DocumentID) ([]review.Opinion, error)
	FactValue(ctx context.Context, id record.FactID) (json.RawMessage, error)
	SecondReader(ctx context.Context, id record.DocumentID) (bool, error)
	RequireSecondReader(ctx context.Context, id record.DocumentID, required bool, reason string) error
	Orphans(ctx context.Context, page record.Page) ([]store.Orphan, int, error)
	Agreement(ctx context.Context) ([]review.Agreement, error)
}

// reviewView is the queue of what awaits a decision, across documents.
type reviewView struct {
	queue
	Documents []store.Facet      `json:"documents"` // with what awaits a decision, the most first
	More      int                `json:"-"`         // documents left out of the page
	Orphans   int                `json:"orphans"`   // see /review/orphans
	Agreement []review.Agreement `json:"agreement"`
}

// queueDocuments is how many documents the queue lists.
const queueDocuments = 20

// Title heads the page.
func (reviewView) Title() string { return "Review" }

// mayReview fails for who may not decide on facts; whoever is not signed in is asked to.
func mayReview(ctx context.Context) error {
	v := access.From(ctx)
	if v.Who == "" {
		return door.ErrSignIn
	}
	return v.May(ledger.FactAccepted)
}

func (s *site) review(q *query) (view, error) {
	if err := mayReview(q.Context()); err != nil {
		return nil, err
	}
	var v reviewView
	var err error
	if v.queue, err = s.queue(q, ""); err != nil {
		return nil, err
	}
	if v.Documents, err = s.store.Facets(q.Context(), v.filter, store.FieldDocument); err != nil {
		return nil, err
	}
	if q.format == asHTML && len(v.Documents) > queueDocuments {
		v.More, v.Documents = len(v.Documents)-queueDocuments, v.Documents[:queueDocuments]
	}
	if _, v.Orphans, err = s.store.Orphans(q.Context(), record.Page{Limit: 1}); err != nil {
		return nil, err
	}
	v.Agreement, err = s.store.Agreement(q.Context())
	return v, err
}
