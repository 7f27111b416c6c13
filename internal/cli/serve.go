package cli

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"entente.example/internal/brief/pdf"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/store"
	"entente.example/internal/web"
)

// goodbye is how long requests under way may take once the site is told to end.
const goodbye = 10 * time.Second

// serveFlags are the flags of the commands that serve the site.
type serveFlags struct {
	Listen   string `default:"127.0.0.1:8722" placeholder:"HOST:PORT" help:"Where to listen; port 0 takes a free one."`
	Quiet    bool   `help:"Log failures only, not every request."`
	Origin   string `placeholder:"URL" help:"Where readers find the site, behind a proxy: https://record.example.org."`
	Chromium string `complete:"file" placeholder:"FILE" help:"The Chromium with which briefs are printed to PDF. Default: the one of this machine; without one no PDF is offered."`
	openIDFlags
	pastFlags
}

// serveCmd serves the site.
type serveCmd struct{ serveFlags }

// Help shows examples.
func (serveCmd) Help() string {
	return `Nobody reads without signing in, unless entente setting anonymous-reading is on. As long as there is no administrator the site is for this machine alone, and the address of a page to make one is printed. It ends in good order on Ctrl-C or SIGTERM: requests under way are answered first.

Examples:

    entente serve
    entente serve --db my.db --listen 127.0.0.1:9000 --quiet
    entente serve --origin https://record.example.org --openid-issuer https://login.example.org --openid-client entente`
}

// Run serves until ctx ends.
func (c serveCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, false)
	if err != nil {
		return err
	}
	return c.serve(ctx, a, s)
}

// serve serves s until ctx ends.
func (f serveFlags) serve(ctx context.Context, a *app, s store.Store) error {
	level := slog.LevelInfo
	if f.Quiet {
		level = slog.LevelWarn
	}
	log := slog.New(slog.NewTextHandler(a.Stderr, &slog.HandlerOptions{Level: level}))
	engine, err := a.engine()
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", f.Listen)
	if err != nil {
		return fault.New(fault.Unavailable, "cannot listen on %s: %w; try --listen 127.0.0.1:0 for a free port", f.Listen, cause(err))
	}
	checker, err := newSiteChecker(engine, s)
	if err != nil {
		return err
	}
	entry, err := f.entry(ctx, a)
	if err != nil {
		return err
	}
	shelf, err := f.shelf(a, a.stores[0])
	if err != nil {
		return err
	}
	defer shelf.Close() //nolint:errcheck // what is left is in a cache folder
	server := web.NewServer(web.New(web.Options{Store: s, Logger: log, Now: a.Now, Version: engine.Version(), Checker: checker, Entry: entry, Past: pastOf(shelf), Printer: f.printer()}), log)
	at := address(listener.Addr())
	if entry.Setup != "" {
		fmt.Fprintf(a.out, "There is no administrator yet; make one at %s/setup?secret=%s\n", at, entry.Setup)
	}
	fmt.Fprintf(a.out, "Serving on %s; end with Ctrl-C.\n", at)
	if err := a.out.Flush(); err != nil {
		return err
	}
	return serveUntil(ctx, server, listener)
}

// printer prints for the site; nil where there is no Chromium.
func (f serveFlags) printer() web.Printer {
	p, err := pdf.Find(f.Chromium)
	if err != nil {
		return nil
	}
	return func(r *http.Request, page []byte, day record.Date) ([]byte, error) {
		return p.Print(r.Context(), page, day)
	}
}

// serveUntil serves until ctx ends, then lets requests under way finish.
func serveUntil(ctx context.Context, server *http.Server, listener net.Listener) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return fault.Wrap(fault.Unavailable, "serve", "", err)
	case <-ctx.Done():
	}
	last, stop := context.WithTimeout(context.WithoutCancel(ctx), goodbye)
	defer stop()
	return server.Shutdown(last)
}

// address is where a browser finds the site.
func address(a net.Addr) string {
	host, port, err := net.SplitHostPort(a.String())
	if err != nil {
		return a.String()
	}
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port)
}

// cause is what the system said, without the operation around it.
func cause(err error) error {
	var op *net.OpError
	if errors.As(err, &op) {
		return op.Err
	}
	return err
}
