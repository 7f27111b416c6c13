package door

import (
	"crypto/subtle"
	"encoding/base64"
	"io"
	"net/http"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// NewSetup makes the secret of a setup page.
func NewSetup(random io.Reader) (string, error) {
	b := make([]byte, 24)
	_, err := io.ReadFull(random, b)
	return base64.RawURLEncoding.EncodeToString(b), err
}

// MaySetUp says whether a request may make the first administrator: from the
// machine itself, with the secret that its terminal shows, as long as there is none.
func (d *Door) MaySetUp(r *http.Request, secret string) error {
	there, err := d.Administered(r.Context())
	switch {
	case err != nil:
		return err
	case there:
		return fault.New(fault.NotFound, "this record has its administrators; the page for the first one is closed")
	case !local(r):
		return errRemote
	case d.Setup == "" || subtle.ConstantTimeCompare([]byte(secret), []byte(d.Setup)) != 1:
		return fault.New(fault.Forbidden, "the address needs the secret that the terminal shows where entente serve runs")
	}
	return nil
}

// SetUp makes the first administrator and signs them in.
func (d *Door) SetUp(r *http.Request, secret string, u account.User, password string) error {
	if err := d.MaySetUp(r, secret); err != nil {
		return err
	}
	if err := account.CheckPassword(u.Name, password); err != nil {
		return err
	}
	u.Role = access.Administrator
	ctx := access.With(r.Context(), access.Setup(d.Clock))
	if err := d.Store.AddUser(ctx, u, ""); err != nil {
		return err
	}
	if err := d.GivePassword(ctx, u.Name, password); err != nil {
		return err
	}
	return d.welcome(r, u, ledger.Key{Kind: "password"})
}
