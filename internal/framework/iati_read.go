package framework

import (
	"cmp"
	"strings"

	"entente.example/internal/record"
)

// iati reads the results of an activity.
type iati struct {
	*builder
	notes   Problems
	actuals map[string]Actual
}

// readIATI reads the first activity that has results.
func readIATI(root *element) (Tree, Problems, error) {
	r := &iati{builder: newBuilder(), actuals: map[string]Actual{}}
	activities := root.all("iati-activity")
	if root.name == "iati-activity" {
		activities = []*element{root}
	}
	read := false
	for _, a := range activities {
		results := a.all("result")
		if len(results) == 0 || read {
			r.notes.add(a.place, "the activity %q is not read; a framework is one activity with results", a.at("iati-identifier"))
			continue
		}
		read = true
		r.activity(a)
		for _, e := range results {
			r.result(e)
		}
	}
	if !read {
		return Tree{}, nil, Problems{{root.place, "no activity has results; try one with <result>"}}.err()
	}
	t, err := r.done()
	if len(r.actuals) > 0 {
		t.Actuals = r.actuals
	}
	return t, r.notes, err
}

func (r *iati) activity(a *element) {
	ours := a.first(oursPrefix + "framework")
	f := record.Framework{ID: record.FrameworkID(a.at("iati-identifier")), Title: a.at("title", "narrative"), Kind: record.OtherFramework}
	if ours != nil {
		f.Kind, f.Acronym = record.FrameworkKind(ours.attr("kind")), ours.attr("acronym")
		f.From, f.To, f.Parent = record.Day(ours.attr("from")), record.Day(ours.attr("to")), record.FrameworkID(ours.attr("parent"))
		f.Series, f.Document, f.Evidence = parts(ours.attr("series")), record.DocumentID(ours.attr("document")), quoted(ours.attr("words"))
	} else {
		f.ID = slugOf(a.at("iati-identifier"))
		f.From, f.To = r.dates(a)
	}
	for _, o := range a.all("participating-org") {
		if code := cmp.Or(o.attr("ref"), o.at("narrative")); code != "" && (ours == nil || o.attr("ref") != "") {
			f.Parties = append(f.Parties, record.PartyCode(code))
		}
	}
	r.framework(a.place, f)
}

// dates are the beginning and the end of an activity, as it was rather than as it was planned.
func (r *iati) dates(a *element) (from, to record.Day) {
	days := map[string]record.Day{}
	for _, d := range a.all("activity-date") {
		days[d.attr("type")] = record.Day(d.attr("iso-date"))
	}
	return cmp.Or(days[startActual], days[startPlanned]), cmp.Or(days[endActual], days[endPlanned])
}

func (r *iati) result(e *element) {
	f := r.tree.Framework
	ours := e.first(oursPrefix + "node")
	n := record.Node{Kind: record.ActionLine, Title: e.at("title", "narrative"), Text: e.at("description", "narrative")}
	if ours != nil {
		n.Kind, n.Code, n.Parent = record.NodeKind(ours.attr("kind")), ours.attr("code"), nodeID(f.ID, ours.attr("under"))
		n.Topics, n.Evidence = parts(ours.attr("topics")), quoted(ours.attr("words"))
		n.Document = whose(ours.attr("document"), ours.attr("words"), f.Document)
		for _, p := range ours.all(oursPrefix + "programme") {
			n.Programmes = append(n.Programmes, p.words)
		}
	}
	for _, ref := range e.all("reference") {
		if code := strings.ToLower(ref.attr("code")); ref.attr("vocabulary") == reporter && plainWord(strings.ReplaceAll(code, "-", "")) {
			n.ID = nodeID(f.ID, code)
		}
	}
	id := r.node(e.place, n)
	for _, l := range ours.all(oursPrefix + "lead") {
		r.assignment(l.place, record.Assignment{Node: id, Of: record.PartyCode(l.attr("of")), Post: l.attr("post"), User: l.attr("user")})
	}
	for _, i := range e.all("indicator") {
		r.measured(i, id)
	}
}

// measured reads an indicator with its periods.
func (r *iati) measured(e *element, node record.NodeID) {
	if ref := e.first("reference"); ref.attr("vocabulary") == reporter && ref.attr("code") == stateCode {
		return // states are computed
	}
	ours := e.first(oursPrefix + "indicator")
	i := record.Indicator{ID: ours.attr("id"), Node: node, Title: e.at("title", "narrative"), Unit: ours.attr("unit"), Measure: record.InUnits,
		Combination: record.Combination(ours.attr("combination"))}
	switch e.attr("measure") {
	case measures[record.Percentage]:
		i.Measure = record.Percentage
	case measures[record.Qualitative]:
		i.Measure = record.Qualitative
	}
	if a := e.attr("ascending"); a == "0" || a == "false" {
		i.Direction = record.Descending
	}
	for _, l := range ours.all(oursPrefix + "level") {
		i.Levels = append(i.Levels, l.words)
	}
	for _, d := range ours.all(oursPrefix + "dimension") {
		one := record.Dimension{Name: d.attr("name")}
		for _, c := range d.all(oursPrefix + "code") {
			one.Codes = append(one.Codes, c.words)
		}
		i.Dimensions = append(i.Dimensions, one)
	}
	if i.Measure == record.Qualitative && len(i.Levels) < 2 {
		r.notes.add(e.place, "the indicator %q is not kept: it is qualitative and does not say its levels", i.Title)
		return
	}
	if i.Measure == record.InUnits && i.Unit == "" {
		i.Unit = "units"
	}
	i.Baseline = r.baseline(e, ours)
	id := r.indicator(e.place, usual(i))
	for _, p := range e.all("period") {
		r.period(p, i, id)
	}
}

func (r *iati) baseline(e, ours *element) *record.Baseline {
	if b := ours.first(oursPrefix + "baseline"); b != nil {
		value, _ := number(b.attr("value"))
		return &record.Baseline{Value: value, Level: b.attr("level"), Day: record.Day(b.attr("day"))}
	}
	b := e.first("baseline")
	if b == nil {
		return nil
	}
	value, ok := number(b.attr("value"))
	if !ok {
		r.notes.add(b.place, "the baseline is not kept: %q is no number", b.attr("value"))
		return nil
	}
	return &record.Baseline{Value: value, Day: record.Day(cmp.Or(b.attr("iso-date"), b.attr("year")))}
}

func (r *iati) period(e *element, i record.Indicator, indicator string) {
	t := record.Target{Indicator: indicator, Period: record.Period{Start: record.Date(e.first("period-start").attr("iso-date")),
		End: record.Date(e.first("period-end").attr("iso-date"))}}
	if ours := e.first(oursPrefix + "target"); ours != nil {
		t.ID, t.Basis, t.Of, t.Series = ours.attr("id"), record.Basis(ours.attr("basis")), record.PartyCode(ours.attr("of")), ours.attr("series")
		t.Cumulative = ours.attr("cumulative") == "true"
		t.Document, t.Evidence = whose(ours.attr("document"), ours.attr("words"), r.tree.Framework.Document), quoted(ours.attr("words"))
	}
	t.Basis = basisOf(t)
	whole := false
	for _, g := range e.all("target") {
		value, ok := number(g.attr("value"))
		if !ok && i.Measure != record.Qualitative {
			r.problems.add(g.place, "%q is no number; try value=\"100\"", g.attr("value"))
			return
		}
		if d := g.first("dimension"); d != nil {
			t.Shares = append(t.Shares, record.Share{Dimension: d.attr("name"), Code: d.attr("value"), Value: value})
			continue
		}
		whole, t.Value, t.Level = true, value, g.at("comment", "narrative")
		if i.Measure != record.Qualitative {
			t.Level = ""
		}
	}
	if !whole {
		r.notes.add(e.place, "the period from %s is not kept: it has no target", t.Period.Start)
		return
	}
	id := r.target(e.place, t)
	for _, a := range e.all("actual") {
		if value, ok := number(a.attr("value")); a.first("dimension") == nil && (ok || i.Measure == record.Qualitative) {
			r.actuals[id] = Actual{Value: value, Level: a.at("comment", "narrative")}
		}
	}
}
