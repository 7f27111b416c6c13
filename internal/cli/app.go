package cli

import (
	"bufio"
	"cmp"
	"context"
	"os"

	"entente.example/data"
	"entente.example/internal/fault"
	"entente.example/internal/reading"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// app is what every command shares: the outside, a buffered output, and the
// engine and the store once a command has asked for them.
type app struct {
	Options
	out      *bufio.Writer
	database string  // as given by --db; empty for that of the environment or the default
	asOf     lastDay // the day at whose end the record is asked for; empty for now
	stores   []store.Store
	past     string // folder of the record as it stood, removed at the end
}

func newApp(o Options, database string) *app {
	return &app{
		Options:  o,
		out:      bufio.NewWriterSize(o.Stdout, 1<<16),
		database: database,
	}
}

// engine builds the reading engine from the embedded data.
func (a *app) engine() (*reading.Engine, error) {
	e, err := reading.New(data.FS)
	return e, fault.Wrap(fault.Internal, "load", "the engine's data", err)
}

// open opens the database; mustExist refuses to make a new one.
func (a *app) open(ctx context.Context, mustExist bool) (store.Store, error) {
	path, err := databasePlace(cmp.Or(a.database, a.Env("ENTENTE_DATABASE")), a.Env)
	if err != nil {
		return nil, err
	}
	return a.openAt(ctx, path, mustExist)
}

// openAt opens the database at a place, as it stands now or stood.
func (a *app) openAt(ctx context.Context, path string, mustExist bool) (store.Store, error) {
	opened, err := a.openNow(ctx, path, mustExist)
	if err == nil && a.asOf != "" {
		return a.openPast(ctx, opened, record.Date(a.asOf))
	}
	return opened, err
}

func (a *app) openNow(ctx context.Context, path string, mustExist bool) (store.Store, error) {
	if err := prepare(path, mustExist); err != nil {
		return nil, err
	}
	opened, err := a.Open(ctx, path)
	if err != nil {
		return nil, err
	}
	a.stores = append(a.stores, opened)
	return opened, nil
}

// lines starts a report on the output.
func (a *app) lines() lines { return lines{w: a.out, t: a.Terminal} }

// close writes what is left of the output and closes the store.
func (a *app) close() error {
	err := a.out.Flush()
	for _, s := range a.stores {
		err = cmp.Or(err, s.Close())
	}
	if a.past != "" {
		err = cmp.Or(err, os.RemoveAll(a.past))
	}
	return err
}
