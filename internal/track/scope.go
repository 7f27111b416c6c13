package track

import (
	"slices"

	"entente.example/internal/record"
)

// Scope chooses commitments; empty fields do not restrict.
type Scope struct {
	Framework record.FrameworkID `json:"framework,omitempty"`
	Node      record.NodeID      `json:"node,omitempty"` // and all below it
	Party     record.PartyCode   `json:"party,omitempty"`
	Post      string             `json:"post,omitempty"` // who answers for it
	User      string             `json:"user,omitempty"` // who answers for it
}

// Within lists the commitments of a scope, each once, by date, the earliest first.
func (t *Track) Within(s Scope) []record.FactID {
	var ids []record.FactID
	for i := range t.book.Commitments {
		if f := &t.book.Commitments[i]; t.matches(f, s) {
			ids = append(ids, f.ID)
		}
	}
	if s.Framework == "" && s.Node == "" {
		return ids
	}
	placed := map[record.FactID]bool{}
	for _, n := range t.nodesOf(s) {
		for _, id := range t.under[n] {
			placed[id] = true
		}
	}
	return slices.DeleteFunc(ids, func(id record.FactID) bool { return !placed[id] })
}

// nodesOf are the nodes of a scope's part of a tree.
func (t *Track) nodesOf(s Scope) []record.NodeID {
	if s.Node != "" {
		return t.Subtree(s.Node)
	}
	return t.Subtree(record.NodeID(s.Framework))[1:]
}

// matches looks at all of a scope but its place in a tree.
func (t *Track) matches(f *record.Fact, s Scope) bool {
	if s.Party != "" && !slices.Contains(f.Actors, s.Party) {
		return false
	}
	if s.Post == "" && s.User == "" {
		return true
	}
	return slices.ContainsFunc(t.AnswersFor(f.ID), func(a Answerer) bool { return answers(a, s) })
}

// answers says whether an answerer is the post and the user of a scope.
func answers(a Answerer, s Scope) bool {
	return (s.Post == "" || slices.Equal(record.Fold(a.Post), record.Fold(s.Post))) && (s.User == "" || a.User == s.User)
}
