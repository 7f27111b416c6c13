package storetest

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// testReports takes a report its way, past a lock.
func testReports(t *testing.T, s suite) {
	n := s.tracked(t)
	ada, ben, eve := user(t.Context(), "ada", access.Editor), user(t.Context(), "ben", access.Reviewer), user(t.Context(), "eve", access.Reviewer)
	latest := func() record.Report {
		t.Helper()
		b := bookOf(t, s)
		if len(b.Reports) != 1 {
			t.Fatalf("reports %v", b.Reports)
		}
		return b.Reports[0]
	}
	to := func(state record.ReportState, response string) record.Report {
		r := latest()
		r.State, r.Response = state, response
		return r
	}
	wants(t, "accepted from nothing", s.Track(ben, "", n.report(record.AcceptedReport)), fault.Conflict)
	draft := n.report(record.Draft)
	if err := s.Track(ada, "", draft); err != nil {
		t.Fatal(err)
	}
	if r := latest(); r.Author != "user:ada" || r.By != "user:ada" || r.On == "" {
		t.Errorf("draft %+v", r)
	}
	wants(t, "somebody else's draft", s.Track(eve, "", to(record.Submitted, "")), fault.Forbidden)
	wants(t, "a draft accepted", s.Track(ben, "", to(record.AcceptedReport, "")), fault.Conflict)
	steps := []struct {
		name string
		do   func() error
	}{
		{"submitted", func() error { return s.Track(ada, "", to(record.Submitted, "")) }},
		{"returned", func() error { return s.Track(ben, "", to(record.Returned, "which month?")) }},
		{"submitted again", func() error { return s.Track(ada, "", to(record.Submitted, "which month?")) }},
	}
	for _, step := range steps {
		if err := step.do(); err != nil {
			t.Fatal(step.name, err)
		}
	}
	wants(t, "accepted by an editor", s.Track(user(t.Context(), "ed", access.Editor), "", to(record.AcceptedReport, "which month?")), fault.Forbidden)
	changed := to(record.AcceptedReport, "")
	changed.Value, changed.Shares = 12, nil
	wants(t, "changed while it is accepted", s.Track(ben, "", changed), fault.Invalid)
	year := record.Lock{Framework: n.framework.ID, Period: record.Period{Start: "2024-01-01", End: "2024-12-31"}}
	wants(t, "locked by an editor", s.Track(ada, "", year), fault.Forbidden)
	if err := s.Track(eve, "the year is told", year); err != nil {
		t.Fatal(err)
	}
	wants(t, "accepted in a locked period", s.Track(ben, "", to(record.AcceptedReport, "")), fault.Conflict)
	open := bookOf(t, s).Locks[0]
	open.Open = true
	if err := s.Track(eve, "a late report", open); err != nil {
		t.Fatal(err)
	}
	if err := s.Track(ben, "", to(record.AcceptedReport, "")); err != nil {
		t.Fatal(err)
	}
	wants(t, "an accepted report taken out", s.Untrack(ada, "", latest().Name(), latest().Decision), fault.Conflict)
	relock := bookOf(t, s).Locks[0]
	relock.Open = false
	if err := s.Track(eve, "", relock); err != nil {
		t.Fatal(err)
	}
	wants(t, "returned in a locked period", s.Track(ben, "", to(record.Returned, "no")), fault.Conflict)
	actions(t, s, latest().Name(), ledger.ReportAccepted, ledger.ReportSubmitted, ledger.ReportReturned, ledger.ReportSubmitted, ledger.ReportDrafted)
	actions(t, s, year.Name(), ledger.PeriodLocked, ledger.PeriodUnlocked, ledger.PeriodLocked)
}

// actions holds the entries on a noun to what is wanted, the latest first.
func actions(t *testing.T, s suite, name record.TrackedName, want ...ledger.Action) {
	t.Helper()
	entries, _, err := s.Entries(Context(t), store.EntryFilter{Subject: name.String()})
	if err != nil {
		t.Fatal(err)
	}
	var got []ledger.Action
	for _, e := range entries {
		got = append(got, e.Action)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s: %s", name, diff)
	}
}

// testVerdicts gives a verdict, seconds and reverses it.
func testVerdicts(t *testing.T, s suite) {
	n := s.tracked(t)
	ada, ben := user(t.Context(), "ada", access.Reviewer), user(t.Context(), "ben", access.Reviewer)
	v := record.Verdict{ID: "v1", Commitment: n.promise, Year: 2024, Scale: "traffic-light", Score: "green", Reason: "ten of twelve came", Facts: []record.FactRef{n.delivery}}
	other := v
	other.Author = "user:ben"
	wants(t, "a verdict in another's name", s.Track(ada, "", other), fault.Forbidden)
	if err := s.Track(ada, "", v); err != nil {
		t.Fatal(err)
	}
	now := func() record.Verdict { return bookOf(t, s).Verdicts[0] }
	second := func(who string) record.Verdict { v := now(); v.Second = who; return v }
	wants(t, "seconded by its author", s.Track(ada, "", second("user:ada")), fault.Invalid)
	wants(t, "seconded in another's name", s.Track(ada, "", second("user:ben")), fault.Forbidden)
	changed := second("user:ben")
	changed.Score = "red"
	wants(t, "changed while it is seconded", s.Track(ben, "", changed), fault.Invalid)
	if err := s.Track(ben, "", second("user:ben")); err != nil {
		t.Fatal(err)
	}
	changed = now()
	changed.Score = "red"
	wants(t, "changed after it was seconded", s.Track(ada, "", changed), fault.Conflict)
	wants(t, "taken out after it was seconded", s.Untrack(ada, "", v.Name(), now().Decision), fault.Conflict)
	reversed := now()
	reversed.Reversed = "two went home at once"
	if err := s.Track(ben, "", reversed); err != nil {
		t.Fatal(err)
	}
	again := now()
	again.Reversed = ""
	wants(t, "a reversal taken back", s.Track(ben, "", again), fault.Conflict)
	actions(t, s, v.Name(), ledger.VerdictReversed, ledger.VerdictSeconded, ledger.VerdictGiven)
}

// testFollowing puts a new version of a document in the place of an old one: what refers to its facts follows them.
func testFollowing(t *testing.T, s suite) {
	ctx := Context(t)
	n := s.tracked(t)
	concern := refTo(s.forum2024, s.forum2024.Reading.Statements[0].ID)
	if err := s.Track(ctx, "", record.Closure{Commitment: n.promise, Kind: record.Revoked, Day: "2024-03-05", Evidence: &concern}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Add(ctx, s.forumNew); err != nil {
		t.Fatal(err)
	}
	b := bookOf(t, s)
	if len(b.Closures) != 1 || *b.Closures[0].Evidence != refTo(s.forumNew, s.forumNew.Reading.Statements[0].ID) {
		t.Errorf("closures %+v", b.Closures)
	}
	if len(b.Fulfilments)+len(b.Links) != 0 || len(b.Placements) != 1 {
		t.Errorf("on facts that have no place in the new version: %+v, %+v, %+v", b.Fulfilments, b.Links, b.Placements)
	}
	charts := s.enterAnew(t, n.charts.Fact, record.KindCommitment, s.forumNew.Reading.Commitments[0])
	sent := s.enterAnew(t, n.delivery.Fact, record.KindDelivery, s.forumNew.Reading.Deliveries[0])
	b = bookOf(t, s)
	if len(b.Placements) != 2 || b.Placements[0].Commitment != charts || len(b.Links) != 1 || b.Links[0].From != charts || b.Fulfilments[0].Delivery != sent {
		t.Errorf("placements %+v, links %+v, fulfilments %+v", b.Placements, b.Links, b.Fulfilments)
	}
	moved := b.Placements[0]
	if err := s.Untrack(ctx, "", moved.Name(), moved.Decision); err != nil {
		t.Errorf("taken out under its new name: %v", err)
	}
}

// enterAnew enters a fact of the new version in the place of one that has none there.
func (s suite) enterAnew(t *testing.T, orphan record.FactID, kind record.FactKind, fact any) record.FactRef {
	t.Helper()
	value, err := json.Marshal(fact)
	if err != nil {
		t.Fatal(err)
	}
	ids, err := s.Decide(Context(t), store.Decision{Document: s.forumNew.Document.ID, Kind: kind, State: record.Edited, Value: value, Replaces: orphan})
	if err != nil {
		t.Fatal(err)
	}
	return refTo(s.forumNew, ids[0])
}

// testFalling takes away what nouns stand on: they are not shown until it is back.
func testFalling(t *testing.T, s suite) {
	ctx := Context(t)
	s.tracked(t)
	before := bookOf(t, s)
	if err := s.Withdraw(ctx, s.forum2023.Document.ID, "published in error"); err != nil {
		t.Fatal(err)
	}
	b := bookOf(t, s)
	if len(b.Placements) != 1 || len(b.Links)+len(b.Fulfilments)+len(b.Indicators)+len(b.Targets) != 0 || len(b.Commitments) != 3 || len(b.Nodes) != 2 {
		t.Errorf("without a document: %+v", b)
	}
	if err := s.Restore(ctx, s.forum2023.Document.ID, ""); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, bookOf(t, s)); diff != "" {
		t.Errorf("restored: %s", diff)
	}
	if err := s.Track(ctx, "", s.tides().report(record.Submitted)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Decide(ctx, store.Decision{Fact: s.tides().delivery.Fact, State: record.Withdrawn}); err != nil {
		t.Fatal(err)
	}
	if b := bookOf(t, s); len(b.Reports) != 0 || len(b.Fulfilments) != 0 {
		t.Errorf("without their evidence: %+v, %+v", b.Reports, b.Fulfilments)
	}
}
