package track

import (
	"slices"
	"strings"

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
	var list []*record.Fact
	for _, f := range t.candidates(s) {
		if t.matches(f, s) {
			list = append(list, f)
		}
	}
	slices.SortFunc(list, compareFacts)
	ids := make([]record.FactID, len(list))
	for i, f := range list {
		ids[i] = f.ID
	}
	return ids
}

// candidates are the commitments in a scope's part of a tree, each once.
func (t *Track) candidates(s Scope) []*record.Fact {
	var list []*record.Fact
	if s.Framework == "" && s.Node == "" {
		for i := range t.book.Commitments {
			list = append(list, &t.book.Commitments[i])
		}
		return list
	}
	seen := map[record.FactID]bool{}
	for _, n := range t.NodesOf(s) {
		for _, id := range t.under[n] {
			if f := t.commitments[id]; f != nil && !seen[id] {
				seen[id] = true
				list = append(list, f)
			}
		}
	}
	return list
}

// NodesOf are the nodes of a scope's part of a tree, above before below; of every tree where none is named.
func (t *Track) NodesOf(s Scope) []record.NodeID {
	switch {
	case s.Node != "":
		return t.Subtree(s.Node)
	case s.Framework != "":
		return t.Subtree(record.NodeID(s.Framework))[1:]
	}
	var list []record.NodeID
	for i := range t.book.Frameworks {
		list = append(list, t.Subtree(record.NodeID(t.book.Frameworks[i].ID))[1:]...)
	}
	return list
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
	return (s.Post == "" || slices.Equal(record.Fold(a.Post), record.Fold(s.Post))) && (s.User == "" || account(a.User) == account(s.User))
}

// account is a user's name, however the ledger writes it.
func account(user string) string { return strings.TrimPrefix(user, "user:") }
