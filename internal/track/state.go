package track

import "entente.example/internal/record"

// State is how a commitment stands in a year.
type State string

// The states. Every commitment has exactly one in each year of its life.
const (
	NotYetDue       State = "not-yet-due"
	UnderWay        State = "under-way"
	Fulfilled       State = "fulfilled"
	FulfilledLate   State = "fulfilled-late"
	PartlyFulfilled State = "partly-fulfilled"
	Overdue         State = "overdue"
	NoEvidence      State = "no-evidence"
	Restated        State = "restated"
	Superseded      State = "superseded"
	Lapsed          State = "lapsed"
	Withdrawn       State = "withdrawn"
)

// States lists every state once, in the order in which they are shown.
func States() []State {
	return []State{Fulfilled, FulfilledLate, PartlyFulfilled, UnderWay, NotYetDue, Overdue, NoEvidence, Restated, Superseded, Lapsed, Withdrawn}
}

// Open says whether a commitment in this state is still to be fulfilled.
func (s State) Open() bool {
	switch s {
	case NotYetDue, UnderWay, PartlyFulfilled, Overdue, NoEvidence:
		return true
	}
	return false
}

// Over says whether the life of a commitment ends in this state; the promise may go on in another one.
func (s State) Over() bool {
	switch s {
	case Restated, Superseded, Lapsed, Withdrawn:
		return true
	}
	return false
}

// RuleName names a rule of data/codes.
type RuleName string

// YearState is the state of a commitment in a year, with the rule that gives it and what the rule looked at.
type YearState struct {
	Year  int         `json:"year"`
	State State       `json:"state"`
	Rule  RuleName    `json:"rule"`
	Day   record.Date `json:"day"` // on which it is judged: the last of the year, or today
	Rows  []Row       `json:"rows,omitempty"`
}

// Row is something that a rule looked at.
type Row struct {
	Name record.TrackedName `json:"name"`           // a fulfilment, link, closure, target, report
	Day  record.Date        `json:"day"`            // that decides
	Fact *record.FactRef    `json:"fact,omitempty"` // whose words show it
}
