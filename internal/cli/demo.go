package cli

import (
	"context"
	"fmt"
	"path/filepath"

	"entente.example/examples"
	"entente.example/internal/ingest"
	"entente.example/internal/store"
)

// demoCmd loads the example and serves it.
type demoCmd struct {
	NoServe bool `help:"Only make the database."`
	serveFlags
}

// Help shows examples.
func (demoCmd) Help() string {
	return `The example retells meetings and statements of ASEAN and Japan. It has a database of its own, demo.db beside the usual one, unless --db names another. Everybody who reaches the site may read it.

Examples:

    entente demo
    entente demo --no-serve --db example.db`
}

// Run loads the example, which a second time adds nothing, and serves it.
func (c demoCmd) Run(ctx context.Context, a *app) error {
	s, path, err := a.openDemo(ctx)
	if err != nil {
		return err
	}
	if err := load(ctx, a, s); err != nil {
		return err
	}
	if err := loadPeople(ctx, s); err != nil {
		return err
	}
	if err := loadTracking(ctx, s); err != nil {
		return err
	}
	if err := s.SetAnonymousReading(ctx, true); err != nil {
		return err
	}
	n, err := s.Counts(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s in %s: %s, %s, %s, %s\n", count(n.Documents, "document"), path,
		count(n.Meetings, "meeting"), count(n.Statements, "statement"), count(n.Commitments, "commitment"), count(n.Deliveries, "delivery"))
	if c.NoServe {
		_, err = fmt.Fprintf(a.out, "Try: entente list commitments --db %s\n", path)
		return err
	}
	return c.serve(ctx, a, s)
}

// openDemo opens the database of the example, made where there is none.
func (a *app) openDemo(ctx context.Context) (store.Store, string, error) {
	path, err := databasePlace(a.database, a.Env)
	if err != nil {
		return nil, "", err
	}
	if a.database == "" {
		path = filepath.Join(filepath.Dir(path), "demo.db")
	}
	s, err := a.openAt(ctx, path, false)
	return s, redact(path), err
}

// load adds the texts of the example; those that an earlier engine has read are read again.
func load(ctx context.Context, a *app, s store.Store) error {
	engine, err := a.engine()
	if err != nil {
		return err
	}
	sources, err := ingest.FilesIn(examples.FS, "asean-japan")
	if err != nil {
		return err
	}
	bad := badFiles{stderr: a.Stderr}
	in := ingest.Ingester{Store: s, Reader: engine, Clock: a.Now, Report: func(r ingest.Result) {
		if r.Err != nil {
			bad.add(r.Err)
		}
	}}
	if _, err := in.Add(ctx, sources...); err != nil {
		return err
	}
	if _, err := in.Reread(ctx, nil); err != nil {
		return err
	}
	return bad.err()
}
