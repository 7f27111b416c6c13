package web

import (
	"encoding/json"
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
	"entente.example/internal/text"
)

// enterView is a form for a fact that the machine did not find, beside its text.
type enterView struct {
	Document record.Document `json:"document"`
	Kind     record.FactKind `json:"kind"`
	// Replaces is the orphan in whose place the fact is entered.
	Replaces record.FactID   `json:"replaces,omitempty"`
	Value    json.RawMessage `json:"value,omitempty"` // of the orphan
	Sections []section       `json:"-"`
	Parts    parts           `json:"-"`
	Form     *factForm       `json:"-"`
	Problem  string          `json:"-"`
	Reason   string          `json:"-"`
}

// Title heads the page.
func (v enterView) Title() string { return "Enter a " + string(v.Kind) + " by hand" }

// Self is the page's address.
func (v enterView) Self() string { return enterPath(v.Document.ID, v.Kind) }

func enterPath(id record.DocumentID, kind record.FactKind) string {
	return reviewPath(id) + "/enter/" + string(kind)
}

func (s *site) enter(q *query) (view, error) {
	v, words, err := s.newEnter(q)
	if err != nil {
		return nil, err
	}
	v.Replaces = record.FactID(q.text("replaces"))
	if v.Value, err = s.orphaned(q, v.Replaces); err != nil {
		return nil, err
	}
	return s.set(q, v, words, nil), q.err
}

// newEnter reads of what kind a fact is to be entered, in which document.
func (s *site) newEnter(q *query) (v enterView, words *text.Document, err error) {
	if err = mayReview(q.Context()); err != nil {
		return v, nil, err
	}
	if v.Kind = record.FactKind(q.id); !slices.Contains(record.FactKinds(), v.Kind) {
		return v, nil, fault.New(fault.NotFound, "there is no kind of fact %q", q.id)
	}
	if v.Document, err = s.store.Document(q.Context(), record.DocumentID(q.PathValue("document"))); err != nil {
		return v, nil, err
	}
	words, err = s.store.Text(q.Context(), v.Document.ID)
	return v, words, err
}

// set sets the part of the text that is asked for, and the form beside it.
func (s *site) set(q *query, v enterView, words *text.Document, sent *sentFact) enterView {
	v.Parts = newParts(words, margin{}, nil, q, "", nil)
	v.Sections = stretch(words, nil, words.Blocks[v.Parts.from].Start, words.Blocks[v.Parts.to-1].End+1)
	if sent != nil {
		v.Form = s.formOf(v.Kind, sent)
		return v
	}
	value := v.Value
	if value == nil {
		value = json.RawMessage(`{}`)
	}
	v.Form = s.form(v.Kind, value)
	v.Form.Words = review.EvidenceIn(value).Exact
	return v
}

// orphaned is a fact as it was held before its words went away; nil for no id.
func (s *site) orphaned(q *query, id record.FactID) (json.RawMessage, error) {
	if id == "" {
		return nil, nil
	}
	list, _, err := s.orphanList(q.Context(), record.Page{Limit: 1 << 20})
	for _, o := range list {
		if o.Fact == id {
			return o.Value, err
		}
	}
	if err != nil {
		return nil, err
	}
	return nil, fault.New(fault.NotFound, "no fact %s is without its words", id)
}

// problem is the form with what was wrong in it.
func (v enterView) problem(message string) view {
	v.Problem = message
	return v
}

// enterPosted takes a fact entered by hand.
func (s *site) enterPosted(q *query) (answer, error) {
	v, words, err := s.newEnter(q)
	if err != nil {
		return answer{}, err
	}
	v.Replaces, v.Reason = record.FactID(q.PostForm.Get("replaces")), q.PostForm.Get("reason")
	sent := s.names.sentForm(v.Kind, q.PostForm)
	value, err := s.apply(v.Kind, json.RawMessage(`{}`), sent, words)
	var ids []record.FactID
	if err == nil {
		ids, err = s.store.Decide(q.Context(), store.Decision{State: record.Edited, Value: value, Document: v.Document.ID, Kind: v.Kind, Replaces: v.Replaces, Reason: v.Reason})
	}
	if err != nil {
		return answer{template: "enter", view: s.set(q, v, words, sent)}, err
	}
	return answer{to: candidateOf(v.Document.ID, ids[0])}, nil
}
