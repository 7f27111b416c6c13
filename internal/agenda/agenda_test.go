package agenda_test

import (
	"strings"
	"testing"
	"time"

	ical "github.com/arran4/golang-ical"
	"github.com/google/go-cmp/cmp"
	"github.com/mmcdole/gofeed"
	"pgregory.net/rapid"

	"entente.example/data"
	"entente.example/internal/agenda"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

func ref(id record.FactID) record.FactRef { return record.FactRef{Document: "d", Fact: id} }

// book is a promise that was kept, one that is overdue, one with a target, and two meetings.
func book() *record.Book {
	fact := func(id record.FactID, date, due record.Date, words string, actors ...record.PartyCode) record.Fact {
		f := record.Fact{ID: id, Kind: record.KindCommitment, Document: "d", Date: date, Actors: actors, Evidence: record.Evidence{Exact: words}}
		if due != "" {
			f.Due = &record.Period{End: due}
		}
		return f
	}
	return &record.Book{
		Frameworks:  []record.Framework{{ID: "plan", Kind: record.PlanOfAction, Title: "Plan", Series: []string{"forum"}}},
		Nodes:       []record.Node{{ID: "plan/1", Framework: "plan", Kind: record.ActionLine, Title: "Charts"}},
		Placements:  []record.Placement{{Commitment: ref("kept"), Node: "plan/1"}},
		Commitments: []record.Fact{fact("kept", "2024-01-10", "2024-06-30", "will send 12 hydrographers", "IS"), fact("late", "2024-01-10", "2024-03-31", "will chart <the> reefs & \x01tides", "NZ"), fact("aimed", "2024-02-01", "", "will plant kelp", "NZ")},
		Deliveries:  []record.Fact{{ID: "sent", Kind: record.KindDelivery, Document: "d", Date: "2024-05-01", Actors: []record.PartyCode{"IS"}, Evidence: record.Evidence{Exact: "sent 12"}}},
		Fulfilments: []record.Fulfilment{{Commitment: ref("kept"), Delivery: ref("sent"), Effect: record.InFull, Decided: record.Decided{Decision: 7, On: "2024-05-02"}}},
		Indicators:  []record.Indicator{{ID: "i", Commitment: &record.FactRef{Document: "d", Fact: "aimed"}, Title: "Kelp", Measure: record.InUnits, Unit: "plants", Direction: record.Ascending, Combination: record.Sum}},
		Targets:     []record.Target{{ID: "t", Indicator: "i", Basis: record.CalendarYear, Period: record.Period{Start: "2024-01-01", End: "2024-12-31"}, Value: 5}},
		Meetings: []record.MeetingDay{{Series: "forum", Name: "Forum", Date: "2024-07-20", Parties: []record.PartyCode{"IS", "NZ"}, Fact: "m1"},
			{Series: "talks", Name: "Talks", Date: "2024-09-01", Parties: []record.PartyCode{"NZ", "FJ"}, Fact: "m2"},
			{Series: "talks", Name: "Old talks", Date: "2020-09-01", Parties: []record.PartyCode{"NZ"}, Fact: "m0"}},
	}
}

func tracked(t testing.TB, b *record.Book, on record.Date) *track.Track {
	t.Helper()
	codes, err := track.LoadCodes(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return track.New(b, track.Options{On: on, Codes: codes})
}

func ids(list []agenda.Occasion) []string {
	var all []string
	for _, o := range list {
		all = append(all, o.ID)
	}
	return all
}

func TestOccasions(t *testing.T) {
	tr := tracked(t, book(), "2024-07-01")
	for _, c := range []struct {
		name  string
		topic agenda.Topic
		want  []string
	}{
		{"everything", agenda.Topic{}, []string{"new:kept", "new:late", "new:aimed", "due:late:2024-03-31", "overdue:late:2024-03-31", "decided:fulfilment:kept/sent:2024-05-02",
			"due:kept:2024-06-30", "meeting:m1", "meeting:m2", "due:target:t:2024-12-31"}},
		{"a party", agenda.Topic{Party: "IS"}, []string{"new:kept", "decided:fulfilment:kept/sent:2024-05-02", "due:kept:2024-06-30", "meeting:m1"}},
		{"a framework", agenda.Topic{Framework: "plan"}, []string{"new:kept", "decided:fulfilment:kept/sent:2024-05-02", "due:kept:2024-06-30", "meeting:m1"}},
		{"a promise", agenda.Topic{Commitment: "aimed"}, []string{"new:aimed", "due:target:t:2024-12-31"}},
		{"nothing that is there", agenda.Topic{Framework: "none", Party: "XX"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, ids(agenda.Of(tr, c.topic))); diff != "" {
				t.Error(diff)
			}
		})
	}
	told := ids(agenda.Until(agenda.Of(tr, agenda.Topic{}), "2024-07-01"))
	if diff := cmp.Diff([]string{"meeting:m1", "due:kept:2024-06-30"}, told[:2]); diff != "" || len(told) != 8 {
		t.Errorf("%v", told)
	}
}

func place() agenda.Place {
	return agenda.Place{Origin: "https://record.example.org:8443", Title: "Promises of <Iceland> & others", Self: "https://record.example.org:8443/feed.atom?party=IS",
		Now: time.Date(2024, 7, 1, 9, 0, 0, 0, time.UTC)}
}

func TestCalendarIsReadBack(t *testing.T) {
	tr := tracked(t, book(), "2024-07-01")
	written := agenda.Calendar(agenda.Of(tr, agenda.Topic{}), place())
	for _, line := range strings.Split(strings.TrimSuffix(written, "\r\n"), "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
			t.Errorf("a line of %d octets: %q", len(line), line)
		}
	}
	c, err := ical.ParseCalendar(strings.NewReader(written))
	if err != nil {
		t.Fatal(err)
	}
	events := c.Events()
	if len(events) != 5 {
		t.Fatalf("%d events", len(events))
	}
	first := events[0]
	if first.Id() != "due:late:2024-03-31@record.example.org" || first.GetProperty(ical.ComponentPropertySummary).Value != "Due: will chart <the> reefs & tides" ||
		first.GetProperty(ical.ComponentPropertyDtStart).Value != "20240331" || first.GetProperty(ical.ComponentPropertyDtEnd).Value != "20240401" ||
		first.GetProperty(ical.ComponentPropertyUrl).Value != "https://record.example.org:8443/commitments/late" {
		t.Errorf("%s", first.Serialize(&ical.SerializationConfiguration{NewLine: "\n", MaxLength: 200}))
	}
	if again := agenda.Calendar(agenda.Of(tr, agenda.Topic{}), place()); again != written {
		t.Error("told twice it is not the same")
	}
}

func TestFeedIsReadBack(t *testing.T) {
	tr := tracked(t, book(), "2024-07-01")
	written, err := agenda.Feed(agenda.Of(tr, agenda.Topic{}), place())
	if err != nil {
		t.Fatal(err)
	}
	f, err := gofeed.NewParser().ParseString(string(written))
	if err != nil {
		t.Fatal(err)
	}
	if f.Title != "Promises of <Iceland> & others" || f.FeedLink != place().Self || len(f.Items) != 8 || f.FeedType != "atom" {
		t.Errorf("%+v", f)
	}
	seen := map[string]bool{}
	for _, item := range f.Items {
		if seen[item.GUID] || !strings.HasPrefix(item.GUID, "tag:record.example.org,2026:") || item.UpdatedParsed == nil || !strings.HasPrefix(item.Link, place().Origin+"/") {
			t.Errorf("%+v", item)
		}
		seen[item.GUID] = true
		if strings.Contains(item.GUID, "overdue:late") && item.Description != "will chart <the> reefs & tides" {
			t.Errorf("%q", item.Description)
		}
	}
}

// TestAnyWords writes whatever words there are: both forms can be read, and no line begins that was not written.
func TestAnyWords(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		b := book()
		b.Commitments[0].Evidence.Exact = rapid.String().Draw(rt, "words")
		b.Meetings[0].Name = rapid.String().Draw(rt, "name")
		list := agenda.Of(tracked(t, b, "2024-07-01"), agenda.Topic{})
		c, err := ical.ParseCalendar(strings.NewReader(agenda.Calendar(list, place())))
		if err != nil || len(c.Events()) != len(agenda.Dated(list)) {
			rt.Fatalf("%v", err)
		}
		feed, err := agenda.Feed(list, place())
		if err != nil {
			rt.Fatal(err)
		}
		if f, err := gofeed.NewParser().ParseString(string(feed)); err != nil || len(f.Items) != 8 {
			rt.Fatalf("%v", err)
		}
	})
}
