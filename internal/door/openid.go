package door

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"io"
	"net/http"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/ledger"
)

// Provider is one of OpenID Connect that vouches for people.
type Provider struct {
	Issuer string // its address, as its own description has it
	Client string // what it calls this site
	Secret string
	Label  string // what people call it
}

// BackPath is where a provider sends people back to.
const BackPath = "/sign-in/openid/back"

// What a session remembers while somebody is at the provider.
const (
	valueState    = "state"
	valueNonce    = "nonce"
	valueVerifier = "verifier"
	valueNext     = "next"
)

// providerTimeout is how long a provider may take to answer.
const providerTimeout = 10 * time.Second

var errProvider = fault.New(fault.Unknown, "the provider did not vouch for you; try again, or another way to sign in")

var errStranger = fault.New(fault.Unknown, "the provider knows you, but this record does not; ask an administrator to add you")

// provider is the provider's own description, asked for when it is first needed.
type provider struct {
	mu    sync.Mutex
	known *oidc.Provider
}

func (d *Door) described(ctx context.Context) (*oidc.Provider, error) {
	if d.OpenID == nil {
		return nil, fault.New(fault.NotFound, "this site has no provider to sign in with")
	}
	d.provider.mu.Lock()
	defer d.provider.mu.Unlock()
	if d.provider.known != nil {
		return d.provider.known, nil
	}
	// The description outlives the request that first needs it, and so does the client that renews its keys.
	p, err := oidc.NewProvider(client(context.WithoutCancel(ctx)), d.OpenID.Issuer)
	if err != nil {
		return nil, fault.New(fault.Unavailable, "the provider does not answer; try again, or another way to sign in: %w", err)
	}
	d.provider.known = p
	return p, nil
}

func client(ctx context.Context) context.Context {
	return oidc.ClientContext(ctx, &http.Client{Timeout: providerTimeout})
}

func (d *Door) oauth(r *http.Request, p *oidc.Provider) *oauth2.Config {
	return &oauth2.Config{ClientID: d.OpenID.Client, ClientSecret: d.OpenID.Secret, Endpoint: p.Endpoint(),
		RedirectURL: d.origin(r).Scheme + "://" + d.origin(r).Host + BackPath, Scopes: []string{oidc.ScopeOpenID, "email"}}
}

// BeginOpenID gives the address of the provider at which somebody shows who they are.
// They come back with a state that only this browser has.
func (d *Door) BeginOpenID(r *http.Request, next string) (string, error) {
	if err := d.visit(r); err != nil {
		return "", err
	}
	p, err := d.described(r.Context())
	if err != nil {
		return "", err
	}
	state, err1 := d.nonce()
	nonce, err2 := d.nonce()
	if err1 != nil || err2 != nil {
		return "", errNoRandom
	}
	verifier := oauth2.GenerateVerifier()
	for name, value := range map[string]string{valueState: state, valueNonce: nonce, valueVerifier: verifier, valueNext: Local(next)} {
		d.sessions.keep(r, name, value)
	}
	return d.oauth(r, p).AuthCodeURL(state, oidc.Nonce(nonce), oauth2.S256ChallengeOption(verifier)), nil
}

var errNoRandom = fault.New(fault.Internal, "no randomness")

func (d *Door) nonce() (string, error) {
	b := make([]byte, 24)
	_, err := io.ReadFull(d.Random, b)
	return base64.RawURLEncoding.EncodeToString(b), err
}

// FinishOpenID signs in whom the provider vouches for and gives the path to go on to.
func (d *Door) FinishOpenID(r *http.Request) (next string, err error) {
	state, nonce := d.sessions.take(r, valueState), d.sessions.take(r, valueNonce)
	verifier, next := d.sessions.take(r, valueVerifier), Local(d.sessions.take(r, valueNext))
	if state == "" || subtle.ConstantTimeCompare([]byte(state), []byte(r.FormValue("state"))) != 1 {
		return "", fault.New(fault.Invalid, "this answer of the provider is not to a question of this browser; try signing in again")
	}
	if r.FormValue("error") != "" {
		return "", errProvider
	}
	who, err := d.vouched(r, verifier, nonce)
	if err != nil {
		return "", err
	}
	u, err := d.identified(r.Context(), who)
	if err != nil {
		return "", err
	}
	return next, d.welcome(r, u, ledger.Key{Kind: "openid"})
}

// claims are what a provider says of somebody.
type claims struct {
	Subject  string `json:"sub"`
	Email    string `json:"email"`
	Verified bool   `json:"email_verified"`
}

// vouched trades the provider's answer for its word on who somebody is, and proves that word.
func (d *Door) vouched(r *http.Request, verifier, nonce string) (c claims, err error) {
	p, err := d.described(r.Context())
	if err != nil {
		return c, err
	}
	ctx := client(r.Context())
	token, err := d.oauth(r, p).Exchange(ctx, r.FormValue("code"), oauth2.VerifierOption(verifier))
	if err != nil {
		return c, fault.New(fault.Unknown, "%w: %w", errProvider, err)
	}
	raw, _ := token.Extra("id_token").(string)
	word, err := p.Verifier(&oidc.Config{ClientID: d.OpenID.Client, Now: time.Now}).Verify(ctx, raw)
	if err != nil {
		return c, fault.New(fault.Unknown, "%w: %w", errProvider, err)
	}
	if subtle.ConstantTimeCompare([]byte(word.Nonce), []byte(nonce)) != 1 {
		return c, errProvider
	}
	if err := word.Claims(&c); err != nil || c.Email != "" {
		return c, err
	}
	return c, d.askMore(ctx, p, oauth2.StaticTokenSource(token), &c)
}

// askMore asks a provider for the address that it did not put into its word.
func (d *Door) askMore(ctx context.Context, p *oidc.Provider, token oauth2.TokenSource, c *claims) error {
	if p.UserInfoEndpoint() == "" {
		return nil
	}
	info, err := p.UserInfo(ctx, token)
	if err != nil {
		return fault.New(fault.Unknown, "%w: %w", errProvider, err)
	}
	if info.Subject != c.Subject {
		return errProvider
	}
	c.Email, c.Verified = info.Email, info.EmailVerified
	return nil
}

// identified is the user whom the provider means: by its own name for them, or the
// first time by an address that it has verified, which is then forgotten for that name.
func (d *Door) identified(ctx context.Context, c claims) (account.User, error) {
	i, err := d.Store.Identity(ctx, account.BySubject(c.Subject))
	if fault.KindOf(err) == fault.NotFound && c.Verified && c.Email != "" {
		i, err = d.bind(ctx, c)
	}
	if fault.KindOf(err) == fault.NotFound {
		return account.User{}, d.refuse(ctx, account.User{}, errStranger)
	}
	if err != nil {
		return account.User{}, err
	}
	return d.Store.User(ctx, i.User)
}

// bind keeps the provider's own name for somebody whom it was told by mail address.
func (d *Door) bind(ctx context.Context, c claims) (account.Identity, error) {
	i, err := d.Store.Identity(ctx, account.Email(c.Email))
	if err != nil {
		return i, err
	}
	u, err := d.Store.User(ctx, i.User)
	if err != nil || u.Blocked {
		return i, err
	}
	ctx = access.With(ctx, u.Viewer(d.Clock))
	if err := d.Store.AddIdentity(ctx, account.Identity{Subject: account.BySubject(c.Subject), User: i.User}); err != nil {
		return i, err
	}
	return i, d.Store.RemoveIdentity(ctx, i)
}
