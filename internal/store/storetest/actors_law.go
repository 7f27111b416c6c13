package storetest

import (
	"context"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// stepActors takes a decision on people or parties that is drawn; what makes no sense is a fault and changes nothing.
func stepActors(rt *rapid.T, ctx context.Context, s store.Store, a store.Addition) error {
	person := rapid.SampledFrom([]string{"sol-vatnes", "moana-reweti", "brandsson-kari", "naqalevu-sitiveni", "reweti-nz", "vatnes-is", "hera-stone"})
	one, other := person.Draw(rt, "person"), person.Draw(rt, "other")
	switch rapid.SampledFrom([]string{"merge", "merge", "split", "split fact", "name", "tenure", "evidence", "remove", "party", "undo", "undo"}).Draw(rt, "actors") {
	case "merge":
		_, err := s.MergePeople(ctx, one, other, "drawn")
		return err
	case "split":
		_, err := s.SplitPerson(ctx, store.Split{Person: one, Documents: []record.DocumentID{a.Document.ID}}, "drawn")
		return err
	case "split fact":
		_, err := s.SplitPerson(ctx, store.Split{Person: one, Facts: []record.FactID{a.Reading.Facts()[0].ID}}, "drawn")
		return err
	case "name":
		_, err := s.NamePerson(ctx, one, store.PersonNames{Name: rapid.SampledFrom([]string{"", "The Hon. A"}).Draw(rt, "name"), Spellings: []string{"水原"}}, "drawn")
		return err
	case "tenure":
		_, err := s.SetTenure(ctx, record.Tenure{Person: one, Post: "Minister of Tides", Of: "IS", From: "2023", Source: "https://example.org/"}, "drawn")
		return err
	case "evidence":
		e := a.Reading.Facts()[0].Evidence
		_, err := s.SetTenure(ctx, record.Tenure{Person: one, Post: "Envoy", From: "2023", Document: a.Document.ID, Evidence: &e}, "drawn")
		return err
	case "remove":
		list, err := s.Tenures(ctx, store.TenureFilter{})
		if err != nil || len(list) == 0 {
			return err
		}
		return s.RemoveTenure(ctx, rapid.SampledFrom(list).Draw(rt, "tenure").ID, "drawn")
	case "party":
		_, err := s.NameParty(ctx, rapid.SampledFrom([]record.PartyCode{"IS", "NZ"}).Draw(rt, "party"), []string{"Hafnir"}, "drawn")
		return err
	}
	list, err := s.Rulings(ctx, store.RulingFilter{})
	if err != nil || len(list) == 0 {
		return err
	}
	return s.UndoRuling(ctx, rapid.SampledFrom(list).Draw(rt, "ruling").Entry, "drawn")
}

// entries lists the whole ledger.
func entries(t *testing.T, s store.Store) []ledger.Entry {
	t.Helper()
	var list []ledger.Entry
	if err := s.EachEntry(Context(t), 0, func(e ledger.Entry) error { list = append(list, e); return nil }); err != nil {
		t.Fatal(err)
	}
	return list
}

// testVisibleActors lets people decide on people, hides documents and lets
// anybody look: the record answers as one would that has the same decisions, as
// far as they do not hang on what is hidden, nor on people who are not there, and
// in which the hidden documents were never added.
func testVisibleActors(t *testing.T, open func(*testing.T) store.Store) {
	Checks(t, 40)
	w := newWorld()
	rapid.Check(t, func(rt *rapid.T) {
		s, model := open(t), open(t)
		defer s.Close()     //nolint:errcheck // what is tested is in the database
		defer model.Close() //nolint:errcheck // likewise
		if _, err := s.Add(Context(t), w.first()...); err != nil {
			rt.Fatal(err)
		}
		for range rapid.IntRange(1, 6).Draw(rt, "decisions") {
			_ = stepActors(rt, Context(t), s, rapid.SampledFrom(w.first()).Draw(rt, "text"))
		}
		viewer := drawViewer(rt)
		var seen []store.Addition
		var ids []record.DocumentID
		for _, a := range w.first() {
			v := drawVisibility(rt)
			if err := s.SetVisibility(Context(t), a.Document.ID, v, ""); err != nil {
				rt.Fatal(err)
			}
			if viewer.Sees(v) {
				seen, ids = append(seen, a), append(ids, a.Document.ID)
			}
		}
		if _, err := model.Add(Context(t), seen...); err != nil {
			rt.Fatal(err)
		}
		repeat(t, rt, s, model, ids)
		want, got := dumpAs(Context(t), t, model, ids), dumpAs(access.With(t.Context(), viewer), t, s, ids)
		want.Visibility, got.Visibility = nil, nil
		if diff := cmp.Diff(want, got); diff != "" {
			rt.Fatalf("%+v sees: %s", viewer, diff)
		}
	})
}

// repeat puts the decisions of one record into another's ledger, as far as they do not hang on documents that
// are not there: first who was split off and who held what, then of names and merges those whose persons are all there.
func repeat(t *testing.T, rt *rapid.T, from, to store.Store, there []record.DocumentID) {
	t.Helper()
	numbers := map[int64]int64{} // of entries, from one ledger to the other
	r := repeater{t, rt, to, numbers}
	var later []ledger.Entry
	for _, e := range entries(t, from) {
		if e.Action == ledger.PersonMerged || e.Action == ledger.PersonNamed {
			later = append(later, e)
		} else if after, ok := without(rt, e, there, numbers); ok {
			r.take(e, after)
		}
	}
	people := personKeys(t, to)
	for _, e := range later {
		var m store.Merge
		if err := json.Unmarshal(e.After, &m); err != nil {
			rt.Fatal(err)
		}
		if e.Action == ledger.PersonNamed {
			m.From = e.Subject[len("person:"):]
			m.Into = m.From
		}
		if slices.Contains(people, m.From) && slices.Contains(people, m.Into) {
			r.take(e, e.After)
		}
	}
	for _, e := range entries(t, from) {
		if after, ok := without(rt, e, there, numbers); ok && e.Action == ledger.PersonUndone {
			r.take(e, after)
		}
	}
}

// repeater writes entries into another ledger.
type repeater struct {
	t       *testing.T
	rt      *rapid.T
	to      store.Store
	numbers map[int64]int64
}

func (r repeater) take(e ledger.Entry, after any) {
	head, err := r.to.Head(Context(r.t))
	if err != nil {
		r.rt.Fatal(err)
	}
	again, err := ledger.Next(head, time.Now(), ledger.Draft{Who: e.Who, Action: e.Action, Subject: e.Subject, Before: e.Before, After: after})
	if err != nil {
		r.rt.Fatal(err)
	}
	if err := r.to.Take(Context(r.t), store.Taken{Entry: again}); err != nil {
		r.rt.Fatal(err)
	}
	r.numbers[e.Number] = again.Number
}

// without is what an entry on people says in a record that has only some documents; not ok where it says nothing there.
func without(rt *rapid.T, e ledger.Entry, there []record.DocumentID, numbers map[int64]int64) (after any, ok bool) {
	var said map[string]any
	read := func(data json.RawMessage) {
		if err := json.Unmarshal(data, &said); err != nil {
			rt.Fatal(err)
		}
	}
	known := func(v any) bool {
		id, _ := v.(string)
		return id == "" || slices.Contains(there, record.DocumentID(id))
	}
	switch e.Action {
	case ledger.PartyNamed:
		return e.After, true
	case ledger.TenureSet:
		read(e.After)
		return e.After, known(said["document"])
	case ledger.TenureRemoved:
		read(e.Before)
		return nil, known(said["document"])
	case ledger.PersonSplit:
		read(e.After)
		parts := slices.DeleteFunc(said["parts"].([]any), func(part any) bool { return !known(part.(map[string]any)["document"]) })
		said["parts"] = parts
		return said, len(parts) > 0
	case ledger.PersonUndone, ledger.TenureUndone, ledger.PartyUndone:
		read(e.After)
		number, ok := numbers[int64(said["entry"].(float64))]
		said["entry"] = number
		return said, ok
	}
	return nil, false
}
