package cli

import (
	"context"
	"errors"
	"fmt"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// decisionFlags are those of every decision on a fact.
type decisionFlags struct {
	Reason string `placeholder:"WORDS" help:"Why; kept in the ledger."`
	Seen   int64  `placeholder:"ENTRY" help:"Entry of the latest decision on the fact that you saw; without it none."`
}

// decideCmd decides on a fact.
type decideCmd struct {
	Fact  string `arg:"" help:"The id of the fact."`
	State string `arg:"" enum:"accepted,rejected,sent-back,withdrawn" help:"accepted, rejected, sent-back or withdrawn."`
	decisionFlags
}

// Help shows examples.
func (decideCmd) Help() string {
	return `Rejected, sent-back and withdrawn facts leave the lists and open by their own ids. Where somebody else has decided since the decision that --seen names, nothing is written: their decision is shown, and you decide again.

Examples:

    entente decide c0a1b2c3d4e5f accepted
    entente decide c0a1b2c3d4e5f rejected --reason "reported, not promised"
    entente decide c0a1b2c3d4e5f accepted --seen 41`
}

// Run decides.
func (c decideCmd) Run(ctx context.Context, a *app) error {
	return decide(ctx, a, store.Decision{Fact: record.FactID(c.Fact), State: record.State(c.State), Reason: c.Reason, Seen: c.Seen})
}

// decide takes a decision and tells what it was, or what somebody else decided in between.
func decide(ctx context.Context, a *app, d store.Decision) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	ids, err := s.Decide(ctx, d)
	if theirs := new(store.Contested); errors.As(err, &theirs) {
		return contested(a, theirs, d)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, string(d.State), ids[0])
	return err
}

// contested shows what somebody else decided, and where it is edited what they hold beside one's own.
func contested(a *app, c *store.Contested, mine store.Decision) error {
	o := c.Theirs
	t := table{head: []string{"field", "theirs", "yours"}}
	t.row("state", o.State.Name(), string(mine.State))
	for _, field := range review.Fields(o.Kind) {
		theirs, yours := review.Field(o.Value, field), review.Field(mine.Value, field)
		if mine.Value != nil && theirs != yours {
			t.row(field, theirs, yours)
		}
	}
	if err := t.write(a.out, a.Terminal); err != nil {
		return err
	}
	return fault.New(fault.Conflict, "%w; to decide after all, add --seen %d", c, o.Entry)
}

// undoCmd takes a decision back.
type undoCmd struct {
	Fact   string `arg:"" help:"The id of the fact."`
	Reason string `placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (undoCmd) Help() string {
	return `What you had decided before that holds again, if there was anything. Decisions of others are not touched.

Examples:

    entente undo c0a1b2c3d4e5f --reason "a slip"`
}

// Run takes it back.
func (c undoCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.Undo(ctx, record.FactID(c.Fact), c.Reason); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, "taken back", c.Fact)
	return err
}
