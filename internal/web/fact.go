package web

import (
	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// factView is one statement, commitment or delivery: its words large, what they
// say as fields, and the ground of each field.
type factView struct {
	Fact record.Fact `json:"fact"`
	// Before and After are the words around those of the fact, in its own block.
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`

	Decisions []decided `json:"decisions,omitempty"` // for those who are signed in
	Review    string    `json:"-"`                   // where the viewer may decide on it

	Bearers []store.Bearer `json:"bearers"` // who is named in it, and the post held on its day

	Note  note   `json:"-"`
	Other []note `json:"-"` // other facts in the same words
	// Ingredients are all ten of a commitment, there or not; none of another fact.
	Ingredients []ingredientRow `json:"-"`
}

// Title heads the page.
func (v factView) Title() string { return short(v.Fact.Evidence.Exact, 80) }

func (s *site) delivery(q *query) (view, error) { return s.newFact(q, record.KindDelivery) }

// newFact makes the page of one fact of a kind.
func (s *site) newFact(q *query, kind record.FactKind) (v factView, err error) {
	f, err := s.store.Fact(q.Context(), record.FactID(q.id))
	if err != nil {
		return v, err
	}
	if f.Kind != kind {
		return v, fault.New(fault.NotFound, "%s is a %s; try %s", q.id, f.Kind, factPath(f.Kind, f.ID))
	}
	v = factView{Fact: f, Note: s.names.note(f)}
	if err := s.decidedOn(q, &v); err != nil {
		return v, err
	}
	if v.Bearers, err = s.bearers(q, f.ID); err != nil {
		return v, err
	}
	if kind == record.KindCommitment {
		v.Ingredients = s.names.ingredients(f)
	}
	return v, s.beside(q, &v)
}

// beside tells what stands around a fact's words, and what else is read in them.
func (s *site) beside(q *query, v *factView) error {
	words, err := s.store.Text(q.Context(), v.Fact.Document)
	if err != nil {
		return err
	}
	reading, err := s.store.Reading(q.Context(), v.Fact.Document)
	if err != nil {
		return err
	}
	v.Before, v.After = around(words.Text, v.Fact.Evidence)
	for _, n := range newMargin(s.names, words.Text, reading).notes {
		if n.ID != v.Fact.ID && shares(reading, n.ID, v.Fact.Evidence) {
			v.Other = append(v.Other, n)
		}
	}
	return nil
}

// decidedOn tells what people decided on a fact, and where to decide.
func (s *site) decidedOn(q *query, v *factView) error {
	if s.day == "" && mayReview(q.Context()) == nil {
		v.Review = candidatePath(v.Fact)
	}
	if !access.From(q.Context()).Role.AtLeast(access.Reader) || v.Fact.State == record.Suggested {
		return nil
	}
	opinions, err := s.store.Opinions(q.Context(), v.Fact.ID)
	for _, o := range opinions {
		v.Decisions = append(v.Decisions, newDecided(o))
	}
	return err
}

// shares says whether a fact's words overlap with a stretch.
func shares(r *record.Reading, id record.FactID, e record.Evidence) bool {
	f, ok := r.Fact(id)
	return ok && f.Evidence.Start < e.End && e.Start < f.Evidence.End
}

// around gives the words of the block before and after a stretch.
func around(words string, e record.Evidence) (before, after string) {
	at := bytesAt(words, []int{e.Start, e.End})
	start, end := at[e.Start], at[e.End]
	if start < 0 || end < start {
		return "", ""
	}
	from, to := start, end
	for from > 0 && words[from-1] != '\n' {
		from--
	}
	for to < len(words) && words[to] != '\n' {
		to++
	}
	return words[from:start], words[end:to]
}
