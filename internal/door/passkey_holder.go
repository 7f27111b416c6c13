package door

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/netip"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"entente.example/internal/account"
	"entente.example/internal/fault"
)

// relyingID is the name for which devices keep passkeys: the site's host. Browsers
// give passkeys to names alone, over encrypted connections and on the machine itself.
func (d *Door) relyingID(r *http.Request) string {
	at := d.origin(r)
	host := at.Hostname()
	if _, err := netip.ParseAddr(host); err == nil || at.Scheme != "https" && host != "localhost" {
		return ""
	}
	return host
}

// party is the site as WebAuthn calls it.
func (d *Door) party(r *http.Request) (*webauthn.WebAuthn, error) {
	id := d.relyingID(r)
	if id == "" {
		return nil, fault.New(fault.Unsupported, "browsers keep passkeys for names over https, and for localhost; try such an address")
	}
	yes := true
	return webauthn.New(&webauthn.Config{RPID: id, RPDisplayName: "Entente", RPOrigins: []string{d.origin(r).Scheme + "://" + d.origin(r).Host},
		AuthenticatorSelection: protocol.AuthenticatorSelection{ResidentKey: protocol.ResidentKeyRequirementRequired, RequireResidentKey: &yes,
			UserVerification: protocol.VerificationRequired}})
}

// holder is a user as WebAuthn sees one.
type holder struct {
	account.User
	keys []webauthn.Credential
}

// WebAuthnID tells nothing of the user to who finds a device.
func (h holder) WebAuthnID() []byte {
	sum := sha256.Sum256([]byte("entente user " + h.Name))
	return sum[:]
}
func (h holder) WebAuthnName() string                       { return h.Name }
func (h holder) WebAuthnDisplayName() string                { return h.Name }
func (h holder) WebAuthnCredentials() []webauthn.Credential { return h.keys }

// holderOf is the user of a passkey, with that passkey.
func (d *Door) holderOf(ctx context.Context, id []byte, p *account.Passkey) (holder, error) {
	var err error
	if *p, err = d.Store.Passkey(ctx, passkeyID(id)); err != nil {
		return holder{}, err
	}
	u, err := d.Store.User(ctx, p.User)
	if err != nil {
		return holder{}, err
	}
	c, err := credential(*p)
	return holder{u, []webauthn.Credential{c}}, err
}

func credential(p account.Passkey) (c webauthn.Credential, err error) {
	return c, json.Unmarshal(p.Credential, &c)
}

func passkeyID(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }
