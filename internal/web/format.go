package web

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"entente.example/internal/record"
)

// number writes a whole number with commas: "1,984".
func number(n int) string {
	digits := strconv.Itoa(n)
	start := len(digits) % 3
	if n < 0 && start == 1 {
		start = 4
	}
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && i >= start && (i-start)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return b.String()
}

// decimal writes a number with commas and only the decimals that it has: "2.5".
func decimal(v float64) string {
	if v == math.Trunc(v) && math.Abs(v) < 1e15 {
		return number(int(v))
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// count is a number with its noun: "1 document", "1,984 documents".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return number(n) + " " + noun + "s"
}

// quantity is a number with its unit as written: "200 NIHONGO Partners".
func quantity(q *record.Quantity) string {
	if q == nil {
		return ""
	}
	return strings.TrimSpace(decimal(q.Value) + " " + q.Unit)
}

// money is a sum in the words of a newspaper: "USD 35 billion", "JPY 1,250,500".
func money(m *record.Money) string {
	if m == nil {
		return ""
	}
	for _, scale := range []struct {
		unit float64
		name string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if v := m.Amount / scale.unit; v >= 1 && math.Abs(v*1000-math.Round(v*1000)) < 1e-6 {
			return m.Currency + " " + decimal(math.Round(v*1000)/1000) + scale.name
		}
	}
	return m.Currency + " " + decimal(m.Amount)
}

// day is a date as people write it: "26 July 2024". What is no date is shown as it is.
func day(d record.Date) string {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return string(d)
	}
	return t.Format("2 January 2006")
}

func year(d record.Date) string {
	y, _, _ := strings.Cut(string(d), "-")
	return y
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

// minutes is a duration: "70 minutes".
func minutes(n int) string {
	if n == 0 {
		return ""
	}
	return count(n, "minute")
}

// kindWords are the names of a document's kind.
func kindWords(k record.Kind) string {
	switch k {
	case "":
		return ""
	case record.Other:
		return "Other text"
	}
	words := strings.ReplaceAll(string(k), "-", " ")
	return strings.ToUpper(words[:1]) + words[1:]
}

// actWords is what a speaker does: "emphasises" is shown as the bare verb, as in a table's head.
func actWords(a record.Act) string { return string(a) }

// short cuts long words at a space, with an ellipsis; n is in characters.
func short(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	cut := string(runes[:n])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:") + " …"
}

// sentenceCase gives words a capital.
func sentenceCase(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
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
