package framework

import (
	"io"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Codes of IATI code lists.
const (
	iatiVersion  = "2.03"
	reporter     = "99" // of vocabularies: the reporting organisation's own
	otherResult  = "9"
	underWay     = "2" // of activities: implementation
	otherOrg     = "90"
	implementing = "4" // role of an organisation
	startPlanned = "1"
	startActual  = "2"
	endPlanned   = "3"
	endActual    = "4"
	stateCode    = "state" // of the indicator that tells the states of commitments
)

// measures of indicators, by the code list IndicatorMeasure.
var measures = map[record.Measure]string{record.InUnits: "1", record.Percentage: "2", record.Qualitative: "5"}

// writeIATI writes a tree as one activity with a result for each node. What IATI has no element for stands in elements
// of our own namespace. A result needs an indicator: one without has the states of its commitments by year.
func writeIATI(w io.Writer, t Tree) error {
	f := t.Framework
	if f.From == "" && f.To == "" {
		return fault.New(fault.Invalid, "IATI wants to know when an activity begins or ends; try giving %s a first day", f.ID)
	}
	reporting := "ENTENTE"
	if len(f.Parties) > 0 {
		reporting = string(f.Parties[0])
	}
	activity := el("iati-activity").with(
		say("iati-identifier", string(f.ID)),
		el("reporting-org", "ref", reporting, "type", otherOrg).with(say("narrative", reporting)),
		el("title").with(say("narrative", f.Title)),
		el("description").with(say("narrative", f.Title)))
	for _, p := range f.Parties {
		activity.with(el("participating-org", "role", implementing, "ref", string(p)).with(say("narrative", string(p))))
	}
	if len(f.Parties) == 0 {
		activity.with(el("participating-org", "role", implementing).with(say("narrative", reporting)))
	}
	activity.with(el("activity-status", "code", underWay))
	if f.From != "" {
		activity.with(el("activity-date", "type", startActual, "iso-date", string(f.From.First())))
	}
	if f.To != "" {
		activity.with(el("activity-date", "type", endPlanned, "iso-date", string(lastOf(f.To))))
	}
	filer := newFiler(t)
	for _, n := range preorder(t.Nodes) {
		activity.with(filer.result(n))
	}
	activity.with(el(oursPrefix+"framework", "kind", string(f.Kind), "acronym", f.Acronym, "from", string(f.From), "to", string(f.To),
		"parent", string(f.Parent), "series", strings.Join(f.Series, "; "), "document", string(f.Document), "words", exact(f.Evidence)))
	return el("iati-activities", "version", iatiVersion, "xmlns:entente", oursSpace).with(activity).write(w)
}

func (f filer) result(n record.Node) *element {
	r := el("result", "type", otherResult, "aggregation-status", "0").with(el("title").with(say("narrative", n.Title)))
	if n.Text != "" {
		r.with(el("description").with(say("narrative", n.Text)))
	}
	r.with(el("reference", "vocabulary", reporter, "code", wordOf(n)))
	for _, i := range f.indicators[n.ID] {
		r.with(f.iatiIndicator(i))
	}
	if len(f.indicators[n.ID]) == 0 {
		r.with(f.states(n))
	}
	ours := el(oursPrefix+"node", "kind", string(n.Kind), "code", n.Code, "under", underOf(n), "topics", strings.Join(n.Topics, "; "),
		"document", f.named(n.Document, n.Evidence), "words", exact(n.Evidence))
	for _, p := range n.Programmes {
		ours.with(say(oursPrefix+"programme", p))
	}
	for _, a := range f.leads[n.ID] {
		ours.with(el(oursPrefix+"lead", "of", string(a.Of), "post", a.Post, "user", a.User))
	}
	return r.with(ours)
}

// states is the indicator of a node that is measured by nothing else: what became of the commitments under it.
func (f filer) states(n record.Node) *element {
	i := el("indicator", "measure", measures[record.Qualitative], "ascending", "1").with(
		el("title").with(say("narrative", "State of the commitments under it")), el("reference", "vocabulary", reporter, "code", stateCode))
	for _, year := range f.Years {
		words := f.States[n.ID][year]
		if words == "" {
			continue
		}
		period := yearOf(year)
		i.with(el("period").with(el("period-start", "iso-date", string(period.Start)), el("period-end", "iso-date", string(period.End)),
			el("actual").with(el("comment").with(say("narrative", words)))))
	}
	return i
}

func (f filer) iatiIndicator(i record.Indicator) *element {
	ascending := "1"
	if i.Direction == record.Descending {
		ascending = "0"
	}
	e := el("indicator", "measure", measures[i.Measure], "ascending", ascending).with(el("title").with(say("narrative", i.Title)))
	if b := i.Baseline; b != nil && b.Day != "" {
		e.with(reached("baseline", i.Measure, b.Value, b.Level, nil, "year", string(b.Day.First()[:4]), "iso-date", string(b.Day.First())))
	}
	for _, t := range f.targets[i.ID] {
		e.with(f.period(i, t))
	}
	ours := el(oursPrefix+"indicator", "id", i.ID, "unit", i.Unit, "combination", string(i.Combination))
	if b := i.Baseline; b != nil {
		ours.with(el(oursPrefix+"baseline", "value", numberWords(b.Value), "level", b.Level, "day", string(b.Day)))
	}
	for _, l := range i.Levels {
		ours.with(say(oursPrefix+"level", l))
	}
	for _, d := range i.Dimensions {
		one := el(oursPrefix+"dimension", "name", d.Name)
		for _, c := range d.Codes {
			one.with(say(oursPrefix+"code", c))
		}
		ours.with(one)
	}
	return e.with(ours)
}

func (f filer) period(i record.Indicator, t record.Target) *element {
	e := el("period").with(el("period-start", "iso-date", string(t.Period.Start)), el("period-end", "iso-date", string(t.Period.End)),
		reached("target", i.Measure, t.Value, t.Level, nil))
	for _, s := range t.Shares {
		e.with(reached("target", i.Measure, s.Value, "", &s))
	}
	if a, known := f.Actuals[t.ID]; known {
		e.with(reached("actual", i.Measure, a.Value, a.Level, nil))
	}
	cumulative := ""
	if t.Cumulative {
		cumulative = "true"
	}
	return e.with(el(oursPrefix+"target", "id", t.ID, "basis", string(t.Basis), "of", string(t.Of), "series", t.Series, "cumulative", cumulative,
		"document", f.named(t.Document, t.Evidence), "words", exact(t.Evidence)))
}

// reached is a baseline, target or actual: a value, or the level of a qualitative one as a comment; of a share, with its dimension.
func reached(name string, m record.Measure, value float64, level string, share *record.Share, attrs ...string) *element {
	e := el(name, attrs...)
	if m != record.Qualitative {
		e.attrs = append(e.attrs, [2]string{"value", numberWords(value)})
	}
	if share != nil {
		e.with(el("dimension", "name", share.Dimension, "value", share.Code))
	}
	if level != "" {
		e.with(el("comment").with(say("narrative", level)))
	}
	return e
}
