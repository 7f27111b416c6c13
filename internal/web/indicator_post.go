package web

import (
	"cmp"
	"strconv"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// indicatorPosted takes a decision on an indicator's targets and reports.
func (s *site) indicatorPosted(q *query) (answer, error) {
	v, err := s.newIndicator(q)
	if err != nil {
		return answer{}, err
	}
	place, err := s.decideIndicator(q, &v)
	if err == nil {
		return answer{to: indicatorPath(v.ID) + place}, nil
	}
	return answer{template: "indicator", view: v}, err
}

// decideIndicator does what a form of the page asks for, and says where on the page to go on.
func (s *site) decideIndicator(q *query, v *indicatorView) (place string, err error) {
	switch q.sent("decision") {
	case string(record.Draft), string(record.Submitted):
		v.Give, err = s.sentReport(q, v.Indicator)
		if err == nil {
			v.Contest, err = s.decideNouns(q, v.Give)
		}
		return "#r-" + v.Give.ID, err
	case string(record.AcceptedReport), string(record.Returned):
		r, err := v.judged(q)
		if err == nil {
			v.Contest, err = s.decideNouns(q, r)
		}
		return "#r-" + r.ID, err
	case "target":
		g, err := s.sentTarget(q, v.Indicator)
		if err == nil {
			v.Contest, err = s.decideNouns(q, g)
		}
		return "#targets", err
	case "remove":
		name := record.TrackedName{Kind: record.TrackedKind(q.sent("kind")), ID: q.sent("id")}
		return "", s.store.Untrack(q.Context(), q.sent("reason"), name, q.seen().Decision)
	}
	return "", fault.New(fault.Invalid, "the form asks for nothing that can be decided")
}

// sentReport reads a report from a form.
func (s *site) sentReport(q *query, in record.Indicator) (record.Report, error) {
	facts, err := s.sentFacts(q, "facts")
	if err != nil {
		return record.Report{}, err
	}
	r := record.Report{ID: q.sent("report"), Indicator: in.ID, Period: record.Period{Start: record.Date(q.sent("from")), End: record.Date(q.sent("to"))},
		Value: q.sentNumber("value"), Unit: q.sent("unit"), Level: q.sent("level"), State: record.ReportState(q.sent("decision")), Facts: facts,
		Sources: q.sentSources(), Comment: q.sent("comment"), Decided: q.seen()}
	if r.Unit == in.Unit {
		r.Unit = ""
	}
	for _, d := range in.Dimensions {
		for _, code := range d.Codes {
			if v := q.sentNumber("share-" + d.Name + "-" + code); v != 0 {
				r.Shares = append(r.Shares, record.Share{Dimension: d.Name, Code: code, Value: v})
			}
		}
	}
	r.ID = cmp.Or(r.ID, nameFor("r", r))
	return r, q.err
}

// judged is a report of the indicator with the viewer's judgement.
func (v *indicatorView) judged(q *query) (record.Report, error) {
	for _, r := range v.Reports {
		if r.ID == q.sent("report") {
			r.State, r.Response, r.Decided = record.ReportState(q.sent("decision")), q.sent("response"), q.seen()
			return r, nil
		}
	}
	return record.Report{}, fault.New(fault.NotFound, "there is no report %q here; load the page again", q.sent("report"))
}

// sentTarget reads a target from a form; of a calendar or fiscal year the year is enough.
func (s *site) sentTarget(q *query, in record.Indicator) (record.Target, error) {
	g := record.Target{Indicator: in.ID, Basis: record.Basis(q.sent("basis")), Of: record.PartyCode(strings.ToUpper(q.sent("of"))), Series: record.SeriesKey(q.sent("series")),
		Period: record.Period{Start: record.Date(q.sent("from")), End: record.Date(q.sent("to"))}, Cumulative: q.sent("cumulative") != "", Value: q.sentNumber("value"), Level: q.sent("level")}
	if g.Period.Start == "" && q.sent("year") != "" {
		year, err := strconv.Atoi(q.sent("year"))
		if err != nil || year < 1900 || year > 2200 {
			q.wrong("%q is no year; try 2024", q.sent("year"))
		}
		g.Period = s.yearOf(g, year)
	}
	g.ID = nameFor("t", g)
	return g, q.err
}

func (s *site) yearOf(g record.Target, year int) record.Period {
	if g.Basis == record.FiscalYear {
		return s.codes.FiscalPeriod(g.Of, year)
	}
	return track.YearPeriod(year)
}
