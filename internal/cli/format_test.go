package cli

import (
	"testing"

	"entente.example/internal/record"
)

func TestNumber(t *testing.T) {
	for value, want := range map[float64]string{
		0: "0", 70: "70", 999: "999", 1000: "1,000", 100000: "100,000", 35e9: "35,000,000,000", 2.5: "2.5", -1234.5: "-1,234.5",
	} {
		if got := number(value); got != want {
			t.Errorf("number(%v) = %q, want %q", value, got, want)
		}
	}
}

func TestPeriod(t *testing.T) {
	tests := []struct {
		name   string
		period *record.Period
		want   string
	}{
		{"none", nil, ""},
		{"open", &record.Period{}, ""},
		{"a deadline", &record.Period{End: "2025-03-31"}, "by 31 March 2025"},
		{"a beginning", &record.Period{Start: "2024-04-01"}, "from 1 April 2024"},
		{"a day", &record.Period{Start: "2024-07-26", End: "2024-07-26"}, "26 July 2024"},
		{"a span", &record.Period{Start: "2024-04-01", End: "2025-03-31"}, "1 April 2024 to 31 March 2025"},
		{"no date at all", &record.Period{End: "soon"}, "by soon"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := period(tt.period, "by"); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestClocks(t *testing.T) {
	tests := []struct {
		name    string
		meeting record.Meeting
		want    string
	}{
		{"none", record.Meeting{}, ""},
		{"one", record.Meeting{Start: "10:00"}, "10:00"},
		{"two", record.Meeting{Start: "10:00", OtherClock: &record.Clock{Time: "12:00", Zone: "JST", Agrees: true}}, "10:00 (12:00 JST)"},
		{"two that differ", record.Meeting{Start: "10:00", OtherClock: &record.Clock{Time: "11:00", Zone: "JST"}}, "10:00 (11:00 JST: the two clocks disagree)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := clocks(tt.meeting); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestCount(t *testing.T) {
	for _, tt := range []struct {
		n    int
		noun string
		want string
	}{{0, "fact", "0 facts"}, {1, "meeting", "1 meeting"}, {1984, "commitment", "1,984 commitments"}, {2, "delivery", "2 deliveries"}, {3, "person", "3 people"}} {
		if got := count(tt.n, tt.noun); got != tt.want {
			t.Errorf("count(%d, %q) = %q, want %q", tt.n, tt.noun, got, tt.want)
		}
	}
}

func TestSpanOfDays(t *testing.T) {
	tests := []struct{ text, first, last string }{
		{"2024-07-26", "2024-07-26", "2024-07-26"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2023", "2023-01-01", "2023-12-31"},
	}
	for _, tt := range tests {
		first, last, err := span(tt.text)
		if first != tt.first || last != tt.last || err != nil {
			t.Errorf("span(%q) = %s, %s, %v; want %s, %s", tt.text, first, last, err, tt.first, tt.last)
		}
	}
	for _, wrong := range []string{"", "2024-13", "26 July 2024", "2024-02-30", "24"} {
		if _, _, err := span(wrong); err == nil {
			t.Errorf("span(%q) gave no error", wrong)
		}
	}
}
