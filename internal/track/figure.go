package track

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// FigureRule is a rule of a number, as data/codes/figure-rules.yaml has it.
type FigureRule struct {
	Rule    string  `json:"rule"`
	Version int     `json:"version"`
	States  int     `json:"states"` // version of the rules of states
	Title   string  `json:"title"`
	Words   string  `json:"words"`
	Rows    string  `json:"rows"` // "commitment", or a kind of node
	Ever    bool    `json:"ever,omitempty"`
	Counts  []State `json:"counts"`
	Without []State `json:"without,omitempty"`
}

// FigureRules are all rules of numbers, in the order of the file.
func (c *Codes) FigureRules() []FigureRule { return c.figures }

// FigureRule is a rule of a number by its name.
func (c *Codes) FigureRule(name string) (FigureRule, error) {
	var names []string
	for _, r := range c.figures {
		if r.Rule == name {
			return r, nil
		}
		names = append(names, r.Rule)
	}
	return FigureRule{}, fault.New(fault.Invalid, "there is no rule %q for a figure; try one of %s", name, strings.Join(names, ", "))
}

// Compute counts by a rule in a year: a figure with its rows, without id and title of its own.
func (t *Track) Compute(rule string, s Scope, year int) (record.Figure, error) {
	r, err := t.codes.FigureRule(rule)
	if err != nil {
		return record.Figure{}, err
	}
	if s.Post != "" || s.User != "" {
		return record.Figure{}, fault.New(fault.Invalid, "a figure is of a framework, a node or a party, not of who answers; try it without")
	}
	f := record.Figure{Title: r.Title, Rule: r.Rule, Version: r.Version, Framework: s.Framework, Node: s.Node, Party: s.Party, Year: year, AsOf: t.on}
	if r.Rows == string(record.KindCommitment) {
		t.countCommitments(&f, r, s)
	} else {
		t.countNodes(&f, r, s)
	}
	if len(f.Denominator) == 0 {
		return f, fault.New(fault.NotFound, "%s: there is nothing to count in %d; try another year, or place commitments under the framework", r.Title, year)
	}
	return f, nil
}

func (t *Track) countCommitments(f *record.Figure, r FigureRule, s Scope) {
	for _, id := range t.Within(s) {
		state, ok := t.State(id, f.Year)
		if !ok || slices.Contains(r.Without, state.State) {
			continue
		}
		row := record.FigureRow{Commitments: []record.FactRef{refTo(t.commitments[id])}}
		f.Denominator = append(f.Denominator, row)
		if slices.Contains(r.Counts, state.State) {
			f.Numerator = append(f.Numerator, row)
		}
	}
}

func (t *Track) countNodes(f *record.Figure, r FigureRule, s Scope) {
	for _, n := range t.NodesOf(s) {
		if node := t.nodes[n]; node == nil || string(node.Kind) != r.Rows {
			continue
		}
		all, counted := record.FigureRow{Node: n}, record.FigureRow{Node: n}
		for _, id := range t.Within(Scope{Node: n, Party: s.Party}) {
			ref := refTo(t.commitments[id])
			all.Commitments = append(all.Commitments, ref)
			if t.countsIn(id, r, f.Year) {
				counted.Commitments = append(counted.Commitments, ref)
			}
		}
		f.Denominator = append(f.Denominator, all)
		if len(counted.Commitments) > 0 {
			f.Numerator = append(f.Numerator, counted)
		}
	}
}

// countsIn says whether a commitment has a state that counts in a year or, where that is enough, in an earlier one.
func (t *Track) countsIn(id record.FactID, r FigureRule, year int) bool {
	l := t.lifeOf(t.commitments[id])
	for y := min(year, l.lastYear()); y >= l.first && (y == year || r.Ever); y-- {
		if slices.Contains(r.Counts, l.at(y).judge().State) {
			return true
		}
	}
	return false
}

// refTo leads to a fact.
func refTo(f *record.Fact) record.FactRef { return record.FactRef{Document: f.Document, Fact: f.ID} }

// FigureID is an id made of what a figure counts: "action-lines-addressed-vision-2023-2024-on-20241101".
func FigureID(f record.Figure) string {
	id := f.Rule
	for _, part := range []string{string(cmp.Or(f.Node, record.NodeID(f.Framework))), string(f.Party)} {
		if part != "" {
			id += "-" + record.SeriesKey(part)
		}
	}
	return id + "-" + strconv.Itoa(f.Year) + "-on-" + string(f.AsOf)
}
