// Package decide holds decisions on tracked nouns against the record: which action a decision is, and whether it may be taken.
//
// In: nouns as somebody would have them, and the record as far as they may see it. Out: drafts of ledger
// entries, or the fault of the first noun that does not stand. It knows nothing of databases and roles.
package decide

import (
	"entente.example/internal/ledger"
	"entente.example/internal/record"
)

// Record is what nouns stand on, as far as who decides may see it.
type Record interface {
	// Noun is a tracked noun as it stands, nil where there is none.
	Noun(name record.TrackedName) record.Tracked
	// Fact is a fact that people hold to be one; not ok where there is none in that document.
	Fact(ref record.FactRef) (f Held, ok bool)
}

// Held is what a noun needs to know of a fact on which it stands.
type Held struct {
	Kind record.FactKind
	Act  record.Act  // of a statement
	Date record.Date // of its document
}

// Asks says whether the fact asks the other side for something.
func (h Held) Asks() bool { return h.Act.Asks() }

// Desk is the record as it lies before somebody who decides.
type Desk interface {
	Record
	// Who decides, the person behind a token.
	Who() string
	// Taken says whether a name is in use, be it by something that who decides may not see.
	Taken(name record.TrackedName) (bool, error)
	// Frameworks are those in which a fact is placed.
	Frameworks(of record.FactID) []record.FrameworkID
	// Locks are those of a framework.
	Locks(of record.FrameworkID) []record.Lock
}

// Draft is a decision that may be taken.
type Draft struct {
	Action ledger.Action
	Name   record.TrackedName
	Before record.Tracked // nil for nothing
	After  record.Tracked // nil for nothing
}
