package cli

import (
	"context"
	"os"
	"path/filepath"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// openPast opens the record as it stood at the end of a day: its ledger up to then, replayed
// into a file of its own that is gone when the command ends.
func (a *app) openPast(ctx context.Context, now store.Store, day record.Date) (store.Store, error) {
	end, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, "", "", err)
	}
	folder, err := os.MkdirTemp("", "entente-as-of-")
	if err != nil {
		return nil, fault.Wrap(fault.Unavailable, "make", "a folder for the record as it stood", err)
	}
	a.past = folder
	past, err := a.Open(ctx, filepath.Join(folder, "record.db"))
	if err != nil {
		return nil, err
	}
	a.stores = append(a.stores, past)
	until := end.AddDate(0, 0, 1).Add(-time.Microsecond)
	return store.Past{Store: past}, store.Replay(ctx, now, past, store.ReplayOptions{Until: until})
}
