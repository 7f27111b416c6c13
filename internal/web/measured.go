package web

import (
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// measured is an indicator with all that a page shows of it.
type measured struct {
	record.Indicator
	Actuals []track.Actual  `json:"actuals"`
	Reports []record.Report `json:"reports,omitempty"` // that the viewer may know of
	Chart   bullets         `json:"-"`
}

// measuredBy lists indicators, with what was reached.
func measuredBy(q *query, t *track.Track, indicators []*record.Indicator) []measured {
	list := []measured{}
	for i, in := range indicators {
		list = append(list, measuredOne(q, t, *in, "chart-"+strconv.Itoa(i)))
	}
	return list
}

func measuredOne(q *query, t *track.Track, in record.Indicator, chart string) measured {
	m := measured{Indicator: in, Actuals: []track.Actual{}}
	for _, g := range t.Targets(in.ID) {
		if a, ok := t.Actual(g.ID); ok {
			m.Actuals = append(m.Actuals, a)
		}
	}
	var reports []record.Report
	for _, r := range t.Reports(in.ID) {
		reports = append(reports, *r)
	}
	m.Reports = seenReports(q, reports)
	m.Chart = newBullets(chart, in, m.Actuals)
	return m
}
