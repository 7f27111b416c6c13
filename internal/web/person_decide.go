package web

import (
	"strconv"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// decidable adds to a person's page what those see who may decide on people.
func (s *site) decidable(q *query, v *personView) error {
	viewer := access.From(q.Context())
	v.MayName = s.day == "" && viewer.May(ledger.PersonNamed) == nil
	v.MayMerge = s.day == "" && viewer.May(ledger.PersonMerged) == nil
	if !v.MayName {
		return nil
	}
	var err error
	if v.Rulings, err = s.store.Rulings(q.Context(), store.RulingFilter{Person: v.Person.Key}); err != nil || !v.MayMerge {
		return err
	}
	v.Suggestions, err = s.store.SuggestMerges(q.Context(), v.Person.Key)
	return err
}

// personPosted takes a decision on a person.
func (s *site) personPosted(q *query) (answer, error) {
	v, err := s.newPerson(q)
	if err != nil {
		return answer{}, err
	}
	if err := s.decidePerson(q, v.Person.Key); err != nil {
		return answer{template: "person", view: v}, err
	}
	return answer{to: "/people/" + v.Person.Key}, nil
}

// decidePerson does what a form of the page asks for.
func (s *site) decidePerson(q *query, key string) (err error) {
	ctx, reason := q.Context(), q.PostFormValue("reason")
	switch q.PostFormValue("decision") {
	case "merge":
		_, err = s.store.MergePeople(ctx, q.PostFormValue("from"), q.PostFormValue("into"), reason)
	case "split":
		_, err = s.store.SplitPerson(ctx, store.Split{Person: key, Name: q.PostFormValue("name"),
			Documents: []record.DocumentID{record.DocumentID(strings.TrimSpace(q.PostFormValue("document")))}}, reason)
	case "name":
		also := strings.Split(q.PostFormValue("also"), "\n")
		_, err = s.store.NamePerson(ctx, key, store.PersonNames{Name: q.PostFormValue("name"), Spellings: also}, reason)
	case "tenure":
		_, err = s.store.SetTenure(ctx, sentTenure(q, key), reason)
	case "remove":
		err = s.store.RemoveTenure(ctx, q.PostFormValue("tenure"), reason)
	case "undo":
		var entry int64
		if entry, err = strconv.ParseInt(q.PostFormValue("entry"), 10, 64); err == nil {
			err = s.store.UndoRuling(ctx, entry, reason)
		}
	default:
		err = fault.New(fault.Invalid, "the form asks for nothing that can be decided")
	}
	return err
}

// sentTenure reads a tenure from a form.
func sentTenure(q *query, key string) record.Tenure {
	field := func(name string) string { return strings.TrimSpace(q.PostFormValue(name)) }
	t := record.Tenure{Person: key, Post: field("post"), Of: record.PartyCode(strings.ToUpper(field("of"))), From: record.Day(field("from")), To: record.Day(field("to")),
		Document: record.DocumentID(field("document")), Source: field("source")}
	if words := field("words"); words != "" {
		t.Evidence = &record.Evidence{Exact: words}
	}
	return t
}

// bearers says who is named in a fact, and what they were on its day.
func (s *site) bearers(q *query, id record.FactID) ([]store.Bearer, error) {
	found, err := s.store.Bearers(q.Context(), id)
	if err != nil || found[id] == nil {
		return []store.Bearer{}, err
	}
	return found[id], nil
}
