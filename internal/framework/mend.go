package framework

import (
	"fmt"
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Line is a node of a tree as people mend it; its number is its place among the lines, from 1. Siblings stand in the order of their lines.
type Line struct {
	Code, Title string
	Under       int // the number of the line that it hangs under; 0 at the top
}

// Lines are the nodes of a tree, in the order in which they are read.
func (t Tree) Lines() []Line {
	number, lines := map[record.NodeID]int{}, make([]Line, len(t.Nodes))
	for i, n := range t.Nodes {
		number[n.ID] = i + 1
		lines[i] = Line{Code: n.Code, Title: n.Title, Under: number[n.Parent]}
	}
	return lines
}

// Indent hangs a line under its sibling above.
func Indent(lines []Line, at int) error {
	if above := Above(lines, at); above > 0 {
		lines[at-1].Under = above
		return nil
	}
	return fault.New(fault.Invalid, "line %d has no line of its level above it to hang under; name the line that it belongs under", at)
}

// Outdent hangs a line beside the one that it hangs under.
func Outdent(lines []Line, at int) error {
	if !isLine(lines, at) || lines[at-1].Under == 0 {
		return fault.New(fault.Invalid, "line %d stands at the top already", at)
	}
	lines[at-1].Under = lines[lines[at-1].Under-1].Under
	return nil
}

// Above is the number of a line's sibling right above it, 0 for none.
func Above(lines []Line, at int) int {
	if !isLine(lines, at) {
		return 0
	}
	for other := at - 1; other > 0; other-- {
		if lines[other-1].Under == lines[at-1].Under {
			return other
		}
	}
	return 0
}

func isLine(lines []Line, at int) bool { return at > 0 && at <= len(lines) }

// Draft is a tree that people mend line by line. What follows from its codes and places, ids and levels, follows them until it is done.
type Draft struct {
	tree    Tree
	follows map[record.NodeID]followed
}

// NewDraft begins to mend a tree; one that is in a record already keeps its ids.
func NewDraft(t Tree, recorded bool) *Draft {
	d := &Draft{tree: t, follows: t.follows(recorded)}
	d.tree.Nodes = slices.Clone(t.Nodes)
	return d
}

// Set gives the lines other codes, titles and places.
func (d *Draft) Set(lines []Line) error {
	if len(lines) != len(d.tree.Nodes) {
		return fault.New(fault.Invalid, "%d lines were sent of %d; ask for the suggestion again", len(lines), len(d.tree.Nodes))
	}
	if err := noRing(lines); err != nil {
		return err
	}
	for i, l := range lines {
		n := &d.tree.Nodes[i]
		n.Code, n.Title, n.Parent = l.Code, l.Title, ""
		if l.Under > 0 {
			n.Parent = d.tree.Nodes[l.Under-1].ID
		}
	}
	return nil
}

// Done is the tree under its head, which may be another one, or all that is wrong with its lines.
func (d *Draft) Done(head record.Framework) (Tree, error) {
	r := &rebuilder{builder: newBuilder(), follows: d.follows, ids: map[record.NodeID]record.NodeID{}, below: map[record.NodeID][]int{}, nodes: d.tree.Nodes}
	for i, n := range d.tree.Nodes {
		r.below[n.Parent] = append(r.below[n.Parent], i)
	}
	r.framework("head", head)
	r.grow("", "")
	r.rest(d.tree)
	tree, err := r.done()
	tree.silent = d.tree.silent
	return tree, err
}

// noRing fails where a line hangs under none that there is, or under itself.
func noRing(lines []Line) error {
	for i, l := range lines {
		if l.Under != 0 && !isLine(lines, l.Under) {
			return fault.New(fault.Invalid, "line %d hangs under line %d, which is not there; try a number from 1 to %d, or none for the top", i+1, l.Under, len(lines))
		}
		for up, steps := l.Under, 0; up != 0 && isLine(lines, up); up, steps = lines[up-1].Under, steps+1 {
			if up == i+1 || steps > len(lines) {
				return fault.New(fault.Invalid, "line %d hangs under itself or what is below it; try another number", i+1)
			}
		}
	}
	return nil
}

// followed says what of a node follows from its code and its place.
type followed struct{ id, kind bool }

// follows looks which ids and levels are those that would be made up.
func (t Tree) follows(recorded bool) map[record.NodeID]followed {
	b := newBuilder()
	b.tree.Framework = t.Framework
	list := map[record.NodeID]followed{}
	for _, n := range t.Nodes {
		b.siblings[n.Parent]++
		n.Ordinal = b.siblings[n.Parent]
		b.depth[n.ID] = b.depth[n.Parent] + 1
		list[n.ID] = followed{id: !recorded && b.nodeID(n) == n.ID, kind: n.Kind == kindAt(b.depth[n.ID])}
		b.places[n.Name()] = "there"
	}
	return list
}

// rebuilder builds a tree anew of one that stands.
type rebuilder struct {
	*builder
	nodes   []record.Node
	below   map[record.NodeID][]int // places of lines by the node above them
	follows map[record.NodeID]followed
	ids     map[record.NodeID]record.NodeID // new ids by those that were
}

// grow adds the lines below a node.
func (r *rebuilder) grow(was, parent record.NodeID) {
	for _, at := range r.below[was] {
		n := r.nodes[at]
		id := n.ID
		n.Parent, n.ID = parent, nodeID(r.tree.Framework.ID, wordOf(n))
		if r.follows[id].id {
			n.ID = ""
		}
		if r.follows[id].kind {
			n.Kind = ""
		}
		r.ids[id] = r.node(fmt.Sprintf("line %d", at+1), n)
		r.grow(id, r.ids[id])
	}
}

// rest takes over what belongs to the nodes.
func (r *rebuilder) rest(t Tree) {
	measures := map[string]bool{}
	for _, a := range t.Assignments {
		if id, ok := r.ids[a.Node]; ok {
			a.Node = id
			r.assignment("", a)
		}
	}
	for _, in := range t.Indicators {
		if id, ok := r.ids[in.Node]; ok {
			in.Node = id
			measures[r.indicator("", in)] = true
		}
	}
	for _, g := range t.Targets {
		if measures[g.Indicator] {
			r.target("", g)
		}
	}
}
