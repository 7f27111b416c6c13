package framework

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Tree is a framework with all that a file of it may hold. Nodes stand in the order in which they are read: each
// before those below it, and siblings by ordinal. The other nouns follow the order of what they belong to.
type Tree struct {
	Framework   record.Framework
	Nodes       []record.Node
	Indicators  []record.Indicator
	Targets     []record.Target
	Assignments []record.Assignment
	Progress
	silent silence
}

// Progress is what became of a framework, for files that show it. Files that are read give actuals at most.
type Progress struct {
	Actuals map[string]Actual // by target
	// Years are those of which states are known, the first one first; States are in words.
	Years  []int
	States map[record.NodeID]map[int]string
}

// Actual is what was reached of a target.
type Actual struct {
	Value float64
	Level string
}

// Of is the tree of a framework in a book, and whether there is one.
func Of(b *record.Book, id record.FrameworkID) (Tree, bool) {
	at := slices.IndexFunc(b.Frameworks, func(f record.Framework) bool { return f.ID == id })
	if at < 0 {
		return Tree{}, false
	}
	t := Tree{Framework: b.Frameworks[at]}
	for _, n := range b.Nodes {
		if n.Framework == id {
			t.Nodes = append(t.Nodes, n)
		}
	}
	t.Nodes = preorder(t.Nodes)
	place := map[record.NodeID]int{}
	for i, n := range t.Nodes {
		place[n.ID] = i
	}
	t.Indicators = chosen(b.Indicators, func(i record.Indicator) (int, bool) { return found(place, i.Node) })
	t.Assignments = chosen(b.Assignments, func(a record.Assignment) (int, bool) { return found(place, a.Node) })
	of := map[string]int{}
	for i, in := range t.Indicators {
		of[in.ID] = i
	}
	t.Targets = chosen(b.Targets, func(g record.Target) (int, bool) { return found(of, g.Indicator) })
	return t, true
}

func found[K comparable](places map[K]int, key K) (int, bool) {
	at, ok := places[key]
	return at, ok
}

// chosen are the items that have a place, by place, and at one place in the order of the list.
func chosen[T any](list []T, place func(T) (int, bool)) []T {
	var items []T
	for _, item := range list {
		if _, ok := place(item); ok {
			items = append(items, item)
		}
	}
	slices.SortStableFunc(items, func(a, b T) int {
		x, _ := place(a)
		y, _ := place(b)
		return x - y
	})
	return items
}

// Below are the nodes of a tree by their parent, siblings by ordinal; those at the top stand under "".
// A node whose parent is not among them stands at the top.
func Below(nodes []record.Node) map[record.NodeID][]record.Node {
	known := map[record.NodeID]bool{}
	for _, n := range nodes {
		known[n.ID] = true
	}
	below := map[record.NodeID][]record.Node{}
	for _, n := range nodes {
		parent := n.Parent
		if !known[parent] {
			parent = ""
		}
		below[parent] = append(below[parent], n)
	}
	for _, siblings := range below {
		slices.SortStableFunc(siblings, func(a, b record.Node) int {
			return cmp.Or(cmp.Compare(a.Ordinal, b.Ordinal), cmp.Compare(a.ID, b.ID))
		})
	}
	return below
}

// preorder puts each node before those below it. Nodes that hang in a ring are left out: they are under no root.
func preorder(nodes []record.Node) []record.Node {
	below, ordered := Below(nodes), make([]record.Node, 0, len(nodes))
	var walk func(parent record.NodeID)
	walk = func(parent record.NodeID) {
		for _, n := range below[parent] {
			ordered = append(ordered, n)
			walk(n.ID)
		}
	}
	walk("")
	return ordered
}
