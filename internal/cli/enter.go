package cli

import (
	"context"
	"io"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// enterCmd enters a fact by hand.
type enterCmd struct {
	Document string `arg:"" help:"The id of the document that says it, its first eight digits or more."`
	Kind     string `arg:"" enum:"meeting,statement,commitment,delivery,programme" help:"meeting, statement, commitment, delivery or programme."`
	Words    string `placeholder:"WORDS" help:"The exact words that say it; they must stand in the text once. Without them the JSON has evidence with exact, start and end."`
	Replaces string `placeholder:"FACT" help:"The orphan in whose place the fact is entered."`
	Reason   string `placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (enterCmd) Help() string {
	return `The fact is read as JSON of its kind from the standard input. Without words that stand in the text no fact is kept.

Examples:

    entente enter 4f1c09ab statement --words "welcomed the new programme" <<< '{"act": "welcome", "speakers": [{"of": "ASEAN"}]}'
    entente enter 4f1c09ab commitment --reason "overlooked" < fact.json`
}

// Run enters the fact.
func (c enterCmd) Run(ctx context.Context, a *app) error {
	value, err := io.ReadAll(a.Stdin)
	if err != nil {
		return fault.Wrap(fault.Unavailable, "read", "the standard input", err)
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	worded, err := worded(ctx, s, record.DocumentID(c.Document), value, c.Words)
	if err != nil {
		return err
	}
	return decide(ctx, a, store.Decision{State: record.Edited, Value: worded, Document: record.DocumentID(c.Document), Kind: record.FactKind(c.Kind),
		Replaces: record.FactID(c.Replaces), Reason: c.Reason})
}
