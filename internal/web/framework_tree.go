package web

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// branch is a node as the page of its framework shows it, with those below it.
type branch struct {
	record.Node
	Path     string
	Bars     bars
	Count    int    // of commitments under it and all below it
	Latest   string // their states in the latest year, in words
	Rows     []promiseRow
	Below    []branch
	Deeper   int // nodes below it that its own page shows
	Open     bool
	Elements string // its id on the page
}

// promiseRow is a commitment with its latest state.
type promiseRow struct {
	Fact  record.Fact
	State track.YearState
}

// What the page of a framework shows at most; the rest stands on the pages of nodes.
const (
	treeNodes = 90  // of which all levels are shown
	treeBars  = 150 // years in the bars of all parts
	treeRows  = 60  // commitments
	fewNodes  = 300 // of which all those at the top are shown
)

// branches are the nodes at the top with what is below them, as much as there is room for.
func (f *framed) branches() []branch {
	below := map[record.NodeID][]record.Node{}
	for _, n := range f.tree.Nodes {
		below[n.Parent] = append(below[n.Parent], n)
	}
	depth := f.depthFor(treeNodes)
	drawn := f.shown(depth)*len(f.board.Years) <= treeBars
	rows := len(f.board.Under(record.NodeID(f.tree.Framework.ID))) <= treeRows
	var grow func(parent record.NodeID) []branch
	grow = func(parent record.NodeID) []branch {
		var list []branch
		for _, n := range below[parent] {
			b := f.branch(n)
			if !drawn && f.depth[n.ID] > 1 {
				b.Bars = bars{}
			}
			if f.depth[n.ID] < depth {
				b.Below = grow(n.ID)
			} else {
				b.Deeper = len(below[n.ID])
			}
			if rows {
				b.Rows = promiseRows(f.board.Track(), f.board.Track().Placed(n.ID))
			}
			list = append(list, b)
		}
		return list
	}
	roots := grow("")
	return roots[:min(len(roots), fewNodes)]
}

// shown is how many nodes are no deeper than that.
func (f *framed) shown(depth int) int {
	n := 0
	for _, d := range f.depth {
		if d <= depth {
			n++
		}
	}
	return n
}

// depthFor is how deep a tree may be shown so that no more than some nodes are; the top is.
func (f *framed) depthFor(most int) int {
	counts := map[int]int{}
	for _, d := range f.depth {
		counts[d]++
	}
	depth, all := 1, counts[1]
	for counts[depth+1] > 0 && all+counts[depth+1] <= most {
		depth++
		all += counts[depth]
	}
	return depth
}

func (f *framed) branch(n record.Node) branch {
	counts := f.board.Of(n.ID)
	b := branch{Node: n, Path: nodePath(n.ID), Count: len(f.board.Under(n.ID)), Open: f.depth[n.ID] == 1, Elements: "n-" + wordOf(n.ID)}
	b.Bars = newBars(f.board.Years, counts, smallBars)
	if len(counts) > 0 {
		b.Latest = counts[len(counts)-1].String()
	}
	return b
}

// wordOf is the word of a node after its framework's id.
func wordOf(id record.NodeID) string {
	_, word, _ := strings.Cut(string(id), "/")
	return word
}

// promiseRows are commitments with their latest states.
func promiseRows(t *track.Track, ids []record.FactID) []promiseRow {
	var rows []promiseRow
	for _, id := range ids {
		if fact, ok := t.Commitment(id); ok {
			state, _ := t.Latest(id)
			rows = append(rows, promiseRow{fact, state})
		}
	}
	return rows
}
