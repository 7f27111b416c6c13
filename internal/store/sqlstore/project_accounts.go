package sqlstore

import (
	"context"
	"encoding/json"
	"fmt"

	"entente.example/internal/account"
	"entente.example/internal/ledger"
)

// projectAccounts does to the tables what an entry on people says. What happened
// to keys and at the door stands in the ledger for those who watch, and follows from nothing there.
func (w *writer) projectAccounts(ctx context.Context, e ledger.Entry) error {
	switch e.Action {
	case ledger.UserAdded, ledger.UserChanged:
		return w.userSet(ctx, e)
	case ledger.GroupAdded:
		return w.put(ctx, `INSERT INTO circle (name, body) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET body = excluded.body`, e)
	case ledger.GroupRemoved:
		_, err := w.tx.ExecContext(ctx, `DELETE FROM circle WHERE name = $1`, subjectOf(e))
		return err
	case ledger.SettingSet:
		return w.put(ctx, `INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, e)
	case ledger.CredentialSet, ledger.CredentialRemoved, ledger.TokenMade, ledger.TokenRevoked,
		ledger.SignedIn, ledger.SignInRefused, ledger.SignedOut, ledger.SessionsRevoked:
		return nil
	}
	return fmt.Errorf("entry %d: nothing is known of the action %q", e.Number, e.Action)
}

// put keeps what an entry says that its subject is now.
func (w *writer) put(ctx context.Context, statement string, e ledger.Entry) error {
	_, err := w.tx.ExecContext(ctx, statement, subjectOf(e), string(e.After))
	return err
}

// userSet writes the row of a user.
func (w *writer) userSet(ctx context.Context, e ledger.Entry) error {
	var u account.User
	if err := json.Unmarshal(e.After, &u); err != nil {
		return fmt.Errorf("entry %d: %w", e.Number, err)
	}
	_, err := w.tx.ExecContext(ctx, `INSERT INTO account (name, role, blocked, body) VALUES ($1, $2, $3, $4)
		ON CONFLICT (name) DO UPDATE SET role = excluded.role, blocked = excluded.blocked, body = excluded.body`,
		u.Name, string(u.Role), boolInt(u.Blocked), string(e.After))
	return err
}
