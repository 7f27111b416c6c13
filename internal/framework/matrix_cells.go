package framework

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

// parts are the items of a cell: one a line, or parted by semicolons where it is one line.
func parts(cell string) []string {
	by := ";"
	if strings.Contains(cell, "\n") {
		by = "\n"
	}
	var list []string
	for item := range strings.SplitSeq(cell, by) {
		if item = strings.TrimSpace(item); item != "" {
			list = append(list, item)
		}
	}
	return list
}

// leadWords matches "JP: Director, First Southeast Asia Division", or "JP" alone.
var leadWords = regexp.MustCompile(`^([A-Z]{2}[A-Z0-9-]*)(?::\s*(.+))?$`)

// someLead is the post of an assignment that names a party and no post.
const someLead = "lead"

func leadOf(node record.NodeID, words string) record.Assignment {
	a := record.Assignment{Node: node}
	if m := leadWords.FindStringSubmatch(words); m != nil {
		a.Of, words = record.PartyCode(m[1]), m[2]
	}
	switch user, isUser := strings.CutPrefix(words, "@"); {
	case isUser:
		a.User = user
	case words == "":
		a.Post = someLead
	default:
		a.Post = words
	}
	return a
}

func leadWordsOf(a record.Assignment) string {
	who := a.Post
	if a.User != "" {
		who = "@" + a.User
	}
	switch {
	case a.Of == "":
		return who
	case who == someLead:
		return string(a.Of)
	}
	return string(a.Of) + ": " + who
}

var (
	timeline = regexp.MustCompile(`^(\d{4})(?:\s*[-–—/]\s*(\d{4}))?$`)
	days     = regexp.MustCompile(`^(\d{4}-\d\d-\d\d)\s*(?:to|[-–—])\s*(\d{4}-\d\d-\d\d)(?:\s*\((?:fiscal year of (\S+)|meetings of (\S+)|(whole life))\))?$`)
)

// timelineOf puts the words of a timeline into a target: "2024", "2024-2026", "2024-04-01 to 2025-03-31 (fiscal year of JP)".
func timelineOf(t *record.Target, words string) error {
	if m := timeline.FindStringSubmatch(words); m != nil {
		end := m[2]
		if end == "" {
			end = m[1]
		}
		t.Period = record.Period{Start: record.Date(m[1] + "-01-01"), End: record.Date(end + "-12-31")}
	} else if m := days.FindStringSubmatch(words); m != nil {
		t.Period = record.Period{Start: record.Date(m[1]), End: record.Date(m[2])}
		t.Of, t.Series = record.PartyCode(m[3]), m[4]
		if m[5] != "" {
			t.Basis = record.WholeLife
		}
	} else {
		return fmt.Errorf("%q is no time; try 2024, 2024-2028 or 2024-04-01 to 2025-03-31", words)
	}
	t.Basis = basisOf(*t)
	return nil
}

func timelineWords(t record.Target) string {
	start, end := string(t.Period.Start), string(t.Period.End)
	days := start + " to " + end
	switch {
	case t.Basis == record.CalendarYear && start[:4] == end[:4]:
		return start[:4]
	case t.Basis == record.FiscalYear:
		return fmt.Sprintf("%s (fiscal year of %s)", days, t.Of)
	case t.Basis == record.Meetings:
		return fmt.Sprintf("%s (meetings of %s)", days, t.Series)
	case t.Basis == record.WholeLife:
		return days + " (whole life)"
	}
	return days
}

// cumulativeMark says after a target that it counts from the indicator's beginning.
const cumulativeMark = " cumulative"

// targetOf puts the words of a target into it: a number, or a level of a qualitative indicator.
func targetOf(t *record.Target, measure record.Measure, words string) error {
	words, t.Cumulative = strings.CutSuffix(words, cumulativeMark)
	if measure == record.Qualitative {
		t.Level = words
		return nil
	}
	var ok bool
	if t.Value, ok = number(strings.TrimSuffix(words, "%")); !ok {
		return fmt.Errorf("%q is no number; try 100000, with its unit in the column unit", words)
	}
	return nil
}

func targetWords(t record.Target, measure record.Measure) string {
	words := t.Level
	if measure != record.Qualitative {
		words = numberWords(t.Value)
	}
	if t.Cumulative {
		words += cumulativeMark
	}
	return words
}

func numberWords(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

var baseline = regexp.MustCompile(`^(.*?)(?:\s*\((\d{4}(?:-\d\d){0,2})\))?$`)

// baselineOf reads "40 (2022)", or a level.
func baselineOf(measure record.Measure, words string) (*record.Baseline, error) {
	if words == "" {
		return nil, nil
	}
	m := baseline.FindStringSubmatch(words)
	if m == nil {
		return nil, fmt.Errorf("%q is no baseline; try 40 (2022)", words)
	}
	b := &record.Baseline{Day: record.Day(m[2])}
	if measure == record.Qualitative {
		b.Level = m[1]
		return b, nil
	}
	var ok bool
	if b.Value, ok = number(strings.TrimSuffix(m[1], "%")); !ok {
		return nil, fmt.Errorf("%q is no number; try 40 (2022)", m[1])
	}
	return b, nil
}

func baselineWords(b *record.Baseline, measure record.Measure) string {
	if b == nil {
		return ""
	}
	words := b.Level
	if measure != record.Qualitative {
		words = numberWords(b.Value)
	}
	if b.Day != "" {
		words += " (" + string(b.Day) + ")"
	}
	return words
}

// below parts the levels of a qualitative indicator in its unit: "none < drafted < in force".
const levelMark = " < "

func levelsOf(unit string) []string {
	if !strings.Contains(unit, levelMark) {
		return nil
	}
	return strings.Split(unit, levelMark)
}
