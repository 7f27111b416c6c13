package decide

import (
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// Remove drafts the decision that a noun goes, which stands as it was decided by the entry that who decides has seen.
// Whether others refer to it is for the database to say.
func Remove(d Desk, name record.TrackedName, seen int64) (Draft, error) {
	before := d.Noun(name)
	if before == nil {
		return Draft{}, fault.New(fault.NotFound, "there is no %s %q", name.Kind, name.ID)
	}
	if err := unchanged(before, seen); err != nil {
		return Draft{}, err
	}
	action, err := removal(d, before)
	return Draft{Action: action, Name: name, Before: before}, err
}

// removal is the action by which a noun goes.
func removal(d Desk, before record.Tracked) (ledger.Action, error) {
	switch n := before.(type) {
	case record.Lock:
		return "", fault.New(fault.Invalid, "%s: a period is unlocked, not removed", n.Name())
	case record.Figure:
		return ledger.FigureWithdrawn, nil
	case record.Report:
		if n.State == record.AcceptedReport {
			return "", fault.New(fault.Conflict, "report %s is accepted; return it with a reason first", n.ID)
		}
		return ledger.ReportRemoved, own(d, n.Name(), n.Author)
	case record.Verdict:
		if n.Second != "" {
			return "", fault.New(fault.Conflict, "verdict %s has a second reader; reverse it with a reason", n.ID)
		}
		return ledger.VerdictRemoved, own(d, n.Name(), n.Author)
	}
	return ledger.Action(before.Name().Kind + ".removed"), nil
}

// own fails for what is somebody else's.
func own(d Desk, name record.TrackedName, author string) error {
	if author != d.Who() {
		return fault.New(fault.Forbidden, "%s is that of its author, %s", name, author)
	}
	return nil
}
