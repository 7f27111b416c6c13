package track

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// measures are the indicators with their targets and reports.
type measures struct {
	indicators map[string]*record.Indicator
	measuring  map[record.FactID][]*record.Indicator
	onNode     map[record.NodeID][]*record.Indicator
	targets    map[string][]*record.Target // of an indicator, by end of their periods
	reports    map[string][]*record.Report // of an indicator, by end of their periods
	target     map[string]*record.Target
	locks      map[record.FrameworkID][]*record.Lock
}

func newMeasures(t *Track) measures {
	m := measures{indicators: map[string]*record.Indicator{}, measuring: map[record.FactID][]*record.Indicator{},
		onNode: map[record.NodeID][]*record.Indicator{}, targets: map[string][]*record.Target{}, reports: map[string][]*record.Report{},
		target: map[string]*record.Target{}, locks: map[record.FrameworkID][]*record.Lock{}}
	for i := range t.book.Indicators {
		in := &t.book.Indicators[i]
		m.indicators[in.ID] = in
		if in.Commitment != nil {
			m.measuring[in.Commitment.Fact] = append(m.measuring[in.Commitment.Fact], in)
		} else {
			m.onNode[in.Node] = append(m.onNode[in.Node], in)
		}
	}
	for i := range t.book.Targets {
		g := &t.book.Targets[i]
		m.target[g.ID] = g
		m.targets[g.Indicator] = append(m.targets[g.Indicator], g)
	}
	for i := range t.book.Reports {
		r := &t.book.Reports[i]
		m.reports[r.Indicator] = append(m.reports[r.Indicator], r)
	}
	for i := range t.book.Locks {
		l := &t.book.Locks[i]
		m.locks[l.Framework] = append(m.locks[l.Framework], l)
	}
	m.order()
	return m
}

func (m measures) order() {
	for _, list := range m.targets {
		slices.SortStableFunc(list, func(a, b *record.Target) int {
			return cmp.Or(cmp.Compare(a.Period.End, b.Period.End), cmp.Compare(a.Period.Start, b.Period.Start), cmp.Compare(a.ID, b.ID))
		})
	}
	for _, list := range m.reports {
		slices.SortStableFunc(list, func(a, b *record.Report) int {
			return cmp.Or(cmp.Compare(a.Period.End, b.Period.End), cmp.Compare(a.Decision, b.Decision), cmp.Compare(a.ID, b.ID))
		})
	}
}

// Indicators are those of a commitment: its own, or where it has none those of the wording that it took up.
func (t *Track) Indicators(id record.FactID) []*record.Indicator {
	if own := t.measuring[id]; len(own) > 0 {
		return own
	}
	for _, earlier := range t.forebears(id) {
		if theirs := t.measuring[earlier]; len(theirs) > 0 {
			return theirs
		}
	}
	return nil
}

// Indicator is an indicator by its id.
func (m measures) Indicator(id string) (record.Indicator, bool) {
	if in := m.indicators[id]; in != nil {
		return *in, true
	}
	return record.Indicator{}, false
}

// NodeIndicators are those of a node itself.
func (t *Track) NodeIndicators(id record.NodeID) []*record.Indicator { return t.onNode[id] }

// Targets are those of an indicator, by the end of their periods.
func (m measures) Targets(indicator string) []*record.Target { return m.targets[indicator] }

// Reports are all of an indicator, in whatever state, by the end of their periods.
func (m measures) Reports(indicator string) []*record.Report { return m.reports[indicator] }

// lockOf is the lock after which a report was accepted, nil where there is none.
func (t *Track) lockOf(in *record.Indicator, r *record.Report) *record.Lock {
	for _, id := range t.frameworksOf(in) {
		for _, l := range t.locks[id] {
			if l.Closes(r.Period) && r.Decision > l.Decision {
				return l
			}
		}
	}
	return nil
}

// frameworksOf are those whose locks close an indicator's periods.
func (t *Track) frameworksOf(in *record.Indicator) []record.FrameworkID {
	nodes := []record.NodeID{in.Node}
	if in.Commitment != nil {
		nodes = t.places[in.Commitment.Fact]
	}
	var ids []record.FrameworkID
	for _, n := range nodes {
		if n := t.nodes[n]; n != nil && !slices.Contains(ids, n.Framework) {
			ids = append(ids, n.Framework)
		}
	}
	return ids
}
