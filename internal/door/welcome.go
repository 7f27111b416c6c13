package door

import (
	"net/http"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

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
