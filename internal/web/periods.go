package web

import (
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// periodsRoute is the page of a framework's reporting periods.
const periodsRoute = "/frameworks/{id}/periods"

// periodsView is the periods in which a framework is reported on, and one of them that is to be closed.
type periodsView struct {
	Framework record.Framework `json:"framework"`
	Periods   []periodRow      `json:"periods"`

	Asked   *periodRow   `json:"-"` // that is to be closed
	Ended   bool         `json:"-"` // its last day is over
	Seen    int64        `json:"-"` // the decision by which it was opened last
	May     bool         `json:"-"`
	Contest *nounContest `json:"-"`
	Problem string       `json:"-"`
}

// periodRow is a period with what is to be reached in it, and how far it was reported.
type periodRow struct {
	Period   record.Period `json:"period"`
	Targets  int           `json:"targets"`
	Accepted []reportRow   `json:"accepted"` // reports that count
	Waiting  []reportRow   `json:"waiting"`  // those that do not, as far as the viewer may know of them
	Lock     *record.Lock  `json:"lock,omitempty"`
	Own      bool          `json:"-"` // the lock is of this very period
}

// Title heads the page.
func (v periodsView) Title() string { return "Reporting periods: " + v.Framework.Title }

// problem is the page again, with what was wrong with what was sent.
func (v periodsView) problem(words string) view {
	v.Problem = words
	return v
}

func (s *site) periods(q *query) (view, error) { return s.newPeriods(q) }

func (s *site) newPeriods(q *query) (periodsView, error) {
	f, err := s.framed(q, q.PathValue("id"))
	if err != nil {
		return periodsView{}, err
	}
	t := f.board.Track()
	v := periodsView{Framework: f.tree.Framework, Periods: []periodRow{}, May: s.day == "" && access.From(q.Context()).May(ledger.PeriodLocked) == nil}
	for _, r := range t.Reportings(v.Framework.ID) {
		v.Periods = append(v.Periods, s.periodRow(q, t, r))
	}
	if p := (record.Period{Start: q.date("from", false), End: q.date("to", true)}); v.May && p.Start != "" && p.End != "" {
		v.ask(s, q, t, p)
	}
	return v, q.err
}

// ask shows a period that is to be closed.
func (v *periodsView) ask(s *site, q *query, t *track.Track, p record.Period) {
	if p.End < p.Start {
		q.wrong("%s is before %s; try the other way round", p.End, p.Start)
		return
	}
	row := s.periodRow(q, t, t.Reporting(v.Framework.ID, p))
	v.Asked, v.Ended, v.Seen = &row, p.End < s.today(), t.Lock(v.Framework.ID, p).Decision
}

func (s *site) periodRow(q *query, t *track.Track, r track.Reporting) periodRow {
	row := periodRow{Period: r.Period, Targets: len(r.Targets), Accepted: []reportRow{}, Waiting: []reportRow{}, Lock: r.Lock}
	row.Own = r.Lock != nil && r.Lock.Period == r.Period
	for _, one := range seenReports(q, r.Reports) {
		in, _ := t.Indicator(one.Indicator)
		shown := reportRow{one, in, s.aboutIndicator(t, in)}
		if one.State == record.AcceptedReport {
			row.Accepted = append(row.Accepted, shown)
		} else {
			row.Waiting = append(row.Waiting, shown)
		}
	}
	return row
}

func (v periodsView) table() table {
	t := table{head: []string{"from", "to", "targets", "accepted", "waiting", "closed_on"}}
	for _, p := range v.Periods {
		closed := ""
		if p.Lock != nil {
			closed = string(p.Lock.On)
		}
		t.rows = append(t.rows, []string{string(p.Period.Start), string(p.Period.End), number(p.Targets), number(len(p.Accepted)), number(len(p.Waiting)), closed})
	}
	return t
}

// periodsPosted closes a period, or opens it again.
func (s *site) periodsPosted(q *query) (answer, error) {
	v, err := s.newPeriods(q)
	if err != nil {
		return answer{}, err
	}
	if err = s.decidePeriod(q, &v); err != nil {
		return answer{template: "framework-periods", view: v}, err
	}
	return answer{to: frameworkPath(v.Framework.ID) + "/periods"}, nil
}

// decidePeriod does what a form of the page asks for.
func (s *site) decidePeriod(q *query, v *periodsView) error {
	l := record.Lock{Framework: v.Framework.ID, Period: record.Period{Start: record.Date(q.sent("from")), End: record.Date(q.sent("to"))}, Decided: q.seen()}
	switch q.sent("decision") {
	case "close":
		t, err := s.tracked(q.Context())
		if err != nil {
			return err
		}
		v.ask(s, q, t, l.Period)
	case "open":
		if l.Open = true; q.sent("reason") == "" {
			return fault.New(fault.Invalid, "say why the period is opened again; the ledger keeps the reason")
		}
		if !slices.ContainsFunc(v.Periods, func(p periodRow) bool { return p.Own && p.Period == l.Period }) {
			return fault.New(fault.NotFound, "no such period is closed; look at the list of those that are")
		}
	default:
		return fault.New(fault.Invalid, "the form asks for nothing that can be decided")
	}
	if q.err != nil {
		return q.err
	}
	var err error
	v.Contest, err = s.decideNouns(q, l)
	return err
}
