package decide

import (
	"math"
	"slices"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// checkNumber holds a number, or a level, to its indicator.
func (b batch) checkNumber(name record.TrackedName, indicator string, value float64, level string, shares []record.Share) error {
	i, _ := b.Noun(record.TrackedName{Kind: record.KindIndicator, ID: indicator}).(record.Indicator)
	switch {
	case math.IsNaN(value) || math.IsInf(value, 0):
		return fault.New(fault.Invalid, "%s: %v is no number", name, value)
	case i.Measure == record.Qualitative && !slices.Contains(i.Levels, level):
		return fault.New(fault.Invalid, "%s: %q is no level of indicator %s; try one of %s", name, level, indicator, strings.Join(i.Levels, ", "))
	}
	if err := i.CheckShares(value, shares); err != nil {
		return fault.Wrap(fault.Invalid, "", "", err)
	}
	return nil
}

// notLocked fails where a report would begin or cease to count in a period that is locked.
func (b batch) notLocked(r record.Report, action ledger.Action) error {
	before, _ := b.Desk.Noun(r.Name()).(record.Report)
	if action != ledger.ReportAccepted && before.State != record.AcceptedReport {
		return nil
	}
	return locked(b, r)
}

func locked(d Desk, r record.Report) error {
	for _, framework := range frameworksOf(d, r.Indicator) {
		for _, l := range d.Locks(framework) {
			if l.Closes(r.Period) {
				return fault.New(fault.Conflict, "report %s: the period from %s to %s of framework %s is locked; unlock it with a reason first",
					r.ID, l.Period.Start, l.Period.End, framework)
			}
		}
	}
	return nil
}

// frameworksOf are those in which an indicator measures something.
func frameworksOf(d Desk, indicator string) []record.FrameworkID {
	i, _ := d.Noun(record.TrackedName{Kind: record.KindIndicator, ID: indicator}).(record.Indicator)
	if i.Commitment != nil {
		return d.Frameworks(i.Commitment.Fact)
	}
	if n, ok := d.Noun(record.TrackedName{Kind: record.KindNode, ID: string(i.Node)}).(record.Node); ok {
		return []record.FrameworkID{n.Framework}
	}
	return nil
}

// checkRows fails where a figure counts what is not there, or in its numerator what is not in its denominator.
func (b batch) checkRows(f record.Figure) error {
	rows := map[record.NodeID]map[record.FactRef]bool{}
	for _, row := range f.Denominator {
		if err := commitments(f, b, row.Commitments...); err != nil {
			return fault.Wrap(fault.Invalid, "", "", err)
		}
		if rows[row.Node] == nil {
			rows[row.Node] = map[record.FactRef]bool{}
		}
		for _, c := range row.Commitments {
			rows[row.Node][c] = true
		}
	}
	for _, row := range f.Numerator {
		if rows[row.Node] == nil {
			return fault.New(fault.Invalid, "%s: node %s is in the numerator and not in the denominator", f.Name(), row.Node)
		}
		for _, c := range row.Commitments {
			if !rows[row.Node][c] {
				return fault.New(fault.Invalid, "%s: fact %s is in the numerator and not in the denominator", f.Name(), c.Fact)
			}
		}
	}
	return nil
}
