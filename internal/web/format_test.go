package web

import (
	"testing"

	"entente.example/internal/record"
)

func TestNumbers(t *testing.T) {
	for n, want := range map[int]string{0: "0", 7: "7", 999: "999", 1000: "1,000", 1984: "1,984", 1234567: "1,234,567", -5: "-5", -1984: "-1,984", -123456: "-123,456"} {
		if got := number(n); got != want {
			t.Errorf("%d is %q, want %q", n, got, want)
		}
	}
}

func TestMoney(t *testing.T) {
	for _, c := range []struct {
		amount float64
		want   string
	}{{35e9, "USD 35 billion"}, {1e6, "USD 1 million"}, {1.25e6, "USD 1.25 million"}, {102_000_000, "USD 102 million"}, {999_999, "USD 999,999"},
		{1_234_567, "USD 1,234,567"}, {40e12, "USD 40 trillion"}, {0.5, "USD 0.5"}} {
		if got := money(&record.Money{Amount: c.amount, Currency: "USD"}); got != c.want {
			t.Errorf("%v is %q, want %q", c.amount, got, c.want)
		}
	}
}

func TestTimes(t *testing.T) {
	for _, c := range []struct{ name, got, want string }{
		{"a day", day("2024-07-26"), "26 July 2024"},
		{"no day", day("2024"), "2024"},
		{"by a day", due(&record.Period{Start: "2024-04-01", End: "2025-03-31"}), "by 31 March 2025"},
		{"on a day", due(&record.Period{Start: "2025-03-31", End: "2025-03-31"}), "on 31 March 2025"},
		{"open due", due(&record.Period{Start: "2025-03-31"}), "from 31 March 2025"},
		{"never due", due(nil), ""},
		{"a year", period(&record.Period{Start: "2023-01-01", End: "2023-12-31"}), "2023"},
		{"a month", period(&record.Period{Start: "2023-12-01", End: "2023-12-31"}), "December 2023"},
		{"a leap month", period(&record.Period{Start: "2024-02-01", End: "2024-02-29"}), "February 2024"},
		{"a span", period(&record.Period{Start: "2024-04-01", End: "2025-03-31"}), "1 April 2024 to 31 March 2025"},
		{"one day", period(&record.Period{Start: "2024-04-01", End: "2024-04-01"}), "1 April 2024"},
		{"years", yearRuns([]int{2019, 2021, 2022, 2023}), "2019, 2021 to 2023"},
		{"two clocks", clocks(record.Meeting{Start: "10:00", UTCOffset: "+07:00", OtherClock: &record.Clock{Time: "12:00", Zone: "JST"}}), "10:00 (12:00 in Tokyo)"},
		{"an unknown zone", clocks(record.Meeting{Start: "10:00", OtherClock: &record.Clock{Time: "12:00", Zone: "XYZ"}}), "10:00 (12:00 XYZ)"},
		{"one clock", clocks(record.Meeting{Start: "06:30", UTCOffset: "+07:00"}), "06:30 (23:30 UTC)"},
		{"no zone", clocks(record.Meeting{Start: "06:30"}), "06:30"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
		}
	}
}

func TestWords(t *testing.T) {
	n := newSite(Options{}).names
	for _, c := range []struct{ name, got, want string }{
		{"a state", n.party("JP"), "Japan"},
		{"a body", n.party("ASEAN"), "ASEAN"},
		{"neither", n.party("ASEAN-IPR"), "ASEAN-IPR"},
		{"with an article", n.the("US") + ", " + n.the("NL") + ", " + n.the("EU"), "the United States, the Netherlands, the EU"},
		{"without one", n.the("JP") + ", " + n.the("ASEAN"), "Japan, ASEAN"},
		{"two", n.parties([]record.PartyCode{"JP", "ASEAN"}), "Japan and ASEAN"},
		{"many", n.parties([]record.PartyCode{"JP", "ASEAN", "TH", "LA", "VN", "MY"}), "Japan, ASEAN, Thailand and 3 others"},
		{"a person", n.speaker(record.Speaker{Person: "EXEMPLAR Hana", Of: "JP"}), "EXEMPLAR Hana (Japan)"},
		{"a party", n.speaker(record.Speaker{Of: "JP"}), "Japan"},
		{"a topic", n.topic("south-china-sea"), "South China Sea"},
		{"cut at a space", short("one two three", 8), "one two …"},
		{"the end", ending("one two three", 9), "… three"},
		{"a plural", nouned(2, "delivery"), "2 deliveries"},
		{"people", nouns("person", 2), "people"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
		}
	}
}
