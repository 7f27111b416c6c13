package door

import (
	"context"
	"net/http"
	"slices"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
)

type key struct{}

// UserOf is who is signed in with a browser, where somebody is.
func UserOf(ctx context.Context) (account.User, bool) {
	u, ok := ctx.Value(key{}).(account.User)
	return u, ok
}

// open are the paths that people have to reach to be let in.
func open() []string {
	return []string{"/sign-in", "/sign-in/passkey/begin", "/sign-in/passkey/finish", "/sign-in/openid", "/sign-in/openid/back", "/setup"}
}

// Admit puts the viewer of each request into its context. A request that is not
// answered as it stands is handed to fail: with ErrSignIn where signing in would help,
// with ErrSetup where there is nobody yet to sign in.
func (d *Door) Admit(next http.Handler, fail func(http.ResponseWriter, *http.Request, error)) http.Handler {
	return d.sessions.around(d, fail, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		viewer, user, err := d.who(r)
		if err == nil {
			err = d.allowed(r, viewer)
		}
		ctx := access.With(r.Context(), viewer)
		if user != nil {
			ctx = context.WithValue(ctx, key{}, *user)
		}
		if r = r.WithContext(ctx); err != nil {
			fail(w, r, err)
			return
		}
		next.ServeHTTP(w, r)
	}))
}

// who tells on whose behalf a request is made; the user is that of a session.
func (d *Door) who(r *http.Request) (access.Viewer, *account.User, error) {
	nobody := access.Viewer{Clock: d.Clock}
	if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		v, err := d.bearer(r.Context(), strings.TrimSpace(bearer))
		return v, nil, err
	}
	name := d.sessions.user(r)
	if name == "" {
		return nobody, nil, nil
	}
	u, err := d.Store.User(r.Context(), name)
	if err != nil {
		return nobody, nil, err
	}
	if u.Blocked {
		return nobody, nil, d.sessions.end(r)
	}
	return u.Viewer(d.Clock), &u, nil
}

// bearer is the viewer of a token.
func (d *Door) bearer(ctx context.Context, token string) (access.Viewer, error) {
	nobody := access.Viewer{Clock: d.Clock}
	if !account.IsToken(token) {
		return nobody, errBadToken
	}
	t, err := d.Store.Token(ctx, account.Digest(token))
	if err != nil {
		return nobody, instead(err, fault.NotFound, errBadToken)
	}
	u, err := d.Store.User(ctx, t.User)
	if err != nil {
		return nobody, err
	}
	v := t.Viewer(u, d.Clock)
	if v.Who == "" {
		return nobody, errBadToken
	}
	return v, nil
}

// allowed says whether the viewer may come in at all.
func (d *Door) allowed(r *http.Request, v access.Viewer) error {
	if v.Who != "" {
		return nil
	}
	if on, err := d.Store.AnonymousReading(r.Context()); err != nil || on {
		return err
	}
	there, err := d.Administered(r.Context())
	switch {
	case err != nil:
		return err
	case !there && !local(r):
		return errRemote
	case slices.Contains(open(), r.URL.Path):
		return nil
	case !there:
		return ErrSetup
	}
	return ErrSignIn
}

// Administered says whether there is an administrator.
func (d *Door) Administered(ctx context.Context) (bool, error) {
	if d.administered.Load() {
		return true, nil
	}
	there, err := d.Store.Administered(ctx)
	if there {
		d.administered.Store(true)
	}
	return there, err
}

// instead puts another error in the place of one of a kind.
func instead(err error, kind fault.Kind, other error) error {
	if fault.KindOf(err) == kind {
		return other
	}
	return err
}
