package web

import (
	"cmp"
	"slices"

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
	Accounts []store.Meeting `json:"accounts"` // as other documents report it
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
	if v.Accounts, err = s.otherAccounts(q, m); err != nil {
		return nil, err
	}
	if m.Series != "" {
		v.Siblings, _, err = s.store.Meetings(ctx, record.MeetingFilter{Series: m.Series, Page: record.Page{Limit: siblingRows}})
	}
	return v, err
}

// otherAccounts are what other documents report as a meeting of the same day, and
// of the same series or with at least two of the same parties.
func (s *site) otherAccounts(q *query, m store.Meeting) ([]store.Meeting, error) {
	if m.Date == "" {
		return nil, nil
	}
	list, _, err := s.store.Meetings(q.Context(), record.MeetingFilter{From: m.Date, To: m.Date, Page: record.Page{Limit: accountRows}})
	seen := map[record.DocumentID]bool{m.Document: true}
	return slices.DeleteFunc(list, func(other store.Meeting) bool {
		again := seen[other.Document] || !sameMeeting(m, other)
		seen[other.Document] = seen[other.Document] || !again
		return again
	}), err
}

// accountRows is how many meetings of a day are looked through.
const accountRows = 100

// sameMeeting says whether two meetings of one day are likely one.
func sameMeeting(a, b store.Meeting) bool {
	common := 0
	for _, p := range a.Parties {
		if slices.Contains(b.Parties, p) {
			common++
		}
	}
	return a.Series != "" && a.Series == b.Series || common > 1
}
