package door

import (
	"context"
	"net/http"
	"strings"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

// SignIn signs somebody in by password. Whether there is no such user, they are
// blocked, have no password or another one: the answer is the same, after the same work.
func (d *Door) SignIn(r *http.Request, name, password string) error {
	ctx := r.Context()
	name = strings.ToLower(strings.TrimSpace(name))
	if err := d.attempt(r, name); err != nil {
		return err
	}
	user, known, secret, err := d.lookUp(ctx, name)
	if err != nil {
		return err
	}
	right, err := d.compare(ctx, secret, password)
	if err != nil {
		return err
	}
	if !right || !known || user.Blocked {
		return d.refuse(ctx, user, errRefused)
	}
	d.names.Succeed(name)
	d.addresses.Succeed(d.address(r))
	return d.welcome(r, user, ledger.Key{Kind: "password"})
}

// attempt counts an attempt to sign in, or says how long to wait.
func (d *Door) attempt(r *http.Request, name string) error {
	now, from := d.Clock(), d.address(r)
	name = name[:min(len(name), 100)]
	if wait := max(d.names.Wait(name, now), d.addresses.Wait(from, now)); wait > 0 {
		return tooSoon(wait)
	}
	d.names.Fail(name, now)
	d.addresses.Fail(from, now)
	return nil
}

// visit counts a beginning that makes the site remember a browser, or says how long to wait.
func (d *Door) visit(r *http.Request) error {
	now, from := d.Clock(), d.address(r)
	if wait := d.visits.Wait(from, now); wait > 0 {
		return tooSoon(wait)
	}
	d.visits.Fail(from, now)
	return nil
}

func tooSoon(wait time.Duration) error {
	return fault.New(fault.TooSoon, "too many attempts to sign in; try again in %s", max(time.Second, wait.Round(time.Second)))
}

// lookUp gives the user of a name and what to compare a password with: nobody's secret where there is none.
func (d *Door) lookUp(ctx context.Context, name string) (u account.User, known bool, s account.Secret, err error) {
	u, err1 := d.Store.User(ctx, name)
	s, err2 := d.Store.Password(ctx, name)
	if fault.KindOf(err2) == fault.NotFound {
		s, err2 = account.Stranger, nil
	}
	known = err1 == nil
	if fault.KindOf(err1) == fault.NotFound {
		err1 = nil
	}
	if err1 != nil {
		return u, known, s, err1
	}
	return u, known, s, err2
}

// compare hashes a password, a few at a time so that nobody can fill the memory.
func (d *Door) compare(ctx context.Context, s account.Secret, password string) (bool, error) {
	select {
	case d.hashing <- struct{}{}:
		defer func() { <-d.hashing }()
	case <-ctx.Done():
		return false, ctx.Err()
	}
	return d.matches(s, password), nil
}

// refuse puts a refusal into the ledger, added up, and gives the answer.
func (d *Door) refuse(ctx context.Context, u account.User, answer error) error {
	if sum, due := d.refusals.add(u.Name, d.Clock()); due {
		nobody := access.With(ctx, access.Nobody(d.Clock))
		if err := d.Store.Witness(nobody, ledger.SignInRefused, u.Name, sum); err != nil {
			return err
		}
	}
	return answer
}

// welcome begins a session of a user who has shown who they are.
func (d *Door) welcome(r *http.Request, u account.User, by ledger.Key) error {
	if u.Blocked {
		return d.refuse(r.Context(), u, errBlocked)
	}
	if err := d.sessions.begin(r, u.Name, d.Clock()); err != nil {
		return err
	}
	return d.Store.Witness(access.With(r.Context(), u.Viewer(d.Clock)), ledger.SignedIn, u.Name, by)
}

// recent is how long after signing in new keys can be made without showing again who one is.
const recent = time.Hour

// Recently says whether the user of a session has shown not long ago who they are:
// a browser left open is no way to make keys that outlive the session.
func (d *Door) Recently(r *http.Request) error {
	begun, err := time.Parse(time.RFC3339Nano, d.sessions.of(r).GetString(r.Context(), valueBegun))
	if err != nil || d.Clock().Sub(begun) > recent {
		return fault.New(fault.Forbidden, "new keys are made within an hour of signing in; sign out and in again to make one")
	}
	return nil
}

// SignOut ends the session of a request.
func (d *Door) SignOut(r *http.Request) error {
	u, ok := UserOf(r.Context())
	if !ok {
		return nil
	}
	if err := d.sessions.end(r); err != nil {
		return err
	}
	return d.Store.Witness(r.Context(), ledger.SignedOut, u.Name, nil)
}

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
