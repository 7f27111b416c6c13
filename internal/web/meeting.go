package web

import (
	"cmp"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// meetingView is one meeting as a document reports it.
type meetingView struct {
	coverage
	Meeting  store.Meeting   `json:"meeting"`
	Counts   record.Counts   `json:"counts"`   // of the document that reports it
	Bearers  []store.Bearer  `json:"bearers"`  // who takes part, and the post held on the day
	Siblings []store.Meeting `json:"siblings"` // of its series, the latest first, itself among them
}

// siblingRows is how many meetings of its series a meeting's page lists.
const siblingRows = 30

// Title heads the page: the meeting's name, or that of the text on it.
func (v meetingView) Title() string { return meetingName(v.Meeting) }

// meetingName is what to call a meeting, which need not have a name.
func meetingName(m store.Meeting) string { return cmp.Or(m.Name, m.DocumentTitle, "Meeting") }

func (s *site) meeting(q *query) (view, error) {
	ctx := q.Context()
	m, err := s.store.Meeting(ctx, record.FactID(q.id))
	if err != nil {
		return nil, err
	}
	doc, err := s.store.Document(ctx, m.Document)
	if err != nil {
		return nil, err
	}
	v := meetingView{coverage: covering(""), Meeting: m, Counts: doc.Counts}
	if v.Bearers, err = s.bearers(q, m.ID); err != nil {
		return nil, err
	}
	if m.Series != "" {
		v.Siblings, _, err = s.store.Meetings(ctx, record.MeetingFilter{Series: m.Series, Page: record.Page{Limit: siblingRows}})
	}
	return v, err
}
