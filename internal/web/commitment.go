package web

import (
	"entente.example/internal/access"
	"entente.example/internal/compare"
	"entente.example/internal/ledger"
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

// evidenceRow is a delivery that a person holds to fulfil the promise as far as the effect says.
type evidenceRow struct {
	record.Fulfilment
	Fact record.Fact `json:"delivery_fact"`
}

// wordingRow is one wording of the timeline, with how it took up earlier ones.
type wordingRow struct {
	track.Wording
	Here  bool // it is the page's own
	Steps []stepRow
}

// stepRow is a link to an earlier wording, with the words that changed.
type stepRow struct {
	track.Step
	Words  []compare.Segment
	Before record.Fact
}

// stateRow is the state of a year with its rule in words.
type stateRow struct {
	track.YearState
	Words   string
	Version int
}

// commitmentForms says which forms the viewer is shown.
type commitmentForms struct {
	Set, Judge bool // decide what editors decide; what reviewers decide
	Scales     []track.Scale
	Year       int
	Earlier    []record.Fact // promises that it may take up
	Deliveries []record.Fact // that may be evidence for it
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

func (v *commitmentView) evidence(t *track.Track) {
	v.Evidence = []evidenceRow{}
	for _, f := range t.Book().Fulfilments {
		if d, ok := t.Delivery(f.Delivery.Fact); ok && f.Commitment.Fact == v.Fact.ID {
			v.Evidence = append(v.Evidence, evidenceRow{f, d})
		}
	}
}

func (v *commitmentView) line(t *track.Track) {
	for _, w := range v.Timeline.Wordings {
		row := wordingRow{Wording: w, Here: w.Fact.ID == v.Fact.ID}
		for _, step := range v.Timeline.Steps {
			if step.Link.From.Fact != w.Fact.ID {
				continue
			}
			before, _ := t.Commitment(step.Link.To.Fact)
			row.Steps = append(row.Steps, stepRow{step, compare.Words(before.Evidence.Exact, w.Fact.Evidence.Exact), before})
		}
		v.Line = append(v.Line, row)
	}
}

func (v *commitmentView) years(t *track.Track) {
	for _, s := range v.States {
		rule, _ := t.Codes().StateRule(s.Rule)
		v.Years = append(v.Years, stateRow{s, rule.Words, rule.Version})
	}
}

// offer says what the viewer may decide here, and from what they may choose.
func (s *site) offer(q *query, t *track.Track, v *commitmentView) {
	viewer := access.From(q.Context())
	v.who = viewer.Person()
	v.May.Set = s.day == "" && viewer.May(ledger.IndicatorSet) == nil
	v.May.Judge = s.day == "" && viewer.May(ledger.VerdictSeconded) == nil
	if !v.May.Set {
		return
	}
	v.May.Scales, v.May.Year = t.Codes().Scales(), t.On().Year()
	v.May.Earlier = likely(t.Book().Commitments, v.Fact, func(f record.Fact) bool { return f.Date <= v.Fact.Date && f.ID != v.Fact.ID })
	v.May.Deliveries = likely(t.Book().Deliveries, v.Fact, func(f record.Fact) bool { return f.Date >= v.Fact.Date })
}

// Own says whether a verdict is the viewer's.
func (v commitmentView) Own(o track.Opinion) bool { return o.Author == v.who }

// problem implements problematic.
func (v commitmentView) problem(message string) view {
	v.Problem = message
	return v
}

// choices of a list are as many as a form can hold.
const likelyFacts = 30

// likely are the latest facts with a party of the promise among those that fit.
func likely(facts []record.Fact, of record.Fact, fits func(record.Fact) bool) []record.Fact {
	var list []record.Fact
	for i := len(facts) - 1; i >= 0 && len(list) < likelyFacts; i-- {
		if fits(facts[i]) && sharesActor(facts[i], of) {
			list = append(list, facts[i])
		}
	}
	return list
}

func sharesActor(a, b record.Fact) bool {
	for _, x := range a.Actors {
		for _, y := range b.Actors {
			if x == y {
				return true
			}
		}
	}
	return false
}
