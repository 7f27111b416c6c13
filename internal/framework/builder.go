package framework

import (
	"cmp"
	"fmt"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// What a file may hold at most: far above any plan that people made, far below what would hurt.
const (
	mostBytes = 16 << 20
	mostNodes = 20_000
	mostDepth = 24
)

// builder makes a tree of what a reader finds, noun by noun, and keeps what is wrong with it.
type builder struct {
	tree     Tree
	problems Problems
	places   map[record.TrackedName]string
	depth    map[record.NodeID]int
	siblings map[record.NodeID]int
	measures map[record.NodeID]int // indicators that a node has so far
	targets  map[string]int        // targets that an indicator has so far
}

func newBuilder() *builder {
	return &builder{places: map[record.TrackedName]string{}, depth: map[record.NodeID]int{}, siblings: map[record.NodeID]int{},
		measures: map[record.NodeID]int{}, targets: map[string]int{}}
}

// keep notes a noun's place, and says whether it is well and the first of its name.
func (b *builder) keep(place string, t record.Tracked) bool {
	if err := t.Validate(); err != nil {
		b.problems.add(place, "%v", err)
		return false
	}
	if first, twice := b.places[t.Name()]; twice {
		b.problems.add(place, "%s is there twice, first at %s; try another name for one of them", t.Name(), first)
		return false
	}
	b.places[t.Name()] = place
	return true
}

// framework sets the framework itself, which comes before all else.
func (b *builder) framework(place string, f record.Framework) {
	b.keep(place, f)
	b.tree.Framework = f
}

// node adds a node below one that was added before, after its siblings, and gives its id. What the file does not
// say is made up: the id from the code, the kind from the depth.
func (b *builder) node(place string, n record.Node) record.NodeID {
	n.Framework = b.tree.Framework.ID
	b.siblings[n.Parent]++
	n.Ordinal = b.siblings[n.Parent]
	depth := 1
	if n.Parent != "" {
		depth = b.depth[n.Parent] + 1
	}
	n.ID = cmp.Or(n.ID, b.nodeID(n))
	n.Kind = cmp.Or(n.Kind, kindAt(depth))
	switch {
	case n.Parent != "" && b.depth[n.Parent] == 0:
		b.problems.add(place, "it hangs under %s, which does not stand before it", n.Parent)
		return n.ID
	case depth > mostDepth:
		b.problems.add(place, "it is more than %d levels deep", mostDepth)
		return n.ID
	case len(b.tree.Nodes) == mostNodes:
		b.problems.add(place, "a framework of more than %d nodes is not read", mostNodes)
		return n.ID
	}
	if b.keep(place, n) {
		b.depth[n.ID] = depth
		b.tree.Nodes = append(b.tree.Nodes, n)
	}
	return n.ID
}

// kindAt is the kind of a node that does not say its own, by its depth from 1.
func kindAt(depth int) record.NodeKind {
	kinds := record.NodeKinds()
	return kinds[min(depth, len(kinds))-1]
}

// nodeID makes an id of a node's code, below that of its parent: "2.1" for "2.1" below "2", "i.3" for "3" below "I".
func (b *builder) nodeID(n record.Node) record.NodeID {
	above := strings.TrimPrefix(string(n.Parent), string(n.Framework)+"/")
	own := strings.Join(record.Fold(n.Code), ".")
	if !plainWord(own) {
		own = fmt.Sprint(n.Ordinal)
	}
	if n.Parent != "" && !strings.HasPrefix(own, above+".") {
		own = above + "." + own
	}
	id := record.NodeID(string(n.Framework) + "/" + own)
	for again := 2; b.places[record.Node{ID: id}.Name()] != ""; again++ {
		id = record.NodeID(fmt.Sprintf("%s/%s-%d", n.Framework, own, again))
	}
	return id
}

// plainWord says whether a word is of the letters and digits that an id may have.
func plainWord(word string) bool {
	return word != "" && strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789.") == ""
}

// indicator adds an indicator of a node and gives its id.
func (b *builder) indicator(place string, i record.Indicator) string {
	b.measures[i.Node]++
	i.ID = cmp.Or(i.ID, fmt.Sprintf("%s/i%d", i.Node, b.measures[i.Node]))
	if b.keep(place, i) {
		b.tree.Indicators = append(b.tree.Indicators, i)
	}
	return i.ID
}

// target adds a target of an indicator and gives its id.
func (b *builder) target(place string, t record.Target) string {
	b.targets[t.Indicator]++
	t.ID = cmp.Or(t.ID, fmt.Sprintf("%s/t%d", t.Indicator, b.targets[t.Indicator]))
	if b.keep(place, t) {
		b.tree.Targets = append(b.tree.Targets, t)
	}
	return t.ID
}

// assignment adds who answers for a node.
func (b *builder) assignment(place string, a record.Assignment) {
	if b.keep(place, a) {
		b.tree.Assignments = append(b.tree.Assignments, a)
	}
}

// done is the tree, or all that is wrong with the file.
func (b *builder) done() (Tree, error) {
	b.checkShares()
	if err := b.problems.err(); err != nil {
		return Tree{}, err
	}
	if len(b.tree.Nodes) == 0 {
		return Tree{}, fault.New(fault.Invalid, "framework %s has no pillars, action lines or activities", b.tree.Framework.ID)
	}
	return b.tree, nil
}

// checkShares sees that what targets are split by adds up.
func (b *builder) checkShares() {
	of := map[string]record.Indicator{}
	for _, i := range b.tree.Indicators {
		of[i.ID] = i
	}
	for _, t := range b.tree.Targets {
		if err := of[t.Indicator].CheckShares(t.Value, t.Shares); err != nil {
			b.problems.add(b.places[t.Name()], "%v", err)
		}
	}
}
