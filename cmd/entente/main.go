// Command entente reads the official texts of international cooperation, keeps
// what they say with the words that say it, and serves it as a site.
//
// It is the only program and the only importer of database dialects: it ties the
// command line to the standard streams, the signals, SQLite and PostgreSQL.
package main

import (
	"context"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"entente.example/internal/cli"
	"entente.example/internal/store"
	"entente.example/internal/store/postgres"
	"entente.example/internal/store/sqlite"
)

func main() { os.Exit(run()) }

// run is main with an exit code, so that deferred calls are made.
func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once, whatever it is doing
	return cli.Run(ctx, os.Args[1:], cli.Options{
		Stdin:    os.Stdin,
		Stdout:   os.Stdout,
		Stderr:   os.Stderr,
		Terminal: cli.TerminalOf(os.Stdout, os.Getenv),
		Progress: cli.TerminalOf(os.Stderr, os.Getenv).Interactive,
		Ask:      cli.Asker(os.Stdin, os.Stderr),
		Env:      os.Getenv,
		Now:      time.Now,
		Open:     open,
	})
}

// open opens a file, or a database on a server.
func open(ctx context.Context, place string) (store.Store, error) {
	if strings.HasPrefix(place, "postgres://") {
		return postgres.Open(ctx, place)
	}
	return sqlite.Open(ctx, place)
}
