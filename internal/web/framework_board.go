package web

import (
	"context"
	"slices"
	"sync"

	"entente.example/internal/fault"
	"entente.example/internal/framework"
	"entente.example/internal/framework/outcome"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// frameworkStore is what the pages of frameworks ask of the store, besides the book.
type frameworkStore interface {
	framework.Documents
}

// framed is a framework with what became of it, counted once. It is shared: nobody changes it.
type framed struct {
	tree    framework.Tree
	board   *outcome.Board
	depth   map[record.NodeID]int // from 1
	leads   map[record.NodeID][]record.Assignment
	figures []frameworkFigure
}

// frames keeps the frameworks of one book, each counted when it is first asked for.
type frames struct {
	mu    sync.Mutex
	track *track.Track
	made  map[record.FrameworkID]*framed
}

// of counts a framework, or gives it as it was counted before; nil where there is none.
func (k *frames) of(id record.FrameworkID) *framed {
	k.mu.Lock()
	defer k.mu.Unlock()
	if f := k.made[id]; f != nil {
		return f
	}
	tree, ok := framework.Of(k.track.Book(), id)
	if !ok {
		return nil
	}
	k.made[id] = newFramed(k.track, tree)
	return k.made[id]
}

// framesNow are the frameworks as far as the viewer may see them.
func (s *site) framesNow(ctx context.Context) (*frames, error) {
	t, err := s.tracked(ctx)
	if err != nil {
		return nil, err
	}
	return s.frames.of(t.Book(), t.On(), func() *frames { return &frames{track: t, made: map[record.FrameworkID]*framed{}} }), nil
}

func newFramed(t *track.Track, tree framework.Tree) *framed {
	f := &framed{tree: tree, board: outcome.NewBoard(t, tree.Framework), depth: map[record.NodeID]int{}, leads: map[record.NodeID][]record.Assignment{}}
	for _, n := range tree.Nodes {
		f.depth[n.ID] = f.depth[n.Parent] + 1
	}
	for _, a := range tree.Assignments {
		f.leads[a.Node] = append(f.leads[a.Node], a)
	}
	f.figures = f.newFigures()
	return f
}

// framed finds a framework.
func (s *site) framed(q *query, id string) (*framed, error) {
	all, err := s.framesNow(q.Context())
	if err != nil {
		return nil, err
	}
	f := all.of(record.FrameworkID(id))
	if f == nil {
		return nil, fault.New(fault.NotFound, "no framework %q", id)
	}
	return f, nil
}

// node is a node of the framework by the word after its id.
func (f *framed) node(word string) (record.Node, bool) {
	at := slices.IndexFunc(f.tree.Nodes, func(n record.Node) bool { return wordOf(n.ID) == word })
	if at < 0 {
		return record.Node{}, false
	}
	return f.tree.Nodes[at], true
}
