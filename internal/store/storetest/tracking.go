package storetest

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// user is a context in the hands of a user.
func user(ctx context.Context, name string, role access.Role) context.Context {
	return access.With(ctx, access.Viewer{Who: "user:" + name, Role: role, Clock: time.Now})
}

// AcceptAllOf accepts every fact of a text.
func AcceptAllOf(t testing.TB, s store.Store, texts ...store.Addition) {
	t.Helper()
	for _, a := range texts {
		if _, err := s.Decide(Context(t), store.AcceptAll(a.Reading.Facts(), "")...); err != nil {
			t.Fatal(err)
		}
	}
}

// refTo leads to a fact of a text.
func refTo(a store.Addition, id record.FactID) record.FactRef {
	return record.FactRef{Document: a.Document.ID, Fact: id}
}

// tides are the nouns of a framework on the fixture's texts.
type tides struct {
	framework       record.Framework
	pillar, line    record.Node
	placed, later   record.Placement
	restated        record.Link
	fulfilled       record.Fulfilment
	sent            record.Indicator
	target          record.Target
	promise, charts record.FactRef
	delivery        record.FactRef
}

func (w world) tides() tides {
	t := tides{promise: refTo(w.forum2023, w.forum2023.Reading.Commitments[0].ID), charts: refTo(w.forum2024, w.forum2024.Reading.Commitments[0].ID),
		delivery: refTo(w.forum2024, w.forum2024.Reading.Deliveries[0].ID)}
	t.framework = record.Framework{ID: "tides-2023", Kind: record.PlanOfAction, Title: "Plan of Tides", Parties: parties("IS", "NZ"), From: "2023", To: "2027"}
	t.pillar = record.Node{ID: "tides-2023/1", Framework: "tides-2023", Kind: record.Pillar, Code: "1", Title: "Seas", Document: w.forum2023.Document.ID,
		Evidence: &record.Evidence{Exact: "The Tidal Charts Initiative (TCI) began this year."}}
	t.line = record.Node{ID: "tides-2023/1.1", Framework: "tides-2023", Parent: t.pillar.ID, Kind: record.ActionLine, Code: "1.1", Title: "Charts"}
	t.placed, t.later = record.Placement{Commitment: t.promise, Node: t.line.ID}, record.Placement{Commitment: t.charts, Node: t.line.ID}
	t.restated = record.Link{Kind: record.Restates, From: t.charts, To: t.promise}
	t.fulfilled = record.Fulfilment{Commitment: t.promise, Delivery: t.delivery, Effect: record.InPart}
	t.sent = record.Indicator{ID: "sent", Commitment: &t.promise, Title: "Hydrographers sent", Measure: record.InUnits, Unit: "hydrographers",
		Direction: record.Ascending, Combination: record.Sum, Dimensions: []record.Dimension{{Name: "sex", Codes: []string{"female", "male"}}}}
	t.target = record.Target{ID: "sent-2024", Indicator: "sent", Basis: record.WholeLife, Value: 12, Period: record.Period{Start: "2023-03-01", End: "2024-12-31"}}
	return t
}

// all are the nouns, those that others refer to last.
func (t tides) all() []record.Tracked {
	return []record.Tracked{t.target, t.sent, t.fulfilled, t.restated, t.later, t.placed, t.line, t.pillar, t.framework}
}

// report is one on the tides' indicator.
func (t tides) report(state record.ReportState) record.Report {
	return record.Report{ID: "r1", Indicator: "sent", Period: record.Period{Start: "2024-01-01", End: "2024-01-31"}, Value: 10, State: state,
		Shares: []record.Share{{Dimension: "sex", Code: "female", Value: 6}, {Dimension: "sex", Code: "male", Value: 4}}, Facts: []record.FactRef{t.delivery}}
}

// rowsOf are rows of a figure, one a commitment.
func rowsOf(refs ...record.FactRef) []record.FigureRow {
	var rows []record.FigureRow
	for _, r := range refs {
		rows = append(rows, record.FigureRow{Commitments: []record.FactRef{r}})
	}
	return rows
}

// undecided leaves out of a comparison what the ledger says of nouns.
func undecided() cmp.Option { return cmpopts.IgnoreTypes(record.Decided{}) }

// bookOf is the book of an operator.
func bookOf(t testing.TB, s store.Store) *record.Book {
	t.Helper()
	b, err := s.Book(Context(t))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// tracked is the fixture with all facts accepted and the tides set.
func (s suite) tracked(t *testing.T) tides {
	t.Helper()
	AcceptAllOf(t, s, s.first()...)
	n := s.tides()
	if err := s.Track(Context(t), "first round", n.all()...); err != nil {
		t.Fatal(err)
	}
	return n
}

// testTracking sets nouns, changes them and takes them out.
func testTracking(t *testing.T, s suite) {
	ctx := Context(t)
	n := s.tracked(t)
	b := bookOf(t, s)
	want := n.pillar
	want.Evidence = &record.Evidence{Exact: want.Evidence.Exact, Start: b.Nodes[1].Evidence.Start, End: b.Nodes[1].Evidence.End}
	if diff := cmp.Diff([]record.Node{n.line, want}, b.Nodes, undecided(), cmpopts.IgnoreFields(record.Evidence{}, "SourceStart", "SourceEnd")); diff != "" {
		t.Error(diff)
	}
	if len(b.Placements) != 2 || len(b.Commitments) != 4 || len(b.Deliveries) != 1 || len(b.Requests) != 1 || len(b.Meetings) != 2 || len(b.Documents) != 4 {
		t.Errorf("%d placements, %d commitments, %d deliveries, %d requests, %d meetings, %d documents", len(b.Placements), len(b.Commitments),
			len(b.Deliveries), len(b.Requests), len(b.Meetings), len(b.Documents))
	}
	head, err := s.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Track(ctx, "again", n.all()...); err != nil {
		t.Fatal(err)
	}
	if now, _ := s.Head(ctx); now != head {
		t.Error("what is as given already wrote an entry")
	}
	entries, total, err := s.Entries(ctx, store.EntryFilter{Subject: "node:tides-2023/1.1"})
	if err != nil || total != 1 || entries[0].Action != ledger.NodeSet || entries[0].Reason != "first round" || b.Nodes[0].Decision != entries[0].Number {
		t.Errorf("entries %+v, %v", entries, err)
	}
	line := b.Nodes[0]
	line.Title = "Charts of tides"
	if err := s.Track(ctx, "", line); err != nil {
		t.Fatal(err)
	}
	line.Title = "Charts, once more"
	wants(t, "changed from an earlier state", s.Track(ctx, "", line), fault.Conflict)
	wants(t, "taken out while others refer to it", s.Untrack(ctx, "", line.Name(), bookOf(t, s).Nodes[1].Decision), fault.Conflict)
	wants(t, "taken out from an earlier state", s.Untrack(ctx, "", n.restated.Name(), 1), fault.Conflict)
	if err := s.Untrack(ctx, "wrong", n.restated.Name(), b.Links[0].Decision); err != nil {
		t.Fatal(err)
	}
	wants(t, "taken out twice", s.Untrack(ctx, "", n.restated.Name(), b.Links[0].Decision), fault.NotFound)
	if b := bookOf(t, s); len(b.Links) != 0 || b.Nodes[1].Title != "Charts of tides" {
		t.Errorf("links %v, nodes %v", b.Links, b.Nodes)
	}
	if len(b.Links) != 1 {
		t.Error("a book changed after it was given")
	}
}

// testRevising sets nouns and takes others out at once: all or none.
func testRevising(t *testing.T, s suite) {
	ctx := Context(t)
	n := s.tracked(t)
	gone := func(names ...record.TrackedName) []store.Gone {
		var list []store.Gone
		for _, name := range names {
			list = append(list, store.Gone{Name: name, Decision: bookOf(t, s).Find(name).Last().Decision})
		}
		return list
	}
	head, err := s.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	other := record.Node{ID: "tides-2023/2", Framework: "tides-2023", Kind: record.Pillar, Code: "2", Title: "Rivers"}
	moved := bookOf(t, s).Find(n.line.Name()).(record.Node)
	moved.Parent = other.ID
	late := gone(n.placed.Name())
	late[0].Decision = 1
	below := record.Node{ID: "tides-2023/1.2", Framework: "tides-2023", Parent: n.pillar.ID, Kind: record.ActionLine, Code: "1.2", Title: "Ports"}
	for name, c := range map[string]struct {
		set  []record.Tracked
		gone []store.Gone
		kind fault.Kind
	}{
		"what is taken out is still referred to":           {[]record.Tracked{other}, gone(n.pillar.Name()), fault.Conflict},
		"what is set refers to what is taken out":          {[]record.Tracked{below, other, moved}, gone(n.pillar.Name()), fault.Conflict},
		"one of several is gone already":                   {[]record.Tracked{other}, append(gone(n.placed.Name()), store.Gone{Name: below.Name(), Decision: 9}), fault.NotFound},
		"one of several was decided anew":                  {[]record.Tracked{other}, append(gone(n.restated.Name()), late...), fault.Conflict},
		"one is set and taken out":                         {[]record.Tracked{other, moved}, gone(n.line.Name()), fault.Invalid},
		"one is taken out twice":                           {nil, gone(n.restated.Name(), n.restated.Name()), fault.Invalid},
		"what is set is not well, and something taken out": {[]record.Tracked{record.Node{ID: "tides-2023/9"}}, gone(n.restated.Name()), fault.Invalid},
	} {
		wants(t, name, s.Revise(ctx, "", store.Revision{Set: c.set, Gone: c.gone}), c.kind)
		if now, _ := s.Head(ctx); now != head {
			t.Fatalf("%s: something was decided", name)
		}
	}
	if err := s.Revise(ctx, "as revised", store.Revision{Set: []record.Tracked{moved, other}, Gone: gone(n.restated.Name(), n.pillar.Name())}); err != nil {
		t.Fatal(err)
	}
	b := bookOf(t, s)
	if len(b.Links) != 0 || len(b.Nodes) != 2 || b.Find(n.pillar.Name()) != nil || b.Find(moved.Name()).(record.Node).Parent != other.ID {
		t.Errorf("links %v, nodes %v", b.Links, b.Nodes)
	}
	entries, total, err := s.Entries(ctx, store.EntryFilter{Action: "node.removed"})
	if err != nil || total != 1 || entries[0].Reason != "as revised" {
		t.Errorf("entries %+v, %v", entries, err)
	}
}

// testUngrounded sets what does not stand: nothing is kept.
func testUngrounded(t *testing.T, s suite) {
	ctx := Context(t)
	n := s.tracked(t)
	if _, err := s.Decide(ctx, store.Decision{Fact: s.talk.Reading.Commitments[0].ID, State: record.Rejected, Seen: 99}); err != nil {
		t.Fatal(err)
	}
	rejected := refTo(s.talk, s.talk.Reading.Commitments[0].ID)
	statement := refTo(s.talk, s.talk.Reading.Statements[0].ID)
	elsewhere := record.FactRef{Document: s.talk.Document.ID, Fact: s.sheet.Reading.Commitments[0].ID}
	circle := n.pillar
	circle.Parent = n.line.ID
	circle.Decided = bookOf(t, s).Nodes[1].Decided
	wordless := n.framework
	wordless.ID, wordless.Document, wordless.Evidence = "other", s.talk.Document.ID, &record.Evidence{Exact: "No such words."}
	shares := n.report(record.Submitted)
	shares.Shares[0].Value = 7
	unknown := n.report(record.Submitted)
	unknown.Shares[0].Code = "other"
	for name, noun := range map[string]record.Tracked{
		"a fact that is rejected":             record.Placement{Commitment: rejected, Node: n.line.ID},
		"a fact of another document":          record.Placement{Commitment: elsewhere, Node: n.line.ID},
		"a statement for a commitment":        record.Placement{Commitment: statement, Node: n.line.ID},
		"a node that is not there":            record.Placement{Commitment: n.promise, Node: "tides-2023/9"},
		"a delivery that is a promise":        record.Fulfilment{Commitment: n.promise, Delivery: n.charts, Effect: record.InFull},
		"an earlier fact that takes up later": record.Link{Kind: record.Restates, From: n.promise, To: n.charts},
		"an answer to what asks nothing":      record.Link{Kind: record.Answers, From: n.charts, To: n.promise},
		"a node under itself":                 circle,
		"a target of nothing":                 record.Target{ID: "x", Indicator: "none", Basis: record.WholeLife, Period: n.target.Period},
		"words that are not there":            wordless,
		"shares that do not add up":           shares,
		"a share of an unknown code":          unknown,
		"a lock of no framework":              record.Lock{Framework: "none", Period: n.target.Period},
		"a row that is no commitment": record.Figure{ID: "f", Title: "Share", Rule: "r", Version: 1, Year: 2024, AsOf: "2024-01-01",
			Denominator: rowsOf(n.promise, statement)},
		"a numerator beside its denominator": record.Figure{ID: "f", Title: "Share", Rule: "r", Version: 1, Year: 2024, AsOf: "2024-01-01",
			Numerator: rowsOf(n.charts), Denominator: rowsOf(n.promise)},
		"a name of no letters": record.Indicator{ID: "a\x00b", Node: n.line.ID, Title: "x", Measure: record.InUnits, Unit: "y", Direction: record.Ascending, Combination: record.Sum},
		"nothing at all":       record.Placement{},
	} {
		before := bookOf(t, s)
		wants(t, name, s.Track(ctx, "", record.Closure{Commitment: n.promise, Kind: record.LetLapse, Day: "2025-01-01"}, noun), fault.Invalid)
		if b := bookOf(t, s); len(b.Closures) != 0 || !cmp.Equal(before, b) {
			t.Errorf("%s: a part of it was kept", name)
		}
	}
	hidden := n.framework
	hidden.ID, hidden.Document = "hidden", "0123456789abcdef"
	wants(t, "a document that is not there", s.Track(ctx, "", hidden), fault.NotFound)
	b := bookOf(t, s)
	if i := slices.IndexFunc(b.Commitments, func(f record.Fact) bool { return f.ID == rejected.Fact }); i >= 0 || len(b.Commitments) != 3 {
		t.Errorf("commitments %v", b.Commitments)
	}
}
