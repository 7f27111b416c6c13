package outcome

import (
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// Board counts the states of a framework's commitments, for the whole of it, for each node with all below it, and for
// each year. A commitment that stands in several places of a node's part of the tree is counted there once.
type Board struct {
	Framework record.Framework
	Years     []int // the first one first
	track     *track.Track
	counts    map[record.NodeID][]Counts // by year, in the order of Years
	under     map[record.NodeID][]record.FactID
}

// Counts is how many commitments are in each state, in the order of track.States.
type Counts [11]int

// NewBoard counts once what Of, pages and tables look up many times.
func NewBoard(t *track.Track, f record.Framework) *Board {
	b := &Board{Framework: f, Years: Years(t, f), track: t, counts: map[record.NodeID][]Counts{}, under: map[record.NodeID][]record.FactID{}}
	order := map[track.State]int{}
	for i, s := range track.States() {
		order[s] = i
	}
	for _, id := range t.Within(track.Scope{Framework: f.ID}) {
		nodes := b.above(id)
		for _, n := range nodes {
			b.under[n] = append(b.under[n], id)
		}
		for _, s := range t.States(id) {
			at := s.Year - b.Years[0]
			if at < 0 || at >= len(b.Years) {
				continue
			}
			for _, n := range nodes {
				b.row(n)[at][order[s.State]]++
			}
		}
	}
	return b
}

// above are the nodes above a commitment, each once, and the framework itself under its own id.
func (b *Board) above(id record.FactID) []record.NodeID {
	nodes := []record.NodeID{record.NodeID(b.Framework.ID)}
	seen := map[record.NodeID]bool{}
	for _, place := range b.track.Places(id) {
		for _, n := range b.track.Path(place) {
			if node, _ := b.track.Node(n); node.Framework == b.Framework.ID && !seen[n] {
				seen[n] = true
				nodes = append(nodes, n)
			}
		}
	}
	return nodes
}

func (b *Board) row(n record.NodeID) []Counts {
	if b.counts[n] == nil {
		b.counts[n] = make([]Counts, len(b.Years))
	}
	return b.counts[n]
}

// Of are the counts of a node with all below it by year, or of the whole framework under its own id; none where
// nothing is placed there.
func (b *Board) Of(n record.NodeID) []Counts { return b.counts[n] }

// Under are the commitments of a node with all below it, by date, the earliest first.
func (b *Board) Under(n record.NodeID) []record.FactID { return b.under[n] }

// Track is what the board was counted from.
func (b *Board) Track() *track.Track { return b.track }

// All is how many commitments are counted.
func (c Counts) All() int {
	all := 0
	for _, n := range c {
		all += n
	}
	return all
}
