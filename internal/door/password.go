package door

import (
	"context"
	"net/http"

	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/store"
)

// ChangePassword gives the user of a session a new password, if they know the old
// one where they have one, and ends all their other sessions.
func (d *Door) ChangePassword(r *http.Request, old, fresh string) error {
	ctx := r.Context()
	u, ok := UserOf(ctx)
	if !ok {
		return ErrSignIn
	}
	if err := d.attempt(r, u.Name); err != nil {
		return err
	}
	secret, err := d.Store.Password(ctx, u.Name)
	if err == nil {
		right, err := d.compare(ctx, secret, old)
		if err != nil {
			return err
		}
		if !right {
			return fault.New(fault.Invalid, "the present password is another one")
		}
	} else if fault.KindOf(err) != fault.NotFound {
		return err
	}
	d.names.Succeed(u.Name)
	if err := d.GivePassword(ctx, u.Name, fresh); err != nil {
		return err
	}
	return d.Store.RevokeSessions(ctx, u.Name, store.Which{Keep: d.SessionID(r)})
}

// GivePassword gives a user a password, by the rules of passwords.
func (d *Door) GivePassword(ctx context.Context, user, password string) error {
	if err := account.CheckPassword(user, password); err != nil {
		return err
	}
	secret, err := account.NewSecret(d.Random, password)
	if err != nil {
		return err
	}
	return d.Store.SetPassword(ctx, user, secret)
}
