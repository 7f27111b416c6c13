package sqlstore

import (
	"context"
	"database/sql"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// keep writes what is no part of the record, such as when a session was last
// used: no answer of the record changes, and writers need not take turns.
func (db *DB) keep(ctx context.Context, op, statement string, args ...any) error {
	return db.try(ctx, op, func() (error, bool) {
		_, err := db.write.ExecContext(ctx, statement, args...)
		return db.classify(ctx, err)
	})
}

// secret is a change of somebody's keys: what the ledger says of it, and the statement that does it.
type secret struct {
	user      string
	action    ledger.Action
	before    any
	after     any
	statement string
	args      []any
	missing   error // the fault of a statement that does nothing; nil where that cannot be
}

// keepSecret changes somebody's keys, if the viewer of ctx may, and puts into the ledger that it was done.
func (db *DB) keepSecret(ctx context.Context, op string, s secret) error {
	return db.note(ctx, op, func(w *writer) error {
		u, err := w.user(ctx, s.user)
		switch {
		case err != nil:
			return err
		case u == nil:
			return fault.New(fault.NotFound, "no user %q", s.user)
		}
		d := ledger.Draft{Action: s.action, Subject: account.Subject(s.user), Before: s.before, After: s.after}
		if err := w.decide(ctx, d); err != nil {
			return err
		}
		done, err := w.tx.ExecContext(ctx, s.statement, s.args...)
		if err != nil {
			return err
		}
		n, err := done.RowsAffected()
		if err == nil && n == 0 {
			err = s.missing
		}
		return err
	})
}

// known reads rows on what a user has, if the viewer of ctx may know.
func known[T any](ctx context.Context, db *DB, user string, scan func(row) (T, error), query string, args ...any) (list []T, err error) {
	if err := access.From(ctx).MayKnow(user); err != nil {
		return nil, err
	}
	return rows(ctx, db, scan, query, args...)
}

// rows reads rows on nobody's behalf.
func rows[T any](ctx context.Context, db *DB, scan func(row) (T, error), query string, args ...any) (list []T, err error) {
	err = db.view(ctx, "keys", func(tx *sql.Tx) (err error) {
		list, err = collect(ctx, tx, scan, query, args...)
		return err
	})
	return list, err
}
