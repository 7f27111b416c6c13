package compare

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// meeting is the account of a meeting for tests.
func meeting(m record.Meeting) Account {
	return Account{Text: &text.Document{}, Reading: &record.Reading{Meetings: []record.Meeting{m}}}
}

// fieldsOf writes differences: "date: 2024-05-04 | 2024-05-05".
func fieldsOf(list []Difference) string {
	var lines []string
	for _, d := range list {
		texts := make([]string, len(d.Values))
		for i, v := range d.Values {
			texts[i] = v.Text
		}
		lines = append(lines, strings.TrimSpace(string(d.Field)+" "+d.About)+": "+strings.Join(texts, " | "))
	}
	return strings.Join(lines, "\n")
}

func TestDisagreements(t *testing.T) {
	jp := func(m record.Meeting) record.Meeting {
		m.Participants = append(m.Participants, record.Participant{Person: "EXEMPLAR Hana", Of: "JP", Office: "Minister for Foreign Affairs", Part: record.CoChair})
		return m
	}
	for _, c := range []struct {
		name string
		a, b record.Meeting
		want string
	}{
		{"alike", record.Meeting{Date: "2024-05-04", City: "Reykjavík"}, record.Meeting{Date: "2024-05-04", City: "Reykjavik"}, ""},
		{"silence is no disagreement", record.Meeting{Date: "2024-05-04", DurationMinutes: 70}, record.Meeting{City: "Oslo"}, ""},
		{"day, place, length, mode", record.Meeting{Date: "2024-05-04", City: "Oslo", DurationMinutes: 60, Mode: record.Video},
			record.Meeting{Date: "2024-05-05", City: "Bergen", DurationMinutes: 70, Mode: record.InPerson},
			"date: 2024-05-04 | 2024-05-05\nplace: Oslo | Bergen\nduration: 60 | 70\nmode: video | in-person"},
		{"country", record.Meeting{Country: "NO"}, record.Meeting{City: "Kyoto", Country: "JP"}, "place: NO | Kyoto"},
		{"clock", record.Meeting{Start: "10:00"}, record.Meeting{Start: "10:30"}, "start: 10:00 | 10:30"},
		{"the other clock", record.Meeting{Start: "10:00", OtherClock: &record.Clock{Time: "12:00", Zone: "JST"}}, record.Meeting{Start: "12:00"}, ""},
		{"names in another order, posts in other words", jp(record.Meeting{}), record.Meeting{Participants: []record.Participant{
			{Person: "Hana Exemplar", Of: "JP", Office: "Foreign Minister of Japan", Part: record.CoChair}}}, ""},
		{"a part of the name", jp(record.Meeting{}), record.Meeting{Participants: []record.Participant{{Person: "Exemplar"}}}, ""},
		{"post and part", jp(record.Meeting{}), record.Meeting{Participants: []record.Participant{{Person: "EXEMPLAR Hana", Of: "JP", Office: "State Minister for Defence", Part: record.Host}}},
			"office EXEMPLAR Hana: Minister for Foreign Affairs | State Minister for Defence\npart EXEMPLAR Hana: co-chair | host"},
		{"named by one alone", jp(record.Meeting{}), record.Meeting{Participants: []record.Participant{{Person: "EXEMPLAR Hana", Of: "JP"}, {Person: "Sól Vatnes", Of: "IS"}}},
			"participant Sól Vatnes:  | Sól Vatnes"},
		{"an account that names nobody", jp(record.Meeting{}), record.Meeting{Date: "2024-05-04"}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, fieldsOf(disagreements([]Account{meeting(c.a), meeting(c.b)}))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTheMeetingThatBothReport(t *testing.T) {
	a := Account{Text: &text.Document{}, Reading: &record.Reading{Meetings: []record.Meeting{{Date: "2024-05-03", City: "Bergen"}, {Date: "2024-05-04", City: "Oslo", DurationMinutes: 60}}}}
	got := fieldsOf(disagreements([]Account{a, meeting(record.Meeting{Date: "2024-05-04", City: "Oslo", DurationMinutes: 70})}))
	if diff := cmp.Diff("duration: 60 | 70", got); diff != "" {
		t.Error(diff)
	}
	if got := disagreements([]Account{a, {Reading: &record.Reading{}}}); len(got) != 0 {
		t.Errorf("against no meeting: %+v", got)
	}
}

func TestRowDifferences(t *testing.T) {
	b := builder{ladders: ladders(t)}
	promise := func(words string, f record.Fact) Cell {
		f.Kind, f.Evidence = record.KindCommitment, record.Evidence{Exact: words}
		return Cell{Points: []Point{{Fact: record.Fact{Kind: record.KindStatement, Act: record.Commit, Evidence: record.Evidence{Exact: words}}, Within: []record.Fact{f}}}}
	}
	plain := func(act record.Act, words string) Cell {
		return Cell{Points: []Point{{Fact: record.Fact{Kind: record.KindStatement, Act: act, Evidence: record.Evidence{Exact: words}}}}}
	}
	for _, c := range []struct {
		name string
		a, b Cell
		want string
	}{
		{"act", plain(record.Discuss, "discussed piracy"), plain(record.Hope, "hoped for less piracy"), "act: discuss | hope"},
		{"rungs of a ladder", plain(record.Concern, "expressed concern about the strait"), plain(record.Condemn, "strongly condemned the blockade"),
			"act: concern | condemn\nladder concern: 2 | 6"},
		{"the same rung", plain(record.Concern, "expressed serious concern"), plain(record.Concern, "voiced deep concern"), ""},
		{"one alone", plain(record.Discuss, "discussed piracy"), Cell{}, ""},
		{"figure", plain(record.Inform, "sent 1,200 teachers"), plain(record.Inform, "sent 1300 teachers"), "figure: 1200 | 1300"},
		{"figures of other things", plain(record.Inform, "sent 12 teachers"), plain(record.Inform, "sent 13 books"), ""},
		{"years are no figures", plain(record.Inform, "in 2023 teachers came"), plain(record.Inform, "in 2024 teachers came"), ""},
		{"strength and day", promise("will pay", record.Fact{Strength: record.Firm, Due: &record.Period{End: "2026-12-31"}}),
			promise("hopes to pay", record.Fact{Strength: record.Intended, Due: &record.Period{End: "2027-12-31"}}), "strength: firm | intended\ndue: 2026-12-31 | 2027-12-31"},
		{"sum", promise("will pay", record.Fact{Strength: record.Firm, Money: &record.Money{Amount: 2e6, Currency: "USD"}}),
			promise("will pay", record.Fact{Strength: record.Firm, Money: &record.Money{Amount: 3e6, Currency: "USD"}}), "money: USD 2000000 | USD 3000000"},
		{"a promise against a report", promise("will pay", record.Fact{Strength: record.Firm}), plain(record.Commit, "spoke of pay"), "commitment: firm | "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, fieldsOf(b.differences([]Cell{c.a, c.b}))); diff != "" {
				t.Error(diff)
			}
		})
	}
}
