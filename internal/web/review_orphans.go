package web

import (
	"context"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// orphansView lists decided facts whose words a new version of their document does not have.
type orphansView struct {
	Total   int            `json:"total"`
	Orphans []store.Orphan `json:"orphans"`
}

// Title heads the page.
func (orphansView) Title() string { return "Facts without their words" }

// Words are those that an orphan had.
func (orphansView) Words(o store.Orphan) string { return review.EvidenceIn(o.Value).Exact }

// Enter is where an orphan is entered anew.
func (orphansView) Enter(o store.Orphan) string {
	return enterPath(o.Document.ID, o.Kind) + "?replaces=" + string(o.Fact)
}

func (s *site) orphans(q *query) (view, error) {
	if err := mayReview(q.Context()); err != nil {
		return nil, err
	}
	return s.newOrphans(q)
}

func (s *site) newOrphans(q *query) (orphansView, error) {
	var v orphansView
	var err error
	v.Orphans, v.Total, err = s.orphanList(q.Context(), q.rows())
	return v, err
}

func (s *site) orphanList(ctx context.Context, page record.Page) ([]store.Orphan, int, error) {
	return gather(page, func(p record.Page) ([]store.Orphan, int, error) { return s.store.Orphans(ctx, p) })
}

// orphanPosted lets an orphan go.
func (s *site) orphanPosted(q *query) (answer, error) {
	d := store.Decision{Fact: record.FactID(q.PostForm.Get("fact")), State: record.Rejected, Reason: q.PostForm.Get("reason")}
	if d.Fact == "" {
		return answer{}, fault.New(fault.Invalid, "the form names no fact; load the page again")
	}
	if _, err := s.orphaned(q, d.Fact); err != nil {
		return answer{}, err
	}
	_, err := s.store.Decide(q.Context(), d)
	return answer{to: "/review/orphans"}, err
}

// secondPosted says whether two people have to decide on the facts of a document.
func (s *site) secondPosted(q *query) (answer, error) {
	id := record.DocumentID(q.PathValue("document"))
	err := s.store.RequireSecondReader(q.Context(), id, q.PostForm.Get("required") == "yes", q.PostForm.Get("reason"))
	return answer{to: reviewPath(id)}, err
}
