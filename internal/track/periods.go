package track

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Reporting is a period of a framework: what is to be reached in it, and the reports whose last day is in it.
type Reporting struct {
	Period  record.Period
	Targets []record.Target
	Reports []record.Report
	Lock    *record.Lock // that closes it; nil while it is open
}

// Reportings are the periods in which a framework is reported on, by their last day: those of its targets, and those that were closed once.
func (t *Track) Reportings(id record.FrameworkID) []Reporting {
	var periods []record.Period
	measured := t.measuresOf(id)
	for _, in := range measured {
		for _, g := range t.targets[in.ID] {
			periods = append(periods, g.Period)
		}
	}
	for _, l := range t.locks[id] {
		periods = append(periods, l.Period)
	}
	slices.SortFunc(periods, func(a, b record.Period) int {
		return cmp.Or(cmp.Compare(a.End, b.End), cmp.Compare(a.Start, b.Start))
	})
	var list []Reporting
	for _, p := range slices.Compact(periods) {
		list = append(list, t.reporting(id, p, measured))
	}
	return list
}

// Reporting is one period of a framework.
func (t *Track) Reporting(id record.FrameworkID, p record.Period) Reporting {
	return t.reporting(id, p, t.measuresOf(id))
}

func (t *Track) reporting(id record.FrameworkID, p record.Period, measured []*record.Indicator) Reporting {
	r := Reporting{Period: p}
	within := record.Lock{Framework: id, Period: p}
	for _, in := range measured {
		for _, g := range t.targets[in.ID] {
			if g.Period == p {
				r.Targets = append(r.Targets, *g)
			}
		}
		for _, report := range t.reports[in.ID] {
			if within.Closes(report.Period) {
				r.Reports = append(r.Reports, *report)
			}
		}
	}
	for _, l := range t.locks[id] {
		if l.Closes(p) && (r.Lock == nil || l.Period == p) {
			r.Lock = l
		}
	}
	return r
}

// Lock is how a period of a framework was closed or opened last; the zero lock where it never was.
func (t *Track) Lock(id record.FrameworkID, p record.Period) record.Lock {
	for _, l := range t.locks[id] {
		if l.Period == p {
			return *l
		}
	}
	return record.Lock{}
}

// measuresOf are the indicators of a framework's nodes, and of the commitments that are placed under them.
func (t *Track) measuresOf(id record.FrameworkID) []*record.Indicator {
	var list []*record.Indicator
	for _, n := range t.NodesOf(Scope{Framework: id}) {
		list = append(list, t.onNode[n]...)
	}
	for _, c := range t.Within(Scope{Framework: id}) {
		list = append(list, t.measuring[c]...)
	}
	return list
}
