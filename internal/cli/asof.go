package cli

import (
	"context"
	"os"
	"path/filepath"

	"entente.example/internal/asof"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/web"
)

// openPast opens the record as it stood at the end of a day, in a file of its own
// that is gone when the command ends.
func (a *app) openPast(ctx context.Context, now store.Store, day record.Date) (store.Store, error) {
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
	return store.Past{Store: past}, asof.Build(ctx, now, past, day, a.Now)
}

// pastFlags say where the site keeps the record as it stood.
type pastFlags struct {
	Cache     string `complete:"file" placeholder:"FOLDER" help:"Where the record as it stood on days is kept while the site runs. Default: entente in the user's cache folder."`
	CacheDays int    `default:"8" placeholder:"N" help:"Of how many days the record is kept as it stood."`
}

// shelf makes the shelf of the site.
func (f pastFlags) shelf(a *app, now store.Store) (*asof.Shelf, error) {
	if f.CacheDays < 1 {
		return nil, fault.New(fault.Invalid, "--cache-days %d keeps nothing; try 1 or more", f.CacheDays)
	}
	folder := f.Cache
	if folder == "" {
		user, err := os.UserCacheDir()
		if err != nil {
			user = os.TempDir()
		}
		folder = filepath.Join(user, "entente")
	}
	return asof.NewShelf(asof.Options{Now: now, Open: a.Open, Folder: folder, Keep: f.CacheDays, Clock: a.Now}), nil
}

// pastOf lets the site ask a shelf.
func pastOf(shelf *asof.Shelf) web.Past {
	return func(ctx context.Context, day record.Date) (web.Store, func(), error) { return shelf.On(ctx, day) }
}
