package sqlstore

import (
	"context"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

const sessionColumns = `id, account, data, begun, seen, expires, agent`

func scanSession(r row) (s account.Session, err error) {
	var begun, seen, expires string
	if err := r.Scan(&s.ID, &s.User, &s.Data, &begun, &seen, &expires, &s.Agent); err != nil {
		return s, err
	}
	if s.Begun, err = parseTime(begun); err != nil {
		return s, err
	}
	if s.Seen, err = parseTime(seen); err != nil {
		return s, err
	}
	s.Expires, err = parseTime(expires)
	return s, err
}

// Session implements store.Door.
func (db *DB) Session(ctx context.Context, id string) (account.Session, error) {
	list, err := rows(ctx, db, scanSession, `SELECT `+sessionColumns+` FROM session WHERE id = $1`, id)
	return only(list, err, "no such session")
}

// Sessions implements store.Sessions, the last used first.
func (db *DB) Sessions(ctx context.Context, user string) ([]account.Session, error) {
	return known(ctx, db, user, scanSession, `SELECT `+sessionColumns+` FROM session WHERE account = $1 ORDER BY seen DESC, id`, plain(user))
}

// SaveSession implements store.Door.
func (db *DB) SaveSession(ctx context.Context, s account.Session) error {
	err := db.keep(ctx, "save session", `DELETE FROM session WHERE expires < $1`, formatTime(s.Seen))
	if err != nil {
		return err
	}
	return db.keep(ctx, "save session", `INSERT INTO session (`+sessionColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7)
		ON CONFLICT (id) DO UPDATE SET account = excluded.account, data = excluded.data, begun = excluded.begun, seen = excluded.seen, expires = excluded.expires`,
		s.ID, s.User, string(s.Data), formatTime(s.Begun), formatTime(s.Seen), formatTime(s.Expires), plain(s.Agent))
}

// TouchSession implements store.Door.
func (db *DB) TouchSession(ctx context.Context, s account.Session) error {
	return db.keep(ctx, "touch session", `UPDATE session SET seen = $2, data = $3 WHERE id = $1`, s.ID, formatTime(s.Seen), string(s.Data))
}

// DropSession implements store.Door.
func (db *DB) DropSession(ctx context.Context, id string) error {
	return db.keep(ctx, "drop session", `DELETE FROM session WHERE id = $1`, id)
}

// RevokeSessions implements store.Sessions.
func (db *DB) RevokeSessions(ctx context.Context, user string, which store.Which) error {
	if err := access.From(ctx).MayKnow(user); err != nil {
		return err
	}
	return db.note(ctx, "revoke sessions", func(w *writer) error {
		list, err := collect(ctx, w.tx, scanSession, `SELECT `+sessionColumns+` FROM session WHERE account = $1`, plain(user))
		if err != nil {
			return err
		}
		n := 0
		for _, s := range list {
			if s.ID == which.Keep || !strings.HasPrefix(s.ID, which.Only) {
				continue
			}
			if _, err := w.tx.ExecContext(ctx, `DELETE FROM session WHERE id = $1`, s.ID); err != nil {
				return err
			}
			n++
		}
		switch {
		case n == 0 && which.Only != "":
			return fault.New(fault.NotFound, "no such session")
		case n == 0:
			return nil
		}
		return w.decide(ctx, ledger.Draft{Action: ledger.SessionsRevoked, Subject: account.Subject(user), After: map[string]int{"sessions": n}})
	})
}

// Witness implements store.Door.
func (db *DB) Witness(ctx context.Context, action ledger.Action, user string, what any) error {
	switch action {
	case ledger.SignedIn, ledger.SignedOut, ledger.SignInRefused:
		return db.note(ctx, string(action), func(w *writer) error {
			return w.decide(ctx, ledger.Draft{Action: action, Subject: account.Subject(user), After: what})
		})
	}
	return fault.New(fault.Internal, "%s is nothing that happens at the door", action)
}
