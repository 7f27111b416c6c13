package framework

import (
	"cmp"
	"strings"

	"entente.example/internal/record"
)

// stratml reads a strategic plan.
type stratml struct {
	*builder
	notes Problems
}

// readStratML reads a StratML plan of Part 1, whichever namespace its version has.
func readStratML(plan *element) (Tree, Problems, error) {
	s := &stratml{builder: newBuilder()}
	s.plan(plan)
	core := plan.first("StrategicPlanCore")
	for _, name := range []string{"Vision", "Mission", "Value"} {
		for _, e := range core.all(name) {
			if words := cmp.Or(e.at("Description"), e.at("Name")); words != "" {
				s.notes.add(e.place, "the %s is not kept; it has no place in a framework", strings.ToLower(name))
			}
		}
	}
	for _, g := range core.all("Goal") {
		id := s.objective(g, "")
		for _, o := range g.all("Objective") {
			s.objective(o, id)
		}
	}
	t, err := s.done()
	t.silent.kinds = []record.TrackedKind{record.KindIndicator, record.KindTarget}
	return t, s.notes, err
}

func (s *stratml) plan(plan *element) {
	f := record.Framework{Title: plan.at("Name"), Kind: record.StrategicPlan}
	fields, ours := lineFields(plan.at("OtherInformation"), "framework", "kind", "acronym", "from", "to", "parent", "series", "document", "words")
	if other := plan.first("OtherInformation"); !ours && other != nil {
		s.notes.add(other.place, "other information on the plan is not kept")
	}
	f.ID = cmp.Or(record.FrameworkID(fields["framework"]), slugOf(f.Title))
	f.Kind = cmp.Or(record.FrameworkKind(fields["kind"]), f.Kind)
	f.Acronym, f.Parent, f.Series = fields["acronym"], record.FrameworkID(fields["parent"]), parts(fields["series"])
	f.Document, f.Evidence = record.DocumentID(fields["document"]), quoted(fields["words"])
	f.From, f.To = record.Day(fields["from"]), record.Day(fields["to"])
	if !ours {
		f.From, f.To = record.Day(plan.at("AdministrativeInformation", "StartDate")), record.Day(plan.at("AdministrativeInformation", "EndDate"))
	}
	for _, o := range plan.first("StrategicPlanCore").all("Organization") {
		if name := cmp.Or(o.at("Acronym"), o.at("Name")); name != "" {
			f.Parties = append(f.Parties, record.PartyCode(name))
		}
	}
	s.framework(plan.place, f)
}

// objective reads a goal, or an objective of the goal with the id above.
func (s *stratml) objective(e *element, above record.NodeID) record.NodeID {
	fields, ours := lineFields(e.at("OtherInformation"), "kind", "under", "topics", "programmes", "document", "words")
	if other := e.first("OtherInformation"); !ours && other != nil && other.words != "" {
		s.notes.add(other.place, "other information on %q is not kept", e.at("Name"))
	}
	f := s.tree.Framework
	n := record.Node{Parent: above, Code: e.at("SequenceIndicator"), Title: e.at("Name"), Text: e.at("Description"), Kind: record.NodeKind(fields["kind"]),
		Topics: parts(fields["topics"]), Programmes: parts(fields["programmes"]), Evidence: quoted(fields["words"])}
	n.Document = whose(fields["document"], fields["words"], f.Document)
	if n.Title == "" {
		n.Title, n.Text = n.Text, ""
	}
	if under := fields["under"]; under != "" {
		n.Parent = nodeID(f.ID, under)
	}
	if word := strings.ToLower(strings.TrimPrefix(e.at("Identifier"), "_")); plainWord(strings.ReplaceAll(word, "-", "")) {
		n.ID = nodeID(f.ID, word)
	}
	id := s.node(e.place, n)
	for _, h := range e.all("Stakeholder") {
		switch name := h.at("Name"); {
		case name == "":
		case h.at("Description") == someLead:
			s.assignment(h.place, leadOf(id, name))
		default:
			s.notes.add(h.place, "the stakeholder %q is not kept; it does not say that it leads", name)
		}
	}
	return id
}
