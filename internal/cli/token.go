package cli

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"entente.example/internal/account"
)

// tokenCmd groups what is done to tokens.
type tokenCmd struct {
	Make   tokenMakeCmd   `cmd:"" help:"Make a key with which a program acts for somebody."`
	List   tokenListCmd   `cmd:"" help:"List somebody's tokens."`
	Revoke tokenRevokeCmd `cmd:"" help:"Take a token back."`
}

// tokenMakeCmd makes a token.
type tokenMakeCmd struct {
	User  string `arg:"" help:"For whom the program acts."`
	Label string `required:"" placeholder:"WORDS" help:"What it is for."`
	Scope string `enum:"read,write" default:"read" help:"read (default) or write."`
	Days  int    `default:"90" help:"How long it lasts, up to 366 days."`
}

// Help shows examples.
func (tokenMakeCmd) Help() string {
	return `The token is printed once and kept as a hash. A program sends it with each request: Authorization: Bearer ent_… It may see, or with the scope write do, what its user may, as long as they may.

Examples:

    entente token make ada --label "nightly export"
    entente token make ada --label importer --scope write --days 30`
}

// Run makes the token.
func (c tokenMakeCmd) Run(ctx context.Context, a *app) error {
	now := a.Now().UTC().Truncate(time.Microsecond)
	t, key, err := account.NewToken(rand.Reader, account.Token{User: c.User, Label: c.Label, Scope: account.Scope(c.Scope), Made: now, Expires: now.AddDate(0, 0, c.Days)})
	if err != nil {
		return err
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.MakeToken(ctx, t, account.Digest(key)); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, key)
	return err
}

// tokenListCmd lists tokens.
type tokenListCmd struct {
	User string `arg:"" help:"Whose."`
	JSON bool   `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (tokenListCmd) Help() string {
	return listHelp + `

Examples:

    entente token list ada`
}

// Run lists the tokens.
func (c tokenListCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	tokens, err := s.Tokens(ctx, c.User)
	if err != nil {
		return err
	}
	head := []string{"id", "scope", "made", "expires", "label"}
	return writeList(a, listFlags{JSON: c.JSON}, "token", tokens, len(tokens), head, func(t account.Token) []string {
		return []string{t.ID, string(t.Scope), t.Made.Format(time.DateOnly), t.Expires.Format(time.DateOnly), t.Label}
	})
}

// tokenRevokeCmd takes a token back.
type tokenRevokeCmd struct {
	User string `arg:"" help:"Whose."`
	ID   string `arg:"" help:"The token's id, as the list has it."`
}

// Help shows examples.
func (tokenRevokeCmd) Help() string {
	return `Examples:

    entente token revoke ada 0a1b2c3d`
}

// Run takes the token back.
func (c tokenRevokeCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.RevokeToken(ctx, c.User, c.ID); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, "revoked")
	return err
}
