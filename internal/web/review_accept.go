package web

import (
	"strconv"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// acceptView is a class of suggestions that can be accepted at once, with a sample of them.
type acceptView struct {
	coverage
	Confidence record.Confidence `json:"confidence"`
	Total      int               `json:"total"` // that would be accepted
	Left       int               `json:"left"`  // that are too many for once
	Sample     []record.Fact     `json:"sample"`
	Fields     []field           `json:"-"` // the filter, for the form
	Problem    string            `json:"-"`
	Reason     string            `json:"-"`
}

// Limits on what is accepted at once, and how much of it is shown.
const (
	acceptMost = 500
	sampleRows = 10
)

// Title heads the page.
func (v acceptView) Title() string {
	return "Accept what is of " + string(v.Confidence) + " confidence"
}

// Rows are the sample as the page lists it.
func (v acceptView) Rows() candidateRows { return candidateRows{v.Sample, true} }

func (s *site) accept(q *query) (view, error) {
	if err := mayReview(q.Context()); err != nil {
		return nil, err
	}
	v, _, err := s.acceptable(q)
	return v, err
}

// acceptable gathers what the filter lets be accepted at once.
func (s *site) acceptable(q *query) (acceptView, []record.Fact, error) {
	f, err := review.BulkFilter(q.queueFilter(""))
	if q.err != nil {
		err = q.err
	}
	if err != nil {
		return acceptView{}, nil, err
	}
	facts, total, err := gather(record.Page{Limit: acceptMost}, func(p record.Page) ([]record.Fact, int, error) {
		f.Page = p
		return s.store.Facts(q.Context(), f)
	})
	v := acceptView{coverage: covering(f.State), Confidence: f.Confidence, Total: len(facts), Left: total - len(facts), Sample: review.Sample(facts, sampleRows)}
	v.Fields = q.hidden([]field{{Name: "state"}, {Name: "sort"}})
	return v, facts, err
}

// problem is the page with what was wrong.
func (v acceptView) problem(message string) view {
	v.Problem = message
	return v
}

// acceptPosted accepts what was shown, if it is the same as then.
func (s *site) acceptPosted(q *query) (answer, error) {
	q.values = q.PostForm
	v, facts, err := s.acceptable(q)
	if err != nil {
		return answer{}, err
	}
	v.Reason = q.PostForm.Get("reason")
	v.Fields = q.hidden([]field{{Name: "state"}, {Name: "sort"}, {Name: "total"}, {Name: "reason"}})
	if q.PostForm.Get("total") != strconv.Itoa(v.Total) {
		err = fault.New(fault.Conflict, "since this page was made others have decided on some of these; look at the sample again")
	}
	if err == nil {
		_, err = s.store.Decide(q.Context(), store.AcceptAll(facts, review.BulkReason(v.Confidence, v.Total, len(v.Sample), v.Reason))...)
	}
	if err != nil {
		return answer{template: "accept", view: v}, err
	}
	return answer{to: "/review"}, nil
}
