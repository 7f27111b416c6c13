package web

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/door"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// reportsView is what somebody has to report, and where their reports stand.
type reportsView struct {
	Owed      []owedRow   `json:"owed"`      // targets whose period has ended, or ends soon, without an accepted report
	Mine      []reportRow `json:"mine"`      // own drafts, submitted and returned reports
	Submitted []reportRow `json:"submitted"` // those of others that await a decision; for who may take it
	All       bool        `json:"all"`       // what anybody has to report, not the viewer alone
	Other     string      `json:"-"`         // the page with what the other of the two shows
	Days      int         `json:"days"`      // how far ahead it looks
}

// owedRow is a report to give.
type owedRow struct {
	track.Owed
	Passed bool     `json:"passed"` // the period has ended
	About  string   `json:"-"`
	Path   string   `json:"-"`
	Answer []string `json:"-"`
}

// reportRow is a report with what it is about.
type reportRow struct {
	record.Report
	In    record.Indicator `json:"of"`
	About string           `json:"-"`
}

// Title heads the page.
func (v reportsView) Title() string {
	if v.All {
		return "Reports to give"
	}
	return "My reports to give"
}

// soon is how many days before the end of a period its report is asked for.
const soon = 60

func (s *site) reports(q *query) (view, error) {
	if !access.From(q.Context()).Role.AtLeast(access.Reader) {
		return nil, door.ErrSignIn
	}
	t, err := s.tracked(q.Context())
	if err != nil {
		return nil, err
	}
	who := access.From(q.Context()).Person()
	scope := q.scope()
	v := reportsView{All: q.oneOf("of", "all") != "", Days: soon, Owed: []owedRow{}, Mine: []reportRow{}, Submitted: []reportRow{}, Other: q.with("of", "all")}
	if v.All {
		v.Other = q.with("of", "")
	} else {
		scope.User = who
	}
	for _, o := range t.Owed(scope, soon) {
		o.Reports = seenReports(q, o.Reports)
		v.Owed = append(v.Owed, owedRow{o, o.Target.Period.End < t.On(), s.aboutIndicator(t, o.Indicator), indicatorPath(o.Indicator.ID), s.names.answerers(o.Answerers)})
	}
	s.reportsUnderWay(q, t, who, &v)
	return v, nil
}

// reportsUnderWay lists the viewer's reports that are not accepted, and, for who may judge them, those of others.
func (s *site) reportsUnderWay(q *query, t *track.Track, who string, v *reportsView) {
	judges := access.From(q.Context()).May(ledger.ReportAccepted) == nil
	for _, r := range t.Book().Reports {
		in, ok := t.Indicator(r.Indicator)
		row := reportRow{r, in, s.aboutIndicator(t, in)}
		switch {
		case !ok || r.State == record.AcceptedReport:
		case r.Author == who:
			v.Mine = append(v.Mine, row)
		case r.State == record.Submitted && judges:
			v.Submitted = append(v.Submitted, row)
		}
	}
	for _, rows := range [][]reportRow{v.Mine, v.Submitted} {
		slices.SortStableFunc(rows, func(a, b reportRow) int { return cmp.Compare(a.Period.End, b.Period.End) })
	}
}

// seenReports are those that the viewer may know of: accepted ones, and one's own; the others are for who is signed in, but for drafts.
func seenReports(q *query, list []record.Report) []record.Report {
	viewer := access.From(q.Context())
	var seen []record.Report
	for _, r := range list {
		own := r.Author != "" && r.Author == viewer.Person()
		if own || r.State == record.AcceptedReport || r.State != record.Draft && viewer.Role.AtLeast(access.Reader) {
			seen = append(seen, r)
		}
	}
	return seen
}

// aboutIndicator is what an indicator measures: the words of a promise, or a node of a framework.
func (s *site) aboutIndicator(t *track.Track, in record.Indicator) string {
	if in.Commitment != nil {
		f, _ := t.Commitment(in.Commitment.Fact)
		return f.Evidence.Exact
	}
	n, _ := t.Node(in.Node)
	return strings.TrimSpace(n.Code + " " + n.Title)
}

func (v reportsView) table() table {
	t := table{head: []string{"indicator", "title", "about", "target", "from", "to", "passed", "answers"}}
	for _, o := range v.Owed {
		passed := "no"
		if o.Passed {
			passed = "yes"
		}
		t.rows = append(t.rows, []string{o.Indicator.ID, o.Indicator.Title, o.About, amount(o.Indicator, o.Target.Value, o.Target.Level),
			string(o.Target.Period.Start), string(o.Target.Period.End), passed, strings.Join(o.Answer, "; ")})
	}
	return t
}
