package cli

import (
	"context"
	"fmt"

	"entente.example/internal/record"
)

// secondCmd tells or sets whether two people decide.
type secondCmd struct {
	ID     string `arg:"" help:"The document's id, its first eight digits or more."`
	Set    string `arg:"" optional:"" enum:",on,off" default:"" help:"on or off; without it, how it is now."`
	Reason string `placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (secondCmd) Help() string {
	return `With a second reader nothing holds before two people have decided, and the second one sees the first one's decision only after her own.

Examples:

    entente second-reader 4f1c09ab
    entente second-reader 4f1c09ab on --reason "a treaty"`
}

// Run tells or sets it.
func (c secondCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	id := record.DocumentID(c.ID)
	if c.Set != "" {
		if err := s.RequireSecondReader(ctx, id, c.Set == "on", c.Reason); err != nil {
			return err
		}
	}
	required, err := s.SecondReader(ctx, id)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, map[bool]string{true: "on", false: "off"}[required])
	return err
}
