package storetest

import (
	"testing"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Everything is all that a store tells of its record.
type Everything struct {
	Entries    []ledger.Entry
	Documents  []record.Document
	Visibility []access.Visibility
	Readings   []*record.Reading
	Texts      []string
	Facts      [][]record.Fact
	Listed     []record.Fact
	Meetings   []store.Meeting
	People     []store.Person
	Series     []store.Series
	Programmes []store.Programme
	Parties    []store.Party
	Topics     []store.Facet
	Found      map[string][]string
	Counts     record.Counts
}

// Dump reads all that a store tells.
func Dump(t *testing.T, s store.Store) Everything {
	t.Helper()
	ctx := Context(t)
	var e Everything
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(s.EachEntry(ctx, 0, func(entry ledger.Entry) error { e.Entries = append(e.Entries, entry); return nil }))
	for _, entry := range e.Entries {
		if entry.Action == ledger.DocumentAdded {
			dumpDocument(t, s, record.DocumentID(entry.Subject[len("document:"):]), &e)
		}
	}
	var err error
	all := record.Page{Limit: record.MaxLimit}
	e.Listed, _, err = s.Facts(ctx, record.FactFilter{Page: all})
	must(err)
	e.Meetings, _, err = s.Meetings(ctx, record.MeetingFilter{Page: all})
	must(err)
	e.People, _, err = s.People(ctx, store.RegisterFilter{Page: all})
	must(err)
	e.Series, _, err = s.Series(ctx, store.RegisterFilter{Page: all})
	must(err)
	e.Programmes, _, err = s.Programmes(ctx, store.RegisterFilter{Page: all})
	must(err)
	e.Parties, _, err = s.Parties(ctx, store.RegisterFilter{Page: all})
	must(err)
	e.Topics, err = s.Facets(ctx, record.FactFilter{}, store.FieldTopic)
	must(err)
	e.Counts, err = s.Counts(ctx)
	must(err)
	e.Found = map[string][]string{}
	for _, words := range []string{"charts", "hydrographers", "forum", "kelp", "cooperation", `"rule of law"`, "secur* -asean"} {
		r, err := s.Search(ctx, store.SearchQuery{Text: words, Sort: "date"})
		must(err)
		e.Found[words] = hits(r)
	}
	return e
}

func dumpDocument(t *testing.T, s store.Store, id record.DocumentID, e *Everything) {
	t.Helper()
	ctx := Context(t)
	d, err := s.Document(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	v, err := s.Visibility(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Reading(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	text, err := s.Text(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	facts, _, err := s.Facts(ctx, record.FactFilter{Document: id, Sort: "position", Page: record.Page{Limit: record.MaxLimit}})
	if err != nil {
		t.Fatal(err)
	}
	e.Documents, e.Visibility, e.Readings, e.Texts, e.Facts = append(e.Documents, d), append(e.Visibility, v), append(e.Readings, r),
		append(e.Texts, text.Text), append(e.Facts, facts)
}
