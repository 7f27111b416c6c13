package value

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"entente.example/internal/record"
)

func calendarOf(c suiteCase, future bool) Calendar {
	day, _, _ := strings.Cut(c.Context.ReferenceDateTime, "T")
	return Calendar{Reference: record.Date(day), WeekStart: time.Monday, MonthFirst: true, Future: future}
}

func agreeDate(_ scanned, v Value, c suiteCase, want suiteResult) error {
	for _, future := range []bool{true, false} {
		day := want.Value.PastResolution["date"]
		if future {
			day = want.Value.FutureResolution["date"]
		}
		if v.Kind == Duration && !future {
			continue
		}
		if day += "/" + day; day == "0001-01-01/0001-01-01" {
			day = "none" // there is no such day
		}
		if got := days(v.Resolve(calendarOf(c, future))); got != day {
			return fmt.Errorf("future %t: %s, want %s", future, got, day)
		}
	}
	return nil
}

// agreePeriod compares spans of days. The suite's spans of calendar units end on
// the day after their last, its spans of days on their last.
func agreePeriod(_ scanned, v Value, c suiteCase, want suiteResult) error {
	v.Lead = withoutEdge(v.Lead)
	for _, future := range []bool{true, false} {
		r := want.Value.PastResolution
		if future {
			r = want.Value.FutureResolution
		}
		got, ok := v.Resolve(calendarOf(c, future))
		last := r["endDate"]
		before := ""
		if d, err := time.Parse(time.DateOnly, last); err == nil {
			before = d.AddDate(0, 0, -1).Format(time.DateOnly)
		}
		if string(got.Start) != r["startDate"] || string(got.End) != last && string(got.End) != before {
			return fmt.Errorf("future %t: %s, want %s/%s", future, days(got, ok), r["startDate"], last)
		}
	}
	return nil
}

// withoutEdge drops the leads that the suite does not take into its spans.
func withoutEdge(l Lead) Lead {
	if l == By || l == Since || l == From || l == Until || l == After || l == Before {
		return NoLead
	}
	return l
}

func agreeDuration(_ scanned, v Value, _ suiteCase, want suiteResult) error {
	l := v.Time.Length
	got := float64(l.Count)*secondsIn[l.Unit] + float64(l.More)*secondsIn[l.MoreUnit]
	return sameNumber(got, want.Value.FutureResolution["duration"])
}

func agreeClock(_ scanned, v Value, _ suiteCase, want suiteResult) error {
	got := fmt.Sprintf("%02d:%02d", v.Time.Hour, v.Time.Minute)
	if full := want.Value.FutureResolution["time"]; full[:5] != got {
		return fmt.Errorf("%s, want %s", got, full)
	}
	return nil
}

func agreeNumber(_ scanned, v Value, _ suiteCase, want suiteResult) error {
	n := v.Number
	if v.Kind == Money {
		n = v.Amount
	}
	return sameNumber(n, strings.TrimSuffix(want.Resolution.Value, "%"))
}

func agreeMoney(_ scanned, v Value, _ suiteCase, want suiteResult) error {
	if want.Resolution.Unit == "Dollar" && !v.AnyDollar {
		return fmt.Errorf("currency %s, want a bare dollar", v.Currency)
	}
	if code := want.Resolution.IsoCurrency; code != "" && code != v.Currency {
		return fmt.Errorf("currency %s, want %s", v.Currency, code)
	}
	return sameNumber(v.Amount, want.Resolution.Value)
}

func sameNumber(got float64, want string) error {
	n, err := strconv.ParseFloat(want, 64)
	if err != nil {
		return err
	}
	if d := got - n; d > 1e-6*n || d < -1e-6*n {
		return fmt.Errorf("%v, want %s", got, want)
	}
	return nil
}
