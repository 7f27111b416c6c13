package framework

import (
	"io"
	"strings"
	"time"

	"entente.example/internal/record"
)

// stratmlSpace is the namespace of StratML Part 1 (ISO 17469-1).
const stratmlSpace = "urn:ISO:std:iso:17469:tech:xsd:stratml_core"

// writeStratML writes a tree as a strategic plan: nodes at the top are goals, all below them objectives of their goal.
// What the standard has no element for stands as lines in OtherInformation.
func writeStratML(w io.Writer, t Tree) error {
	f := t.Framework
	core := el("StrategicPlanCore")
	for _, p := range f.Parties {
		core.with(el("Organization").with(say("Name", string(p))))
	}
	filer := newFiler(t)
	for _, n := range filer.below[""] {
		core.with(filer.goal(n))
	}
	plan := el("StrategicPlan", "xmlns", stratmlSpace).with(
		say("Name", f.Title),
		say("OtherInformation", fieldLines([2]string{"framework", string(f.ID)}, [2]string{"kind", string(f.Kind)}, [2]string{"acronym", f.Acronym},
			[2]string{"from", string(f.From)}, [2]string{"to", string(f.To)}, [2]string{"parent", string(f.Parent)},
			[2]string{"series", strings.Join(f.Series, "; ")}, [2]string{"document", string(f.Document)}, [2]string{"words", exact(f.Evidence)})),
		core)
	if f.From != "" || f.To != "" {
		plan.with(el("AdministrativeInformation").with(say("StartDate", string(f.From.First())), say("EndDate", string(lastOf(f.To)))))
	}
	return plan.write(w)
}

// lastOf is the last day that a day may be.
func lastOf(d record.Day) record.Date {
	for layout, span := range map[string][3]int{"2006-01-02": {}, "2006-01": {0, 1, -1}, "2006": {1, 0, -1}} {
		if at, err := time.Parse(layout, string(d)); err == nil {
			return record.Date(at.AddDate(span[0], span[1], span[2]).Format(time.DateOnly))
		}
	}
	return ""
}

func (f filer) goal(n record.Node) *element {
	goal := f.stratml("Goal", n, false)
	var objectives func(parent record.Node)
	objectives = func(parent record.Node) {
		for _, below := range f.below[parent.ID] {
			goal.with(f.stratml("Objective", below, parent.ID != n.ID))
			objectives(below)
		}
	}
	objectives(n)
	return goal
}

// stratml is a node as a goal or objective; deep ones say under which they hang.
func (f filer) stratml(name string, n record.Node, deep bool) *element {
	under := ""
	if deep {
		under = underOf(n)
	}
	e := el(name).with(say("Name", n.Title), &element{name: "Description", words: n.Text},
		say("Identifier", "_"+wordOf(n)), say("SequenceIndicator", n.Code))
	for _, a := range f.leads[n.ID] {
		e.with(el("Stakeholder").with(say("Name", leadWordsOf(a)), say("Description", someLead)))
	}
	return e.with(say("OtherInformation", fieldLines([2]string{"kind", string(n.Kind)}, [2]string{"under", under},
		[2]string{"topics", strings.Join(n.Topics, "; ")}, [2]string{"programmes", strings.Join(n.Programmes, "; ")},
		[2]string{"document", f.named(n.Document, n.Evidence)}, [2]string{"words", exact(n.Evidence)})))
}
