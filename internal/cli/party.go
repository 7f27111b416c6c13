package cli

import (
	"context"

	"entente.example/internal/record"
)

// partyCmd groups what is decided on parties.
type partyCmd struct {
	Name partyNameCmd `cmd:"" help:"Give a party further names."`
}

// partyNameCmd names a party.
type partyNameCmd struct {
	Party partyFlag `arg:"" help:"Its code."`
	Names []string  `arg:"" help:"Further names, in any script."`
	reasonFlag
}

// Help shows examples.
func (partyNameCmd) Help() string {
	return `A party is found by all its names. What is said takes the place of what was said before.

Examples:

    entente party name JP Nippon 日本`
}

// Run names.
func (c partyNameCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	entry, err := s.NameParty(ctx, record.PartyCode(c.Party), c.Names, c.Reason)
	return a.decided("named", entry, err)
}
