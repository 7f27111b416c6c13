package check

import (
	"strings"
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// dateLater finds what is told as past, or as of today, on a day that is not
// before the text's own, or not the same.
func dateLater(x *inspection) {
	if x.Reading.Date == "" {
		return
	}
	x.meetingsLater()
	x.todayIsAnother()
}

// meetingsLater finds meetings that were held after the day of the text that
// reports them; one day later may still be the same, in another part of the world.
func (x *inspection) meetingsLater() {
	for _, m := range x.Reading.Meetings {
		if m.Date <= x.Reading.Date || apart(m.Date, x.Reading.Date) <= 1 || m.Evidence == nil {
			continue
		}
		for _, g := range m.Grounds {
			start, end, ok := x.bytes(g.Evidence)
			if g.Field == "date" && ok && !x.announces(start) {
				x.report(start, end, "date", x.Text.Text[start:end], "own", longDate(x.Reading.Date))
			}
		}
	}
}

// announces says whether the sentence of byte at speaks of what is to come.
func (x *inspection) announces(at int) bool {
	for _, s := range x.sents {
		if at >= s.End {
			continue
		}
		for i := s.FirstToken; i < s.EndToken; i++ {
			switch strings.ToLower(x.token(i)) {
			case "will", "would", "shall", "upcoming", "plan", "plans", "planned", "scheduled", "forthcoming", "to", "next", "expected", "invited", "ahead":
				return true
			}
		}
		return false
	}
	return false
}

// todayIsAnother finds "today", "yesterday" and "tomorrow" beside a date that is
// another day, seen from the text's own.
func (x *inspection) todayIsAnother() {
	for _, v := range x.values {
		p := v.Time.From
		if v.Kind != value.Date || p.Day == 0 || p.Month == 0 || p.ShiftOf != value.NoGrain {
			continue
		}
		word, shift := x.dayWord(v)
		period, ok := v.Resolve(value.Calendar{Reference: x.Reading.Date, MonthFirst: x.Reading.Issuer == "US"})
		if word == "" || !ok || period.Start != period.End || apart(period.Start, shifted(x.Reading.Date, shift)) <= 1 {
			continue
		}
		x.reportTokens(int(v.First), int(v.End), "date", word+", "+x.written(int(v.First), int(v.End)), "own", longDate(x.Reading.Date))
	}
}

// dayWord is the word right before a date that says which day it is, with the
// days from that of the text; "" for none.
func (x *inspection) dayWord(v value.Value) (word string, shift int) {
	before := int(v.LeadFirst) - 1
	if m := x.token(before); m == "," || m == "(" {
		before--
	}
	switch word = strings.ToLower(x.token(before)); word {
	case "today":
		return word, 0
	case "yesterday":
		return word, -1
	case "tomorrow":
		return word, 1
	}
	return "", 0
}

// shifted is a date some days later.
func shifted(d record.Date, days int) record.Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return record.Date(t.AddDate(0, 0, days).Format(time.DateOnly))
}

// longDate is a date as people write it: "26 July 2024".
func longDate(d record.Date) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	return t.Format("2 January 2006")
}
