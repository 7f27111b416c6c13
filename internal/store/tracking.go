package store

import (
	"context"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// Tracker keeps what people decide about frameworks, commitments and what became of them.
type Tracker interface {
	// Book is all that is tracked, as far as the viewer of ctx may see it. What it holds is shared: nobody changes it.
	Book(ctx context.Context) (*record.Book, error)
	// Track decides that nouns are as given, all or none, each an entry of the ledger. It refuses, as Invalid, what
	// refers to something that is not there; as Conflict, what was decided anew since the Decision that it starts from.
	Track(ctx context.Context, reason string, nouns ...record.Tracked) error
	// Untrack takes a noun out; Conflict while others refer to it, or when it was decided anew since.
	Untrack(ctx context.Context, reason string, name record.TrackedName, decision int64) error
	// Revise does both, all or none: first it sets, then it takes out, in the order given.
	Revise(ctx context.Context, reason string, r Revision) error
}

// Revision is nouns that are to be as given, and others that go.
type Revision struct {
	Set  []record.Tracked
	Gone []Gone
}

// Validate says that a noun is set and goes at once, or goes twice.
func (r Revision) Validate() error {
	seen := map[record.TrackedName]bool{}
	for _, t := range r.Set {
		seen[t.Name()] = true
	}
	for _, g := range r.Gone {
		if seen[g.Name] {
			return fault.New(fault.Invalid, "%s is set and taken out, or taken out twice; leave one of the two away", g.Name)
		}
		seen[g.Name] = true
	}
	return nil
}

// Gone is a noun that goes, as it was decided by the entry that who decides has seen.
type Gone struct {
	Name     record.TrackedName
	Decision int64
}
