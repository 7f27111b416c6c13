package web

import (
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// commitmentView is a promise: its words, and what became of it since.
type commitmentView struct {
	factView
	Held       bool              `json:"held"` // people hold it to be one; only then is it tracked
	Timeline   track.Timeline    `json:"timeline"`
	States     []track.YearState `json:"states"`
	Indicators []measured        `json:"indicators"`
	Evidence   []evidenceRow     `json:"evidence"`
	Verdicts   []track.Verdicts  `json:"verdicts"`
	Answerers  []track.Answerer  `json:"answerers"`
	Places     []record.Node     `json:"places"`
	Mentioned  track.Mention     `json:"mentioned"` // for the last time
	Requests   []record.Fact     `json:"requests"`  // of the other side, that it answers

	Line    []wordingRow    `json:"-"`
	Years   []stateRow      `json:"-"`
	Answer  []string        `json:"-"`
	Problem string          `json:"-"`
	Contest *nounContest    `json:"-"`
	May     commitmentForms `json:"-"`
	who     string
}

func (s *site) commitment(q *query) (view, error) { return s.newCommitment(q) }

func (s *site) newCommitment(q *query) (v commitmentView, err error) {
	if v.factView, err = s.newFact(q, record.KindCommitment); err != nil {
		return v, err
	}
	t, err := s.tracked(q.Context())
	if err != nil {
		return v, err
	}
	if _, v.Held = t.Commitment(v.Fact.ID); !v.Held {
		return v, nil
	}
	id := v.Fact.ID
	v.Timeline, v.States, v.Mentioned = t.Timeline(id), t.States(id), t.Mentioned(id)
	v.Verdicts = t.Verdicts(id)
	v.Indicators = measuredBy(q, t, t.Indicators(id))
	v.Answerers = answerersFor(q, t.AnswersFor(id))
	v.Answer = s.names.answerers(v.Answerers)
	for _, n := range t.Places(id) {
		if node, ok := t.Node(n); ok {
			v.Places = append(v.Places, node)
		}
	}
	v.Requests = []record.Fact{}
	for _, r := range t.Answered(id) {
		if f, ok := t.Request(r.Fact); ok {
			v.Requests = append(v.Requests, f)
		}
	}
	v.evidence(t)
	v.line(t)
	v.years(t)
	s.offer(q, t, &v)
	return v, nil
}

// Own says whether a verdict is the viewer's.
func (v commitmentView) Own(o track.Opinion) bool { return o.Author == v.who }

// problem implements problematic.
func (v commitmentView) problem(message string) view {
	v.Problem = message
	return v
}
