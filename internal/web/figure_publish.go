package web

import (
	"cmp"
	"slices"
	"strconv"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// publishRoute is the page on which a number is counted and published.
const publishRoute = "/figures/publish"

// publishView is the form of what is to be counted and, once it is counted, what would become public.
type publishView struct {
	Rules      []track.FigureRule
	Frameworks []record.Framework
	Nodes      []record.Node // of the framework
	Rule       string
	Scope      track.Scope
	Party      string // as it was typed
	Year       int

	Counted *figureView // nil before it is counted
	Rested  int         // documents on which it rests
	Covered []mentioned // those of them that not everybody may see
	Reason  string
	Seen    string // what was shown of the number, as a hash
	Problem string
}

// Title heads the page.
func (publishView) Title() string { return "Publish a figure" }

// problem is the page again, with what was wrong with what was sent.
func (v publishView) problem(words string) view {
	v.Problem = words
	return v
}

// figureForms are the routes by which figures are published and withdrawn.
func (s *site) figureForms() map[string]submit {
	return map[string]submit{"GET " + publishRoute: s.publishForm, "POST " + publishRoute: s.publishPosted, "POST /figures/{id}": s.figurePosted}
}

// publishForm counts what the address asks for, and shows what would become public.
func (s *site) publishForm(q *query) (answer, error) {
	v, err := s.newPublish(q, q.text)
	return answer{template: "figure-publish", view: v}, cmp.Or(err, q.err)
}

// publishPosted publishes a number as its page showed it.
func (s *site) publishPosted(q *query) (answer, error) {
	v, err := s.newPublish(q, q.sent)
	a := answer{template: "figure-publish", view: v}
	if err = cmp.Or(err, q.err); err != nil {
		return a, err
	}
	if v.Counted == nil {
		return a, fault.New(fault.Invalid, "choose a rule by which to count first")
	}
	if q.sent("seen") != v.Seen {
		return a, fault.New(fault.Conflict, "the number is another one by now; look at it again, and publish it then")
	}
	f := v.Counted.Figure
	f.ID, f.Title = cmp.Or(q.sent("id"), f.ID), cmp.Or(q.sent("title"), f.Title)
	v.Counted.Figure, v.Reason = f, q.sent("reason")
	a.view = v
	if figurePath(f.ID) == publishRoute {
		return a, fault.New(fault.Invalid, "%q is the address of this page; try another id", f.ID)
	}
	a.to = figurePath(f.ID)
	return a, s.store.Track(q.Context(), v.Reason, f)
}

// newPublish reads what is to be counted by field, and counts it where a rule is named.
func (s *site) newPublish(q *query, field func(string) string) (publishView, error) {
	if err := access.From(q.Context()).May(ledger.FigurePublished); err != nil {
		return publishView{}, err
	}
	if s.day != "" {
		return publishView{}, fault.New(fault.Invalid, "a figure is published from the record as it is; leave out as-of")
	}
	t, err := s.tracked(q.Context())
	if err != nil {
		return publishView{}, err
	}
	v := publishView{Rules: s.codes.FigureRules(), Frameworks: t.Book().Frameworks, Rule: field("rule"), Party: field("party"), Year: s.today().Year(),
		Scope: track.Scope{Framework: record.FrameworkID(field("framework")), Node: record.NodeID(field("node"))}}
	v.Scope.Party = record.PartyCode(s.names.code(v.Party))
	if year := field("year"); year != "" {
		if v.Year, err = strconv.Atoi(year); err != nil {
			return v, fault.New(fault.Invalid, "%q is no year; try 2024", year)
		}
	}
	if err := v.part(t); err != nil || v.Rule == "" {
		return v, err
	}
	return v, s.count(q, t, &v)
}

// part lists the nodes of the framework that is to be counted, and holds the part of it to them.
func (v *publishView) part(t *track.Track) error {
	if v.Scope.Framework == "" {
		v.Scope.Node = ""
		return nil
	}
	if _, ok := t.Framework(v.Scope.Framework); !ok {
		return fault.New(fault.Invalid, "there is no framework %q; choose one of the list", v.Scope.Framework)
	}
	known := v.Scope.Node == ""
	for _, id := range t.NodesOf(track.Scope{Framework: v.Scope.Framework}) {
		n, _ := t.Node(id)
		v.Nodes = append(v.Nodes, n)
		known = known || id == v.Scope.Node
	}
	if !known {
		v.Scope.Node = "" // it was that of another framework
	}
	return nil
}

// count counts by the rule, and tells on which documents the number rests that not everybody may see.
func (s *site) count(q *query, t *track.Track, v *publishView) error {
	f, err := t.Compute(v.Rule, v.Scope, v.Year)
	if err != nil {
		return err
	}
	f.ID = track.FigureID(f)
	one := figureView{Opened: t.Open(f)}
	one.Framework, _ = t.Framework(f.Framework)
	one.Node, _ = t.Node(f.Node)
	v.Counted, v.Seen = &one, seenOf(f)
	rested := restsOn(t.Book(), f)
	v.Rested = len(rested)
	for _, id := range rested {
		shown, err := s.store.Visibility(q.Context(), id)
		if err != nil {
			return err
		}
		if d := s.mentioned(q, id); d != nil && shown.Level != access.Public {
			v.Covered = append(v.Covered, *d)
		}
	}
	return nil
}

// restsOn are the documents on which a noun rests, and those of all nouns that it stands on, each once.
func restsOn(b *record.Book, t record.Tracked) []record.DocumentID {
	ids := t.Documents()
	for _, name := range record.ReferencesOf(t).Nouns {
		if on := b.Find(name); on != nil {
			ids = append(ids, restsOn(b, on)...)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// figurePosted withdraws a published number.
func (s *site) figurePosted(q *query) (answer, error) {
	v, err := s.newFigure(q)
	if err != nil {
		return answer{}, err
	}
	a := answer{template: "figure", view: v}
	switch {
	case q.sent("decision") != "withdraw":
		return a, fault.New(fault.Invalid, "the form asks for nothing that can be decided")
	case q.sent("reason") == "":
		return a, fault.New(fault.Invalid, "say why the figure is withdrawn; the ledger keeps the reason")
	}
	a.to = "/figures"
	return a, s.store.Untrack(q.Context(), q.sent("reason"), v.Name(), q.seen().Decision)
}
