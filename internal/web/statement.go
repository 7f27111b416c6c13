package web

import (
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// statementView is a statement, with what people linked it to as a question or an answer.
type statementView struct {
	factView
	Requests []record.Fact `json:"requests"` // of the other side, that it answers
	Answers  []record.Fact `json:"answers"`  // by which the other side answered it
}

func (s *site) statement(q *query) (view, error) {
	var v statementView
	var err error
	if v.factView, err = s.newFact(q, record.KindStatement); err != nil {
		return v, err
	}
	book, err := s.store.Book(q.Context())
	if err != nil {
		return v, err
	}
	var asked, answered []record.FactID
	for _, l := range book.Links {
		switch {
		case l.Kind != record.Answers:
		case l.From.Fact == v.Fact.ID:
			asked = append(asked, l.To.Fact)
		case l.To.Fact == v.Fact.ID:
			answered = append(answered, l.From.Fact)
		}
	}
	if v.Requests, err = s.seen(q, asked); err != nil {
		return v, err
	}
	v.Answers, err = s.seen(q, answered)
	return v, err
}

// seen are those of the facts that the viewer may see.
func (s *site) seen(q *query, ids []record.FactID) ([]record.Fact, error) {
	list := []record.Fact{}
	for _, id := range ids {
		switch f, err := s.store.Fact(q.Context(), id); {
		case err == nil:
			list = append(list, f)
		case fault.KindOf(err) != fault.NotFound:
			return nil, err
		}
	}
	return list, nil
}
