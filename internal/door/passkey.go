package door

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// valueChallenge is what a device has to answer to.
const valueChallenge = "challenge"

var errNoPasskey = fault.New(fault.Unknown, "this passkey is not known here, or did not answer as it should; try another way to sign in")

// BeginPasskey gives what a device needs to make a passkey for the user of the session.
func (d *Door) BeginPasskey(r *http.Request) (*protocol.CredentialCreation, error) {
	u, ok := UserOf(r.Context())
	if !ok {
		return nil, ErrSignIn
	}
	if err := d.Recently(r); err != nil {
		return nil, err
	}
	party, err := d.party(r)
	if err != nil {
		return nil, err
	}
	h := holder{User: u}
	known, err := d.Store.Passkeys(r.Context(), u.Name)
	if err != nil {
		return nil, err
	}
	var exclude []protocol.CredentialDescriptor
	for _, p := range known {
		c, err := credential(p)
		if err != nil {
			return nil, err
		}
		exclude = append(exclude, c.Descriptor())
	}
	options, session, err := party.BeginRegistration(h, webauthn.WithExclusions(exclude))
	if err != nil {
		return nil, err
	}
	return options, d.challenge(r, session)
}

// FinishPasskey keeps the passkey that a device has made, in the body of r, under a label.
func (d *Door) FinishPasskey(r *http.Request, label string) error {
	u, ok := UserOf(r.Context())
	if !ok {
		return ErrSignIn
	}
	party, session, err := d.challenged(r)
	if err != nil {
		return err
	}
	c, err := party.FinishRegistration(holder{User: u}, session, r)
	if err != nil {
		return fault.New(fault.Invalid, "the device did not answer as it should: %v; try again", err)
	}
	body, err := json.Marshal(c)
	if err != nil {
		return err
	}
	if label = strings.TrimSpace(cut(label)); label == "" {
		label = "passkey"
	}
	return d.Store.AddPasskey(r.Context(), account.Passkey{ID: passkeyID(c.ID), User: u.Name, Label: label, Credential: body, Made: d.Clock()})
}

// BeginSignIn gives what a device needs to say whose passkey it has. Nobody has to be named.
func (d *Door) BeginSignIn(r *http.Request) (*protocol.CredentialAssertion, error) {
	if err := d.visit(r); err != nil {
		return nil, err
	}
	party, err := d.party(r)
	if err != nil {
		return nil, err
	}
	options, session, err := party.BeginDiscoverableLogin(webauthn.WithUserVerification(protocol.VerificationRequired))
	if err != nil {
		return nil, err
	}
	return options, d.challenge(r, session)
}

// FinishSignIn signs in the user whose passkey the body of r proves.
func (d *Door) FinishSignIn(r *http.Request) error {
	party, session, err := d.challenged(r)
	if err != nil {
		return err
	}
	var p account.Passkey
	var u account.User
	_, c, err := party.FinishPasskeyLogin(func(id, handle []byte) (webauthn.User, error) {
		h, err := d.holderOf(r.Context(), id, &p)
		u = h.User
		if err == nil && string(h.WebAuthnID()) != string(handle) {
			err = errNoPasskey
		}
		return h, err
	}, session, r)
	if err != nil || c.Authenticator.CloneWarning {
		return d.refuse(r.Context(), u, errNoPasskey)
	}
	if p.Credential, err = json.Marshal(c); err != nil {
		return err
	}
	p.Used = d.Clock()
	if err := d.Store.UsePasskey(r.Context(), p); err != nil {
		return err
	}
	return d.welcome(r, u, ledger.Key{Kind: "passkey", Label: p.Label})
}

// challenge remembers what a device has to answer to; challenged takes it, once.
func (d *Door) challenge(r *http.Request, s *webauthn.SessionData) error {
	body, err := json.Marshal(s)
	if err == nil {
		d.sessions.keep(r, valueChallenge, string(body))
	}
	return err
}

func (d *Door) challenged(r *http.Request) (*webauthn.WebAuthn, webauthn.SessionData, error) {
	var s webauthn.SessionData
	kept := d.sessions.take(r, valueChallenge)
	if kept == "" {
		return nil, s, fault.New(fault.Invalid, "this took too long, or was answered before; try again")
	}
	if err := json.Unmarshal([]byte(kept), &s); err != nil {
		return nil, s, err
	}
	party, err := d.party(r)
	return party, s, err
}
