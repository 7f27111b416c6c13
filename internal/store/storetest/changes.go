package storetest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// testReplacing puts a new reading in the place of an old one: all that the old
// one alone said is gone, and what both say keeps its id.
func testReplacing(t *testing.T, s suite) {
	ctx := Context(t)
	stale, err := s.Stale(ctx, "test-2")
	if err != nil || len(stale) != 4 {
		t.Fatalf("stale: %v, %v", stale, err)
	}
	fresh := *s.forum2023.Reading
	fresh.Engine, fresh.Title = "test-2", "First Forum on Tides"
	fresh.Commitments, fresh.Programmes = []record.Commitment{}, []record.Programme{}
	fresh.Statements = fresh.Statements[1:]
	cleanedAgain := *s.forum2023.Text
	cleanedAgain.Warnings = nil
	if err := s.ReplaceReading(ctx, store.Replacement{Text: &cleanedAgain, Reading: &fresh}); err != nil {
		t.Fatal(err)
	}
	reading, err := s.Reading(ctx, fresh.Document)
	if diff := cmp.Diff(&fresh, reading); err != nil || diff != "" {
		t.Errorf("reading: %v %s", err, diff)
	}
	if text, err := s.Text(ctx, fresh.Document); err != nil || !cmp.Equal(&cleanedAgain, text) {
		t.Errorf("text: %v", err)
	}
	d, err := s.Document(ctx, fresh.Document)
	if err != nil || d.Title != "First Forum on Tides" || d.Counts.Commitments != 0 || d.Counts.Statements != 1 || d.Version != 1 {
		t.Errorf("document: %+v, %v", d, err)
	}
	if _, err := s.Fact(ctx, s.forum2023.Reading.Commitments[0].ID); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a fact of the old reading: %v", err)
	}
	if f, err := s.Fact(ctx, fresh.Statements[0].ID); err != nil || f.Ordinal != 0 || f.DocumentTitle != fresh.Title {
		t.Errorf("a fact of both readings: %+v, %v", f, err)
	}
	result, err := s.Search(ctx, store.SearchQuery{Text: "hydrographers"})
	if err != nil || len(result.Hits) != 3 {
		t.Errorf("search finds the text and what the other readings say: %v, %v", hits(result), err)
	}
	if stale, err = s.Stale(ctx, "test-2"); err != nil || len(stale) != 3 {
		t.Errorf("stale: %v, %v", stale, err)
	}
	if programme, err := s.Programme(ctx, "TCI"); err != nil || programme.Documents != 1 {
		t.Errorf("programme: %+v, %v", programme, err)
	}
	gone := fresh
	gone.Document = s.forumNew.Document.ID
	if err := s.ReplaceReading(ctx, store.Replacement{Text: &cleanedAgain, Reading: &gone}); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a reading of an unknown document: %v", err)
	}
	twice := store.Replacement{Text: &cleanedAgain, Reading: &fresh}
	if err := s.ReplaceReading(ctx, twice, twice); fault.KindOf(err) != fault.Invalid {
		t.Errorf("two readings of one document: %v", err)
	}
}

func testFaults(t *testing.T, s suite) {
	ctx := Context(t)
	unknown := record.DocumentID("0123456789abcdef")
	bad := s.talk
	bad.Document.ID = "talk"
	noText := s.talk
	noText.Text = nil
	for _, c := range []struct {
		name string
		do   func() error
		want fault.Kind
	}{
		{"unknown document", func() error { _, err := s.Document(ctx, unknown); return err }, fault.NotFound},
		{"unknown original", func() error { _, err := s.Original(ctx, unknown); return err }, fault.NotFound},
		{"unknown text", func() error { _, err := s.Text(ctx, unknown); return err }, fault.NotFound},
		{"unknown reading", func() error { _, err := s.Reading(ctx, unknown); return err }, fault.NotFound},
		{"id too short", func() error { _, err := s.Document(ctx, "0123"); return err }, fault.Invalid},
		{"id not hex", func() error { _, err := s.Document(ctx, "0123456%"); return err }, fault.Invalid},
		{"unknown fact", func() error { _, err := s.Fact(ctx, "s0"); return err }, fault.NotFound},
		{"unknown meeting", func() error { _, err := s.Meeting(ctx, "m0"); return err }, fault.NotFound},
		{"unknown person", func() error { _, err := s.Person(ctx, "nobody"); return err }, fault.NotFound},
		{"unknown programme", func() error { _, err := s.Programme(ctx, "nothing"); return err }, fault.NotFound},
		{"unknown series", func() error { _, err := s.OneSeries(ctx, "nothing"); return err }, fault.NotFound},
		{"unknown relationship", func() error { _, err := s.Relationship(ctx, "XX-YY"); return err }, fault.NotFound},
		{"unknown address", func() error { _, err := s.Versions(ctx, "nowhere"); return err }, fault.NotFound},
		{"facts of an unknown document", func() error { _, _, err := s.Facts(ctx, record.FactFilter{Document: unknown}); return err }, fault.NotFound},
		{"documents of no kind", func() error { _, _, err := s.Documents(ctx, record.DocumentFilter{Kind: "novel"}); return err }, fault.Invalid},
		{"days turned round", func() error {
			_, _, err := s.Documents(ctx, record.DocumentFilter{From: "2024-02-01", To: "2024-01-01"})
			return err
		}, fault.Invalid},
		{"facts by no act", func() error { _, _, err := s.Facts(ctx, record.FactFilter{Act: "sing"}); return err }, fault.Invalid},
		{"facts by open quotation", func() error { _, _, err := s.Facts(ctx, record.FactFilter{Text: `"x`}); return err }, fault.Invalid},
		{"facets by no field", func() error { _, err := s.Facets(ctx, record.FactFilter{}, "colour"); return err }, fault.Invalid},
		{"counts by one field and no other", func() error {
			_, err := s.CrossTab(ctx, record.FactFilter{}, store.FieldTopic, store.FieldTopic)
			return err
		}, fault.Invalid},
		{"counts by no field", func() error {
			_, err := s.CrossTab(ctx, record.FactFilter{}, store.FieldTopic, "colour")
			return err
		}, fault.Invalid},
		{"meetings from no day", func() error { _, _, err := s.Meetings(ctx, record.MeetingFilter{From: "soon"}); return err }, fault.Invalid},
		{"people in no order", func() error { _, _, err := s.People(ctx, store.RegisterFilter{Sort: "height"}); return err }, fault.Invalid},
		{"a page too long", func() error {
			_, _, err := s.Facts(ctx, record.FactFilter{Page: record.Page{Limit: record.MaxLimit + 1}})
			return err
		}, fault.Invalid},
		{"document without a hash", func() error { _, err := s.Add(ctx, bad); return err }, fault.Invalid},
		{"document without a text", func() error { _, err := s.Add(ctx, noText); return err }, fault.Invalid},
	} {
		if err := c.do(); fault.KindOf(err) != c.want || err == nil {
			t.Errorf("%s: got %v, want a fault of kind %s", c.name, err, c.want)
		}
	}
}

// testPaging walks every list page by page: no row comes twice or is left out.
func testPaging(t *testing.T, s suite) {
	ctx := Context(t)
	for _, sort := range []string{"", "date", "due", "-due", "party", "position"} {
		all, total, err := s.Facts(ctx, record.FactFilter{Sort: sort})
		if err != nil || len(all) != total || total != 15 {
			t.Fatalf("sorted by %q: %d of %d, %v", sort, len(all), total, err)
		}
		var walked []record.Fact
		for offset := 0; offset <= total; offset += 2 {
			page, n, err := s.Facts(ctx, record.FactFilter{Sort: sort, Page: record.Page{Offset: offset, Limit: 2}})
			if err != nil || n != total {
				t.Fatalf("page at %d: total %d, %v", offset, n, err)
			}
			walked = append(walked, page...)
		}
		if diff := cmp.Diff(all, walked); diff != "" {
			t.Errorf("sorted by %q: %s", sort, diff)
		}
	}
	beyond, total, err := s.Documents(ctx, record.DocumentFilter{Page: record.Page{Offset: 100}})
	if err != nil || total != 4 || len(beyond) != 0 {
		t.Errorf("beyond the end: %v of %d, %v", beyond, total, err)
	}
}

// testConcurrent lets several writers and readers at one store.
func testConcurrent(t *testing.T, s store.Store) {
	const writers, each = 4, 12
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := range each {
				title := fmt.Sprintf("Note %d", (w*each/2+i)%(writers*each/2)) // half of them meet another writer's
				if _, err := s.Add(Context(t), newPage("", title, "2024-01-01", "IS", record.Other).addition()); err != nil {
					t.Error(err)
				}
				if _, _, err := s.Facts(Context(t), record.FactFilter{}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	counts, err := s.Counts(Context(t))
	if err != nil || counts.Documents != writers*each/2 {
		t.Errorf("%d documents, want %d, %v", counts.Documents, writers*each/2, err)
	}
}

func testCancelled(t *testing.T, s store.Store) {
	ctx, cancel := context.WithCancel(Context(t))
	cancel()
	if _, err := s.Add(ctx, newWorld().talk); !errors.Is(err, context.Canceled) {
		t.Errorf("add: %v", err)
	}
	if _, _, err := s.Facts(ctx, record.FactFilter{}); !errors.Is(err, context.Canceled) {
		t.Errorf("facts: %v", err)
	}
	if counts, err := s.Counts(Context(t)); err != nil || counts.Documents != 0 {
		t.Errorf("afterwards: %+v, %v", counts, err)
	}
}

// testReadings stores readings of every shape: they come back byte for byte.
func testReadings(t *testing.T, s store.Store) {
	n := 0
	rapid.Check(t, func(rt *rapid.T) {
		n++
		p := newPage("", fmt.Sprintf("Text %d %s", n, rapid.String().Draw(rt, "title")), "", "", "")
		p.reading.Statements = nil
		for i := range rapid.IntRange(0, 3).Draw(rt, "facts") {
			p.statement(rapid.StringN(1, 20, 60).Draw(rt, "line"), rapid.SampledFrom(record.Acts()).Draw(rt, "act"),
				rapid.SliceOfN(rapid.SampledFrom([]string{"oceans", "climate"}), -1, 2).Draw(rt, "topics"), record.Speaker{Of: "IS"})
			p.commitment(fmt.Sprint("We will ", i), record.Commitment{Money: &record.Money{Amount: rapid.Float64Range(0, 1e15).Draw(rt, "sum"), Currency: "JPY"},
				Due: &record.Period{}})
		}
		a := p.addition()
		if _, err := s.Add(Operator(context.Background()), a); err != nil {
			rt.Fatal(err)
		}
		got, err := s.Reading(Operator(context.Background()), a.Document.ID)
		if err != nil {
			rt.Fatal(err)
		}
		want, err := json.Marshal(a.Reading)
		if err != nil {
			rt.Fatal(err)
		}
		back, err := json.Marshal(got)
		if err != nil || string(want) != string(back) {
			rt.Errorf("got %s, want %s, %v", back, want, err)
		}
	})
}
