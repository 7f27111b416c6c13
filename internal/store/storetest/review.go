package storetest

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// acting puts a context in the hands of somebody with a role.
func acting(t testing.TB, name string, role access.Role) context.Context {
	return access.With(t.Context(), access.Viewer{Who: "user:" + name, Role: role, Clock: time.Now})
}

// by puts a context in the hands of one of three people.
func by(ctx context.Context, rt *rapid.T) context.Context {
	name := rapid.SampledFrom([]string{"ann", "bob", "cat"}).Draw(rt, "who")
	return access.With(ctx, access.Viewer{Who: "user:" + name, Role: access.Administrator, Clock: time.Now})
}

// decidable are the states that somebody can decide on.
var decidable = []record.State{record.Accepted, record.Edited, record.Rejected, record.SentBack, record.Withdrawn}

// drawDecision decides anything on any fact of a text, having seen all decisions before.
func drawDecision(rt *rapid.T, a store.Addition) store.Decision {
	f := rapid.SampledFrom(a.Reading.Facts()).Draw(rt, "fact")
	d := store.Decision{Fact: f.ID, Seen: 1 << 40, State: rapid.SampledFrom(decidable).Draw(rt, "state")}
	if d.State == record.Edited {
		d.Fact, d.Document, d.Kind = "", a.Document.ID, record.KindStatement
		act := rapid.SampledFrom(record.Acts()).Draw(rt, "act")
		d.Value, _ = json.Marshal(record.Statement{Evidence: f.Evidence, Act: act, Speakers: []record.Speaker{{Of: "FJ"}}})
	}
	return d
}

// edited is a statement as somebody would change it.
func edited(t *testing.T, s record.Statement, act record.Act) json.RawMessage {
	t.Helper()
	s.Act, s.ID = act, ""
	value, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// testDeciding accepts, edits, rejects, enters by hand and takes back; lists,
// counts and the ledger follow.
func testDeciding(t *testing.T, s suite) {
	ann := acting(t, "ann", access.Editor)
	statements := s.forum2023.Reading.Statements
	commitment := s.forum2023.Reading.Commitments[0]
	decide := func(d store.Decision) record.FactID {
		t.Helper()
		ids, err := s.Decide(ann, d)
		if err != nil {
			t.Fatal(err)
		}
		return ids[0]
	}
	decide(store.Decision{Fact: commitment.ID, State: record.Accepted})
	decide(store.Decision{Fact: statements[0].ID, State: record.Edited, Value: edited(t, statements[0], record.Support), Reason: "it supports"})
	decide(store.Decision{Fact: statements[1].ID, State: record.Rejected})
	by := decide(store.Decision{State: record.Edited, Document: s.forum2023.Document.ID, Kind: record.KindDelivery,
		Value: json.RawMessage(`{"evidence":` + evidenceOf(t, commitment.Evidence) + `,"actors":["IS"],"topics":[]}`)})

	f, err := s.Fact(ann, statements[0].ID)
	if err != nil || f.State != record.Edited || f.Act != record.Support || len(f.ByHand) != 1 || f.ByHand[0] != "act" || len(f.Grounds) != 0 {
		t.Errorf("edited: %+v, %v", f, err)
	}
	if f, err = s.Fact(ann, by); err != nil || f.State != record.Edited || f.Kind != record.KindDelivery || f.ByHand[0] != "*" || f.Evidence.SourceEnd == 0 {
		t.Errorf("entered by hand: %+v, %v", f, err)
	}
	for name, want := range map[string]int{"accepted": 1, "edited": 2, "rejected": 1, "reviewed": 3, "suggested": 12} {
		if _, n, err := s.Facts(ann, record.FactFilter{State: name}); err != nil || n != want {
			t.Errorf("%s: %d facts, want %d, %v", name, n, want, err)
		}
	}
	testQueue(t, s, ann)
	if _, n, err := s.Facts(ann, record.FactFilter{Kind: record.KindStatement}); err != nil || n != 4 {
		t.Errorf("what was rejected is not listed: %d statements, %v", n, err)
	}
	d, err := s.Document(ann, s.forum2023.Document.ID)
	if err != nil || d.Counts.Statements != 1 || d.Counts.Deliveries != 1 {
		t.Errorf("the document counts %+v, %v", d.Counts, err)
	}
	if err := s.Undo(ann, statements[1].ID, "a slip"); err != nil {
		t.Fatal(err)
	}
	if f, err := s.Fact(ann, statements[1].ID); err != nil || f.State != record.Suggested {
		t.Errorf("taken back: %+v, %v", f, err)
	}
	if err := s.Undo(ann, statements[1].ID, "again"); fault.KindOf(err) != fault.NotFound {
		t.Errorf("taken back twice: %v", err)
	}
	testUndoingInTurn(t, s, ann, statements[0].ID)
	testBadDecisions(t, s, ann)
}

// testQueue asks for what awaits a decision after four were made.
func testQueue(t *testing.T, s suite, ann context.Context) {
	t.Helper()
	all, total, err := s.Facts(ann, record.FactFilter{State: record.Waiting})
	if err != nil || total != 12 || len(all) != total {
		t.Errorf("%d facts wait, want 12, %v", total, err)
	}
	if _, n, err := s.Facts(ann, record.FactFilter{State: record.AnyState}); err != nil || n != total+4 {
		t.Errorf("%d facts in any state, want %d, %v", n, total+4, err)
	}
	for _, field := range []store.FactField{store.FieldDocument, store.FieldConfidence, store.FieldState} {
		facets, err := s.Facets(ann, record.FactFilter{State: record.Waiting, Kind: record.KindStatement}, field)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range facets {
			filter := record.FactFilter{State: record.Waiting, Kind: record.KindStatement}
			switch field {
			case store.FieldDocument:
				filter.Document = record.DocumentID(f.Value)
			case store.FieldConfidence:
				filter.Confidence = record.Confidence(f.Value)
			default:
				filter.State = f.Value
			}
			if _, n, err := s.Facts(ann, filter); err != nil || n != f.Count || f.Count == 0 {
				t.Errorf("%s %s: %d facts, counted %d, %v", field, f.Value, n, f.Count, err)
			}
		}
		if len(facets) == 0 {
			t.Errorf("nothing counted by %s", field)
		}
	}
	in, err := s.OpinionsIn(ann, s.forum2023.Document.ID)
	if err != nil || len(in) != 4 || in[0].Time.IsZero() {
		t.Errorf("opinions in the document: %+v, %v", in, err)
	}
}

// testUndoingInTurn takes two decisions of one person back, one after the other.
func testUndoingInTurn(t *testing.T, s suite, ann context.Context, id record.FactID) {
	t.Helper()
	if _, err := s.Decide(ann, store.Decision{Fact: id, State: record.Rejected}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []record.State{record.Edited, record.Suggested} {
		if err := s.Undo(ann, id, ""); err != nil {
			t.Fatal(err)
		}
		if f, err := s.Fact(ann, id); err != nil || f.State != want {
			t.Errorf("after undoing %q, want %q, %v", f.State, want, err)
		}
	}
}

func testBadDecisions(t *testing.T, s suite, ann context.Context) {
	t.Helper()
	statement := s.talk.Reading.Statements[0]
	moved := statement
	moved.Evidence.Start++
	for _, c := range []struct {
		name string
		d    store.Decision
		want fault.Kind
	}{
		{"a fact that is not there", store.Decision{Fact: "s000000000000", State: record.Accepted}, fault.NotFound},
		{"no state", store.Decision{Fact: statement.ID}, fault.Invalid},
		{"disputed by oneself", store.Decision{Fact: statement.ID, State: record.Disputed}, fault.Invalid},
		{"an edit that changes nothing", store.Decision{Fact: statement.ID, State: record.Edited, Value: edited(t, statement, statement.Act)}, fault.Invalid},
		{"an act that is none", store.Decision{Fact: statement.ID, State: record.Edited, Value: edited(t, statement, "sing")}, fault.Invalid},
		{"words that are not there", store.Decision{Fact: statement.ID, State: record.Edited, Value: edited(t, moved, record.Hope)}, fault.Invalid},
		{"by hand without words", store.Decision{State: record.Edited, Document: s.talk.Document.ID, Kind: record.KindStatement, Value: json.RawMessage(`{"act":"hope"}`)}, fault.Invalid},
		{"by hand in no document", store.Decision{State: record.Edited, Document: "0123456789", Kind: record.KindStatement, Value: json.RawMessage(`{}`)}, fault.NotFound},
		{"a withdrawal by an editor", store.Decision{Fact: statement.ID, State: record.Withdrawn}, fault.Forbidden},
	} {
		before, _ := s.Head(ann)
		if _, err := s.Decide(ann, store.Decision{Fact: s.talk.Reading.Meetings[0].ID, State: record.Accepted, Seen: 1 << 40}, c.d); fault.KindOf(err) != c.want {
			t.Errorf("%s: %v", c.name, err)
		}
		if after, _ := s.Head(ann); after != before {
			t.Errorf("%s: the good decision beside it was taken alone", c.name)
		}
	}
	if _, err := s.Decide(acting(t, "rea", access.Reader), store.Decision{Fact: statement.ID, State: record.Accepted}); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("a reader decides: %v", err)
	}
}

func evidenceOf(t *testing.T, e record.Evidence) string {
	t.Helper()
	data, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// testContesting lets two people decide on one fact at once: the second one is
// told of the first one's decision, and nothing is lost.
func testContesting(t *testing.T, s suite) {
	ann, bob := acting(t, "ann", access.Editor), acting(t, "bob", access.Editor)
	statement := s.talk.Reading.Statements[0]
	if _, err := s.Decide(ann, store.Decision{Fact: statement.ID, State: record.Edited, Value: edited(t, statement, record.Hope)}); err != nil {
		t.Fatal(err)
	}
	mine := store.Decision{Fact: statement.ID, State: record.Edited, Value: edited(t, statement, record.Agree)}
	_, err := s.Decide(bob, mine)
	var contested *store.Contested
	if fault.KindOf(err) != fault.Conflict || !errors.As(err, &contested) || contested.Theirs.Who != "user:ann" || !strings.Contains(string(contested.Theirs.Value), `"hope"`) {
		t.Fatalf("got %v", err)
	}
	mine.Seen = contested.Theirs.Entry
	if _, err := s.Decide(bob, mine); err != nil {
		t.Fatal(err)
	}
	if f, err := s.Fact(bob, statement.ID); err != nil || f.Act != record.Agree || f.Decision == 0 {
		t.Errorf("%+v, %v", f, err)
	}
	if all, err := s.Opinions(ann, statement.ID); err != nil || len(all) != 2 {
		t.Errorf("opinions: %v, %v", all, err)
	}
}

// testSecondReader lets two people read one document apart.
func testSecondReader(t *testing.T, s suite) {
	ann, bob, cat := acting(t, "ann", access.Editor), acting(t, "bob", access.Editor), acting(t, "cat", access.Reviewer)
	id := s.forum2023.Document.ID
	statements := s.forum2023.Reading.Statements
	if err := s.RequireSecondReader(ann, id, true, ""); fault.KindOf(err) != fault.Forbidden {
		t.Errorf("an editor asks for a second reader: %v", err)
	}
	if err := s.RequireSecondReader(cat, id, true, "a treaty"); err != nil {
		t.Fatal(err)
	}
	state := func(fact record.FactID) record.State {
		t.Helper()
		f, err := s.Fact(cat, fact)
		if err != nil {
			t.Fatal(err)
		}
		return f.State
	}
	decide := func(ctx context.Context, fact record.FactID, to record.State) {
		t.Helper()
		if _, err := s.Decide(ctx, store.Decision{Fact: fact, State: to}); err != nil {
			t.Fatal(err)
		}
	}
	decide(ann, statements[0].ID, record.Accepted)
	if got := state(statements[0].ID); got != record.Suggested {
		t.Errorf("one of two has decided: %q", got)
	}
	if all, err := s.Opinions(bob, statements[0].ID); err != nil || len(all) != 0 {
		t.Errorf("the second reader sees the first one's decision before her own: %v, %v", all, err)
	}
	for who, want := range map[string]int{"ann": 1, "bob": 2} {
		_, n, err := s.Facts(acting(t, who, access.Editor), record.FactFilter{Document: id, Kind: record.KindStatement, State: record.Waiting, Undecided: true})
		if err != nil || n != want {
			t.Errorf("%d statements wait for %s, want %d, %v", n, who, want, err)
		}
	}
	byToken := access.With(t.Context(), access.Viewer{Who: "token:ann/0a1b", Role: access.Editor, Clock: time.Now})
	decide(byToken, statements[0].ID, record.Accepted)
	if got := state(statements[0].ID); got != record.Suggested {
		t.Errorf("one person by browser and by token is two readers: %q", got)
	}
	decide(bob, statements[0].ID, record.Accepted)
	if got := state(statements[0].ID); got != record.Accepted {
		t.Errorf("both alike: %q", got)
	}
	decide(ann, statements[1].ID, record.Accepted)
	decide(bob, statements[1].ID, record.Rejected)
	if got := state(statements[1].ID); got != record.Disputed {
		t.Errorf("decided differently: %q", got)
	}
	agreement, err := s.Agreement(cat)
	if err != nil || len(agreement) != 1 || agreement[0].Facts != 2 || agreement[0].Same != 1 {
		t.Errorf("agreement: %+v, %v", agreement, err)
	}
	if _, err := s.Decide(cat, store.Decision{Fact: statements[1].ID, State: record.Rejected}); fault.KindOf(err) != fault.NotFound && err != nil {
		t.Fatal(err)
	}
	if got := state(statements[1].ID); got != record.Rejected {
		t.Errorf("settled by a third: %q", got)
	}
}

// testCarrying adds a corrected version: what people decided stands where quote
// and context are the same, and waits for a person where they are not.
func testCarrying(t *testing.T, s suite) {
	ann := acting(t, "ann", access.Editor)
	old := s.forum2024.Reading
	for _, f := range old.Facts() {
		if _, err := s.Decide(ann, store.Decision{Fact: f.ID, State: record.Accepted}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Add(ann, s.forumNew); err != nil {
		t.Fatal(err)
	}
	id := s.forumNew.Document.ID
	facts, _, err := s.Facts(ann, record.FactFilter{Document: id, State: "accepted"})
	if err != nil {
		t.Fatal(err)
	}
	orphans, total, err := s.Orphans(ann, record.Page{})
	if err != nil || total == 0 || len(orphans) != total || len(facts) == 0 || len(facts)+total != len(old.Facts()) {
		t.Fatalf("%d carried, %d orphans of %d, %v", len(facts), total, len(old.Facts()), err)
	}
	text, err := s.Text(ann, id)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range facts {
		if got := string([]rune(text.Text)[f.Evidence.Start:f.Evidence.End]); got != f.Evidence.Exact {
			t.Errorf("carried to %q instead of %q", got, f.Evidence.Exact)
		}
	}
	for _, o := range orphans {
		if o.Document.ID != id || o.Value == nil {
			t.Errorf("orphan: %+v", o)
		}
	}
	if _, err := s.Decide(ann, store.Decision{Fact: orphans[0].Fact, State: record.Rejected, Reason: "no longer said"}); err != nil {
		t.Fatal(err)
	}
	if _, n, err := s.Orphans(ann, record.Page{}); err != nil || n != total-1 {
		t.Errorf("%d orphans left of %d, %v", n, total, err)
	}
	entries, _, err := s.Entries(Context(t), store.EntryFilter{Action: ledger.FactCarried})
	if err != nil || len(entries) != len(facts) {
		t.Errorf("%d entries for %d facts carried, %v", len(entries), len(facts), err)
	}
}

// testRereading lets a new engine read what people have decided on.
func testRereading(t *testing.T, s suite) {
	ann := acting(t, "ann", access.Editor)
	r := *s.forum2023.Reading
	for i, state := range []record.State{record.Accepted, record.Rejected} {
		if _, err := s.Decide(ann, store.Decision{Fact: r.Statements[i].ID, State: state}); err != nil {
			t.Fatal(err)
		}
	}
	fresh := r
	fresh.Engine = "test-9"
	fresh.Statements = []record.Statement{r.Statements[1]}
	fresh.Commitments = nil
	if err := s.ReplaceReading(ann, store.Replacement{Text: s.forum2023.Text, Reading: &fresh}); err != nil {
		t.Fatal(err)
	}
	got, err := s.Reading(ann, r.Document)
	if err != nil || len(got.Statements) != 1 || got.Statements[0].ID != r.Statements[0].ID || got.Statements[0].State != record.Accepted {
		t.Errorf("the accepted one stands and the rejected one stays away: %+v, %v", got.Statements, err)
	}
	if len(got.Commitments) != 0 {
		t.Errorf("a suggestion of the old engine alone is gone: %+v", got.Commitments)
	}
}
