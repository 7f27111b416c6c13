package track

import (
	"slices"
	"time"

	"entente.example/internal/record"
)

// year is how far ahead is looked where no meeting says how far.
const year = 365

// Until is the day up to which a watch looks, and the series whose meeting it is.
func (t *Track) Until(w Watch) (day record.Date, series string, expected bool) {
	series = w.Series
	if f := t.frameworks[t.frameworkOf(w.Scope)]; series == "" && f != nil && len(f.Series) > 0 {
		series = f.Series[0]
	}
	if w.Until != "" {
		return w.Until, "", false
	}
	if day, expected = t.NextMeeting(series); day != "" {
		return day, series, expected
	}
	return later(t.on, year), "", false
}

func (t *Track) frameworkOf(s Scope) record.FrameworkID {
	if n := t.nodes[s.Node]; n != nil {
		return n.Framework
	}
	return s.Framework
}

// NextMeeting is the day of a series' next meeting: as a document tells it or, expected, as long after the last
// one as the series usually waits. It is empty where neither can be told.
func (t *Track) NextMeeting(series string) (day record.Date, expected bool) {
	var days []time.Time
	for _, m := range t.book.Meetings {
		if m.Series != series || series == "" {
			continue
		}
		if m.Date >= t.on {
			return m.Date, false
		}
		if at, err := time.Parse(time.DateOnly, string(m.Date)); err == nil {
			days = append(days, at)
		}
	}
	if len(days) < 2 {
		return "", false
	}
	next := dateOf(days[len(days)-1].Add(usual(days)))
	if next < t.on {
		return "", false
	}
	return next, true
}

// usual is the middle one of the waits between days in their order.
func usual(days []time.Time) time.Duration {
	var waits []time.Duration
	for i := 1; i < len(days); i++ {
		waits = append(waits, days[i].Sub(days[i-1]))
	}
	slices.Sort(waits)
	return waits[len(waits)/2]
}
