package track

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// tree is the frameworks with their nodes, and the commitments placed under them.
type tree struct {
	frameworks map[record.FrameworkID]*record.Framework
	nodes      map[record.NodeID]*record.Node
	children   map[record.NodeID][]record.NodeID // of a node, in their order; of a framework under its own id
	under      map[record.NodeID][]record.FactID // placed right under a node
	places     map[record.FactID][]record.NodeID
	answerers  map[string][]record.Assignment // by node or commitment
}

func newTree(book *record.Book) tree {
	t := tree{frameworks: map[record.FrameworkID]*record.Framework{}, nodes: map[record.NodeID]*record.Node{},
		children: map[record.NodeID][]record.NodeID{}, under: map[record.NodeID][]record.FactID{},
		places: make(map[record.FactID][]record.NodeID, len(book.Placements)), answerers: map[string][]record.Assignment{}}
	for i := range book.Frameworks {
		t.frameworks[book.Frameworks[i].ID] = &book.Frameworks[i]
	}
	for i := range book.Nodes {
		n := &book.Nodes[i]
		t.nodes[n.ID] = n
		above := cmp.Or(n.Parent, record.NodeID(n.Framework))
		t.children[above] = append(t.children[above], n.ID)
	}
	for _, ids := range t.children {
		slices.SortFunc(ids, func(a, b record.NodeID) int {
			return cmp.Or(cmp.Compare(t.nodes[a].Ordinal, t.nodes[b].Ordinal), cmp.Compare(a, b))
		})
	}
	for _, p := range book.Placements {
		t.under[p.Node] = append(t.under[p.Node], p.Commitment.Fact)
		t.places[p.Commitment.Fact] = append(t.places[p.Commitment.Fact], p.Node)
	}
	for _, a := range book.Assignments {
		about := string(a.Node)
		if a.Commitment != nil {
			about = string(a.Commitment.Fact)
		}
		t.answerers[about] = append(t.answerers[about], a)
	}
	return t
}

// Framework is a framework by its id.
func (t tree) Framework(id record.FrameworkID) (record.Framework, bool) {
	if f, ok := t.frameworks[id]; ok {
		return *f, true
	}
	return record.Framework{}, false
}

// Node is a node by its id.
func (t tree) Node(id record.NodeID) (record.Node, bool) {
	if n, ok := t.nodes[id]; ok {
		return *n, true
	}
	return record.Node{}, false
}

// Roots are the nodes right under a framework, in their order.
func (t tree) Roots(id record.FrameworkID) []record.NodeID { return t.children[record.NodeID(id)] }

// Children are the nodes right under a node, in their order.
func (t tree) Children(id record.NodeID) []record.NodeID { return t.children[id] }

// Placed are the commitments right under a node.
func (t tree) Placed(id record.NodeID) []record.FactID { return t.under[id] }

// Places are the nodes right above a commitment.
func (t tree) Places(id record.FactID) []record.NodeID { return t.places[id] }

// Subtree is a node and all nodes below it, each once, above before below.
func (t tree) Subtree(id record.NodeID) []record.NodeID {
	list, seen := []record.NodeID{id}, map[record.NodeID]bool{id: true}
	for i := 0; i < len(list); i++ {
		for _, c := range t.children[list[i]] {
			if !seen[c] {
				seen[c] = true
				list = append(list, c)
			}
		}
	}
	return list
}

// Path is a node with the nodes above it, the nearest first; a ring of parents ends it.
func (t tree) Path(id record.NodeID) []record.NodeID {
	var path []record.NodeID
	for id != "" && !slices.Contains(path, id) && t.nodes[id] != nil {
		path = append(path, id)
		id = t.nodes[id].Parent
	}
	return path
}

// Answerer is who answers for a commitment or a node, and through which node above it; through none where it is assigned itself.
type Answerer struct {
	record.Assignment
	Through record.NodeID `json:"through,omitempty"`
}

// AnswersFor says who answers for a commitment: by itself, and through every node above it.
func (t tree) AnswersFor(id record.FactID) []Answerer {
	list := t.assigned(string(id), "")
	for _, place := range t.places[id] {
		list = append(list, t.AnswersForNode(place)...)
	}
	return unique(list)
}

// AnswersForNode says who answers for a node, by itself and through the nodes above it.
func (t tree) AnswersForNode(id record.NodeID) []Answerer {
	var list []Answerer
	for _, n := range t.Path(id) {
		list = append(list, t.assigned(string(n), n)...)
	}
	return unique(list)
}

func (t tree) assigned(about string, through record.NodeID) []Answerer {
	var list []Answerer
	for _, a := range t.answerers[about] {
		list = append(list, Answerer{a, through})
	}
	return list
}

// unique keeps the first of those who are the same post and user for the same party.
func unique(list []Answerer) []Answerer {
	seen := map[string]bool{}
	return slices.DeleteFunc(list, func(a Answerer) bool {
		who := strings.Join([]string{string(a.Of), strings.Join(record.Fold(a.Post), " "), a.User}, "\n")
		again := seen[who]
		seen[who] = true
		return again
	})
}
