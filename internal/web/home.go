package web

import (
	"context"
	"time"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

// homeStore is what the first page asks of the store.
type homeStore interface {
	Counts(ctx context.Context) (record.Counts, error)
	Documents(ctx context.Context, filter record.DocumentFilter) ([]record.Document, int, error)
	Facts(ctx context.Context, filter record.FactFilter) ([]record.Fact, int, error)
	Meetings(ctx context.Context, filter record.MeetingFilter) ([]store.Meeting, int, error)
	Relationships(ctx context.Context, filter store.RegisterFilter) ([]store.Relationship, int, error)
}

// homeView is what is in here, what is new and what falls due.
type homeView struct {
	coverage
	Counts        record.Counts        `json:"counts"`
	First         record.Date          `json:"first,omitempty"`        // day of the earliest document
	Last          record.Date          `json:"last,omitempty"`         // day of the latest document
	Next          *store.Meeting       `json:"next_meeting,omitempty"` // the first from today on that a text names
	Latest        []record.Document    `json:"latest_documents"`       // by their own date
	Due           []record.Fact        `json:"falls_due"`              // commitments, the soonest first
	Overdue       []record.Fact        `json:"fell_due"`               // commitments, the latest first
	Relationships []store.Relationship `json:"relationships"`          // with the most meetings
	Known         int                  `json:"relationships_total"`
	Frameworks    []homeFramework      `json:"frameworks"`
}

// homeFramework is a framework with one of its numbers.
type homeFramework struct {
	ID     record.FrameworkID `json:"id"`
	Title  string             `json:"title"`
	Figure *frameworkFigure   `json:"figure,omitempty"`
}

// Title heads the page.
func (homeView) Title() string { return "What was promised, in whose words" }

// How many rows the first page shows of each list.
const (
	homeDocuments     = 8
	homeDue           = 6
	homeRelationships = 10
	homeFrameworks    = 5
)

func (s *site) home(q *query) (view, error) {
	ctx, today := q.Context(), s.now()
	v := homeView{coverage: covering("")}
	for _, fill := range []func() error{
		func() (err error) { v.Counts, err = s.store.Counts(ctx); return err },
		func() error { return s.homeDocuments(ctx, &v) },
		func() error { return s.nextMeeting(ctx, &v, today) },
		func() error { return s.homeFrameworks(ctx, &v) },
		func() (err error) {
			v.Due, err = s.dueFacts(ctx, record.FactFilter{DueFrom: dateOf(today), Sort: "due"})
			return err
		},
		func() (err error) {
			v.Overdue, err = s.dueFacts(ctx, record.FactFilter{DueTo: dateOf(today.AddDate(0, 0, -1)), Sort: "-due"})
			return err
		},
		func() (err error) {
			v.Relationships, v.Known, err = s.store.Relationships(ctx, store.RegisterFilter{Page: record.Page{Limit: homeRelationships}})
			return err
		},
	} {
		if err := fill(); err != nil {
			return nil, err
		}
	}
	return v, nil
}

func (s *site) homeDocuments(ctx context.Context, v *homeView) (err error) {
	v.Latest, _, err = s.store.Documents(ctx, record.DocumentFilter{Latest: true, Sort: "-date", Page: record.Page{Limit: homeDocuments}})
	if err != nil {
		return err
	}
	v.First, v.Last, err = s.documentSpan(ctx, v.Latest)
	return err
}

// homeFrameworks gives each framework its number of action lines addressed, or else the first that counts anything.
func (s *site) homeFrameworks(ctx context.Context, v *homeView) error {
	all, err := s.framesNow(ctx)
	if err != nil {
		return err
	}
	v.Frameworks = []homeFramework{}
	for _, f := range all.track.Book().Frameworks[:min(homeFrameworks, len(all.track.Book().Frameworks))] {
		one := homeFramework{ID: f.ID, Title: f.Title}
		for _, figure := range all.of(f.ID).figures {
			if one.Figure == nil || figure.Rule == "action-lines-addressed" {
				one.Figure = &figure
			}
		}
		v.Frameworks = append(v.Frameworks, one)
	}
	return nil
}

func (s *site) nextMeeting(ctx context.Context, v *homeView, today time.Time) error {
	next, _, err := s.store.Meetings(ctx, record.MeetingFilter{From: dateOf(today), Sort: "date", Page: record.Page{Limit: 1}})
	if len(next) > 0 {
		v.Next = &next[0]
	}
	return err
}

func (s *site) dueFacts(ctx context.Context, f record.FactFilter) ([]record.Fact, error) {
	f.Kind, f.Page.Limit = record.KindCommitment, homeDue
	facts, _, err := s.store.Facts(ctx, f)
	return facts, err
}

// documentSpan is the day of the earliest and the latest document that has one.
func (s *site) documentSpan(ctx context.Context, latest []record.Document) (first, last record.Date, err error) {
	if len(latest) == 0 {
		return "", "", nil
	}
	early, _, err := s.store.Documents(ctx, record.DocumentFilter{From: "0001-01-01", Sort: "date", Page: record.Page{Limit: 1}})
	if err != nil || len(early) == 0 {
		return "", "", err
	}
	return early[0].Date, latest[0].Date, nil
}

func dateOf(t time.Time) record.Date { return record.Date(t.Format(time.DateOnly)) }
