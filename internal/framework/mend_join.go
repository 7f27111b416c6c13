package framework

import (
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Drop takes a line out: with all that hangs below it, or so that this hangs where the line did.
func (d *Draft) Drop(at int, below bool) error {
	if at < 1 || at > len(d.tree.Nodes) {
		return noLine(at)
	}
	gone := d.tree.Nodes[at-1]
	if !below {
		d.rehang(gone.ID, gone.Parent)
	}
	under := d.under(gone.ID)
	d.tree.Nodes = slices.DeleteFunc(d.tree.Nodes, func(n record.Node) bool { return under(n.ID) })
	return nil
}

// under tells of a node whether it hangs under another one, or is that.
func (d *Draft) under(top record.NodeID) func(record.NodeID) bool {
	above := map[record.NodeID]record.NodeID{}
	for _, n := range d.tree.Nodes {
		above[n.ID] = n.Parent
	}
	return func(id record.NodeID) bool {
		for ; id != "" && id != top; id = above[id] {
		}
		return id == top
	}
}

// Join puts a line's words behind those of the line above, and what hangs below it under that one. Where both stand side by side in
// their document, so do the words that show them.
func (d *Draft) Join(at int, find Library) error {
	if at < 2 || at > len(d.tree.Nodes) {
		return noLine(at)
	}
	if err := d.tree.Ground(find); err != nil {
		return err
	}
	one, other := &d.tree.Nodes[at-2], d.tree.Nodes[at-1]
	joined, err := joinedWords(*one, other, find)
	if err != nil {
		return err
	}
	words := wordsOfNode(*one) + " " + wordsOfNode(other)
	if title, _ := titleOf(wordsOfNode(*one)); title == one.Title { // nobody named it otherwise
		one.Title, one.Text = titleOf(words)
	} else {
		one.Text = words
	}
	one.Evidence, one.Topics, one.Programmes = joined, union(one.Topics, other.Topics), union(one.Programmes, other.Programmes)
	if d.under(other.ID)(one.ID) { // it was moved under the line that it takes in
		one.Parent = other.Parent
	}
	d.rehang(other.ID, one.ID)
	d.pass(other.ID, one.ID)
	return d.Drop(at, true)
}

// rehang puts what hangs below a node under another one.
func (d *Draft) rehang(from, to record.NodeID) {
	for i := range d.tree.Nodes {
		if n := &d.tree.Nodes[i]; n.Parent == from && n.ID != to {
			n.Parent = to
		}
	}
}

// pass gives what belongs to a node to another one.
func (d *Draft) pass(from, to record.NodeID) {
	t := &d.tree
	t.Indicators, t.Assignments = slices.Clone(t.Indicators), slices.Clone(t.Assignments)
	for i := range t.Indicators {
		if t.Indicators[i].Node == from {
			t.Indicators[i].Node = to
		}
	}
	for i := range t.Assignments {
		if t.Assignments[i].Node == from {
			t.Assignments[i].Node = to
		}
	}
}

// mostBetween is how many characters may stand between words that are joined: a mark, the number of a page.
const mostBetween = 40

// joinedWords are the words of two nodes as they stand in one document, or those of the first where they do not stand side by side.
func joinedWords(one, other record.Node, find Library) (*record.Evidence, error) {
	a, b := one.Evidence, other.Evidence
	if a == nil || b == nil || one.Document != other.Document || b.Start < a.End || b.Start-a.End > mostBetween {
		return a, nil
	}
	_, in, err := find(one.Document)
	if err != nil {
		return nil, err
	}
	runes := []rune(in.Text)
	return &record.Evidence{Exact: string(runes[a.Start:b.End]), Start: a.Start, End: b.End}, nil
}

// wordsOfNode are the words that a node was made of.
func wordsOfNode(n record.Node) string {
	words := n.Title
	if n.Evidence != nil {
		words = n.Evidence.Exact
	}
	if n.Text != "" {
		words = n.Text
	}
	return strings.Join(strings.Fields(words), " ")
}

func union(a, b []string) []string {
	for _, one := range b {
		if !slices.Contains(a, one) {
			a = append(slices.Clip(a), one)
		}
	}
	return a
}

func noLine(at int) error {
	return fault.New(fault.Invalid, "there is no line %d to change; look at the lines again", at)
}
