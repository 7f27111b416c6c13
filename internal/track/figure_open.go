package track

import (
	"slices"

	"entente.example/internal/record"
)

// Opened is a published figure with all that it counts.
type Opened struct {
	record.Figure
	RuleNow FigureRule `json:"rule_now"` // zero where there is none of that name any more
	// Changed says that the rule has another version now than the one by which was counted.
	Changed bool      `json:"changed"`
	Rows    []OpenRow `json:"rows"`
	// Anew is the same figure by the rule as it is now, on the day on which everything is judged.
	Anew *record.Figure `json:"anew,omitempty"`
}

// OpenRow is a row of a figure with what it stands for.
type OpenRow struct {
	Node    *record.Node `json:"node,omitempty"`
	Facts   []OpenFact   `json:"facts"`
	Counted bool         `json:"counted"` // it is in the numerator
}

// OpenFact is a commitment of a row.
type OpenFact struct {
	record.Fact
	State   *YearState `json:"state,omitempty"` // as it is judged now: that by which it counts, else that of the figure's year
	Counted bool       `json:"counted"`         // it is in the numerator
}

// Figure is a published figure by its id, opened.
func (t *Track) Figure(id string) (Opened, bool) {
	for _, f := range t.book.Figures {
		if f.ID == id {
			return t.Open(f), true
		}
	}
	return Opened{}, false
}

// Open looks up the rows of a figure, those that count first.
func (t *Track) Open(f record.Figure) Opened {
	o := Opened{Figure: f}
	if rule, err := t.codes.FigureRule(f.Rule); err == nil {
		o.RuleNow, o.Changed = rule, rule.Version != f.Version
		if anew, err := t.Compute(f.Rule, Scope{Framework: f.Framework, Node: f.Node, Party: f.Party}, f.Year); err == nil {
			o.Anew = &anew
		}
	}
	for _, row := range f.Denominator {
		o.Rows = append(o.Rows, t.openRow(f, row))
	}
	slices.SortStableFunc(o.Rows, func(a, b OpenRow) int { return first(a.Counted) - first(b.Counted) })
	return o
}

// first puts what counts before what does not.
func first(counted bool) int {
	if counted {
		return 0
	}
	return 1
}

func (t *Track) openRow(f record.Figure, row record.FigureRow) OpenRow {
	open := OpenRow{Facts: []OpenFact{}}
	if n, ok := t.Node(row.Node); ok {
		open.Node = &n
	}
	counted := numeratorOf(f, row)
	open.Counted = counted != nil
	for _, c := range row.Commitments {
		fact := OpenFact{Fact: record.Fact{ID: c.Fact, Document: c.Document, Kind: record.KindCommitment}, Counted: slices.Contains(counted, c)}
		if held, ok := t.Commitment(c.Fact); ok {
			fact.Fact = held
		}
		fact.State = t.decisive(f, c.Fact, fact.Counted)
		open.Facts = append(open.Facts, fact)
	}
	return open
}

// numeratorOf are the commitments by which a row of the denominator is in the numerator, nil where it is not.
func numeratorOf(f record.Figure, row record.FigureRow) []record.FactRef {
	for _, n := range f.Numerator {
		if n.Node == row.Node && (row.Node != "" || slices.Equal(n.Commitments, row.Commitments)) {
			return n.Commitments
		}
	}
	return nil
}

// decisive is the state by which a commitment is counted or not: of one that counts by an earlier year, that of the latest such year.
func (t *Track) decisive(f record.Figure, id record.FactID, counted bool) *YearState {
	rule, err := t.codes.FigureRule(f.Rule)
	var last *YearState
	for _, s := range t.States(id) {
		if s.Year == f.Year && !(counted && last != nil && !slices.Contains(rule.Counts, s.State)) {
			return &s
		}
		if err == nil && rule.Ever && s.Year < f.Year && slices.Contains(rule.Counts, s.State) {
			last = &s
		}
	}
	if counted {
		return last
	}
	return nil
}
