package ledger

// The actions on frameworks and on what is placed in them. After is the noun of package record as it is now, before
// the one in whose place it stands; one that is removed has no after. The subject is its kind and id.
const (
	FrameworkSet      Action = "framework.set"
	FrameworkRemoved  Action = "framework.removed"
	NodeSet           Action = "node.set"
	NodeRemoved       Action = "node.removed"
	PlacementSet      Action = "placement.set"
	PlacementRemoved  Action = "placement.removed"
	AssignmentSet     Action = "assignment.set"
	AssignmentRemoved Action = "assignment.removed"
)

// The actions on what became of commitments.
const (
	LinkSet           Action = "link.set"
	LinkRemoved       Action = "link.removed"
	FulfilmentSet     Action = "fulfilment.set"
	FulfilmentRemoved Action = "fulfilment.removed"
	ClosureSet        Action = "closure.set"
	ClosureRemoved    Action = "closure.removed"
	RefusalSet        Action = "refusal.set"
	RefusalRemoved    Action = "refusal.removed"
)

// The actions on numbers.
const (
	IndicatorSet     Action = "indicator.set"
	IndicatorRemoved Action = "indicator.removed"
	TargetSet        Action = "target.set"
	TargetRemoved    Action = "target.removed"
	ReportDrafted    Action = "report.drafted"
	ReportSubmitted  Action = "report.submitted"
	ReportReturned   Action = "report.returned"
	ReportAccepted   Action = "report.accepted"
	ReportRemoved    Action = "report.removed"
	PeriodLocked     Action = "period.locked"
	PeriodUnlocked   Action = "period.unlocked"
)

// The actions on what people hold of commitments, and on what is published.
const (
	VerdictGiven    Action = "verdict.given"
	VerdictSeconded Action = "verdict.seconded"
	VerdictReversed Action = "verdict.reversed"
	VerdictRemoved  Action = "verdict.removed"
	FigurePublished Action = "figure.published"
	FigureWithdrawn Action = "figure.withdrawn"
)

// Tracks says whether an action is one on a tracked noun.
func (a Action) Tracks() bool {
	switch a {
	case FrameworkSet, FrameworkRemoved, NodeSet, NodeRemoved, PlacementSet, PlacementRemoved, AssignmentSet, AssignmentRemoved,
		LinkSet, LinkRemoved, FulfilmentSet, FulfilmentRemoved, ClosureSet, ClosureRemoved, RefusalSet, RefusalRemoved,
		IndicatorSet, IndicatorRemoved, TargetSet, TargetRemoved, ReportDrafted, ReportSubmitted, ReportReturned, ReportAccepted, ReportRemoved,
		PeriodLocked, PeriodUnlocked, VerdictGiven, VerdictSeconded, VerdictReversed, VerdictRemoved, FigurePublished, FigureWithdrawn:
		return true
	}
	return false
}
