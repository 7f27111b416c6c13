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
