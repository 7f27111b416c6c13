package cli

import (
	"context"
	"fmt"

	"entente.example/internal/store"
)

// personSuggestCmd lists suggested merges.
type personSuggestCmd struct {
	Person string `arg:"" optional:"" help:"Only pairs with this person."`
	JSON   bool   `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (personSuggestCmd) Help() string {
	return `Nothing is merged unless somebody decides it.

` + listHelp + `

Examples:

    entente person suggest
    entente person suggest "Kamikawa" --json`
}

// Run lists the suggestions.
func (c personSuggestCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	list, err := s.SuggestMerges(ctx, c.Person)
	if err != nil {
		return err
	}
	head := []string{"from", "into", "name", "other", "why"}
	return writeList(a, listFlags{JSON: c.JSON}, "suggestion", list, len(list), head, func(x store.Suggestion) []string {
		return []string{x.From.Key, x.Into.Key, x.From.Name, x.Into.Name, x.Why}
	})
}

// personUndoCmd takes a decision back.
type personUndoCmd struct {
	Entry int64 `arg:"" help:"The number of the decision's entry in the ledger."`
	reasonFlag
}

// Help shows examples.
func (personUndoCmd) Help() string {
	return `Examples:

    entente person undo 57 --reason "they are two"
    entente ledger --action person.merged`
}

// Run takes it back.
func (c personUndoCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.UndoRuling(ctx, c.Entry, c.Reason); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, "taken back")
	return err
}
