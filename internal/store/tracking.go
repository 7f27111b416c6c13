package store

import (
	"context"

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
}
