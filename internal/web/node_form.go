package web

import (
	"strings"

	"entente.example/internal/record"
)

// nodeForm is a node as a form has it.
type nodeForm struct {
	record.Node
	ID      string // of the form on its page
	Word    string
	Topics  string
	Lines   string // its programmes, one a line
	Quoted  string
	Seen    int64
	Kinds   []record.NodeKind
	Parents []record.Node // under which it may hang
	After   []record.Node // behind which it may stand
	Before  record.NodeID // that it stands behind now
	New     bool
}

func newNodeForm(f *framed, n record.Node) nodeForm {
	form := nodeForm{Node: n, ID: "node", Word: wordOf(n.ID), Topics: strings.Join(n.Topics, ", "), Lines: strings.Join(n.Programmes, "\n"), Seen: n.Decision, Quoted: quotedWords(n.Evidence),
		Kinds: record.NodeKinds(), New: n.ID == ""}
	if form.New {
		form.ID = "new"
	}
	for _, other := range f.tree.Nodes {
		if n.ID == "" || !f.under(other.ID, n.ID) {
			form.Parents = append(form.Parents, other)
		}
		if other.Parent == n.Parent && other.ID != n.ID {
			form.After = append(form.After, other)
			if other.Ordinal < n.Ordinal {
				form.Before = other.ID
			}
		}
	}
	const most = 400 // that a list to choose from may have
	form.Parents = form.Parents[:min(len(form.Parents), most)]
	if n := len(form.After); form.New && n > 0 {
		form.Before = form.After[n-1].ID
	}
	return form
}

// sentNode is a node as a form sent it, with the siblings that it pushes on.
func (f *framed) sentNode(q *query, stands record.Node) (nouns []record.Tracked) {
	n := record.Node{ID: stands.ID, Framework: f.tree.Framework.ID, Kind: record.NodeKind(q.sent("kind")), Code: q.sent("code"), Title: q.sent("title"), Text: q.sent("text"),
		Parent: record.NodeID(q.sent("parent")), Document: record.DocumentID(q.sent("document")), Decided: q.seen()}
	if n.ID == "" {
		n.ID = f.newID(n, q.sent("word"))
	}
	n.Topics, n.Programmes = parted(q.sent("topics"), ","), parted(q.sent("programmes"), "\n")
	if words := q.sent("words"); words != "" {
		n.Evidence = &record.Evidence{Exact: words}
	}
	moved := f.stand(&n, record.NodeID(q.sent("after")))
	return append([]record.Tracked{n}, moved...)
}

// newID makes an id: of the word that was sent, or of the code, or of a number that is free.
func (f *framed) newID(n record.Node, word string) record.NodeID {
	made := string(n.Framework) + "/"
	if word == "" {
		word = strings.Join(record.Fold(n.Code), ".")
		if above := wordOf(n.Parent); above != "" && !strings.HasPrefix(word, above+".") {
			word = strings.Trim(above+"."+word, ".")
		}
	}
	if word == "" {
		word = "n"
	}
	id := record.NodeID(made + word)
	for i := 2; f.depth[id] > 0 && n.Code == ""; i++ {
		id = record.NodeID(made + word + "." + number(i))
	}
	return id
}

// stand gives a node its ordinal behind a sibling, at the front of all for none, and the siblings behind it theirs.
func (f *framed) stand(n *record.Node, after record.NodeID) []record.Tracked {
	var order []record.Node
	at := 0
	for _, other := range f.tree.Nodes {
		if other.Parent != n.Parent || other.ID == n.ID {
			continue
		}
		order = append(order, other)
		if other.ID == after {
			at = len(order)
		}
	}
	last := 0
	if at > 0 {
		last = order[at-1].Ordinal
	}
	n.Ordinal = last + 1
	var pushed []record.Tracked
	last = n.Ordinal
	for _, other := range order[at:] {
		if other.Ordinal > last {
			break
		}
		last++
		other.Ordinal = last
		pushed = append(pushed, other)
	}
	return pushed
}
