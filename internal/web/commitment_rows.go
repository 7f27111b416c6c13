package web

import (
	"entente.example/internal/compare"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

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
