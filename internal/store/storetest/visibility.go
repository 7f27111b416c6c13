package storetest

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// embargoEnd is when the embargoes of the suite end.
var embargoEnd = time.Date(2026, 7, 26, 10, 0, 0, 0, time.UTC)

// testVisibility gives documents any visibility and lets anybody look: whatever
// is asked, the record answers as one would in which what they may not see was never added.
func testVisibility(t *testing.T, open func(*testing.T) store.Store) {
	w := newWorld()
	s := open(t)
	if _, err := s.Add(Context(t), w.first()...); err != nil {
		t.Fatal(err)
	}
	models := map[string]Everything{}
	rapid.Check(t, func(rt *rapid.T) {
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
		model, known := models[fmt.Sprint(ids)]
		if !known {
			model = dumpOf(t, open(t), seen, ids)
			models[fmt.Sprint(ids)] = model
		}
		ctx := access.With(t.Context(), viewer)
		got := dumpAs(ctx, t, s, ids)
		got.Visibility = nil
		if diff := cmp.Diff(model, got); diff != "" {
			rt.Fatalf("%+v sees: %s", viewer, diff)
		}
		for _, a := range w.first() {
			if !slices.Contains(ids, a.Document.ID) {
				denied(ctx, rt, s, a)
			}
		}
	})
}

// dumpOf is what a record tells that has only some documents.
func dumpOf(t *testing.T, s store.Store, additions []store.Addition, ids []record.DocumentID) Everything {
	t.Helper()
	if _, err := s.Add(Context(t), additions...); err != nil {
		t.Fatal(err)
	}
	e := dumpAs(Context(t), t, s, ids)
	e.Visibility = nil
	return e
}

// denied asks for a hidden document in every way: it is not there.
func denied(ctx context.Context, rt *rapid.T, s store.Store, a store.Addition) {
	id := a.Document.ID
	for name, ask := range map[string]func() error{
		"document":   func() error { _, err := s.Document(ctx, id); return err },
		"prefix":     func() error { _, err := s.Document(ctx, id[:8]); return err },
		"original":   func() error { _, err := s.Original(ctx, id); return err },
		"text":       func() error { _, err := s.Text(ctx, id); return err },
		"reading":    func() error { _, err := s.Reading(ctx, id); return err },
		"visibility": func() error { _, err := s.Visibility(ctx, id); return err },
		"its facts":  func() error { _, _, err := s.Facts(ctx, record.FactFilter{Document: id}); return err },
		"a fact":     func() error { _, err := s.Fact(ctx, a.Reading.Facts()[0].ID); return err },
	} {
		if err := ask(); fault.KindOf(err) != fault.NotFound {
			rt.Errorf("%s of a hidden document: %v", name, err)
		}
	}
	if access.From(ctx).Role == access.Reviewer {
		if err := s.Withdraw(ctx, id, "unseen"); fault.KindOf(err) != fault.NotFound {
			rt.Errorf("withdrawing a hidden document: %v", err)
		}
	}
	if a.Document.Address != "" {
		if _, err := s.Versions(ctx, a.Document.Address); fault.KindOf(err) != fault.NotFound {
			rt.Errorf("versions of a hidden document: %v", err)
		}
	}
}

func drawVisibility(rt *rapid.T) access.Visibility {
	v := access.Visibility{Level: rapid.SampledFrom(access.Levels()).Draw(rt, "level")}
	if v.Level == access.Restricted || v.Level == access.Embargoed {
		v.Groups = rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"asia", "press"}), 1, 2, rapid.ID).Draw(rt, "groups")
	}
	if v.Level == access.Embargoed {
		v.Until = &embargoEnd
	}
	return v.Normal()
}

func drawViewer(rt *rapid.T) access.Viewer {
	now := embargoEnd.Add(time.Duration(rapid.IntRange(-1, 1).Draw(rt, "hours")) * time.Hour)
	v := access.Viewer{Clock: func() time.Time { return now }}
	v.Role = rapid.SampledFrom(append(access.Roles(), access.Anonymous)).Draw(rt, "role")
	if v.Role != access.Anonymous {
		v.Who = "user:drawn"
		v.Groups = rapid.SliceOfDistinct(rapid.SampledFrom([]string{"asia", "press"}), rapid.ID).Draw(rt, "memberships")
	}
	return v
}

// testHiding changes who may see a document while others look: each sees at once
// what is theirs to see, whatever was asked before.
func testHiding(t *testing.T, open func(*testing.T) store.Store) {
	s := open(t)
	w := newWorld()
	ctx := Context(t)
	if _, err := s.Add(ctx, w.first()...); err != nil {
		t.Fatal(err)
	}
	nobody := t.Context()
	asia := access.With(nobody, access.Viewer{Who: "user:a", Role: access.Reader, Groups: []string{"asia"}})
	total := func(ctx context.Context) int {
		t.Helper()
		_, n, err := s.Facts(ctx, record.FactFilter{Party: "IS"})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	open0 := total(nobody)
	id := w.forum2023.Document.ID
	if err := s.SetVisibility(ctx, id, access.Visibility{Level: access.Restricted, Groups: []string{"asia"}}, "draft"); err != nil {
		t.Fatal(err)
	}
	if n := total(nobody); n >= open0 || total(asia) != open0 || total(ctx) != open0 {
		t.Errorf("nobody sees %d of %d, asia %d, an operator %d", n, open0, total(asia), total(ctx))
	}
	next := w.forumNew
	next.Document.Address = w.forum2023.Document.Address
	if _, err := s.Add(ctx, next); err != nil {
		t.Fatal(err)
	}
	if v, err := s.Visibility(ctx, next.Document.ID); err != nil || v.Level != access.Restricted {
		t.Errorf("a new version is seen by more than the one before: %+v, %v", v, err)
	}
	if _, err := s.Document(nobody, next.Document.ID); fault.KindOf(err) != fault.NotFound {
		t.Errorf("a new version of a hidden document: %v", err)
	}
}
