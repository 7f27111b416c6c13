package web

import (
	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// indicatorView is an indicator: what it measures, targets against actuals, and every report on its way.
type indicatorView struct {
	measured
	Commitment *record.Fact  `json:"commitment_fact,omitempty"`
	Node       *record.Node  `json:"node_of,omitempty"`
	Problem    string        `json:"-"`
	Contest    *nounContest  `json:"-"`
	Give       record.Report `json:"-"` // what the form for a report begins with
	MayReport  bool          `json:"-"`
	MayJudge   bool          `json:"-"`
	MaySet     bool          `json:"-"`
	who        string
	names      names
}

// Title heads the page.
func (v indicatorView) Title() string { return v.Indicator.Title }

// problem implements problematic.
func (v indicatorView) problem(message string) view {
	v.Problem = message
	return v
}

// Own says whether a report is the viewer's.
func (v indicatorView) Own(r record.Report) bool { return r.Author != "" && r.Author == v.who }

func (s *site) indicator(q *query) (view, error) { return s.newIndicator(q) }

func (s *site) newIndicator(q *query) (indicatorView, error) {
	t, err := s.tracked(q.Context())
	if err != nil {
		return indicatorView{}, err
	}
	in, ok := t.Indicator(q.id)
	if !ok {
		return indicatorView{}, fault.New(fault.NotFound, "there is no indicator %q; indicators are listed on the pages of promises", q.id)
	}
	viewer := access.From(q.Context())
	may := func(a ledger.Action) bool { return s.day == "" && viewer.May(a) == nil }
	v := indicatorView{measured: measuredOne(q, t, in, "chart"), who: viewer.Person(), names: s.names,
		MayReport: may(ledger.ReportSubmitted), MayJudge: may(ledger.ReportAccepted), MaySet: may(ledger.TargetSet)}
	v.about(t, in)
	v.Give = givenReport(q, t, in)
	return v, nil
}

func (v *indicatorView) about(t *track.Track, in record.Indicator) {
	if in.Commitment != nil {
		if f, ok := t.Commitment(in.Commitment.Fact); ok {
			v.Commitment = &f
		}
	} else if n, ok := t.Node(in.Node); ok {
		v.Node = &n
	}
}

// givenReport is what the form for a report begins with: a draft or returned report that is to go on, else a new one for a target's period.
func givenReport(q *query, t *track.Track, in record.Indicator) record.Report {
	r := record.Report{Indicator: in.ID}
	for _, had := range t.Reports(in.ID) {
		if had.ID == q.text("report") && had.Author == access.From(q.Context()).Person() {
			return *had
		}
	}
	if a, ok := t.Actual(q.text("target")); ok {
		r.Period = a.Target.Period
	}
	return r
}
