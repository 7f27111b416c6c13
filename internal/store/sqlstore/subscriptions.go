package sqlstore

import (
	"context"
	"database/sql"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
)

const subscriptionColumns = `id, account, party, framework, commitment, mail, leaving, made`

func scanSubscription(r row) (s account.Subscription, err error) {
	var made string
	if err := r.Scan(&s.ID, &s.User, &s.Party, &s.Framework, &s.Commitment, &s.Mail, &s.Leave, &made); err != nil {
		return s, err
	}
	s.Made, err = parseTime(made)
	return s, err
}

// Subscriptions implements store.Subscriptions.
func (db *DB) Subscriptions(ctx context.Context, user string) ([]account.Subscription, error) {
	return known(ctx, db, user, scanSubscription, `SELECT `+subscriptionColumns+` FROM subscription WHERE account = $1 ORDER BY made, id`, plain(user))
}

// AllSubscriptions implements store.Subscriptions.
func (db *DB) AllSubscriptions(ctx context.Context) ([]account.Subscription, error) {
	if err := access.From(ctx).MayOversee(); err != nil {
		return nil, err
	}
	return rows(ctx, db, scanSubscription, `SELECT `+subscriptionColumns+` FROM subscription
		WHERE account IN (SELECT name FROM account WHERE blocked = 0) ORDER BY account, made, id`)
}

// Subscribe implements store.Subscriptions.
func (db *DB) Subscribe(ctx context.Context, s account.Subscription, digest string) error {
	if err := s.Validate(); err != nil {
		return err
	}
	if err := mayKeep(ctx, s.User); err != nil {
		return err
	}
	return db.keep(ctx, "subscribe", `INSERT INTO subscription (digest, `+subscriptionColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
		digest, s.ID, s.User, plain(string(s.Party)), plain(string(s.Framework)), plain(string(s.Commitment)), plain(s.Mail), s.Leave, formatTime(s.Made))
}

// mayKeep says whether the viewer of ctx may keep subscriptions for a user: their own, or any as an administrator.
func mayKeep(ctx context.Context, user string) error {
	v := access.From(ctx)
	if v.ReadOnly {
		return fault.New(fault.Forbidden, "this key is only for reading; try one of scope write")
	}
	return v.MayKnow(user)
}

// Unsubscribe implements store.Subscriptions.
func (db *DB) Unsubscribe(ctx context.Context, user, id string) error {
	if err := mayKeep(ctx, user); err != nil {
		return err
	}
	return db.drop(ctx, "account", user, id)
}

// Leave implements store.Subscriptions.
func (db *DB) Leave(ctx context.Context, id, word string) error {
	return db.drop(ctx, "leaving", word, id)
}

// drop ends a subscription, if a column of it is as given.
func (db *DB) drop(ctx context.Context, column, value, id string) error {
	return db.aside(ctx, "unsubscribe", func(tx *sql.Tx) error {
		done, err := tx.ExecContext(ctx, `DELETE FROM subscription WHERE id = $1 AND `+column+` = $2`, plain(id), plain(value)) //nolint:gosec // the columns are our own
		if err != nil {
			return err
		}
		if n, err := done.RowsAffected(); err != nil || n == 0 {
			return orMissing(err)
		}
		_, err = tx.ExecContext(ctx, `DELETE FROM reminded WHERE subscription = $1`, plain(id))
		return err
	})
}

func orMissing(err error) error {
	if err == nil {
		err = fault.New(fault.NotFound, "there is no such subscription; it may have been ended already")
	}
	return err
}

// SubscriptionOf implements store.Subscriptions.
func (db *DB) SubscriptionOf(ctx context.Context, digest string) (account.Subscription, error) {
	list, err := rows(ctx, db, scanSubscription, `SELECT `+subscriptionColumns+` FROM subscription WHERE digest = $1`, digest)
	return only(list, err, "there is no such feed; it may have been ended")
}

// Remind implements store.Subscriptions.
func (db *DB) Remind(ctx context.Context, id string, occasions []string) (fresh []string, err error) {
	if err := access.From(ctx).MayOversee(); err != nil {
		return nil, err
	}
	err = db.aside(ctx, "remind", func(tx *sql.Tx) error {
		fresh = nil
		for _, o := range occasions {
			done, err := tx.ExecContext(ctx, `INSERT INTO reminded (subscription, occasion) VALUES ($1, $2) ON CONFLICT DO NOTHING`, id, plain(o))
			if err != nil {
				return err
			}
			if n, err := done.RowsAffected(); err != nil {
				return err
			} else if n > 0 {
				fresh = append(fresh, o)
			}
		}
		return nil
	})
	return fresh, err
}

// Unremind implements store.Subscriptions.
func (db *DB) Unremind(ctx context.Context, id string, occasions []string) error {
	if err := access.From(ctx).MayOversee(); err != nil {
		return err
	}
	return db.aside(ctx, "remind", func(tx *sql.Tx) error {
		for _, o := range occasions {
			if _, err := tx.ExecContext(ctx, `DELETE FROM reminded WHERE subscription = $1 AND occasion = $2`, id, plain(o)); err != nil {
				return err
			}
		}
		return nil
	})
}
