package track_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

func link(kind record.LinkKind, from, to record.FactID) record.Link {
	return record.Link{Kind: kind, From: ref(from), To: ref(to)}
}

// growers is a promise worded three times, the number twice another one, with a delivery after the second wording.
func growers() *record.Book {
	a, b, c := promise("a", "2022-05-01"), promise("b", "2023-05-01"), promise("c", "2024-05-01")
	a.Quantity = &record.Quantity{Value: 100, Unit: "growers"}
	b.Quantity = &record.Quantity{Value: 200, Unit: "growers"}
	c.Quantity = b.Quantity
	c.Due = &record.Period{Start: "2024-04-01", End: "2025-03-31"}
	c.Evidence.Exact = "Japan would like to train growers."
	return &record.Book{Commitments: []record.Fact{a, b, c},
		Links: []record.Link{link(record.Strengthens, "b", "a"), link(record.Restates, "c", "b")}}
}

func TestTimeline(t *testing.T) {
	tr := track.New(growers(), track.Options{On: "2024-08-01", Codes: codes(t)})
	for _, id := range []record.FactID{"a", "b", "c"} {
		line := tr.Timeline(id)
		if len(line.Wordings) != 3 || line.Wordings[0].Fact.ID != "a" || line.Wordings[2].Fact.ID != "c" {
			t.Fatalf("from %s: %+v", id, line.Wordings)
		}
		if line.Wordings[0].InUse || line.Wordings[1].InUse || !line.Wordings[2].InUse {
			t.Errorf("from %s: the last wording stands", id)
		}
		want := []track.Step{
			{Link: growers().Links[0], Changes: []track.Change{{Field: "quantity", Before: "100 growers", After: "200 growers"}}},
			{Link: growers().Links[1], Reworded: true, Changes: []track.Change{{Field: "due", After: "2024-04-01/2025-03-31"}}},
		}
		if diff := cmp.Diff(want, line.Steps); diff != "" {
			t.Errorf("from %s (-want +got):\n%s", id, diff)
		}
	}
}

func TestTimelineOfNothing(t *testing.T) {
	if got := track.New(growers(), track.Options{On: "2024-08-01", Codes: codes(t)}).Timeline("x"); len(got.Wordings) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestLinksThatCannotBe(t *testing.T) {
	book := growers()
	twin := promise("d", "2024-05-01")
	book.Commitments = append(book.Commitments, twin)
	book.Links = append(book.Links, link(record.Restates, "a", "c"), link(record.Restates, "d", "c"), link(record.Restates, "c", "d"), link(record.Replaces, "gone", "a"))
	tr := track.New(book, track.Options{On: "2024-08-01", Codes: codes(t)})
	line := tr.Timeline("b")
	if len(line.Wordings) != 4 || len(line.Steps) != 3 {
		t.Errorf("%d wordings, %d steps", len(line.Wordings), len(line.Steps))
	}
	why := map[record.TrackedName]string{}
	for _, r := range line.Refused {
		why[r.Link.Name()] = r.Why
	}
	says(t, "backwards", why[book.Links[2].Name()], "dated before")
	says(t, "ring", why[book.Links[4].Name()], "already follows")
	says(t, "not held", why[book.Links[5].Name()], "not held")
}

func TestEvidenceGoesOnWithTheWords(t *testing.T) {
	book := growers()
	book.Deliveries = []record.Fact{{ID: "d", Kind: record.KindDelivery, Document: document("d"), Date: "2024-06-01"}}
	book.Fulfilments = []record.Fulfilment{{Commitment: ref("a"), Delivery: ref("d"), Effect: record.InFull}}
	tr := track.New(book, track.Options{On: "2024-08-01", Codes: codes(t)})
	for id, want := range map[record.FactID][]track.State{"a": {track.NotYetDue, track.Restated}, "b": {track.NotYetDue, track.Restated}, "c": {track.Fulfilled}} {
		var got []track.State
		for _, s := range tr.States(id) {
			got = append(got, s.State)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
}

// TestCoverage holds that whatever is decided, every commitment has one state, by a known rule, for each year of its life.
func TestCoverage(t *testing.T) {
	c := codes(t)
	rapid.Check(t, func(rt *rapid.T) {
		book := anyBook(rt)
		tr := track.New(book, track.Options{On: day(rt, "on"), Codes: c})
		for _, f := range book.Commitments {
			states := tr.States(f.ID)
			if f.Date <= tr.On() && len(states) == 0 {
				rt.Fatalf("%s of %s has no state", f.ID, f.Date)
			}
			for i, s := range states {
				if s.Year != f.Date.Year()+i {
					rt.Fatalf("%s: year %d stands at %d", f.ID, s.Year, i)
				}
				if r, ok := c.StateRule(s.Rule); !ok || r.State != s.State {
					rt.Fatalf("%s: %s is no rule for %s", f.ID, s.Rule, s.State)
				}
				if s.State.Over() && i != len(states)-1 {
					rt.Fatalf("%s: lives on after %s", f.ID, s.State)
				}
				if one, ok := tr.State(f.ID, s.Year); !ok || one.State != s.State {
					rt.Fatalf("%s: asked alone, %d is %s", f.ID, s.Year, one.State)
				}
			}
			if n := len(states); n > 0 && !states[n-1].State.Over() && states[n-1].Year != tr.On().Year() {
				rt.Fatalf("%s: ends in %d, without an end", f.ID, states[n-1].Year)
			}
		}
	})
}
