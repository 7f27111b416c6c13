package web

import (
	"entente.example/internal/fault"
	"entente.example/internal/framework"
	"entente.example/internal/record"
)

// frameworkForms are the routes by which frameworks are changed.
func (s *site) frameworkForms() map[string]submit {
	return map[string]submit{
		"POST /frameworks/{id}":   s.frameworkPosted,
		"POST " + periodsRoute:    s.periodsPosted,
		"POST " + nodeRoute:       s.nodePosted,
		"GET /frameworks/import":  s.importForm,
		"POST /frameworks/import": s.importPosted,
	}
}

// frameworkPosted takes a decision on a framework itself, or adds a node at its top.
func (s *site) frameworkPosted(q *query) (answer, error) {
	v, err := s.newFramework(q)
	if err != nil {
		return answer{}, err
	}
	to, err := s.decideFramework(q, &v)
	if err != nil {
		return answer{template: "framework", view: v}, err
	}
	return answer{to: to}, nil
}

// decideFramework does what a form of the page asks for, and says where to go on.
func (s *site) decideFramework(q *query, v *frameworkView) (to string, err error) {
	switch q.sent("decision") {
	case "save":
		v.Asked = "save"
		f := s.sentFramework(q, v.Framework)
		v.Own.resend(s, f, v.Framework.Decision)
		t := framework.Tree{Framework: f}
		if err = t.Ground(s.shelves(q)); err == nil {
			v.Contest, err = s.decideNouns(q, t.Framework)
		}
		return frameworkPath(f.ID), err
	case "remove":
		return "/frameworks", s.store.Untrack(q.Context(), q.sent("reason"), v.Framework.Name(), q.seen().Decision)
	case "add":
		return s.addAtTop(q, v)
	}
	return "", fault.New(fault.Invalid, "the form asks for nothing that can be decided")
}

// addAtTop adds a node at the top of the framework.
func (s *site) addAtTop(q *query, v *frameworkView) (to string, err error) {
	v.Asked = "add"
	f, err := s.framed(q, q.id)
	if err != nil {
		return "", err
	}
	nouns := f.sentNode(q, record.Node{})
	v.Form = sentForm(f, nouns, 0)
	v.Contest, err = s.decideNode(q, nouns)
	return nodePath(v.Form.Node.ID), err
}

// decideNode sets a node as a form sent it, with the siblings that it pushes on.
func (s *site) decideNode(q *query, nouns []record.Tracked) (*nounContest, error) {
	n, _ := nouns[0].(record.Node)
	t := framework.Tree{Nodes: []record.Node{n}}
	if err := t.Ground(s.shelves(q)); err != nil {
		return nil, err
	}
	nouns[0] = t.Nodes[0]
	return s.decideNouns(q, nouns...)
}

// shelves are where words that a form or a file quotes are looked up.
func (s *site) shelves(q *query) framework.Library { return framework.LibraryOf(q.Context(), s.store) }
