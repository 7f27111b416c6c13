package track_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// harbour is a plan reviewed by a yearly forum, with a promise of each kind that a desk looks for.
func harbour() *record.Book {
	soon, late, old := promise("soon", "2024-02-01"), promise("late", "2023-02-01"), promise("old", "2022-02-01")
	soon.Due = &record.Period{End: "2025-05-01"}
	late.Due = &record.Period{End: "2024-03-31"}
	named, told, done := promise("named", "2022-02-02"), promise("told", "2022-02-03"), promise("done", "2022-02-04")
	named.Programmes = []string{"The Blue Harbour Plan"}
	book := &record.Book{Frameworks: []record.Framework{{ID: "f", Series: []string{"harbour-forum"}}}, Nodes: []record.Node{{ID: "f/1", Framework: "f"}},
		Commitments: []record.Fact{old, named, told, done, late, soon},
		Deliveries:  []record.Fact{{ID: "d", Kind: record.KindDelivery, Document: document("d"), Date: "2024-10-01"}},
		Fulfilments: []record.Fulfilment{{Commitment: ref("told"), Delivery: ref("d"), Effect: record.UnderWay}, {Commitment: ref("done"), Delivery: ref("d"), Effect: record.InFull}},
		Documents:   []record.DocumentDay{{ID: "doc", Date: "2024-11-01", Programmes: []string{"Blue Harbour Plan"}}, {ID: "next", Date: "2026-11-01", Programmes: []string{"Blue Harbour Plan"}}},
		Meetings: []record.MeetingDay{{Series: "harbour-forum", Date: "2022-06-20"}, {Series: "harbour-forum", Date: "2023-06-20"},
			{Series: "other", Date: "2025-04-01"}, {Series: "harbour-forum", Date: "2024-06-20"}}}
	for _, f := range book.Commitments {
		book.Placements = append(book.Placements, record.Placement{Commitment: ref(f.ID), Node: "f/1"})
	}
	book.Assignments = []record.Assignment{{Node: "f/1", Of: "JP", Post: "Director for Harbours"}}
	return book
}

func TestAttention(t *testing.T) {
	tr := track.New(harbour(), track.Options{On: "2025-03-01", Codes: codes(t)})
	plan := track.Scope{Framework: "f"}
	for _, tt := range []struct {
		name                 string
		watch                track.Watch
		until                record.Date
		expected             bool
		due, overdue, silent []record.FactID
	}{
		{"up to the forum, expected as long after the last as it usually waits", track.Watch{Scope: plan}, "2025-06-21", true, ids("soon"), ids("late"), ids("old", "late", "soon")},
		{"up to a meeting that is known", track.Watch{Scope: plan, Series: "other"}, "2025-04-01", false, nil, ids("late"), ids("old", "late", "soon")},
		{"up to a day", track.Watch{Until: "2025-05-01"}, "2025-05-01", false, ids("soon"), ids("late"), ids("old", "late", "soon")},
		{"up to a year from now where no series is known", track.Watch{}, "2026-03-01", false, ids("soon"), ids("late"), ids("old", "late", "soon")},
		{"of another party", track.Watch{Scope: track.Scope{Party: "FR"}}, "2026-03-01", false, nil, nil, nil},
		{"of a post", track.Watch{Scope: track.Scope{Post: "director for harbours"}}, "2026-03-01", false, ids("soon"), ids("late"), ids("old", "late", "soon")},
	} {
		a := tr.Attention(tt.watch)
		if a.Until != tt.until || a.Expected != tt.expected {
			t.Errorf("%s: until %s, expected %v", tt.name, a.Until, a.Expected)
		}
		got := [][]record.FactID{idsOf(a.Due), idsOf(a.Overdue), idsOf(a.Silent)}
		if diff := cmp.Diff([][]record.FactID{tt.due, tt.overdue, tt.silent}, got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestMentioned(t *testing.T) {
	tr := track.New(harbour(), track.Options{On: "2025-03-01", Codes: codes(t)})
	for id, want := range map[record.FactID]track.Mention{
		"old":   {Day: "2022-02-01", How: track.WhenMade, Document: "of-old", Fact: "old"},
		"named": {Day: "2024-11-01", How: track.InDocument, Document: "doc"},
		"told":  {Day: "2024-10-01", How: track.InDelivery, Document: "of-d", Fact: "d"},
	} {
		if diff := cmp.Diff(want, tr.Mentioned(id)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
}

// TestOwed holds that a report is owed for a period until one in it is accepted, by who answers for the wording that stands.
func TestOwed(t *testing.T) {
	book := growers()
	of := ref("a")
	in := people("i")
	in.Commitment = &of
	book.Indicators = []record.Indicator{in}
	for id, year := range map[string]int{"t23": 2023, "t24": 2024, "t26": 2026} {
		book.Targets = append(book.Targets, record.Target{ID: id, Indicator: "i", Basis: record.CalendarYear, Period: track.YearPeriod(year), Value: 10})
	}
	book.Reports = []record.Report{accepted("done", "2023-01-01", "2023-12-31", 5), inState(accepted("back", "2024-01-01", "2024-06-30", 5), record.Returned)}
	post := ref("c")
	book.Assignments = []record.Assignment{{Commitment: &post, User: "user:ada"}}
	tr := track.New(book, track.Options{On: "2024-11-20", Codes: codes(t)})
	got := tr.Owed(track.Scope{User: "user:ada"}, 60)
	if len(got) != 1 || got[0].Target.ID != "t24" || got[0].Commitment.ID != "c" || len(got[0].Reports) != 1 || got[0].Reports[0].ID != "back" {
		t.Errorf("%+v", got)
	}
	for name, none := range map[string][]track.Owed{
		"to nobody else":            tr.Owed(track.Scope{User: "user:bo"}, 60),
		"not long before the end":   tr.Owed(track.Scope{}, 10),
		"not of another party":      tr.Owed(track.Scope{Party: "FR"}, 60),
		"not under an unknown plan": tr.Owed(track.Scope{Framework: "f"}, 60),
	} {
		if len(none) != 0 {
			t.Errorf("%s: %d owed", name, len(none))
		}
	}
}

func ids(list ...record.FactID) []record.FactID { return list }

func idsOf(items []track.Item) []record.FactID {
	var list []record.FactID
	for _, i := range items {
		list = append(list, i.Fact.ID)
	}
	return list
}
