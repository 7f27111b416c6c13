package web

import (
	"entente.example/internal/access"
	"entente.example/internal/framework"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// frameworkView is a framework: its tree with the states of its commitments by year, and its numbers.
type frameworkView struct {
	Framework   record.Framework  `json:"framework"`
	Parent      *record.Framework `json:"parent,omitempty"`
	Years       []int             `json:"years"`
	Commitments int               `json:"commitments"`
	States      []stateCounts     `json:"states"` // of all of them, by year
	Nodes       []frameworkNode   `json:"nodes"`
	Figures     []frameworkFigure `json:"figures"`

	Bars       bars            `json:"-"`
	Roots      []branch        `json:"-"`
	Document   *mentioned      `json:"-"`
	Opened     *openFigure     `json:"-"` // the number whose rows are shown
	Formats    []namedLink     `json:"-"`
	Reviews    []namedLink     `json:"-"` // the series of meetings that review it
	Own        frameworkForm   `json:"-"` // to change the framework itself
	Form       nodeForm        `json:"-"` // for those who may add a node
	Asked      string          `json:"-"` // what was asked for by the form that is shown again
	Published  []record.Figure `json:"-"` // the latest of those that were published of it
	MayPublish bool            `json:"-"`
	May        bool            `json:"-"`
	Contest    *nounContest    `json:"-"`
	Problem    string          `json:"-"`
}

// frameworkNode is a node with what became of the commitments under it and all below it.
type frameworkNode struct {
	record.Node
	Commitments int           `json:"commitments"`
	States      []stateCounts `json:"states,omitempty"` // by year
}

// stateCounts are how many commitments are in each state in a year, without those that none is in.
type stateCounts struct {
	Year   int            `json:"year"`
	States map[string]int `json:"states"`
}

// mentioned is a document by which something was agreed.
type mentioned struct {
	ID    record.DocumentID
	Title string
}

// namedLink is something to go to: a file that a framework can be had as, a series that reviews it.
type namedLink struct{ Name, Address string }

// Title heads the page.
func (v frameworkView) Title() string { return v.Framework.Title }

// problem is the page again, with what was wrong with what was sent.
func (v frameworkView) problem(words string) view {
	v.Problem = words
	return v
}

func (s *site) framework(q *query) (view, error) { return s.newFramework(q) }

func (s *site) newFramework(q *query) (frameworkView, error) {
	f, err := s.framed(q, q.id)
	if err != nil {
		return frameworkView{}, err
	}
	root := record.NodeID(f.tree.Framework.ID)
	v := frameworkView{Framework: f.tree.Framework, Years: f.board.Years, Commitments: len(f.board.Under(root)), States: f.states(root),
		May: s.day == "" && access.From(q.Context()).May(ledger.NodeSet) == nil}
	for _, n := range f.tree.Nodes {
		v.Nodes = append(v.Nodes, frameworkNode{n, len(f.board.Under(n.ID)), f.states(n.ID)})
	}
	if p, ok := f.board.Track().Framework(v.Framework.Parent); ok {
		v.Parent = &p
	}
	v.Figures = f.figures
	if v.Opened, err = s.openFigure(q, f); err != nil {
		return v, err
	}
	v.Document = s.mentioned(q, v.Framework.Document)
	v.Bars, v.Roots = newBars(f.board.Years, f.board.Of(root), largeBars), f.branches()
	for _, format := range framework.Formats() {
		name := string(v.Framework.ID) + "." + format.End()
		v.Formats = append(v.Formats, namedLink{formatNames[format], frameworkPath(v.Framework.ID) + "/" + string(format) + "/" + name})
	}
	for _, key := range v.Framework.Series {
		v.Reviews = append(v.Reviews, namedLink{s.seriesName(q)(key), "/meetings?series=" + key})
	}
	v.Published, v.MayPublish = publishedOf(f.board.Track().Book(), v.Framework.ID), s.mayPublish(q)
	v.Own = s.newFrameworkForm(f.board.Track().Book(), v.Framework)
	v.Form = newNodeForm(f, record.Node{Framework: v.Framework.ID, Kind: record.Pillar})
	return v, nil
}

// formatNames are the formats of files as links have them.
var formatNames = map[framework.Format]string{framework.YAML: "YAML", framework.CSV: "CSV", framework.XLSX: "XLSX", framework.StratML: "StratML", framework.IATI: "IATI"}

// mentioned is a document that a link leads to, nil for one that is not there or not to be seen.
func (s *site) mentioned(q *query, id record.DocumentID) *mentioned {
	if id == "" {
		return nil
	}
	d, err := s.store.Document(q.Context(), id)
	if err != nil {
		return nil
	}
	return &mentioned{d.ID, d.Title}
}

// states are the counts of a node by year.
func (f *framed) states(n record.NodeID) []stateCounts {
	var list []stateCounts
	for i, counts := range f.board.Of(n) {
		if counts.All() == 0 {
			continue
		}
		one := stateCounts{f.board.Years[i], map[string]int{}}
		for j, state := range track.States() {
			if counts[j] > 0 {
				one.States[string(state)] = counts[j]
			}
		}
		list = append(list, one)
	}
	return list
}
