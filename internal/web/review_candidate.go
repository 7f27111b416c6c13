package web

import (
	"context"
	"encoding/json"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// candidateView is one fact to decide on: its words in their place, its values
// with their grounds, and what was decided so far.
type candidateView struct {
	Document  record.Document `json:"document"`
	Fact      record.Fact     `json:"fact"`
	Value     json.RawMessage `json:"value"` // the fact as it stands, JSON of its kind
	Place     int             `json:"place"` // among the facts of the document, from 1
	Progress  progress        `json:"progress"`
	Previous  record.FactID   `json:"previous,omitempty"`
	Next      record.FactID   `json:"next,omitempty"`
	Waiting   record.FactID   `json:"next_waiting,omitempty"` // the next one that awaits a decision
	Second    bool            `json:"second_reader"`
	Decisions []decided       `json:"decisions"`
	Seen      int64           `json:"seen"` // entry of the latest decision of somebody else that is shown

	Own      bool        `json:"-"` // the viewer has decided on it
	May      bool        `json:"-"` // the viewer may withdraw it
	Sections []section   `json:"-"`
	Values   []valueRow  `json:"-"`
	Form     *factForm   `json:"-"` // to change values
	Contest  *contest    `json:"-"`
	Problem  string      `json:"-"` // what was wrong with what was sent
	Reason   string      `json:"-"`
	Last     *lastAction `json:"-"`
}

// Title heads the page.
func (v candidateView) Title() string { return short(v.Fact.Evidence.Exact, 80) }

// Self is the page's address, without the place of its words.
func (v candidateView) Self() string { return reviewPath(v.Document.ID) + "/" + string(v.Fact.ID) }

// At leads to another fact of the document.
func (v candidateView) At(id record.FactID) string { return candidateOf(v.Document.ID, id) }

func (s *site) candidate(q *query) (view, error) {
	v, err := s.newCandidate(q)
	if err != nil {
		return nil, err
	}
	if q.text("edit") == "yes" {
		v.Form = s.editForm(v, nil)
	}
	return v, err
}

// newCandidate gathers all that the page of a fact to decide on shows.
func (s *site) newCandidate(q *query) (candidateView, error) {
	ctx := q.Context()
	var v candidateView
	if err := mayReview(ctx); err != nil {
		return v, err
	}
	var err error
	if v.Fact, err = s.store.Fact(ctx, record.FactID(q.id)); err != nil {
		return v, err
	}
	if v.Document, err = s.store.Document(ctx, v.Fact.Document); err != nil {
		return v, err
	}
	if d, err := s.store.Document(ctx, record.DocumentID(q.PathValue("document"))); err != nil || d.ID != v.Document.ID {
		return v, fault.New(fault.NotFound, "no fact %s in this document", v.Fact.ID)
	}
	if v.Value, err = s.store.FactValue(ctx, v.Fact.ID); err != nil {
		return v, err
	}
	if v.Second, err = s.store.SecondReader(ctx, v.Document.ID); err != nil {
		return v, err
	}
	if err := s.opinions(ctx, &v); err != nil {
		return v, err
	}
	if err := s.neighbours(ctx, &v); err != nil {
		return v, err
	}
	v.May = access.From(ctx).May(ledger.FactWithdrawn) == nil
	v.Values = s.names.values(v.Fact.Kind, v.Value)
	if q.format == asHTML {
		words, err := s.store.Text(ctx, v.Document.ID)
		if err != nil {
			return v, err
		}
		v.Sections = excerpt(words, v.Fact)
		v.Last, err = s.lastDecided(q)
		return v, err
	}
	return v, nil
}

// opinions are the decisions that the viewer may see.
func (s *site) opinions(ctx context.Context, v *candidateView) error {
	all, err := s.store.Opinions(ctx, v.Fact.ID)
	who := access.From(ctx).Person()
	v.Decisions = []decided{}
	for _, o := range all {
		v.Decisions = append(v.Decisions, newDecided(o))
		v.Own = v.Own || o.Who == who
		if o.Who != who {
			v.Seen = max(v.Seen, o.Entry)
		}
	}
	return err
}
