package storetest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Everything is all that a store tells of its record.
type Everything struct {
	Entries       []ledger.Entry
	Documents     []record.Document
	Visibility    []access.Visibility
	Readings      []*record.Reading
	Texts         []string
	Facts         [][]record.Fact
	Listed        []record.Fact
	Meetings      []store.Meeting
	People        []store.Person
	Tenures       []record.Tenure
	Suggested     []store.Suggestion
	Rulings       []string
	Bearers       map[record.FactID][]store.Bearer
	Persons       []store.PersonDetail
	Series        []store.Series
	Programmes    []store.Programme
	Parties       []store.Party
	Relationships []store.Relationship
	Acts          []store.Cell
	Topics        []store.Facet
	Found         map[string][]string
	Counts        record.Counts
	Book          *record.Book
	Users         []account.User
	Groups        []account.Group
	Anonymous     bool // may read
}

// Dump reads all that a store tells an operator.
func Dump(t *testing.T, s store.Store) Everything {
	t.Helper()
	ctx := Context(t)
	var entries []ledger.Entry
	var ids []record.DocumentID
	err := s.EachEntry(ctx, 0, func(e ledger.Entry) error {
		entries = append(entries, e)
		if e.Action == ledger.DocumentAdded {
			ids = append(ids, record.DocumentID(e.Subject[len("document:"):]))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	e := dumpAs(ctx, t, s, ids)
	e.Entries = entries
	dumpPeople(ctx, t, s, &e)
	return e
}

// dumpAs reads all that a store tells the viewer of ctx, with the texts of some documents.
func dumpAs(ctx context.Context, t *testing.T, s store.Store, ids []record.DocumentID) Everything {
	t.Helper()
	e := Everything{Found: map[string][]string{}}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, id := range ids {
		must(e.document(ctx, s, id))
	}
	var err error
	all := record.Page{Limit: record.MaxLimit}
	e.Listed, _, err = s.Facts(ctx, record.FactFilter{Page: all})
	must(err)
	e.Meetings, _, err = s.Meetings(ctx, record.MeetingFilter{Page: all})
	must(err)
	e.People, _, err = s.People(ctx, store.RegisterFilter{Page: all})
	must(err)
	must(e.actors(ctx, s))
	e.Series, _, err = s.Series(ctx, store.RegisterFilter{Page: all})
	must(err)
	e.Programmes, _, err = s.Programmes(ctx, store.RegisterFilter{Page: all})
	must(err)
	e.Parties, _, err = s.Parties(ctx, store.RegisterFilter{Page: all})
	must(err)
	e.Relationships, _, err = s.Relationships(ctx, store.RegisterFilter{Page: all})
	must(err)
	e.Topics, err = s.Facets(ctx, record.FactFilter{}, store.FieldTopic)
	must(err)
	e.Acts, err = s.CrossTab(ctx, record.FactFilter{}, store.FieldParty, store.FieldAct)
	must(err)
	e.Counts, err = s.Counts(ctx)
	must(err)
	e.Book, err = s.Book(ctx)
	must(err)
	for _, words := range []string{"charts", "hydrographers", "forum", "kelp", "tides -kelp", "party:IS", "party:Hafnir", "person:vatnes", `"rule of law"`, "secur* -asean"} {
		r, err := s.Search(ctx, store.SearchQuery{Text: words, Sort: "date"})
		must(err)
		e.Found[words] = append(hits(r), fmt.Sprint(r.Total, r.ByKind))
	}
	return e
}

// document adds what a store tells of one document.
func (e *Everything) document(ctx context.Context, s store.Store, id record.DocumentID) error {
	d, err := s.Document(ctx, id)
	if err != nil {
		return err
	}
	v, err := s.Visibility(ctx, id)
	if err != nil {
		return err
	}
	r, err := s.Reading(ctx, id)
	if err != nil {
		return err
	}
	text, err := s.Text(ctx, id)
	if err != nil {
		return err
	}
	facts, _, err := s.Facts(ctx, record.FactFilter{Document: id, Sort: "position", Page: record.Page{Limit: record.MaxLimit}})
	e.Documents, e.Visibility, e.Readings, e.Texts, e.Facts = append(e.Documents, d), append(e.Visibility, v), append(e.Readings, r),
		append(e.Texts, text.Text), append(e.Facts, facts)
	return err
}

// actors adds what a store tells of people beyond their register.
func (e *Everything) actors(ctx context.Context, s store.Store) error {
	var err error
	if e.Tenures, err = s.Tenures(ctx, store.TenureFilter{}); err != nil {
		return err
	}
	if e.Suggested, err = s.SuggestMerges(ctx, ""); err != nil {
		return err
	}
	rulings, err := s.Rulings(ctx, store.RulingFilter{})
	for _, r := range rulings {
		e.Rulings = append(e.Rulings, fmt.Sprint(r.Action, r.Subject, string(r.Body)))
	}
	slices.Sort(e.Rulings)
	if err != nil {
		return err
	}
	var ids []record.FactID
	for _, f := range e.Listed {
		ids = append(ids, f.ID)
	}
	if e.Bearers, err = s.Bearers(ctx, ids...); err != nil {
		return err
	}
	for _, p := range e.People {
		d, err := s.Person(ctx, p.Key)
		if err != nil {
			return err
		}
		e.Persons = append(e.Persons, d)
	}
	return nil
}

// dumpPeople reads who may see and do what.
func dumpPeople(ctx context.Context, t *testing.T, s store.Store, e *Everything) {
	t.Helper()
	var err1, err2, err3 error
	e.Users, err1 = s.Users(ctx)
	e.Groups, err2 = s.Groups(ctx)
	e.Anonymous, err3 = s.AnonymousReading(ctx)
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
}
