package postgres

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"entente.example/internal/fault"
)

// classify makes faults of the server's error codes and of lost connections.
// A lock may be free, and a server back, at the next try.
func classify(err error) (error, bool) {
	var e *pgconn.PgError
	if !errors.As(err, &e) {
		if lost(err) {
			return fault.Wrap(fault.Unavailable, "", "", fmt.Errorf("the connection to the database was lost; try again: %w", err)), true
		}
		return err, false
	}
	switch e.Code {
	case "55P03", "40001", "40P01": // lock not available, serialization failure, deadlock
		return faultOf(fault.Unavailable, e, "another program keeps the database busy; try again"), true
	case "57P01", "57P02", "57P03": // shut down, crashed, starting
		return faultOf(fault.Unavailable, e, "the database server is going down or coming up; try again"), true
	case "42501":
		return faultOf(fault.Unavailable, e, "the user may not do this; grant it, or try the owner of the database"), false
	case "25006":
		return faultOf(fault.Unavailable, e, "the server takes no changes; try the primary one"), false
	case "22021":
		return faultOf(fault.Invalid, e, "there is something that is no text"), false
	case "3F000":
		return faultOf(fault.Invalid, e, "the search path names no schema that is there"), false
	}
	switch e.Code[:min(2, len(e.Code))] {
	case "08", "53": // connections; disk, memory or connections used up
		return faultOf(fault.Unavailable, e, "the database server has no room"), false
	case "54": // program limits
		return faultOf(fault.TooLarge, e, "a name is too long, or the different words are too many, for PostgreSQL to index"), false
	case "XX":
		return faultOf(fault.Conflict, e, "the database is damaged; restore a copy"), false
	}
	return err, false
}

func faultOf(kind fault.Kind, e *pgconn.PgError, says string) error {
	return fault.Wrap(kind, "", "", fmt.Errorf("%s: %w", says, e))
}

// lost says whether a connection broke.
func lost(err error) bool {
	var network net.Error
	return errors.Is(err, driver.ErrBadConn) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.As(err, &network) || pgconn.SafeToRetry(err)
}

// unreadable describes an address that is none; pgx repeats no password in its reason.
func unreadable(err error) error {
	return fault.New(fault.Invalid, "the address of the database cannot be read; try postgres://USER@HOST/DATABASE: %w", err)
}

// opening describes why a database cannot be opened.
func opening(ctx context.Context, config *pgx.ConnConfig, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	where := place(config)
	var e *pgconn.PgError
	var connecting *pgconn.ConnectError
	switch {
	case errors.As(err, &e) && (e.Code == "28P01" || e.Code == "28000"):
		return refused(where, e, fmt.Sprintf("the server does not let user %q in; try another user or password", config.User))
	case errors.As(err, &e) && e.Code == "3D000":
		return fault.Wrap(fault.NotFound, "open", where, fmt.Errorf("no database %q there; try createdb --encoding=UTF8 --template=template0 %[1]s", config.Database))
	case errors.As(err, &e) && e.Code == "53300":
		return refused(where, e, "the server has no connection free; try again later, or raise its max_connections")
	case !errors.As(err, &e) && errors.As(err, &connecting):
		return fault.Wrap(fault.Unavailable, "open", where, fmt.Errorf("no PostgreSQL server answers there: %w", innermost(err)))
	}
	classified, _ := classify(err)
	kind := fault.KindOf(classified)
	if kind == fault.Internal {
		kind = fault.Unavailable
	}
	return fault.Wrap(kind, "open", where, classified)
}

func refused(where string, e *pgconn.PgError, says string) error {
	return fault.Wrap(fault.Unavailable, "open", where, fmt.Errorf("%s: %s", says, e.Message))
}

// place names a database without its user and password.
func place(config *pgx.ConnConfig) string {
	host := config.Host
	if !strings.HasPrefix(host, "/") {
		host = net.JoinHostPort(host, fmt.Sprint(config.Port))
	}
	return "postgres://" + host + "/" + config.Database
}

// innermost is what the system said, without what was tried.
func innermost(err error) error {
	var op *net.OpError
	if errors.As(err, &op) {
		return op.Err
	}
	for inner := err; inner != nil; {
		err = inner
		switch e := inner.(type) { //nolint:errorlint // the chain is taken apart link by link
		case interface{ Unwrap() error }:
			inner = e.Unwrap()
		case interface{ Unwrap() []error }: // one for each way that was tried
			inner = e.Unwrap()[0]
		default:
			inner = nil
		}
	}
	return err
}
