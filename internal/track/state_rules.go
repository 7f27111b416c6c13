package track

import (
	"slices"

	"entente.example/internal/record"
)

// stateRule gives a state where it holds, with the rows that it looked at. In words
// each stands in data/codes/state-rules.yaml, under the same name.
type stateRule struct {
	name  RuleName
	state State
	holds func(moment) ([]Row, bool)
}

// noEvidence is the rule that takes what no other takes.
const noEvidence RuleName = "no-evidence"

// stateRules are asked in this order; the first that holds decides.
func stateRules() []stateRule {
	return []stateRule{
		{"withdrawn.decision", Withdrawn, ended("withdrawn.decision")},
		{"lapsed.decision", Lapsed, ended("lapsed.decision")},
		{"lapsed.link", Lapsed, ended("lapsed.link")},
		{"superseded.decision", Superseded, ended("superseded.decision")},
		{"superseded.link", Superseded, ended("superseded.link")},
		{"restated.link", Restated, ended("restated.link")},
		{"fulfilled.number", Fulfilled, numberInTime},
		{"fulfilled-late.number", FulfilledLate, numberLate},
		{"partly-fulfilled.number", PartlyFulfilled, numberInPart},
		{"fulfilled.evidence", Fulfilled, doneInTime},
		{"fulfilled-late.evidence", FulfilledLate, doneLate},
		{"partly-fulfilled.evidence", PartlyFulfilled, doneInPart},
		{"overdue", Overdue, overdue},
		{"under-way", UnderWay, underWay},
		{"not-yet-due.day", NotYetDue, dayAhead},
		{"not-yet-due.first-year", NotYetDue, firstYear},
	}
}

// ended holds where a decision or a later wording ended this one, unfulfilled, by the day.
func ended(rule RuleName) func(moment) ([]Row, bool) {
	return func(m moment) ([]Row, bool) {
		if m.ending.rule != rule || m.ending.Day > m.day {
			return nil, false
		}
		return []Row{m.ending.Row}, true
	}
}

// numberInTime holds where every target that decides is reached, each by the end of its period.
func numberInTime(m moment) ([]Row, bool) {
	return m.readingsIf(m.reached() && !slices.ContainsFunc(m.gauges, func(g gauge) bool { return g.late }))
}

// numberLate holds where every target that decides is reached, some only after the end of their periods.
func numberLate(m moment) ([]Row, bool) { return m.readingsIf(m.reached()) }

// numberInPart holds where the periods are over, not every target is reached, and part of the way is done.
func numberInPart(m moment) ([]Row, bool) {
	if !m.isDue() || len(m.gauges) == 0 {
		return nil, false
	}
	done := 0.0
	for _, g := range m.gauges {
		done += progress(g.in, g.Target, g.sum)
	}
	return m.readingsIf(done > 0)
}

// doneInTime holds where a delivery fulfils the promise in full, on or before the day on which it fell due.
func doneInTime(m moment) ([]Row, bool) {
	rows := m.seenAs(record.InFull)
	return rows, len(rows) > 0 && (m.due == "" || rows[0].Day <= m.due)
}

// doneLate holds where a delivery fulfils the promise in full, but after the day on which it fell due.
func doneLate(m moment) ([]Row, bool) {
	rows := m.seenAs(record.InFull)
	return rows, len(rows) > 0
}

// doneInPart holds where part of the promise is done, and no day for the rest is ahead.
func doneInPart(m moment) ([]Row, bool) {
	rows := m.seenAs(record.InPart)
	return rows, len(rows) > 0 && (m.due == "" || m.isDue())
}

// overdue holds where the day on which the promise fell due is past.
func overdue(m moment) ([]Row, bool) {
	rows, ok := m.readingsIf(m.isDue())
	if ok {
		rows = append(rows, signRows(m.seen())...)
	}
	return rows, ok
}

// underWay holds where work was seen: at any time for a promise with a day ahead, in the year for one without.
func underWay(m moment) ([]Row, bool) {
	seen := m.seen()
	for m.due == "" && len(seen) > 0 && seen[0].Day.Year() < m.year {
		seen = seen[1:]
	}
	rows := append(m.reported(), signRows(seen)...)
	return rows, len(rows) > 0
}

// dayAhead holds where the day on which the promise falls due is ahead.
func dayAhead(m moment) ([]Row, bool) { return m.readingsIf(m.due != "") }

// firstYear holds in the year of the words for a promise without a day.
func firstYear(m moment) ([]Row, bool) { return nil, m.year == m.first }
