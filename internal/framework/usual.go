package framework

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

// quoted is evidence that has its exact words only; where they stand is found later, see Ground.
func quoted(words string) *record.Evidence {
	if words == "" {
		return nil
	}
	return &record.Evidence{Exact: words}
}

// exact is the words of evidence.
func exact(e *record.Evidence) string {
	if e == nil {
		return ""
	}
	return e.Exact
}

// as changes the type of words.
func as[T, S ~string](words []S) []T {
	var list []T
	for _, w := range words {
		list = append(list, T(w))
	}
	return list
}

// usual fills in what an indicator does not say: it counts things up, or is a share where its unit is %, or has
// levels where it lists some; only counts add up.
func usual(i record.Indicator) record.Indicator {
	measure := record.InUnits
	switch {
	case len(i.Levels) > 0:
		measure = record.Qualitative
	case i.Unit == "%":
		measure = record.Percentage
	}
	i.Measure = cmp.Or(i.Measure, measure)
	i.Direction = cmp.Or(i.Direction, record.Ascending)
	combination := record.Latest
	if i.Measure == record.InUnits {
		combination = record.Sum
	}
	i.Combination = cmp.Or(i.Combination, combination)
	return i
}

// basisOf is the basis of a target, made up where it says none: that of the party or series that it names, a
// calendar year where its days are those of one, the whole life otherwise.
func basisOf(t record.Target) record.Basis {
	switch start, end := string(t.Period.Start), string(t.Period.End); {
	case t.Basis != "":
		return t.Basis
	case t.Of != "":
		return record.FiscalYear
	case t.Series != "":
		return record.Meetings
	case strings.HasSuffix(start, "-01-01") && end == strings.TrimSuffix(start, "-01-01")+"-12-31":
		return record.CalendarYear
	}
	return record.WholeLife
}

// number reads a number as people write it: "100000", "100,000", "1.5".
func number(words string) (float64, bool) {
	n, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSpace(words), ",", ""), 64)
	finite := n-n == 0
	return n, err == nil && finite
}

// yearOf is a calendar year as a period.
func yearOf(year int) record.Period {
	return record.Period{Start: record.Date(fmt.Sprintf("%04d-01-01", year)), End: record.Date(fmt.Sprintf("%04d-12-31", year))}
}
