package web

import (
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// frameworkFigure is a number of a framework in its latest year, by a rule.
type frameworkFigure struct {
	Rule        string `json:"rule"`
	Version     int    `json:"version"`
	Title       string `json:"title"`
	Words       string `json:"words"` // what the rule counts
	Year        int    `json:"year"`
	Numerator   int    `json:"numerator"`
	Denominator int    `json:"denominator"`
	Percent     int    `json:"percent"`

	Href string `json:"-"` // the page with its rows
}

// openFigure is a number opened to its rows.
type openFigure struct {
	frameworkFigure
	Rows []figureRow
}

// figureRow is a row of a number: a commitment, or a node with those that count.
type figureRow struct {
	Counts  bool
	Node    *record.Node
	Promise *promiseRow
	Of      int // commitments under the node
}

// newFigures are the numbers of a framework that count anything.
func (f *framed) newFigures() []frameworkFigure {
	list := []frameworkFigure{}
	for _, r := range f.board.Track().Codes().FigureRules() {
		if one, _, ok := f.figure(r); ok {
			list = append(list, one)
		}
	}
	return list
}

// publishedOf are the numbers that were published of a framework, the latest first.
func publishedOf(b *record.Book, id record.FrameworkID) []record.Figure {
	const most = 5
	var list []record.Figure
	for _, f := range slices.Backward(b.Figures) {
		if f.Framework == id && len(list) < most {
			list = append(list, f)
		}
	}
	return list
}

func (f *framed) figure(r track.FigureRule) (frameworkFigure, record.Figure, bool) {
	year := f.board.Years[len(f.board.Years)-1]
	got, err := f.board.Track().Compute(r.Rule, track.Scope{Framework: f.tree.Framework.ID}, year)
	if err != nil {
		return frameworkFigure{}, got, false // there is nothing to count
	}
	one := frameworkFigure{Rule: r.Rule, Version: r.Version, Title: r.Title, Words: r.Words, Year: year,
		Numerator: len(got.Numerator), Denominator: len(got.Denominator)}
	one.Percent = (100*one.Numerator + one.Denominator/2) / one.Denominator
	one.Href = frameworkPath(f.tree.Framework.ID) + "?figure=" + r.Rule + "#rows"
	return one, got, true
}

// openFigure shows the rows of the number that is asked for, those that count first.
func (s *site) openFigure(q *query, f *framed) (*openFigure, error) {
	name := q.text("figure")
	if name == "" || q.err != nil {
		return nil, q.err
	}
	r, err := f.board.Track().Codes().FigureRule(name)
	if err != nil {
		return nil, err
	}
	one, got, ok := f.figure(r)
	if !ok {
		return nil, nil
	}
	o := &openFigure{frameworkFigure: one}
	counts := map[string]bool{}
	for _, row := range got.Numerator {
		counts[rowKey(row)] = true
		o.add(f, row, true)
	}
	for _, row := range got.Denominator {
		if !counts[rowKey(row)] {
			o.add(f, row, false)
		}
	}
	return o, nil
}

// rowKey tells rows of a number apart.
func rowKey(r record.FigureRow) string {
	if r.Node != "" || len(r.Commitments) == 0 {
		return string(r.Node)
	}
	return string(r.Commitments[0].Fact)
}

func (o *openFigure) add(f *framed, r record.FigureRow, counts bool) {
	row := figureRow{Counts: counts, Of: len(r.Commitments)}
	if n, ok := f.board.Track().Node(r.Node); ok {
		row.Node = &n
	} else if len(r.Commitments) > 0 {
		id := r.Commitments[0].Fact
		if fact, ok := f.board.Track().Commitment(id); ok {
			state, _ := f.board.Track().State(id, o.Year)
			row.Promise = &promiseRow{fact, state}
		}
	}
	if row.Node != nil || row.Promise != nil {
		o.Rows = append(o.Rows, row)
	}
}
