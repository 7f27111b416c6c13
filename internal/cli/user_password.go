package cli

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"strings"

	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/store"
)

// passwordFlags say where a password comes from.
type passwordFlags struct {
	Stdin bool `name:"password-stdin" help:"Read the password from the first line of the standard input instead of asking for it."`
}

// secret asks for a user's new password and gives its hash.
func (f passwordFlags) secret(a *app, user string) (account.Secret, error) {
	password, err := f.password(a, user)
	if err != nil {
		return "", err
	}
	if err := account.CheckPassword(user, password); err != nil {
		return "", err
	}
	return account.NewSecret(rand.Reader, password)
}

func (f passwordFlags) password(a *app, user string) (string, error) {
	if f.Stdin {
		line, err := bufio.NewReader(io.LimitReader(a.Stdin, 4096)).ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return "", fault.Wrap(fault.Unavailable, "read", "the password", err)
		}
		return strings.TrimRight(line, "\r\n"), nil
	}
	if a.Ask == nil {
		return "", fault.New(fault.Invalid, "there is no terminal to ask for a password; try --password-stdin")
	}
	first, err := a.Ask("Password for " + user + ": ")
	if err != nil {
		return "", fault.Wrap(fault.Unavailable, "ask", "for the password", err)
	}
	again, err := a.Ask("Once more: ")
	if err == nil && again != first {
		err = fault.New(fault.Invalid, "the two are not the same; try again")
	}
	return first, err
}

// userPasswordCmd gives a user a new password.
type userPasswordCmd struct {
	User string `arg:"" help:"What they sign in with."`
	passwordFlags
}

// Help shows examples.
func (userPasswordCmd) Help() string {
	return `All sessions of the user end. Twelve characters or more are asked for, and nothing that lists of stolen passwords are full of.

Examples:

    entente user password ada
    entente user password ada --password-stdin < password.txt`
}

// Run sets the password.
func (c userPasswordCmd) Run(ctx context.Context, a *app) error {
	secret, err := c.secret(a, c.User)
	if err != nil {
		return err
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.SetPassword(ctx, c.User, secret); err != nil {
		return err
	}
	if err := s.RevokeSessions(ctx, c.User, store.Which{}); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, "password set")
	return err
}
