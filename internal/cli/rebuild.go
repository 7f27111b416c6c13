package cli

import (
	"context"
	"fmt"
)

// rebuildCmd makes all tables anew.
type rebuildCmd struct{}

// Help shows examples.
func (rebuildCmd) Help() string {
	return `Everything that is listed, counted and searched follows from the ledger and the bytes that it names. This command empties all other tables and makes them anew, in one transaction: if it fails, nothing has changed.

Examples:

    entente rebuild
    entente rebuild --db my.db`
}

// Run rebuilds.
func (rebuildCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	n, err := s.Rebuild(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "rebuilt from %s\n", count(int(n), "entry"))
	return err
}
