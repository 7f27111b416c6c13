package record

import (
	"fmt"
	"strings"
)

// ReportState is where a report stands on its way.
type ReportState string

// The states of a report, in their order.
const (
	Draft          ReportState = "draft"     // seen by its author's side only in lists of reports to give
	Submitted      ReportState = "submitted" // waits for somebody else to accept it
	Returned       ReportState = "returned"  // to be mended, with a reason
	AcceptedReport ReportState = "accepted"  // counts
)

// ReportStates lists every state once.
func ReportStates() []ReportState {
	return []ReportState{Draft, Submitted, Returned, AcceptedReport}
}

// Follows says whether a report may come from one state to another; from nothing it begins as a draft or submitted.
func (s ReportState) Follows(before ReportState) bool {
	switch s {
	case Draft:
		return before == "" || before == Draft || before == Returned
	case Submitted:
		return before == "" || before == Draft || before == Returned || before == Submitted
	case Returned:
		return before == Submitted || before == AcceptedReport
	case AcceptedReport:
		return before == Submitted
	}
	return false
}

// Report says what was reached in a period, with evidence. An actual is made of accepted reports and nothing else.
type Report struct {
	ID        string      `json:"id"`
	Indicator string      `json:"indicator"`
	Period    Period      `json:"period"` // both days included
	Value     float64     `json:"value"`
	Unit      string      `json:"unit,omitempty"` // that the value is given in, where it is not the indicator's
	Level     string      `json:"level,omitempty"`
	Shares    []Share     `json:"shares,omitempty"`
	State     ReportState `json:"state"`
	Author    string      `json:"author,omitempty"`   // who gave it in, "user:NAME"
	Facts     []FactRef   `json:"facts,omitempty"`    // deliveries and statements that show it
	Sources   []string    `json:"sources,omitempty"`  // addresses on the web, where no document of the record shows it
	Comment   string      `json:"comment,omitempty"`  // of the author
	Response  string      `json:"response,omitempty"` // of who returned it
	Decided
}

// Lock closes a period of a framework: reports in it are no longer accepted, and its figures stay as they are.
type Lock struct {
	Framework FrameworkID `json:"framework"`
	Period    Period      `json:"period"` // both days included
	Open      bool        `json:"open,omitempty"`
	Decided
}

// Closes says whether a period of reporting is shut: its last day is in the lock's.
func (l Lock) Closes(p Period) bool {
	return !l.Open && l.Period.Start <= p.End && p.End <= l.Period.End
}

// Assignment is that a post, or a user, answers for a commitment or a node and all below it; one of the two is given.
type Assignment struct {
	Commitment *FactRef  `json:"commitment,omitempty"`
	Node       NodeID    `json:"node,omitempty"`
	Of         PartyCode `json:"of,omitempty"`   // the party for which it is
	Post       string    `json:"post,omitempty"` // "Director, First Southeast Asia Division"
	User       string    `json:"user,omitempty"` // by account
	Decided
}

// Name implements Tracked.
func (r Report) Name() TrackedName { return TrackedName{KindReport, r.ID} }

// Name implements Tracked.
func (l Lock) Name() TrackedName {
	return TrackedName{KindLock, key(string(l.Framework), string(l.Period.Start), string(l.Period.End))}
}

// Name implements Tracked.
func (a Assignment) Name() TrackedName {
	about := string(a.Node)
	if a.Commitment != nil {
		about = string(a.Commitment.Fact)
	}
	return TrackedName{KindAssignment, key(about, string(a.Of), strings.Join(Fold(a.Post), "-"), a.User)}
}

// Documents implements Tracked.
func (r Report) Documents() []DocumentID { return documentsOf(r.Facts...) }

// Documents implements Tracked.
func (l Lock) Documents() []DocumentID { return nil }

// Documents implements Tracked.
func (a Assignment) Documents() []DocumentID {
	if a.Commitment == nil {
		return nil
	}
	return documentsOf(*a.Commitment)
}

// Validate implements Tracked.
func (r Report) Validate() error {
	switch {
	case r.ID == "" || r.Indicator == "":
		return fmt.Errorf("a report needs an id and an indicator")
	case r.Period.Start == "" || r.Period.End == "":
		return fmt.Errorf("report %s: its period needs a first and a last day", r.ID)
	case r.State != Draft && len(r.Facts) == 0 && len(r.Sources) == 0:
		return fmt.Errorf("report %s has no evidence; name a fact of the record, or the address of a public source", r.ID)
	case r.State == Returned && strings.TrimSpace(r.Response) == "":
		return fmt.Errorf("report %s: say why it is returned", r.ID)
	}
	for _, s := range r.Sources {
		if !OnTheWeb(s) {
			return fmt.Errorf("report %s: %q is no address on the web; try https://…", r.ID, s)
		}
	}
	return firstError(required("state", r.State, ReportStates()), period("start", r.Period.Start, "end", r.Period.End))
}

// Validate implements Tracked.
func (l Lock) Validate() error {
	if l.Framework == "" || l.Period.Start == "" || l.Period.End == "" {
		return fmt.Errorf("a lock needs a framework, a first and a last day")
	}
	return period("start", l.Period.Start, "end", l.Period.End)
}

// Validate implements Tracked.
func (a Assignment) Validate() error {
	switch {
	case (a.Commitment == nil) == (a.Node == ""):
		return fmt.Errorf("an assignment is of either a commitment or a node")
	case strings.TrimSpace(a.Post) == "" && a.User == "":
		return fmt.Errorf("an assignment needs a post or a user")
	}
	return nil
}
