package sqlstore

import (
	"context"
	"time"

	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

const passkeyColumns = `id, account, label, credential, made, used` //nolint:gosec // names of columns, no secret

func scanPasskey(r row) (p account.Passkey, err error) {
	var made, used string
	if err := r.Scan(&p.ID, &p.User, &p.Label, &p.Credential, &made, &used); err != nil {
		return p, err
	}
	if p.Made, err = parseTime(made); err != nil {
		return p, err
	}
	p.Used, err = parseOptional(used)
	return p, err
}

// parseOptional reads a time that may never have been.
func parseOptional(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	return parseTime(s)
}

func formatOptional(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return formatTime(t)
}

// Passkeys implements store.Keys.
func (db *DB) Passkeys(ctx context.Context, user string) ([]account.Passkey, error) {
	return known(ctx, db, user, scanPasskey, `SELECT `+passkeyColumns+` FROM passkey WHERE account = $1 ORDER BY made, id`, plain(user))
}

// Passkey implements store.Door.
func (db *DB) Passkey(ctx context.Context, id string) (account.Passkey, error) {
	list, err := rows(ctx, db, scanPasskey, `SELECT `+passkeyColumns+` FROM passkey WHERE id = $1`, plain(id))
	return only(list, err, "no such passkey")
}

// AddPasskey implements store.Keys.
func (db *DB) AddPasskey(ctx context.Context, p account.Passkey) error {
	return db.keepSecret(ctx, "add passkey", secret{user: p.User, action: ledger.CredentialSet, after: ledger.Key{Kind: "passkey", Label: p.Label},
		statement: `INSERT INTO passkey (` + passkeyColumns + `) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
		args:      []any{p.ID, p.User, plain(p.Label), string(p.Credential), formatTime(p.Made), formatOptional(p.Used)}, missing: fault.New(fault.Conflict, "that passkey is known already")})
}

// UsePasskey implements store.Door.
func (db *DB) UsePasskey(ctx context.Context, p account.Passkey) error {
	return db.keep(ctx, "use passkey", `UPDATE passkey SET credential = $2, used = $3 WHERE id = $1`, p.ID, string(p.Credential), formatOptional(p.Used))
}

// RemovePasskey implements store.Keys.
func (db *DB) RemovePasskey(ctx context.Context, user, id string) error {
	list, err := known(ctx, db, user, scanPasskey, `SELECT `+passkeyColumns+` FROM passkey WHERE account = $1 AND id = $2`, plain(user), plain(id))
	p, err := only(list, err, "%q has no such passkey", user)
	if err != nil {
		return err
	}
	return db.keepSecret(ctx, "remove passkey", secret{user: user, action: ledger.CredentialRemoved, before: ledger.Key{Kind: "passkey", Label: p.Label},
		statement: `DELETE FROM passkey WHERE account = $1 AND id = $2`, args: []any{user, id}, missing: fault.New(fault.NotFound, "there is no such passkey")})
}
