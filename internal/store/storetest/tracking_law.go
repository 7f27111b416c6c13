package storetest

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"entente.example/internal/access"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// stepTracking takes a decision on what is tracked that is drawn; what makes no sense is a fault and changes nothing.
func stepTracking(rt *rapid.T, ctx context.Context, s store.Store, a store.Addition) error {
	b, err := s.Book(ctx)
	if err != nil {
		return err
	}
	who := user(ctx, rapid.SampledFrom([]string{"ada", "ben"}).Draw(rt, "who"), access.Reviewer)
	if t := drawKnown(rt, b); t != nil && rapid.IntRange(0, 3).Draw(rt, "take out") == 0 {
		return s.Untrack(who, "drawn", t.Name(), t.Last().Decision)
	}
	t := drawNoun(rt, a)
	for _, known := range b.All() { // a change starts from what is there
		if known.Name() == t.Name() {
			if t, err = record.WithDecided(t, known.Last()); err != nil {
				return err
			}
		}
	}
	if other := drawKnown(rt, b); other != nil && rapid.IntRange(0, 3).Draw(rt, "and take out") == 0 {
		return s.Revise(who, "drawn", store.Revision{Set: []record.Tracked{t}, Gone: []store.Gone{{Name: other.Name(), Decision: other.Last().Decision}}})
	}
	return s.Track(who, "drawn", t)
}

// drawKnown draws a noun of a book, nil from an empty one.
func drawKnown(rt *rapid.T, b *record.Book) record.Tracked {
	list := b.All()
	if len(list) == 0 {
		return nil
	}
	return rapid.SampledFrom(list).Draw(rt, "known")
}

// drawNoun draws a noun of the tides, or another one on a text.
func drawNoun(rt *rapid.T, a store.Addition) record.Tracked {
	w := newWorld()
	n := w.tides()
	fact := refTo(a, rapid.SampledFrom(a.Reading.Facts()).Draw(rt, "fact").ID)
	framework := n.framework
	framework.Document = rapid.SampledFrom([]record.DocumentID{"", a.Document.ID}).Draw(rt, "document")
	framework.Title = rapid.SampledFrom([]string{"Plan of Tides", "The Plan"}).Draw(rt, "title")
	report := n.report(rapid.SampledFrom(record.ReportStates()).Draw(rt, "state"))
	report.Author, report.Response = rapid.SampledFrom([]string{"", "user:ada"}).Draw(rt, "author"), "drawn"
	measured := n.sent
	if rapid.Bool().Draw(rt, "of a node") {
		measured.Commitment, measured.Node = nil, n.line.ID
	}
	verdict := record.Verdict{ID: "v1", Commitment: fact, Year: 2024, Scale: "traffic-light", Score: "green", Reason: "drawn", Facts: []record.FactRef{n.delivery, fact},
		Author: rapid.SampledFrom([]string{"", "user:ada"}).Draw(rt, "judge"), Second: rapid.SampledFrom([]string{"", "user:ben"}).Draw(rt, "second"),
		Reversed: rapid.SampledFrom([]string{"", "drawn"}).Draw(rt, "reversed")}
	return rapid.SampledFrom(append(n.all(), framework, report, measured, verdict,
		record.Placement{Commitment: fact, Node: n.pillar.ID},
		record.Closure{Commitment: fact, Kind: record.LetLapse, Day: "2025-01-01", Evidence: &n.delivery},
		record.Refusal{From: fact, To: &n.promise}, record.Refusal{From: fact, Node: n.pillar.ID},
		record.Link{Kind: rapid.SampledFrom(record.LinkKinds()).Draw(rt, "link"), From: fact, To: n.promise},
		record.Assignment{Commitment: &fact, Post: "Hydrographer"}, record.Assignment{Node: n.line.ID, User: "ada"},
		record.Lock{Framework: n.framework.ID, Period: record.Period{Start: "2024-01-01", End: "2024-12-31"}, Open: rapid.Bool().Draw(rt, "open")},
		record.Figure{ID: "share", Title: "Share", Rule: "kept", Version: 1, Year: 2024, AsOf: "2024-12-31", Denominator: append(rowsOf(n.promise, fact), record.FigureRow{Node: n.line.ID})},
	)).Draw(rt, "noun")
}

// testVisibleTracking lets people track, hides documents and lets anybody look: the book is that of a record in which the hidden documents
// were never added, with the decisions that do not hang on them.
func testVisibleTracking(t *testing.T, open func(*testing.T) store.Store) {
	Checks(t, 60)
	w := newWorld()
	rapid.Check(t, func(rt *rapid.T) {
		s, model := open(t), open(t)
		defer s.Close()     //nolint:errcheck // what is tested is in the database
		defer model.Close() //nolint:errcheck // likewise
		if _, err := s.Add(Context(t), w.first()...); err != nil {
			rt.Fatal(err)
		}
		AcceptAllOf(t, s, w.first()...)
		viewer := drawViewer(rt)
		ctx := access.With(t.Context(), viewer)
		if rapid.Bool().Draw(rt, "tides") {
			if err := s.Track(user(Context(t), "ada", access.Reviewer), "", w.tides().all()...); err != nil {
				rt.Fatal(err)
			}
		}
		hide := func() (seen []store.Addition, ids []record.DocumentID) {
			for _, a := range w.first() {
				v := drawVisibility(rt)
				if err := s.SetVisibility(Context(t), a.Document.ID, v, ""); err != nil {
					rt.Fatal(err)
				}
				if viewer.Sees(v) {
					seen, ids = append(seen, a), append(ids, a.Document.ID)
				}
			}
			return seen, ids
		}
		hide()
		for range rapid.IntRange(1, 12).Draw(rt, "decisions") {
			_ = stepTracking(rt, Context(t), s, rapid.SampledFrom(w.first()).Draw(rt, "text"))
			if _, err := s.Book(ctx); err != nil {
				rt.Fatal(err)
			}
		}
		seen, ids := hide()
		if _, err := model.Add(Context(t), seen...); err != nil {
			rt.Fatal(err)
		}
		AcceptAllOf(t, model, seen...)
		repeatTracking(t, rt, s, model, ids)
		compareBooks(ctx, t, rt, s, model)
	})
}

// repeatTracking puts the decisions of one record on what is tracked into another's ledger, as far as they do not hang on documents that are not there.
func repeatTracking(t *testing.T, rt *rapid.T, from, to store.Store, there []record.DocumentID) {
	t.Helper()
	r := repeater{t, rt, to, map[int64]int64{}}
	for _, e := range entries(t, from) {
		if !e.Action.Tracks() {
			continue
		}
		kind, _, _ := strings.Cut(e.Subject, ":")
		var after any
		if e.After != nil {
			noun, err := record.DecodeTracked(record.TrackedKind(kind), e.After, record.Decided{})
			if err != nil {
				rt.Fatal(err)
			}
			if !slices.ContainsFunc(noun.Documents(), func(id record.DocumentID) bool { return !slices.Contains(there, id) }) {
				after = e.After
			}
		}
		r.take(ledger.Entry{Who: e.Who, Action: e.Action, Subject: e.Subject}, after)
	}
}

// compareBooks holds what the viewer of ctx sees of a record to a model.
func compareBooks(ctx context.Context, t *testing.T, rt *rapid.T, s, model store.Store) {
	t.Helper()
	got, err := s.Book(ctx)
	if err != nil {
		rt.Fatal(err)
	}
	own := cmp.Options{undecided(), cmpopts.IgnoreTypes(record.Review{}), cmpopts.EquateEmpty()}
	if diff := cmp.Diff(bookOf(t, model), got, own); diff != "" {
		rt.Fatalf("%+v sees: %s", access.From(ctx), diff)
	}
}
