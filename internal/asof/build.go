// Package asof keeps the record as it stood at the end of days: its ledger up to
// then, replayed into files of their own, as many as are asked for and no more than fit.
//
// In: the record as it is, a way to open files, days. Out: stores that answer as
// the record stood and take no change. What is hidden now is hidden in them too. It knows no SQL and no HTTP.
package asof

import (
	"context"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// Build brings past, which may be empty or hold an earlier part of the same
// ledger, to how the record stood at the end of a day, and gives each document the visibility that it has now.
func Build(ctx context.Context, now, past store.Store, day record.Date, clock func() time.Time) error {
	end, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return fault.Wrap(fault.Invalid, "", "", err)
	}
	ctx = access.With(ctx, access.Operator("as-of", clock))
	until := end.AddDate(0, 0, 1).Add(-time.Microsecond)
	if err := store.Replay(ctx, now, past, store.ReplayOptions{Until: until}); err != nil {
		return err
	}
	hidden, err := now.Hidden(ctx)
	if err != nil {
		return err
	}
	return past.Cover(ctx, hidden)
}
