package web

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente.example/internal/record"
)

// day is a date as people write it: "26 July 2024". What is no date is shown as it is.
func day(d record.Date) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	return t.Format("2 January 2006")
}

// due is the time by which something is promised: "by 31 March 2025".
func due(p *record.Period) string {
	switch {
	case p == nil || p.Start == "" && p.End == "":
		return ""
	case p.End == "":
		return "from " + day(p.Start)
	case p.Start == p.End:
		return "on " + day(p.End)
	}
	return "by " + day(p.End)
}

// period is a span of days, as a month or a year where it is a whole one.
func period(p *record.Period) string {
	switch {
	case p == nil || p.Start == "" && p.End == "":
		return ""
	case p.End == "":
		return "since " + day(p.Start)
	case p.Start == "":
		return "until " + day(p.End)
	}
	return lifespan(p.Start, p.End)
}

// lifespan is the time from a first to a last day: "July 2023", "2021 to 2024".
func lifespan(first, last record.Date) string {
	a, errA := time.Parse(time.DateOnly, string(first))
	b, errB := time.Parse(time.DateOnly, string(last))
	next := b.AddDate(0, 0, 1)
	switch {
	case errA != nil || errB != nil:
		return strings.Trim(string(first)+" to "+string(last), " to")
	case a.Equal(b):
		return day(first)
	case a.YearDay() == 1 && next.YearDay() == 1 && a.Year() == b.Year():
		return a.Format("2006")
	case a.Day() == 1 && next.Day() == 1 && a.Month() == b.Month() && a.Year() == b.Year():
		return a.Format("January 2006")
	}
	return day(first) + " to " + day(last)
}

// zones name the place whose clock a zone's letters stand for, where there is one.
var zonePlaces = map[string]string{"JST": "in Tokyo", "KST": "in Seoul", "ET": "in Washington", "EST": "in Washington", "EDT": "in Washington",
	"CET": "in Brussels", "CEST": "in Brussels", "BST": "in London", "ICT": "in Bangkok", "SGT": "in Singapore", "MSK": "in Moscow",
	"AEST": "in Canberra", "AEDT": "in Canberra", "NZST": "in Wellington", "NZDT": "in Wellington"}

// minutes is a duration: "70 minutes".
func minutes(n int) string {
	if n == 0 {
		return ""
	}
	return count(n, "minute")
}

// dayMonth is a date in a row that is headed by its year: "26 July".
func dayMonth(d record.Date) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	return t.Format("2 January")
}

// yearRuns are years in words: "2019, 2021 to 2024".
func yearRuns(years []int) string {
	var runs []string
	for i := 0; i < len(years); {
		j := i
		for j+1 < len(years) && years[j+1] == years[j]+1 {
			j++
		}
		run := strconv.Itoa(years[i])
		if j > i {
			run += " to " + strconv.Itoa(years[j])
		}
		runs = append(runs, run)
		i = j + 1
	}
	return strings.Join(runs, ", ")
}

// clocks are a meeting's two clock times: "10:00 (12:00 in Tokyo)". Where the
// text gives one only, the other is universal time.
func clocks(m record.Meeting) string {
	if m.Start == "" {
		return ""
	}
	if c := m.OtherClock; c != nil {
		place, ok := zonePlaces[strings.ToUpper(c.Zone)]
		if !ok {
			place = c.Zone
		}
		return fmt.Sprintf("%s (%s %s)", m.Start, c.Time, place)
	}
	t, err := time.Parse("15:04 -07:00", m.Start+" "+m.UTCOffset)
	if err != nil || m.UTCOffset == "+00:00" {
		return m.Start
	}
	return fmt.Sprintf("%s (%s UTC)", m.Start, t.UTC().Format("15:04"))
}
