package framework

import (
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/text"
)

// Library finds a document by what a file calls it: its id or the first digits of it, or its address.
type Library func(name record.DocumentID) (record.DocumentID, *text.Document, error)

// Ground finds the words that a tree quotes in their documents, and names these by their ids. Words that do not
// stand where they are said to are problems.
func (t *Tree) Ground(find Library) error {
	g := grounder{find: find, known: map[record.DocumentID]volume{}}
	f := &t.Framework
	g.ground(f.Name(), &f.Document, &f.Evidence)
	for i := range t.Nodes {
		n := &t.Nodes[i]
		g.ground(n.Name(), &n.Document, &n.Evidence)
	}
	for i := range t.Targets {
		g.ground(t.Targets[i].Name(), &t.Targets[i].Document, &t.Targets[i].Evidence)
	}
	return g.problems.err()
}

type volume struct {
	id   record.DocumentID
	text *text.Document
	err  error
}

type grounder struct {
	find     Library
	known    map[record.DocumentID]volume
	problems Problems
}

func (g *grounder) open(name record.DocumentID) volume {
	v, ok := g.known[name]
	if !ok {
		v.id, v.text, v.err = g.find(name)
		g.known[name] = v
	}
	return v
}

func (g *grounder) ground(what record.TrackedName, document *record.DocumentID, e **record.Evidence) {
	switch {
	case *document == "" && *e == nil:
		return
	case *document == "":
		g.problems.add("", "%s quotes words of no document; try naming the document too, by its number or address", what)
		return
	}
	v := g.open(*document)
	if v.err != nil {
		g.problems.add("", "%s: %s", what, fault.Message(v.err))
		return
	}
	*document = v.id
	if *e == nil {
		return
	}
	found, err := review.Locate(**e, v.text)
	if err != nil {
		g.problems.add("", "%s: %s", what, fault.Message(err))
		return
	}
	*e = &found
}
