package cli

import (
	"context"

	"entente.example/internal/record"
)

// listCommitmentsCmd lists commitments.
type listCommitmentsCmd struct {
	Towards   partyFlag `placeholder:"CODE" help:"Only those that benefit this party."`
	Programme string    `placeholder:"NAME" help:"Only those under this programme."`
	Strength  string    `enum:",firm,intended" default:"" help:"Only firm or only intended ones."`
	Specific  *bool     `negatable:"" help:"Only those with something definite to check, or only those without."`
	DueFrom   firstDay  `placeholder:"DATE" help:"Due on this day, month or year or later."`
	DueTo     lastDay   `placeholder:"DATE" help:"Due up to this day, month or year."`
	factFlags
}

// Help shows examples.
func (listCommitmentsCmd) Help() string {
	return listHelp + `

Examples:

    entente list commitments --party JP --towards ASEAN
    entente list commitments --due-to 2025 --sort due
    entente list commitments --specific --strength firm --json`
}

// Run lists the commitments.
func (c listCommitmentsCmd) Run(ctx context.Context, a *app) error {
	f := c.filter(record.KindCommitment)
	f.Towards, f.Programme = record.PartyCode(c.Towards), record.ProgrammeKey(c.Programme)
	f.Strength, f.Specific = record.Strength(c.Strength), c.Specific
	f.DueFrom, f.DueTo = record.Date(c.DueFrom), record.Date(c.DueTo)
	head := []string{"id", "date", "actor", "to", "strength", "target", "due", "state", "words"}
	return listFacts(ctx, a, c.listFlags, "commitment", f, head, func(f record.Fact) []string {
		due := ""
		if f.Due != nil {
			due = string(f.Due.End)
		}
		target := parts(quantity(f.Quantity), money(f.Money))
		return []string{string(f.ID), string(f.Date), join(f.Actors), join(f.Beneficiaries), string(f.Strength), target, due, quietState(f.State), f.Evidence.Exact}
	})
}
