package storetest

import (
	"context"
	"flag"
	"fmt"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// testLedger looks at what taking in the fixture wrote into the ledger.
func testLedger(t *testing.T, s suite) {
	ctx := Context(t)
	entries, total, err := s.Entries(ctx, store.EntryFilter{})
	if err != nil || total != 8 || len(entries) != 8 {
		t.Fatalf("%d of %d entries, %v", len(entries), total, err)
	}
	first := entries[len(entries)-1]
	if first.Number != 1 || first.Action != ledger.DocumentAdded || first.Who != "operator:test" || first.Previous != "" ||
		first.Subject != "document:"+string(s.forum2023.Document.ID) {
		t.Errorf("first entry: %+v", first)
	}
	head, err := s.Verify(ctx)
	if err != nil || head != entries[0].Head() {
		t.Errorf("verified up to %+v, want %+v, %v", head, entries[0].Head(), err)
	}
	if now, err := s.Head(ctx); err != nil || now != head {
		t.Errorf("head %+v, %v", now, err)
	}
	if _, err := s.Add(ctx, s.talk); err != nil {
		t.Fatal(err)
	}
	if now, _ := s.Head(ctx); now != head {
		t.Error("adding the same bytes again wrote an entry")
	}
	of, total, err := s.Entries(ctx, store.EntryFilter{Subject: first.Subject, Action: ledger.ReadingMade})
	if err != nil || total != 1 || of[0].Number != 2 {
		t.Errorf("readings of one document: %v of %d, %v", of, total, err)
	}
}

// testWithdrawal takes a document out of the record and puts it back.
func testWithdrawal(t *testing.T, s suite) {
	ctx := Context(t)
	id := s.forum2023.Document.ID
	before := Dump(t, s.Store)
	if err := s.Withdraw(ctx, id, "published in error"); err != nil {
		t.Fatal(err)
	}
	if _, total, err := s.Documents(ctx, record.DocumentFilter{}); err != nil || total != 3 {
		t.Errorf("%d documents listed, %v", total, err)
	}
	if counts, err := s.Counts(ctx); err != nil || counts.Documents != 3 {
		t.Errorf("counted %+v, %v", counts, err)
	}
	if r, err := s.Search(ctx, store.SearchQuery{Text: "charts"}); err != nil {
		t.Error(err)
	} else {
		for _, hit := range r.Hits {
			if hit.Document.ID == id {
				t.Errorf("found in a search: %v", hits(r))
			}
		}
	}
	if d, err := s.Document(ctx, id); err != nil || !d.Withdrawn {
		t.Errorf("by its own address it says that it is withdrawn: %+v, %v", d, err)
	}
	if err := s.Withdraw(ctx, id, "again"); fault.KindOf(err) != fault.Conflict {
		t.Errorf("withdrawn twice: %v", err)
	}
	if err := s.Restore(ctx, id, "it was right"); err != nil {
		t.Fatal(err)
	}
	after := Dump(t, s.Store)
	after.Entries = before.Entries
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("restored: %s", diff)
	}
	entries, _, err := s.Entries(ctx, store.EntryFilter{Action: ledger.DocumentWithdrawn})
	if err != nil || len(entries) != 1 || entries[0].Reason != "published in error" {
		t.Errorf("entries: %v, %v", entries, err)
	}
}

// testForbidden asks for changes on behalf of those who may not make them.
func testForbidden(t *testing.T, s suite) {
	as := func(role access.Role) context.Context {
		return access.With(t.Context(), access.Viewer{Who: "user:somebody", Role: role, Clock: time.Now})
	}
	head, err := s.Head(Context(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		do   func() error
	}{
		{"a document of nobody", func() error { _, err := s.Add(t.Context(), s.forumNew); return err }},
		{"a document of a reader", func() error { _, err := s.Add(as(access.Reader), s.forumNew); return err }},
		{"a withdrawal by an editor", func() error { return s.Withdraw(as(access.Editor), s.talk.Document.ID, "no") }},
		{"a visibility by an editor", func() error {
			return s.SetVisibility(as(access.Editor), s.talk.Document.ID, access.Visibility{Level: access.Internal}, "no")
		}},
		{"rebuilding by a reviewer", func() error { _, err := s.Rebuild(as(access.Reviewer)); return err }},
		{"the whole ledger for a reviewer", func() error { _, _, err := s.Entries(as(access.Reviewer), store.EntryFilter{}); return err }},
		{"a user made by a reviewer", func() error {
			return s.AddUser(as(access.Reviewer), account.User{Name: "eve", Role: access.Administrator}, "")
		}},
		{"the users for a reviewer", func() error { _, err := s.Users(as(access.Reviewer)); return err }},
		{"a group made by an editor", func() error { return s.AddGroup(as(access.Editor), account.Group{Name: "asia"}) }},
		{"reading opened by nobody", func() error { return s.SetAnonymousReading(t.Context(), true) }},
		{"bytes by their name for nobody", func() error { _, err := s.Blob(t.Context(), ledger.Hash(s.talk.Document.ID)); return err }},
	} {
		if err := c.do(); fault.KindOf(err) != fault.Forbidden {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if now, err := s.Head(Context(t)); err != nil || now != head {
		t.Errorf("the ledger grew: %+v, %v", now, err)
	}
}

// testTaking moves a record entry by entry into another store.
func testTaking(t *testing.T, s suite, other store.Store) {
	ctx := Context(t)
	if err := s.Withdraw(ctx, s.sheet.Document.ID, "no date"); err != nil {
		t.Fatal(err)
	}
	err := s.EachEntry(ctx, 0, func(e ledger.Entry) error {
		blobs := map[ledger.Hash][]byte{}
		for _, name := range store.BlobsOf(e) {
			data, err := s.Blob(ctx, name)
			if err != nil {
				return err
			}
			blobs[name] = data
		}
		return other.Take(ctx, store.Taken{Entry: e, Blobs: blobs})
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(Dump(t, s.Store), Dump(t, other)); diff != "" {
		t.Error(diff)
	}
	last, _, err := s.Entries(ctx, store.EntryFilter{Page: record.Page{Limit: 1}})
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Take(ctx, store.Taken{Entry: last[0]}); fault.KindOf(err) != fault.Conflict {
		t.Errorf("an entry taken twice: %v", err)
	}
}

// testRebuilding does anything in any order: the tables rebuilt are those that were there.
func testRebuilding(t *testing.T, open func(*testing.T) store.Store) {
	Checks(t, 30)
	w := newWorld()
	all := append(w.first(), w.forumNew)
	rapid.Check(t, func(rt *rapid.T) {
		s := open(t)
		defer s.Close() //nolint:errcheck // what is tested is in the database
		ctx := Context(t)
		for range rapid.IntRange(1, 12).Draw(rt, "steps") {
			step(rt, ctx, s, rapid.SampledFrom(all).Draw(rt, "text"))
		}
		before := Dump(t, s)
		if _, err := s.Rebuild(ctx); err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(before, Dump(t, s)); diff != "" {
			rt.Fatalf("rebuilt: %s", diff)
		}
		if err := s.Check(ctx); err != nil {
			rt.Fatal(err)
		}
		if _, err := s.Verify(ctx); err != nil {
			rt.Fatal(err)
		}
	})
}

// Checks sets how often a law is tried whose every try takes a new database.
func Checks(t *testing.T, n int) {
	t.Helper()
	f := flag.Lookup("rapid.checks")
	before := f.Value.String()
	if err := f.Value.Set(strconv.Itoa(n)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Value.Set(before) })
}

// step does one thing to a text; what cannot be done at this moment is a fault and changes nothing.
func step(rt *rapid.T, ctx context.Context, s store.Store, a store.Addition) {
	id := a.Document.ID
	var err error
	switch rapid.SampledFrom([]string{"add", "add", "add", "reread", "withdraw", "restore", "show", "decide", "decide", "decide", "undo", "second", "people", "actors", "actors", "track", "track", "track"}).Draw(rt, "step") {
	case "add":
		_, err = s.Add(ctx, a)
	case "reread":
		r := *a.Reading
		r.Engine = fmt.Sprint("test-", rapid.IntRange(2, 4).Draw(rt, "engine"))
		r.Statements = r.Statements[:rapid.IntRange(0, len(r.Statements)).Draw(rt, "statements")]
		err = s.ReplaceReading(ctx, store.Replacement{Text: a.Text, Reading: &r})
	case "decide":
		_, err = s.Decide(by(ctx, rt), drawDecision(rt, a))
	case "undo":
		err = s.Undo(by(ctx, rt), rapid.SampledFrom(a.Reading.Facts()).Draw(rt, "fact").ID, "drawn")
	case "second":
		err = s.RequireSecondReader(ctx, id, rapid.Bool().Draw(rt, "required"), "drawn")
	case "withdraw":
		err = s.Withdraw(ctx, id, "drawn")
	case "restore":
		err = s.Restore(ctx, id, "drawn")
	case "track":
		err = stepTracking(rt, ctx, s, a)
	case "actors":
		err = stepActors(rt, ctx, s, a)
	case "people":
		err = stepPeople(rt, ctx, s)
	case "show":
		level := rapid.SampledFrom([]access.Level{access.Public, access.Internal, access.Restricted}).Draw(rt, "level")
		v := access.Visibility{Level: level}
		if level == access.Restricted {
			v.Groups = rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"asia", "oceans", "press"}), 1, 3, rapid.ID).Draw(rt, "groups")
		}
		err = s.SetVisibility(ctx, id, v, "")
	}
	if kind := fault.KindOf(err); err != nil && kind != fault.NotFound && kind != fault.Conflict && kind != fault.Invalid && kind != fault.Forbidden {
		rt.Fatal(err)
	}
}
