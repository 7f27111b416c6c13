package sqlstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// Users implements store.Accounts.
func (db *DB) Users(ctx context.Context) ([]account.User, error) {
	if err := access.From(ctx).MayOversee(); err != nil {
		return nil, err
	}
	return bodies[account.User](ctx, db, "users", `SELECT body FROM account ORDER BY name`)
}

// User implements store.Door.
func (db *DB) User(ctx context.Context, name string) (account.User, error) {
	list, err := bodies[account.User](ctx, db, "user", `SELECT body FROM account WHERE name = $1`, plain(name))
	return only(list, err, "no user %q", name)
}

// AddUser implements store.Accounts.
func (db *DB) AddUser(ctx context.Context, u account.User, reason string) error {
	u = u.Normal()
	if err := u.Validate(); err != nil {
		return err
	}
	return db.change(ctx, "add user", func(w *writer) error {
		there, err := w.user(ctx, u.Name)
		if err != nil {
			return err
		}
		if there != nil {
			return fault.New(fault.Conflict, "there is a user %s already; try another name", u.Name)
		}
		if err := w.groupsThere(ctx, u); err != nil {
			return err
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.UserAdded, Subject: u.Subject(), After: u, Reason: reason})
	})
}

// ChangeUser implements store.Accounts.
func (db *DB) ChangeUser(ctx context.Context, u account.User, reason string) error {
	u = u.Normal()
	if err := u.Validate(); err != nil {
		return err
	}
	return db.change(ctx, "change user", func(w *writer) error {
		before, err := w.user(ctx, u.Name)
		switch {
		case err != nil:
			return err
		case before == nil:
			return fault.New(fault.NotFound, "no user %q", u.Name)
		}
		if err := w.groupsThere(ctx, u); err != nil {
			return err
		}
		err = w.decide(ctx, ledger.Draft{Action: ledger.UserChanged, Subject: u.Subject(), Before: before, After: u, Reason: reason})
		if err != nil || !before.Administers() || u.Administers() {
			return err
		}
		return w.stillAdministered(ctx)
	})
}

// stillAdministered keeps a record from losing its last administrator.
func (w *writer) stillAdministered(ctx context.Context) error {
	there, err := administered(ctx, w.tx)
	if err == nil && !there {
		err = fault.New(fault.Conflict, "this is the last administrator; try making another one first")
	}
	return err
}

// groupsThere wants the groups of a user to be known, so that a slip of the pen gives no empty right.
func (w *writer) groupsThere(ctx context.Context, u account.User) error {
	known, err := collect(ctx, w.tx, func(r row) (name string, err error) { return name, r.Scan(&name) }, `SELECT name FROM circle`)
	if err != nil {
		return err
	}
	for _, g := range u.Groups {
		if !slices.Contains(known, g) {
			return fault.New(fault.NotFound, "no group %q; try entente group add %s", g, g)
		}
	}
	return nil
}

// user is the user of a name, nil for none.
func (w *writer) user(ctx context.Context, name string) (*account.User, error) {
	list, err := collect(ctx, w.tx, scanBody[account.User], `SELECT body FROM account WHERE name = $1`, plain(name))
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return &list[0], nil
}

// bodies reads a column of JSON.
func bodies[T any](ctx context.Context, db *DB, op, query string, args ...any) (list []T, err error) {
	err = db.view(ctx, op, func(tx *sql.Tx) (err error) {
		list, err = collect(ctx, tx, scanBody[T], query, args...)
		return err
	})
	return list, err
}

func scanBody[T any](r row) (v T, err error) {
	var body []byte
	if err := r.Scan(&body); err != nil {
		return v, err
	}
	return v, json.Unmarshal(body, &v)
}

// only is the one item of a list; NotFound, as described, for none.
func only[T any](list []T, err error, missing string, args ...any) (one T, _ error) {
	if err != nil {
		return one, err
	}
	if len(list) == 0 {
		return one, fault.New(fault.NotFound, missing, args...)
	}
	return list[0], nil
}
