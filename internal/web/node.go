package web

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/track"
	"entente.example/internal/track/suggest"
)

// nodeRoute is the page of a node, by the word of its id.
const nodeRoute = "/frameworks/{framework}/nodes/{id}"

// nodeView is a pillar, action line or activity: its words, what is below it, and the commitments under it.
type nodeView struct {
	Framework   record.Framework `json:"framework"`
	Node        record.Node      `json:"node"`
	Path        []record.Node    `json:"path"` // the nodes above it, the widest first
	Years       []int            `json:"years"`
	States      []stateCounts    `json:"states"`
	Below       []frameworkNode  `json:"below"`
	Commitments []nodePromise    `json:"commitments"`
	Total       int              `json:"total"` // commitments, with those that are not shown
	Leads       []string         `json:"leads"`
	Actuals     []track.Actual   `json:"actuals"`

	Bars     bars         `json:"-"`
	Branches []branch     `json:"-"`
	Document *mentioned   `json:"-"`
	Form     nodeForm     `json:"-"` // to change it
	New      nodeForm     `json:"-"` // to add one below
	Find     string       `json:"-"`
	Found    []placeable  `json:"-"` // to be placed
	May      bool         `json:"-"`
	Contest  *nounContest `json:"-"`
	Problem  string       `json:"-"`
}

// nodePromise is a commitment under a node with its states.
type nodePromise struct {
	Fact   record.Fact       `json:"fact"`
	Place  record.NodeID     `json:"place"` // the node right above it, below this one or this one itself
	States []track.YearState `json:"states"`

	Placement int64 `json:"-"` // the decision that put it here; 0 where it stands deeper
}

// run is a row of years in which a commitment is in one state.
type run struct {
	First, Last int
	State       track.State
}

// Runs are the states, years of the same one together.
func (p nodePromise) Runs() []run {
	var list []run
	for _, s := range p.States {
		if n := len(list); n > 0 && list[n-1].State == s.State {
			list[n-1].Last = s.Year
			continue
		}
		list = append(list, run{s.Year, s.Year, s.State})
	}
	return list
}

// Title heads the page.
func (v nodeView) Title() string { return strings.TrimSpace(v.Node.Code + " " + v.Node.Title) }

// Words are the part's text, where the words of its document do not say the same.
func (v nodeView) Words() string {
	if v.Document != nil && v.Node.Evidence != nil && v.Node.Evidence.Exact == v.Node.Text {
		return ""
	}
	return v.Node.Text
}

// problem is the page again, with what was wrong with what was sent.
func (v nodeView) problem(words string) view {
	v.Problem = words
	return v
}

// nodePromises is how many commitments the page of a node shows.
const nodePromises = 50

func (s *site) node(q *query) (view, error) { return s.newNode(q) }

func (s *site) newNode(q *query) (nodeView, error) {
	f, err := s.framed(q, q.PathValue("framework"))
	if err != nil {
		return nodeView{}, err
	}
	n, ok := f.node(q.id)
	if !ok {
		return nodeView{}, fault.New(fault.NotFound, "framework %s has no node %q", f.tree.Framework.ID, q.id)
	}
	t := f.board.Track()
	v := nodeView{Framework: f.tree.Framework, Node: n, Path: []record.Node{}, Years: f.board.Years, States: f.states(n.ID), Below: []frameworkNode{},
		Leads: f.leadsOf(n.ID), Actuals: t.NodeActuals(n.ID), Document: s.mentioned(q, n.Document),
		May: s.day == "" && access.From(q.Context()).May(ledger.NodeSet) == nil}
	for _, id := range t.Path(n.Parent) {
		above, _ := t.Node(id)
		v.Path = append([]record.Node{above}, v.Path...)
	}
	for _, below := range f.tree.Nodes {
		if below.Parent == n.ID {
			v.Below = append(v.Below, frameworkNode{below, len(f.board.Under(below.ID)), f.states(below.ID)})
			v.Branches = append(v.Branches, f.branch(below))
		}
	}
	if len(v.Branches)*len(v.Years) > treeBars {
		for i := range v.Branches {
			v.Branches[i].Bars = bars{}
		}
	}
	v.promises(f)
	v.Bars = newBars(f.board.Years, f.board.Of(n.ID), largeBars)
	v.Form, v.New = newNodeForm(f, n), newNodeForm(f, record.Node{Framework: n.Framework, Parent: n.ID, Kind: belowKind(n.Kind)})
	if v.May {
		err = s.findPromises(q, t, &v)
	}
	return v, cmp.Or(err, q.err)
}

// promises lists the commitments under the node and all below it.
func (v *nodeView) promises(f *framed) {
	t := f.board.Track()
	placed := map[record.FactID]int64{}
	for _, p := range t.Book().Placements {
		if p.Node == v.Node.ID {
			placed[p.Commitment.Fact] = p.Decision
		}
	}
	ids := f.board.Under(v.Node.ID)
	v.Total, v.Commitments = len(ids), []nodePromise{}
	for _, id := range ids[:min(len(ids), nodePromises)] {
		fact, ok := t.Commitment(id)
		if !ok {
			continue
		}
		one := nodePromise{Fact: fact, States: t.States(id), Placement: placed[id]}
		for _, place := range t.Places(id) {
			if f.under(place, v.Node.ID) {
				one.Place = place
			}
		}
		v.Commitments = append(v.Commitments, one)
	}
}

// belowKind is the kind of a node below one of another kind.
func belowKind(k record.NodeKind) record.NodeKind {
	if k == record.Pillar {
		return record.ActionLine
	}
	return record.Activity
}

// What a search for commitments to place shows at most, and how many that are placed nowhere are asked whether they belong here.
const (
	foundPromises = 20
	askedPromises = 100
)

// placeable is a commitment that may be placed under the node, and what speaks for it.
type placeable struct {
	Fact record.Fact
	Why  []suggest.Reason
}

// findPromises looks for commitments to place under the node: those with the words looked for, or else those that seem to belong here.
func (s *site) findPromises(q *query, t *track.Track, v *nodeView) error {
	v.Find = q.text("find")
	words := record.Fold(v.Find)
	if len(words) == 0 {
		s.suggestPromises(t, v)
		return q.err
	}
	for _, f := range t.Book().Commitments {
		if len(v.Found) < foundPromises && !slices.Contains(t.Places(f.ID), v.Node.ID) && holds(f, words) {
			v.Found = append(v.Found, placeable{Fact: f})
		}
	}
	return q.err
}

// suggestPromises asks the latest commitments that are placed nowhere whether they belong under the node.
func (s *site) suggestPromises(t *track.Track, v *nodeView) {
	index, asked := s.indexOf(t.Book()), 0
	for _, f := range slices.Backward(t.Book().Commitments) {
		if len(t.Places(f.ID)) > 0 {
			continue
		}
		if asked++; asked > askedPromises || len(v.Found) == foundPromises {
			return
		}
		for _, p := range index.Placements(f.ID) {
			if p.Node == v.Node.ID {
				v.Found = append(v.Found, placeable{f, p.Reasons})
			}
		}
	}
}

// holds says whether a commitment has all of some words.
func holds(f record.Fact, words []string) bool {
	text := " " + strings.Join(record.Fold(f.Evidence.Exact+" "+strings.Join(f.Programmes, " ")+" "+f.DocumentTitle), " ")
	for _, w := range words {
		if !strings.Contains(text, " "+w) {
			return false
		}
	}
	return true
}
