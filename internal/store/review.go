package store

import (
	"context"
	"encoding/json"
	"fmt"

	"entente.example/internal/record"
	"entente.example/internal/review"
)

// Reviewer takes decisions on facts, and tells of them.
type Reviewer interface {
	// Decide takes decisions, all or none. The fault is Conflict, with a *Contested in its chain,
	// where somebody decided on a fact since the decision that the viewer had seen.
	Decide(ctx context.Context, decisions ...Decision) ([]record.FactID, error)
	// Undo takes the viewer's own latest decision on a fact back.
	Undo(ctx context.Context, id record.FactID, reason string) error
	// Opinions are the decisions on a fact that the viewer may see, the first one first.
	Opinions(ctx context.Context, id record.FactID) ([]review.Opinion, error)
	// OpinionsIn are those on all facts of a document, fact by fact.
	OpinionsIn(ctx context.Context, id record.DocumentID) ([]review.Opinion, error)
	// FactValue is a fact as it stands, whatever its state: JSON of its kind.
	FactValue(ctx context.Context, id record.FactID) (json.RawMessage, error)
	// RequireSecondReader says whether two people have to decide on each fact of a document.
	RequireSecondReader(ctx context.Context, id record.DocumentID, required bool, reason string) error
	// SecondReader tells whether they have to.
	SecondReader(ctx context.Context, id record.DocumentID) (bool, error)
	// Orphans lists decided facts whose words the newest version of their document does not have.
	Orphans(ctx context.Context, page record.Page) ([]Orphan, int, error)
	// Agreement says how far two readers decided alike, kind by kind.
	Agreement(ctx context.Context) ([]review.Agreement, error)
}

// Decision is what somebody decides on a fact.
type Decision struct {
	Fact record.FactID // empty for a fact entered by hand
	// State is Accepted, Edited, Rejected, SentBack or Withdrawn; of a fact entered by hand Edited.
	State record.State
	// Value is the fact as edited or entered, JSON of its kind; nil for the others.
	Value json.RawMessage
	// Document and Kind are those of a fact entered by hand.
	Document record.DocumentID
	Kind     record.FactKind
	// Replaces is the orphan in whose place a fact is entered.
	Replaces record.FactID
	Reason   string
	// Seen is the ledger's entry of the latest decision on the fact that the viewer saw, 0 for none.
	Seen int64
}

// AcceptAll accepts facts on which nobody has decided.
func AcceptAll(facts []record.Fact, reason string) []Decision {
	list := make([]Decision, 0, len(facts))
	for _, f := range facts {
		list = append(list, Decision{Fact: f.ID, State: record.Accepted, Reason: reason})
	}
	return list
}

// Orphan is a decided fact whose words the newest version of its document does not have.
type Orphan struct {
	Fact     record.FactID   `json:"fact"`
	Document record.Document `json:"document"` // the newest version
	Kind     record.FactKind `json:"kind"`
	Value    json.RawMessage `json:"value"` // as it was in the version before
}

// Contested says that somebody else decided on a fact in between.
type Contested struct {
	Fact   record.FactID
	Theirs review.Opinion // the latest decision of somebody else
}

// Error tells who decided what.
func (c *Contested) Error() string {
	return fmt.Sprintf("%s has decided on this in the meantime (%s, entry %d); look at both and decide again", c.Theirs.Who, c.Theirs.State.Name(), c.Theirs.Entry)
}
