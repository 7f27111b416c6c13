package access

import (
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// Role is what somebody is in a record. Each role may do all that the roles before it may.
type Role string

// The roles, from the least to the most.
const (
	Anonymous     Role = ""              // not signed in
	Reader        Role = "reader"        // sees what is internal
	Editor        Role = "editor"        // takes in documents, enters and proposes facts, decides as first reader
	Reviewer      Role = "reviewer"      // decides as second reader, sets visibility, withdraws
	Administrator Role = "administrator" // sees all, keeps users and groups
)

// Roles lists the roles that a user can have, from the least to the most.
func Roles() []Role { return []Role{Reader, Editor, Reviewer, Administrator} }

// rank orders roles; an unknown one ranks as nobody.
func (r Role) rank() int { return slices.Index(Roles(), r) + 1 }

// AtLeast says whether the role may do what the other one may.
func (r Role) AtLeast(other Role) bool { return r.rank() >= other.rank() }

// Validate says what is wrong with the role of a user, if anything.
func (r Role) Validate() error {
	if r.rank() == 0 {
		return fault.New(fault.Invalid, "role %q is not known; try one of reader, editor, reviewer, administrator", string(r))
	}
	return nil
}

// least is the least role that may take an action; an action that is not here nobody may take.
func least(a ledger.Action) (Role, bool) {
	switch a {
	case ledger.DocumentAdded, ledger.ReadingMade, ledger.FactAccepted, ledger.FactEdited, ledger.FactRejected, ledger.FactSentBack,
		ledger.FactEntered, ledger.FactUndone, ledger.FactCarried, ledger.FactOrphaned, ledger.OrphanDropped,
		ledger.PersonNamed, ledger.TenureSet, ledger.TenureRemoved, ledger.TenureUndone, ledger.PartyNamed, ledger.PartyUndone:
		return Editor, true
	case ledger.PersonMerged, ledger.PersonSplit, ledger.PersonUndone:
		return Reviewer, true // they move facts between people in every list
	case ledger.DocumentWithdrawn, ledger.DocumentRestored, ledger.FactWithdrawn, ledger.VisibilitySet, ledger.SecondReaderSet:
		return Reviewer, true
	case ledger.UserAdded, ledger.UserChanged, ledger.GroupAdded, ledger.GroupRemoved, ledger.SettingSet:
		return Administrator, true
	case ledger.SignInRefused:
		return Anonymous, true
	}
	if a.Tracks() {
		return leastToTrack(a), true
	}
	return Administrator, personal(a)
}

// leastToTrack is the least role that may take an action on what is tracked: what settles numbers or somebody else's work is for reviewers.
func leastToTrack(a ledger.Action) Role {
	switch a {
	case ledger.ClosureSet, ledger.ClosureRemoved, ledger.ReportReturned, ledger.ReportAccepted, ledger.PeriodLocked, ledger.PeriodUnlocked,
		ledger.VerdictSeconded, ledger.VerdictReversed, ledger.FigurePublished, ledger.FigureWithdrawn:
		return Reviewer
	}
	return Editor
}

// personal are the actions that everybody may take on themselves; on others they are for administrators.
func personal(a ledger.Action) bool {
	switch a {
	case ledger.CredentialSet, ledger.CredentialRemoved, ledger.TokenMade, ledger.TokenRevoked,
		ledger.SignedIn, ledger.SignedOut, ledger.SessionsRevoked:
		return true
	}
	return false
}
