package web

import (
	"encoding/json"
	"errors"
	"net/url"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// decisionForms are the routes by which people decide.
func (s *site) decisionForms() map[string]submit {
	forms := map[string]submit{
		"POST /review/{document}/{id}":       s.decidePosted,
		"POST /review/{document}/enter/{id}": s.enterPosted,
		"POST /review/{document}/second":     s.secondPosted,
		"POST /review/accept":                s.acceptPosted,
		"POST /suggestions/{id}":             s.suggestionPosted,
		"POST /review/orphans":               s.orphanPosted,
	}
	for route, handle := range forms {
		forms[route] = func(q *query) (answer, error) {
			if err := mayReview(q.Context()); err != nil {
				return answer{}, err
			}
			if err := q.ParseForm(); err != nil {
				return answer{}, fault.New(fault.Invalid, "the form cannot be read; try sending it again")
			}
			return handle(q)
		}
	}
	return forms
}

// decidePosted takes a decision on a fact, or takes one back.
func (s *site) decidePosted(q *query) (answer, error) {
	v, err := s.newCandidate(q)
	if err != nil {
		return answer{}, err
	}
	v.Reason = q.PostForm.Get("reason")
	decision := q.PostForm.Get("decision")
	if decision == "undo" {
		return answer{to: v.At(v.Fact.ID)}, s.store.Undo(q.Context(), v.Fact.ID, v.Reason)
	}
	seen, err := sentEntry(q.PostForm)
	if err != nil {
		return answer{}, err
	}
	d := store.Decision{Fact: v.Fact.ID, State: record.State(decision), Reason: v.Reason, Seen: seen}
	var sent *sentFact
	if d.State == record.Edited {
		sent = s.names.sentForm(v.Fact.Kind, q.PostForm)
		if d.Value, err = s.changed(q, v.Fact, v.Value, sent); err != nil {
			v.Form = s.editForm(v, sent)
			return answer{template: "candidate", view: v}, err
		}
	}
	if _, err = s.store.Decide(q.Context(), d); err != nil {
		return answer{template: "candidate", view: s.undecided(v, d, sent, err)}, err
	}
	return answer{to: s.onward(v)}, nil
}

// changed is a fact with what was sent.
func (s *site) changed(q *query, f record.Fact, value json.RawMessage, sent *sentFact) (json.RawMessage, error) {
	in, err := s.store.Text(q.Context(), f.Document)
	if err != nil {
		return nil, err
	}
	return s.apply(f.Kind, value, sent, in)
}

// undecided is the page again after a decision that could not be taken.
func (s *site) undecided(v candidateView, d store.Decision, sent *sentFact, err error) view {
	if sent != nil {
		v.Form = s.editForm(v, sent)
	}
	if theirs := new(store.Contested); errors.As(err, &theirs) {
		v.Contest = s.names.contest(v, theirs.Theirs, d)
		v.Seen = theirs.Theirs.Entry
	}
	return v
}

// problem is the page with what was wrong; a contest tells it by itself.
func (v candidateView) problem(message string) view {
	if v.Contest == nil {
		v.Problem = message
	}
	return v
}

// onward leads to the next fact that awaits a decision, or back to the queue where none does.
func (s *site) onward(v candidateView) string {
	last := "?last=" + string(v.Fact.ID)
	if v.Waiting == "" {
		return reviewPath(v.Document.ID) + last
	}
	return reviewPath(v.Document.ID) + "/" + string(v.Waiting) + last + "#f-" + string(v.Waiting)
}

// contest is a decision that somebody else took in between, beside the viewer's own.
type contest struct {
	Theirs decided
	Mine   record.State
	Rows   []contestRow // the values that both hold, where the viewer changed any
}

// contestRow is a field as each of two people holds it.
type contestRow struct {
	Label, Theirs, Mine string
	Differ              bool
}

func (n names) contest(v candidateView, theirs review.Opinion, mine store.Decision) *contest {
	c := &contest{Theirs: newDecided(theirs), Mine: mine.State}
	held := mine.Value
	if held == nil {
		held = v.Value
	}
	ours := n.values(v.Fact.Kind, held)
	for i, t := range n.values(v.Fact.Kind, theirs.Value) {
		c.Rows = append(c.Rows, contestRow{t.Label, t.Words, ours[i].Words, t.Words != ours[i].Words})
	}
	a, b := review.EvidenceIn(theirs.Value).Exact, review.EvidenceIn(held).Exact
	c.Rows = append(c.Rows, contestRow{"Words", a, b, a != b})
	return c
}

// sentEntry is the entry of the latest decision that the viewer had seen.
func sentEntry(form url.Values) (int64, error) {
	var seen int64
	if raw := strings.TrimSpace(form.Get("seen")); raw != "" {
		if err := json.Unmarshal([]byte(raw), &seen); err != nil || seen < 0 {
			return 0, fault.New(fault.Invalid, "the form says %q where an entry of the ledger should stand; load the page again", raw)
		}
	}
	return seen, nil
}
