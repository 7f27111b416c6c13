package storetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

func testDocuments(t *testing.T, s suite) {
	for _, c := range []struct {
		name   string
		filter record.DocumentFilter
		want   []string
	}{
		{"all, the latest first, the undated last", record.DocumentFilter{},
			[]string{"Telephone talk on reefs", "Second Tidal Forum", "First Tidal Forum", "A fact sheet on kelp"}},
		{"the earliest first", record.DocumentFilter{Sort: "date"},
			[]string{"A fact sheet on kelp", "First Tidal Forum", "Second Tidal Forum", "Telephone talk on reefs"}},
		{"by title", record.DocumentFilter{Sort: "title"},
			[]string{"A fact sheet on kelp", "First Tidal Forum", "Second Tidal Forum", "Telephone talk on reefs"}},
		{"by issuer", record.DocumentFilter{Issuer: "NZ"}, []string{"Second Tidal Forum", "A fact sheet on kelp"}},
		{"by kind", record.DocumentFilter{Kind: record.FactSheet}, []string{"A fact sheet on kelp"}},
		{"by a party named in it", record.DocumentFilter{Party: "FJ"}, []string{"Telephone talk on reefs"}},
		{"a beneficiary alone is not a party", record.DocumentFilter{Party: "FJ", Issuer: "NZ"}, nil},
		{"from a day", record.DocumentFilter{From: "2024-03-05"}, []string{"Telephone talk on reefs", "Second Tidal Forum"}},
		{"to a day, without the undated", record.DocumentFilter{To: "2024-03-05"}, []string{"Second Tidal Forum", "First Tidal Forum"}},
		{"by address", record.DocumentFilter{Address: "https://example.org/sheet"}, []string{"A fact sheet on kelp"}},
		{"by words", record.DocumentFilter{Text: "hydrographers forum"}, []string{"Second Tidal Forum", "First Tidal Forum"}},
		{"by words of the title alone", record.DocumentFilter{Text: "kelp sheet"}, []string{"A fact sheet on kelp"}},
		{"without a word", record.DocumentFilter{Text: "hydrographers -concern"}, []string{"First Tidal Forum"}},
		{"a field is but words here", record.DocumentFilter{Text: "kind:statement"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			list, total, err := s.Documents(Context(t), c.filter)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, titles(list)); diff != "" || total != len(c.want) {
				t.Errorf("total %d: %s", total, diff)
			}
		})
	}
	counts, err := s.Counts(Context(t))
	if err != nil {
		t.Fatal(err)
	}
	want := record.Counts{Documents: 4, Meetings: 3, Statements: 5, Commitments: 4, Deliveries: 1, Programmes: 2}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("counts: %s", diff)
	}
}

func titles(list []record.Document) []string {
	var names []string
	for _, d := range list {
		names = append(names, d.Title)
	}
	return names
}

func testVersions(t *testing.T, s suite) {
	ctx := Context(t)
	again, err := s.Add(ctx, s.forum2024)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]store.Added{{Document: s.forum2024.Document.ID, Outcome: store.Same, Version: 1}}, again); diff != "" {
		t.Errorf("the same bytes: %s", diff)
	}
	fresh, err := s.Add(ctx, s.forumNew, s.forumNew)
	if err != nil {
		t.Fatal(err)
	}
	second := store.Added{Document: s.forumNew.Document.ID, Outcome: store.Version, Version: 2, Previous: s.forum2024.Document.ID}
	twice := second
	twice.Outcome = store.Same
	if diff := cmp.Diff([]store.Added{second, twice}, fresh); diff != "" {
		t.Errorf("new bytes at a known address, twice: %s", diff)
	}
	list, err := s.Versions(ctx, s.forumNew.Document.Address)
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != 2 || list[0].Version != 1 || list[1].Version != 2 || list[1].Previous != list[0].ID || list[0].Previous != "" {
		t.Errorf("versions: %+v", list)
	}
	both := newPage("https://example.org/both", "Draft", "", "IS", record.Other).commitment("We will.", record.Commitment{}).addition()
	final := newPage("https://example.org/both", "Final", "", "IS", record.Other).addition()
	if added, err := s.Add(ctx, both, final); err != nil || added[1].Outcome != store.Version {
		t.Errorf("two versions at once: %+v, %v", added, err)
	}
	if _, total, err := s.Facts(ctx, record.FactFilter{Text: "will", Issuer: "IS", Kind: record.KindCommitment}); err != nil || total != 2 {
		t.Errorf("commitments of the newest versions: %d, %v", total, err)
	}
	latest, total, err := s.Documents(ctx, record.DocumentFilter{Latest: true, Kind: record.JointStatement})
	if err != nil || total != 1 || len(latest) != 1 || latest[0].Version != 2 {
		t.Errorf("latest: %d, %+v, %v", total, latest, err)
	}
	testRetired(t, s)
	if _, err := s.Versions(ctx, ""); fault.KindOf(err) != fault.NotFound {
		t.Errorf("versions of no address: %v", err)
	}
}

// testRetired holds that a replaced version is shown, but neither listed nor counted twice.
func testRetired(t *testing.T, s suite) {
	ctx := Context(t)
	old := s.forum2024
	counts, err := s.Counts(ctx)
	if want := (record.Counts{Documents: 5, Meetings: 3, Statements: 5, Commitments: 4, Deliveries: 1, Programmes: 2}); err != nil || counts != want {
		t.Errorf("counts: %+v, %v", counts, err)
	}
	for name, f := range map[string]record.FactFilter{"kind": {Kind: record.KindDelivery}, "value": {Party: "IS", Kind: record.KindDelivery},
		"words": {Text: "hydrographers", Kind: record.KindDelivery}} {
		list, total, err := s.Facts(ctx, f)
		if err != nil || total != 1 || list[0].Document != s.forumNew.Document.ID {
			t.Errorf("by %s: %d, %+v, %v", name, total, list, err)
		}
	}
	if f, err := s.Fact(ctx, old.Reading.Deliveries[0].ID); err != nil || f.Document != old.Document.ID {
		t.Errorf("a fact of the old version by its id: %+v, %v", f, err)
	}
	if list, total, err := s.Facts(ctx, record.FactFilter{Document: old.Document.ID}); err != nil || total != 5 || len(list) != 5 {
		t.Errorf("facts of the old version: %d, %v, %v", total, list, err)
	}
	if r, err := s.Search(ctx, store.SearchQuery{Text: "hydrographers january"}); err != nil || r.Total != 2 || r.Hits[0].Document.Version != 2 {
		t.Errorf("search: %v, %v", hits(r), err)
	}
	if forum, err := s.OneSeries(ctx, "tidal-forum"); err != nil || forum.Meetings != 2 {
		t.Errorf("series: %+v, %v", forum, err)
	}
	again := store.Replacement{Text: old.Text, Reading: old.Reading}
	if err := s.ReplaceReading(ctx, again); err != nil {
		t.Fatal(err)
	}
	if _, total, err := s.Facts(ctx, record.FactFilter{Kind: record.KindDelivery}); err != nil || total != 1 {
		t.Errorf("after the old version is read anew: %d, %v", total, err)
	}
}

func testContents(t *testing.T, s suite) {
	ctx := Context(t)
	a := s.forum2023
	for _, id := range []record.DocumentID{a.Document.ID, a.Document.ID[:8], a.Document.ID[:40]} {
		d, err := s.Document(ctx, id)
		if err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		want := a.Document
		want.Version, want.Size = 1, len(a.Original)
		want.Title, want.Issuer, want.Date, want.Kind, want.Language = "First Tidal Forum", "IS", "2023-03-01", record.Readout, "en"
		want.Counts = record.Counts{Meetings: 1, Statements: 2, Commitments: 1, Programmes: 1}
		if diff := cmp.Diff(want, d); diff != "" {
			t.Errorf("document by %d digits: %s", len(id), diff)
		}
	}
	original, err := s.Original(ctx, a.Document.ID[:12])
	if err != nil || string(original) != string(a.Original) {
		t.Errorf("original: %q, %v", original, err)
	}
	cleaned, err := s.Text(ctx, a.Document.ID)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a.Text, cleaned); diff != "" {
		t.Errorf("text: %s", diff)
	}
	reading, err := s.Reading(ctx, a.Document.ID)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a.Reading, reading); diff != "" {
		t.Errorf("reading: %s", diff)
	}
}

func testEmpty(t *testing.T, s store.Store) {
	ctx := Context(t)
	documents, total, err := s.Documents(ctx, record.DocumentFilter{})
	if err != nil || total != 0 || documents == nil {
		t.Errorf("documents: %v, %d, %v", documents, total, err)
	}
	facts, total, err := s.Facts(ctx, record.FactFilter{Person: "nobody"})
	if err != nil || total != 0 || facts == nil {
		t.Errorf("facts: %v, %d, %v", facts, total, err)
	}
	counts, err := s.Counts(ctx)
	if err != nil || counts != (record.Counts{}) {
		t.Errorf("counts: %+v, %v", counts, err)
	}
	people, total, err := s.People(ctx, store.RegisterFilter{})
	if err != nil || total != 0 || people == nil {
		t.Errorf("people: %v, %d, %v", people, total, err)
	}
	result, err := s.Search(ctx, store.SearchQuery{Text: "anything"})
	if err != nil || result.Total != 0 || result.Hits == nil {
		t.Errorf("search: %+v, %v", result, err)
	}
	if added, err := s.Add(ctx); err != nil || len(added) != 0 {
		t.Errorf("add of nothing: %v, %v", added, err)
	}
	if err := s.Check(ctx); err != nil {
		t.Errorf("check: %v", err)
	}
}
