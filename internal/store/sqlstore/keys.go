package sqlstore

import (
	"context"
	"strings"

	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// Password implements store.Door.
func (db *DB) Password(ctx context.Context, user string) (account.Secret, error) {
	list, err := rows(ctx, db, func(r row) (s account.Secret, err error) { return s, r.Scan(&s) },
		`SELECT secret FROM password WHERE account = $1`, plain(user))
	return only(list, err, "%q has no password", user)
}

// SetPassword implements store.Keys.
func (db *DB) SetPassword(ctx context.Context, user string, s account.Secret) error {
	return db.keepSecret(ctx, "set password", secret{user: user, action: ledger.CredentialSet, after: ledger.Key{Kind: "password"},
		statement: `INSERT INTO password (account, secret) VALUES ($1, $2) ON CONFLICT (account) DO UPDATE SET secret = excluded.secret`,
		args:      []any{user, string(s)}})
}

// RemovePassword implements store.Keys.
func (db *DB) RemovePassword(ctx context.Context, user string) error {
	return db.keepSecret(ctx, "remove password", secret{user: user, action: ledger.CredentialRemoved, before: ledger.Key{Kind: "password"},
		statement: `DELETE FROM password WHERE account = $1`, args: []any{user}, missing: fault.New(fault.NotFound, "there is no password")})
}

const tokenColumns = `id, account, label, scope, made, expires` //nolint:gosec // names of columns, no secret

func scanToken(r row) (t account.Token, err error) {
	var made, expires string
	if err := r.Scan(&t.ID, &t.User, &t.Label, &t.Scope, &made, &expires); err != nil {
		return t, err
	}
	if t.Made, err = parseTime(made); err != nil {
		return t, err
	}
	t.Expires, err = parseTime(expires)
	return t, err
}

// Tokens implements store.Keys.
func (db *DB) Tokens(ctx context.Context, user string) ([]account.Token, error) {
	return known(ctx, db, user, scanToken, `SELECT `+tokenColumns+` FROM token WHERE account = $1 ORDER BY made, id`, plain(user))
}

// Token implements store.Door.
func (db *DB) Token(ctx context.Context, digest string) (account.Token, error) {
	list, err := rows(ctx, db, scanToken, `SELECT `+tokenColumns+` FROM token WHERE digest = $1`, digest)
	return only(list, err, "no such token")
}

// MakeToken implements store.Keys.
func (db *DB) MakeToken(ctx context.Context, t account.Token, digest string) error {
	if err := t.Validate(); err != nil {
		return err
	}
	return db.keepSecret(ctx, "make token", secret{user: t.User, action: ledger.TokenMade, after: t,
		statement: `INSERT INTO token (digest, ` + tokenColumns + `) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		args:      []any{digest, t.ID, t.User, plain(t.Label), string(t.Scope), formatTime(t.Made), formatTime(t.Expires)}})
}

// RevokeToken implements store.Keys.
func (db *DB) RevokeToken(ctx context.Context, user, id string) error {
	list, err := known(ctx, db, user, scanToken, `SELECT `+tokenColumns+` FROM token WHERE account = $1 AND id = $2`, plain(user), plain(id))
	t, err := only(list, err, "%q has no token %q", user, id)
	if err != nil {
		return err
	}
	return db.keepSecret(ctx, "revoke token", secret{user: user, action: ledger.TokenRevoked, before: t,
		statement: `DELETE FROM token WHERE account = $1 AND id = $2`, args: []any{user, id}, missing: fault.New(fault.NotFound, "there is no such token")})
}

func scanIdentity(r row) (i account.Identity, err error) { return i, r.Scan(&i.Subject, &i.User) }

// Identity implements store.Door.
func (db *DB) Identity(ctx context.Context, subject string) (account.Identity, error) {
	list, err := rows(ctx, db, scanIdentity, `SELECT subject, account FROM identity WHERE subject = $1`, plain(subject))
	return only(list, err, "nobody is known by that identity")
}

// Identities implements store.Keys.
func (db *DB) Identities(ctx context.Context, user string) ([]account.Identity, error) {
	return known(ctx, db, user, scanIdentity, `SELECT subject, account FROM identity WHERE account = $1 ORDER BY subject`, plain(user))
}

// AddIdentity implements store.Keys.
func (db *DB) AddIdentity(ctx context.Context, i account.Identity) error {
	return db.keepSecret(ctx, "add identity", secret{user: i.User, action: ledger.CredentialSet, after: identityKey(i),
		statement: `INSERT INTO identity (subject, account) VALUES ($1, $2) ON CONFLICT (subject) DO NOTHING`,
		args:      []any{plain(i.Subject), i.User}, missing: fault.New(fault.Conflict, "somebody signs in by that identity already")})
}

// RemoveIdentity implements store.Keys.
func (db *DB) RemoveIdentity(ctx context.Context, i account.Identity) error {
	return db.keepSecret(ctx, "remove identity", secret{user: i.User, action: ledger.CredentialRemoved, before: identityKey(i),
		statement: `DELETE FROM identity WHERE subject = $1 AND account = $2`, args: []any{plain(i.Subject), i.User}, missing: fault.New(fault.NotFound, "there is no such identity")})
}

// identityKey says of an identity what the ledger may: by what somebody is known, not as whom.
func identityKey(i account.Identity) ledger.Key {
	by, _, _ := strings.Cut(i.Subject, ":")
	return ledger.Key{Kind: "openid", Label: by}
}
