package storetest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// personKeys lists the keys of a store's people by name.
func personKeys(t *testing.T, s store.Store) []string {
	t.Helper()
	list, _, err := s.People(Context(t), store.RegisterFilter{Sort: "name"})
	if err != nil {
		t.Fatal(err)
	}
	keys := make([]string, len(list))
	for i, p := range list {
		keys[i] = p.Key
	}
	return keys
}

// testMerging makes one person of two, everywhere, and takes it back.
func testMerging(t *testing.T, s suite) {
	ctx := Context(t)
	before := Dump(t, s.Store)
	entry, err := s.MergePeople(ctx, "Kári Brandsson", "Sól Vatnes", "one and the same")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"moana-reweti", "naqalevu-sitiveni", "sol-vatnes"}, personKeys(t, s)); diff != "" {
		t.Error(diff)
	}
	for _, asked := range []string{"brandsson-kari", "Kári Brandsson", "brandsson", "Envoy Vatnes", "sol-vatnes"} {
		d, err := s.Person(ctx, asked)
		if err != nil || d.Key != "sol-vatnes" || d.Meetings != 3 || d.Statements != 4 || !slices.Contains(d.Names, "Kári Brandsson") || len(d.Attended) != 3 {
			t.Errorf("%s: %+v, %v", asked, d.Person, err)
		}
	}
	if _, total, err := s.Facts(ctx, record.FactFilter{Person: "brandsson-kari", Kind: record.KindStatement}); err != nil || total != 4 {
		t.Errorf("%d statements by the old key, %v", total, err)
	}
	facets, err := s.Facets(ctx, record.FactFilter{}, store.FieldPerson)
	if err != nil || len(facets) != 3 || facets[0] != (store.Facet{Value: "sol-vatnes", Label: "VATNES Sól", Count: 7}) {
		t.Errorf("facets %+v, %v", facets, err)
	}
	if r, err := s.Search(ctx, store.SearchQuery{Text: `person:"Kári Brandsson"`}); err != nil || r.Total < 5 {
		t.Errorf("found %d, %v", r.Total, err)
	}
	_, err = s.MergePeople(ctx, "sol-vatnes", "brandsson-kari", "")
	wants(t, "merged twice", err, fault.Conflict)
	_, err = s.MergePeople(ctx, "nobody", "sol-vatnes", "")
	wants(t, "nobody merged", err, fault.NotFound)
	rulings, err := s.Rulings(ctx, store.RulingFilter{Person: "sol-vatnes"})
	if err != nil || len(rulings) != 1 || rulings[0].Entry != entry || rulings[0].Action != ledger.PersonMerged || rulings[0].Who != "operator:test" {
		t.Errorf("decisions %+v, %v", rulings, err)
	}
	if err := s.UndoRuling(ctx, entry, "they are two"); err != nil {
		t.Fatal(err)
	}
	wants(t, "undone twice", s.UndoRuling(ctx, entry, ""), fault.NotFound)
	after := Dump(t, s.Store)
	after.Entries = before.Entries
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("undone: %s", diff)
	}
}

// testSplitting finds two people under one name, in a document and in a fact.
func testSplitting(t *testing.T, s suite) {
	ctx := Context(t)
	before := Dump(t, s.Store)
	id := s.forum2024.Document.ID
	key, err := s.SplitPerson(ctx, store.Split{Person: "Sól Vatnes", Name: "Sólveig Vatnes", Documents: []record.DocumentID{id}}, "her aunt")
	if err != nil {
		t.Fatal(err)
	}
	d, err := s.Person(ctx, key)
	if err != nil || d.Name != "Sólveig Vatnes" || d.Meetings != 1 || d.Statements != 1 || d.Office != "Minister for Foreign Affairs" {
		t.Errorf("split off: %+v, %v", d.Person, err)
	}
	if d, err := s.Person(ctx, "sol-vatnes"); err != nil || d.Meetings != 1 || d.Statements != 2 || d.Office != "Minister for Oceans" {
		t.Errorf("left: %+v, %v", d.Person, err)
	}
	fact := s.forum2023.Reading.Statements[0].ID
	other, err := s.SplitPerson(ctx, store.Split{Person: "sol-vatnes", Facts: []record.FactID{fact}}, "another aunt")
	if err != nil {
		t.Fatal(err)
	}
	if list, _, err := s.Facts(ctx, record.FactFilter{Person: other}); err != nil || len(list) != 1 || list[0].ID != fact {
		t.Errorf("split off by a fact: %v, %v", list, err)
	}
	b, err := s.Bearers(ctx, fact)
	if err != nil || len(b[fact]) != 1 || b[fact][0].Key != other {
		t.Errorf("bearers %+v, %v", b, err)
	}
	_, err = s.SplitPerson(ctx, store.Split{Person: "sol-vatnes", Documents: []record.DocumentID{s.sheet.Document.ID}}, "")
	wants(t, "a document without her", err, fault.Invalid)
	_, err = s.SplitPerson(ctx, store.Split{Person: "sol-vatnes"}, "")
	wants(t, "no document", err, fault.Invalid)
	if _, err := s.Add(ctx, s.forumNew); err != nil {
		t.Fatal(err)
	}
	if d, err := s.Person(ctx, key); err != nil || d.Meetings != 1 {
		t.Errorf("in a new version of the document: %+v, %v", d.Person, err)
	}
	rulings, err := s.Rulings(ctx, store.RulingFilter{})
	if err != nil || len(rulings) != 2 {
		t.Fatalf("%+v, %v", rulings, err)
	}
	for _, r := range rulings {
		if err := s.UndoRuling(ctx, r.Entry, ""); err != nil {
			t.Fatal(err)
		}
	}
	after := Dump(t, s.Store)
	if diff := cmp.Diff(before.People, after.People); diff != "" {
		t.Errorf("undone: %s", diff)
	}
}

// testNaming gives a person and a party names of other scripts.
func testNaming(t *testing.T, s suite) {
	ctx := Context(t)
	for _, n := range []store.PersonNames{{Name: "Sola"}, {Name: "Sól Vatnes", Spellings: []string{"Сольвейг Ватнес", " 水原 ", "水原"}}} {
		if _, err := s.NamePerson(ctx, "sol-vatnes", n, ""); err != nil {
			t.Fatal(err)
		}
	}
	for _, asked := range []string{"水原", "Ватнес Сольвейг", "Minister Vatnes", "the minister vatnes"} {
		d, err := s.Person(ctx, asked)
		if asked == "the minister vatnes" {
			wants(t, asked, err, fault.NotFound)
			continue
		}
		if err != nil || d.Name != "Sól Vatnes" || !cmp.Equal(d.Names, []string{"VATNES Sól", "Vatnes", "Сольвейг Ватнес", "水原"}) {
			t.Errorf("%s: %+v, %v", asked, d.Person, err)
		}
	}
	if list, _, err := s.People(ctx, store.RegisterFilter{Text: "ватнес"}); err != nil || len(list) != 1 {
		t.Errorf("by a word: %v, %v", list, err)
	}
	_, err := s.NamePerson(ctx, "sol-vatnes", store.PersonNames{Spellings: []string{" "}}, "")
	wants(t, "no name", err, fault.Invalid)
	if _, err := s.NameParty(ctx, "IS", []string{"Ísland", "Iceland"}, ""); err != nil {
		t.Fatal(err)
	}
	_, err = s.NameParty(ctx, "NZ", []string{"Iceland"}, "")
	wants(t, "a name of another", err, fault.Conflict)
	_, of, err := s.Facts(ctx, record.FactFilter{Party: "IS"})
	if err != nil {
		t.Fatal(err)
	}
	if _, total, err := s.Facts(ctx, record.FactFilter{Party: "ísland"}); err != nil || total != of {
		t.Errorf("%d of %d facts by another name, %v", total, of, err)
	}
	if list, _, err := s.Parties(ctx, store.RegisterFilter{Text: "island"}); err != nil || len(list) != 1 || list[0].Code != "IS" {
		t.Errorf("by another name: %v, %v", list, err)
	}
}

// testTenures says who held which post when, with evidence.
func testTenures(t *testing.T, s suite) {
	ctx := Context(t)
	post := record.Tenure{Person: "Sól Vatnes", Post: "Minister for Foreign Affairs", Of: "IS", From: "2024-01", To: "2024-12",
		Document: s.forum2024.Document.ID[:12], Evidence: &record.Evidence{Exact: "The Second Tidal Forum met on 5 March 2024."}}
	set, err := s.SetTenure(ctx, post, "as the text says")
	if err != nil {
		t.Fatal(err)
	}
	if set.Person != "sol-vatnes" || set.Document != s.forum2024.Document.ID || set.Evidence.Start != len("Second Tidal Forum\n") {
		t.Errorf("set %+v", set)
	}
	other := record.Tenure{Name: "Hera Stone", Post: "Minister for Foreign Affairs", Of: "IS", From: "2019", To: "2023-12-31", Source: "https://example.org/ministers"}
	if _, err := s.SetTenure(ctx, other, ""); err != nil {
		t.Fatal(err)
	}
	if d, err := s.Person(ctx, "Hera Stone"); err != nil || d.Key != "hera-stone" || d.Office != other.Post || d.Party != "IS" || len(d.Tenures) != 1 {
		t.Errorf("somebody whom no text names: %+v, %v", d, err)
	}
	for day, want := range map[record.Date]string{"2024-03-05": "Sól Vatnes", "2024-12-31": "Sól Vatnes", "2019-01-01": "Hera Stone", "2025-01-01": "", "2018-12-31": ""} {
		list, err := s.Tenures(ctx, store.TenureFilter{Of: "IS", On: day})
		if err != nil || want == "" && len(list) != 0 || want != "" && (len(list) != 1 || record.PersonKey(list[0].Name) != record.PersonKey(want)) {
			t.Errorf("on %s: %+v, %v", day, list, err)
		}
	}
	meeting := s.forum2024.Reading.Meetings[0].ID
	bearers, err := s.Bearers(ctx, meeting)
	if err != nil || len(bearers[meeting]) != 2 || bearers[meeting][1].Key != "sol-vatnes" || bearers[meeting][1].Tenure == nil || bearers[meeting][0].Tenure != nil {
		t.Errorf("on the day: %+v, %v", bearers, err)
	}
	post.To = "2025-03"
	if again, err := s.SetTenure(ctx, post, "she stayed"); err != nil || again.ID != set.ID {
		t.Errorf("set again: %+v, %v", again, err)
	}
	if list, err := s.Tenures(ctx, store.TenureFilter{Person: "sol-vatnes"}); err != nil || len(list) != 1 || list[0].To != "2025-03" {
		t.Errorf("set again: %+v, %v", list, err)
	}
	for name, bad := range map[string]func(*record.Tenure){
		"words that are not there": func(b *record.Tenure) { b.Evidence = &record.Evidence{Exact: "She was minister."} },
		"no words":                 func(b *record.Tenure) { b.Evidence = nil },
		"no evidence":              func(b *record.Tenure) { b.Document = "" },
		"an address of no kind":    func(b *record.Tenure) { b.Document, b.Source = "", "javascript:alert(1)" },
		"days turned round":        func(b *record.Tenure) { b.From = "2026" },
		"no day":                   func(b *record.Tenure) { b.From = "soon" },
		"no post":                  func(b *record.Tenure) { b.Post = " " },
	} {
		b := post
		bad(&b)
		_, err := s.SetTenure(ctx, b, "")
		wants(t, name, err, fault.Invalid)
	}
	if err := s.RemoveTenure(ctx, set.ID, "wrong"); err != nil {
		t.Fatal(err)
	}
	wants(t, "removed twice", s.RemoveTenure(ctx, set.ID, ""), fault.NotFound)
	head, _ := s.Head(ctx)
	if err := s.UndoRuling(ctx, head.Number, "right after all"); err != nil {
		t.Fatal(err)
	}
	if list, err := s.Tenures(ctx, store.TenureFilter{Person: "sol-vatnes"}); err != nil || len(list) != 1 {
		t.Errorf("the removal taken back: %+v, %v", list, err)
	}
}

// testSuggesting offers pairs that may be one person.
func testSuggesting(t *testing.T, s suite) {
	ctx := Context(t)
	more := newPage("", "A note", "2024-07-01", "IS", record.Readout).
		meeting("They met.", "", "2024-07-01", person("Sól Vatness", "", "IS"), person("Moana Reweti Kahu", "Pilot", "NZ"), person("Sól Vatnar", "", "FJ"),
			person("Reweti", "Minister of the Sea", "FO")).addition()
	if _, err := s.Add(ctx, more); err != nil {
		t.Fatal(err)
	}
	list, err := s.SuggestMerges(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, x := range list {
		got = append(got, x.From.Key+" "+x.Into.Key+": "+x.Why)
	}
	want := []string{"moana-reweti kahu-moana-reweti: one name is within the other, and the party is the same",
		"sol-vatness sol-vatnes: the names differ in a letter or two, and the party is the same"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if list, err := s.SuggestMerges(ctx, "Sól Vatness"); err != nil || len(list) != 1 {
		t.Errorf("of one: %v, %v", list, err)
	}
	_, err = s.MergePeople(access.With(ctx, access.Viewer{Who: "user:ed", Role: access.Editor, Clock: access.From(ctx).Clock}), "sol-vatness", "sol-vatnes", "")
	wants(t, "a merge by an editor", err, fault.Forbidden)
}
