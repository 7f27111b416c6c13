package suggest

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Least scores from which on something is suggested, and how many of a sort at most. Set by hand on the texts of the example.
const (
	leastPlacement = 0.18
	leastLink      = 0.38
	leastEvidence  = 0.30
	leastAnswer    = 0.22
	mostSuggested  = 5
)

// Placements suggests nodes for a commitment that is under none.
func (x *Index) Placements(commitment record.FactID) []Suggestion {
	at, known := x.promises.byID[commitment]
	if !known || len(x.placed[commitment]) > 0 {
		return nil
	}
	p := x.promises.list[at]
	near := x.neighbours(p)
	var list []Suggestion
	for i, node := range x.book.Nodes {
		if !x.mayHold(node, p.fact) || x.decided[pair{string(commitment), string(node.ID)}] {
			continue
		}
		m := x.words.compare(withNode, p, x.nodes[i])
		score := max(m.score(), near[node.ID].score)
		if score < leastPlacement || !x.words.telling(m) && !m.has(SameTopic) && near[node.ID].text == "" {
			continue
		}
		list = append(list, Suggestion{From: refTo(p.fact), Node: node.ID, Score: score, Reasons: m.explain(x.words, p.text, near[node.ID].reason()...)})
	}
	return best(list, mostSuggested)
}

// neighbour is the placed commitment that is most like another one.
type neighbour struct {
	score float64
	text  string
}

func (n neighbour) reason() []Reason {
	if n.text == "" {
		return nil
	}
	return []Reason{{Kind: Neighbours, Words: []string{n.text}}}
}

// neighbours finds, for each node, the commitment under it that is most like a given one.
func (x *Index) neighbours(p profile) map[record.NodeID]neighbour {
	near := map[record.NodeID]neighbour{}
	for _, at := range x.promises.like(x.words, p) {
		other := x.promises.list[at]
		nodes := x.placed[other.fact.ID]
		if len(nodes) == 0 {
			continue
		}
		score := x.words.compare(amongFacts, p, other).score()
		for _, n := range nodes {
			if score > max(near[n].score, leastLink) {
				near[n] = neighbour{score, other.text}
			}
		}
	}
	return near
}

// mayHold says whether a node's framework may be that of a commitment: it is one of the parties', and of its time.
func (x *Index) mayHold(n record.Node, c *record.Fact) bool {
	at := slices.IndexFunc(x.book.Frameworks, func(f record.Framework) bool { return f.ID == n.Framework })
	if at < 0 {
		return false
	}
	f := x.book.Frameworks[at]
	if len(f.Parties) > 0 && len(common(f.Parties, append(slices.Clone(c.Actors), c.Beneficiaries...))) == 0 {
		return false
	}
	begins := cmp.Or(f.From.First(), c.Date)
	return c.Date >= begins && (f.To == "" || string(c.Date[:min(len(c.Date), len(f.To))]) <= string(f.To))
}

func refTo(f *record.Fact) record.FactRef { return record.FactRef{Document: f.Document, Fact: f.ID} }
