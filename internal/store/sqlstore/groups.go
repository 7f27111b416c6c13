package sqlstore

import (
	"context"
	"database/sql"
	"slices"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

func groupSubject(name string) string { return "group:" + name }

const selectGroup = `SELECT body FROM circle WHERE name = $1`

// Groups implements store.Accounts.
func (db *DB) Groups(ctx context.Context) ([]account.Group, error) {
	if err := access.From(ctx).MayOversee(); err != nil {
		return nil, err
	}
	return bodies[account.Group](ctx, db, "groups", `SELECT body FROM circle ORDER BY name`)
}

// AddGroup implements store.Accounts.
func (db *DB) AddGroup(ctx context.Context, g account.Group) error {
	if err := g.Validate(); err != nil {
		return err
	}
	return db.change(ctx, "add group", func(w *writer) error {
		there, err := collect(ctx, w.tx, scanBody[account.Group], selectGroup, g.Name)
		if err == nil && len(there) > 0 {
			err = fault.New(fault.Conflict, "there is a group %s already", g.Name)
		}
		if err != nil {
			return err
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.GroupAdded, Subject: groupSubject(g.Name), After: g})
	})
}

// RemoveGroup implements store.Accounts.
func (db *DB) RemoveGroup(ctx context.Context, name string) error {
	return db.change(ctx, "remove group", func(w *writer) error {
		there, err := collect(ctx, w.tx, scanBody[account.Group], selectGroup, plain(name))
		g, err := only(there, err, "no group %q", name)
		if err != nil {
			return err
		}
		users, err := collect(ctx, w.tx, scanBody[account.User], `SELECT body FROM account ORDER BY name`)
		if err != nil {
			return err
		}
		for _, u := range users {
			if slices.Contains(u.Groups, name) {
				return fault.New(fault.Conflict, "%s is in group %s; try taking the group from its users first", u.Name, name)
			}
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.GroupRemoved, Subject: groupSubject(name), Before: g})
	})
}

// SetAnonymousReading implements store.Accounts.
func (db *DB) SetAnonymousReading(ctx context.Context, on bool) error {
	return db.change(ctx, "set", func(w *writer) error {
		before, err := anonymousReading(ctx, w.tx)
		if err != nil || before == on {
			return err
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.SettingSet, Subject: store.AnonymousReadingSetting.Subject(), Before: before, After: on})
	})
}

// AnonymousReading implements store.Door.
func (db *DB) AnonymousReading(ctx context.Context) (on bool, err error) {
	err = db.view(ctx, "setting", func(tx *sql.Tx) (err error) {
		on, err = anonymousReading(ctx, tx)
		return err
	})
	return on, err
}

func anonymousReading(ctx context.Context, tx *sql.Tx) (bool, error) {
	list, err := collect(ctx, tx, scanBody[bool], `SELECT value FROM setting WHERE name = $1`, string(store.AnonymousReadingSetting))
	return len(list) > 0 && list[0], err
}

// Administered implements store.Door.
func (db *DB) Administered(ctx context.Context) (there bool, err error) {
	err = db.view(ctx, "administrators", func(tx *sql.Tx) (err error) {
		there, err = administered(ctx, tx)
		return err
	})
	return there, err
}

func administered(ctx context.Context, tx *sql.Tx) (bool, error) {
	var n int
	err := tx.QueryRowContext(ctx, `SELECT count(*) FROM account WHERE role = $1 AND blocked = 0`, string(access.Administrator)).Scan(&n)
	return n > 0, err
}
