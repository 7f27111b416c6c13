package door

import (
	"context"
	"crypto/subtle"
	"net/http"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
)

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
