package web

import (
	"fmt"
	"html/template"
	"strconv"
	"strings"

	"entente.example/internal/framework/outcome"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// frameworkMatrixView is a framework as a table: nodes by years, a cell with the states of the commitments.
type frameworkMatrixView struct {
	Framework record.Framework     `json:"framework"`
	Years     []int                `json:"years"`
	Rows      []frameworkMatrixRow `json:"rows"`

	Pillars []branch      `json:"-"` // to choose one, where the table is long
	Key     []track.State `json:"-"` // states whose signs stand in the cells without their words, where the table is large
	Chosen  string        `json:"-"`
	Leads   bool          `json:"-"` // anybody answers for anything
}

// frameworkMatrixRow is a node with its cells, a year each.
type frameworkMatrixRow struct {
	Node        record.NodeID   `json:"node"`
	Kind        record.NodeKind `json:"kind"`
	Code        string          `json:"code,omitempty"`
	Title       string          `json:"title"`
	Programmes  []string        `json:"programmes,omitempty"`
	Leads       []string        `json:"leads,omitempty"`
	Commitments int             `json:"commitments"`
	Cells       []frameworkCell `json:"cells"`
	Depth       int             `json:"-"`
}

// frameworkCell is the states of a node's commitments in a year.
type frameworkCell struct {
	Year   int            `json:"year"`
	Words  string         `json:"words,omitempty"`
	States map[string]int `json:"states,omitempty"`

	Counts []stateCount `json:"-"`
}

// Signs are the states as signs with their numbers, a line each; the words are what a pointer shows and a voice reads.
func (c frameworkCell) Signs() template.HTML {
	var b strings.Builder
	for _, one := range c.Counts {
		fmt.Fprintf(&b, `<abbr class="%s" title="%d %s">%s&nbsp;%d</abbr> `, one.State, one.Count, becameWords(one.State), becameShape(one.State), one.Count)
	}
	return template.HTML(b.String()) //nolint:gosec // numbers, and words of our own
}

// Title heads the page.
func (v frameworkMatrixView) Title() string { return "Matrix: " + v.Framework.Title }

// What a matrix shows: from how many cells on a pillar at a time, and signs for words, and how many rows at most.
const (
	matrixCells = 600
	matrixShort = 300
	matrixRows  = 400
)

func (s *site) frameworkMatrix(q *query) (view, error) {
	f, err := s.framed(q, q.id)
	if err != nil {
		return nil, err
	}
	v := frameworkMatrixView{Framework: f.tree.Framework, Years: f.board.Years, Chosen: q.text("node")}
	nodes := f.tree.Nodes
	if q.format == asHTML && len(nodes)*len(v.Years) > matrixCells {
		v.Pillars = f.tops()
		if v.Chosen == "" && len(v.Pillars) > 0 {
			v.Chosen = wordOf(v.Pillars[0].ID)
		}
	}
	within := record.NodeID("")
	if v.Chosen != "" {
		within = record.NodeID(string(f.tree.Framework.ID) + "/" + v.Chosen)
	}
	for _, n := range nodes {
		if within != "" && !f.under(n.ID, within) {
			continue
		}
		row := f.matrixRow(n)
		v.Leads = v.Leads || len(row.Leads) > 0
		v.Rows = append(v.Rows, row)
	}
	if q.format == asHTML {
		v.Rows = v.Rows[:min(len(v.Rows), matrixRows)]
	}
	if len(v.Rows)*len(v.Years) > matrixShort {
		v.Key = track.States()
	}
	return v, q.err
}

// tops are the nodes at the top.
func (f *framed) tops() []branch {
	var list []branch
	for _, n := range f.tree.Nodes {
		if f.depth[n.ID] == 1 {
			list = append(list, branch{Node: n, Path: nodePath(n.ID), Count: len(f.board.Under(n.ID)), Elements: wordOf(n.ID)})
		}
	}
	return list
}

// under says whether a node is another one or below it.
func (f *framed) under(n, top record.NodeID) bool {
	for _, above := range f.board.Track().Path(n) {
		if above == top {
			return true
		}
	}
	return false
}

func (f *framed) matrixRow(n record.Node) frameworkMatrixRow {
	row := frameworkMatrixRow{Node: n.ID, Kind: n.Kind, Code: n.Code, Title: n.Title, Programmes: n.Programmes, Depth: f.depth[n.ID],
		Commitments: len(f.board.Under(n.ID)), Leads: f.leadsOf(n.ID)}
	counts := f.board.Of(n.ID)
	for i, year := range f.board.Years {
		cell := frameworkCell{Year: year}
		if i < len(counts) && counts[i].All() > 0 {
			cell.Words, cell.States, cell.Counts = counts[i].String(), map[string]int{}, countsOf(counts[i])
			for _, c := range cell.Counts {
				cell.States[string(c.State)] = c.Count
			}
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}

// countsOf are the states that any commitment is in, with how many.
func countsOf(c outcome.Counts) []stateCount {
	var list []stateCount
	for i, state := range track.States() {
		if c[i] > 0 {
			list = append(list, stateCount{state, c[i]})
		}
	}
	return list
}

// leadsOf are who answers for a node itself, in words.
func (f *framed) leadsOf(id record.NodeID) []string {
	var list []string
	for _, a := range f.leads[id] {
		list = append(list, label(a.Post+a.User, "", string(a.Of)))
	}
	return list
}

func (v frameworkMatrixView) table() table {
	t := table{head: []string{"node", "level", "code", "title", "programmes", "leads", "commitments"}}
	for _, year := range v.Years {
		t.head = append(t.head, strconv.Itoa(year))
	}
	for _, r := range v.Rows {
		row := []string{string(r.Node), nodeKind(r.Kind), r.Code, r.Title, strings.Join(r.Programmes, "; "), strings.Join(r.Leads, "; "), strconv.Itoa(r.Commitments)}
		for _, c := range r.Cells {
			row = append(row, c.Words)
		}
		t.rows = append(t.rows, row)
	}
	return t
}
