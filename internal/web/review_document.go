package web

import (
	"context"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// reviewDocumentView is the queue of one document.
type reviewDocumentView struct {
	queue
	Document     record.Document   `json:"document"`
	Progress     progress          `json:"progress"`
	SecondReader bool              `json:"second_reader"`
	MaySecond    bool              `json:"-"` // the viewer may say whether two have to decide
	Latest       string            `json:"-"` // the queue of the newest version, where this is none
	Kinds        []record.FactKind `json:"-"`
}

// progress is how far a document is reviewed: by people together, not by the viewer alone.
type progress struct {
	Decided int `json:"decided"` // accepted, edited, rejected or withdrawn
	Facts   int `json:"facts"`
}

// Title heads the page.
func (v reviewDocumentView) Title() string { return "Review: " + documentTitle(v.Document) }

func documentTitle(d record.Document) string { return documentView{Document: d}.Title() }

func (s *site) reviewDocument(q *query) (view, error) {
	ctx := q.Context()
	if err := mayReview(ctx); err != nil {
		return nil, err
	}
	doc, err := s.store.Document(ctx, record.DocumentID(q.id))
	if err != nil {
		return nil, err
	}
	v := reviewDocumentView{Document: doc, MaySecond: access.From(ctx).May(ledger.SecondReaderSet) == nil, Kinds: record.FactKinds()}
	if v.queue, err = s.queue(q, doc.ID); err != nil {
		return nil, err
	}
	if v.SecondReader, err = s.store.SecondReader(ctx, doc.ID); err != nil {
		return nil, err
	}
	versions, err := s.versions(ctx, doc)
	if err != nil {
		return nil, err
	}
	if newest := (documentView{Document: doc, Versions: versions}).Latest(); newest != nil {
		v.Latest = reviewPath(newest.ID)
	}
	v.Progress, err = s.progress(ctx, doc.ID)
	return v, err
}

// progress counts what is decided in a document.
func (s *site) progress(ctx context.Context, id record.DocumentID) (progress, error) {
	facets, err := s.store.Facets(ctx, record.FactFilter{Document: id, State: record.AnyState}, store.FieldState)
	var p progress
	for _, f := range facets {
		p.Facts += f.Count
	}
	p.Decided = p.Facts
	for _, f := range facets {
		for _, waits := range record.StatesNamed(record.Waiting) {
			if f.Value == waits.Name() {
				p.Decided -= f.Count
			}
		}
	}
	return p, err
}

// reviewPath is the queue of a document.
func reviewPath(id record.DocumentID) string { return "/review/" + string(id) }

// candidatePath is where a fact is decided on, with its words in view.
func candidatePath(f record.Fact) string { return candidateOf(f.Document, f.ID) }

func candidateOf(document record.DocumentID, fact record.FactID) string {
	return reviewPath(document) + "/" + string(fact) + "#f-" + string(fact)
}
