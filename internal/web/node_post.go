package web

import (
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// nodePosted takes a decision on a node, on what hangs below it, or on what is placed under it.
func (s *site) nodePosted(q *query) (answer, error) {
	v, err := s.newNode(q)
	if err != nil {
		return answer{}, err
	}
	f, err := s.framed(q, q.PathValue("framework"))
	if err != nil {
		return answer{}, err
	}
	to := nodePath(v.Node.ID)
	switch q.sent("decision") {
	case "save":
		nouns := f.sentNode(q, v.Node)
		if v.Contest, err = s.decideNode(q, nouns); err != nil {
			v.Form = sentForm(f, nouns, v.Node.Decision)
		}
	case "add":
		nouns := f.sentNode(q, record.Node{})
		if v.Contest, err = s.decideNode(q, nouns); err != nil {
			v.New = sentForm(f, nouns, 0)
		}
	case "remove":
		to = frameworkPath(v.Framework.ID)
		err = s.store.Untrack(q.Context(), q.sent("reason"), v.Node.Name(), q.seen().Decision)
	case "place":
		err = s.place(q, v.Node.ID)
	case "unplace":
		name := record.Placement{Commitment: record.FactRef{Fact: record.FactID(q.sent("fact"))}, Node: v.Node.ID}.Name()
		err = s.store.Untrack(q.Context(), q.sent("reason"), name, q.seen().Decision)
	default:
		err = fault.New(fault.Invalid, "the form asks for nothing that can be decided")
	}
	if err != nil {
		return answer{template: "node", view: v}, err
	}
	return answer{to: to}, nil
}

// sentForm is the form as it was sent, so that nothing of it is lost. Sent again, it starts from how the node stands now.
func sentForm(f *framed, nouns []record.Tracked, seen int64) nodeForm {
	n, _ := nouns[0].(record.Node)
	form := newNodeForm(f, n)
	form.Seen, form.New = seen, seen == 0
	if form.New {
		form.ID = "new"
	}
	return form
}

// place puts the commitments that a form names under a node.
func (s *site) place(q *query, node record.NodeID) error {
	var nouns []record.Tracked
	refs, err := s.sentFacts(q, "fact")
	if err != nil {
		return err
	}
	for _, ref := range refs {
		nouns = append(nouns, record.Placement{Commitment: ref, Node: node})
	}
	if len(nouns) == 0 {
		return fault.New(fault.Invalid, "choose a commitment to place")
	}
	return s.store.Track(q.Context(), strings.TrimSpace(q.sent("reason")), nouns...)
}
