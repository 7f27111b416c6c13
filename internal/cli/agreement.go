package cli

import (
	"context"
	"fmt"

	"entente.example/internal/review"
)

// agreementCmd tells how far two readers decided alike.
type agreementCmd struct {
	JSON bool `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (agreementCmd) Help() string {
	return `Of each kind of fact: on how many two people decided, on how many alike, and Cohen's kappa, agreement beyond what chance gives (1 at most). Kappa is not defined where all decisions are alike on both sides.

Examples:

    entente agreement
    entente agreement --json`
}

// Run tells it.
func (c agreementCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	list, err := s.Agreement(ctx)
	if err != nil {
		return err
	}
	return writeList(a, listFlags{JSON: c.JSON}, "kind", list, len(list), []string{"kind", "facts", "same", "kappa"}, func(g review.Agreement) []string {
		kappa := ""
		if g.Kappa != nil {
			kappa = fmt.Sprintf("%.2f", *g.Kappa)
		}
		return []string{string(g.Kind), figure(g.Facts), figure(g.Same), kappa}
	})
}
