package cli

import (
	"context"

	"entente.example/internal/record"
)

// listDeliveriesCmd lists deliveries.
type listDeliveriesCmd struct {
	Programme string `placeholder:"NAME" help:"Only those under this programme."`
	factFlags
}

// Help shows examples.
func (listDeliveriesCmd) Help() string {
	return listHelp + `

Examples:

    entente list deliveries --party JP --from 2024
    entente list deliveries --programme "NIHONGO Partners"`
}

// Run lists the deliveries.
func (c listDeliveriesCmd) Run(ctx context.Context, a *app) error {
	f := c.filter(record.KindDelivery)
	f.Programme = record.ProgrammeKey(c.Programme)
	head := []string{"id", "date", "actor", "when", "amount", "state", "words"}
	return listFacts(ctx, a, c.listFlags, "delivery", f, head, func(f record.Fact) []string {
		amount := parts(quantity(f.Quantity), money(f.Money))
		return []string{string(f.ID), string(f.Date), join(f.Actors), period(f.When, "until"), amount, quietState(f.State), f.Evidence.Exact}
	})
}
