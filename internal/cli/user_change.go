package cli

import (
	"context"
	"fmt"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/store"
)

// userChangeCmd changes a user.
type userChangeCmd struct {
	User     string   `arg:"" help:"What they sign in with."`
	Role     string   `enum:",reader,editor,reviewer,administrator" default:"" placeholder:"ROLE" help:"Their new role: reader, editor, reviewer or administrator."`
	Groups   []string `name:"group" xor:"groups" placeholder:"NAME" help:"Group they belong to from now on, in the place of all others; may be given several times."`
	NoGroups bool     `xor:"groups" help:"Take them out of all groups."`
	FullName string   `name:"name" placeholder:"WORDS" help:"Their name as people know it."`
	OpenID   string   `name:"openid" placeholder:"MAIL|ID" help:"Who they are at the provider of OpenID Connect, besides what was said before."`
	Reason   string   `placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (userChangeCmd) Help() string {
	return `What is not named stays. A change holds from the user's next request on. The last administrator keeps the role.

Examples:

    entente user change kari --role editor --reason "new post"
    entente user change kari --group asia --group press`
}

// Run changes the user.
func (c userChangeCmd) Run(ctx context.Context, a *app) error {
	return changeUser(ctx, a, c.User, c.Reason, func(u *account.User) {
		if c.Role != "" {
			u.Role = access.Role(c.Role)
		}
		if len(c.Groups) > 0 || c.NoGroups {
			u.Groups = c.Groups
		}
		if c.FullName != "" {
			u.FullName = c.FullName
		}
	}, c.OpenID)
}

// changeUser changes a user as said and tells what they are now.
func changeUser(ctx context.Context, a *app, name, reason string, change func(*account.User), openid string) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	u, err := s.User(ctx, name)
	if err != nil {
		return err
	}
	change(&u)
	if err := s.ChangeUser(ctx, u, reason); err != nil {
		return err
	}
	if err := giveKeys(ctx, s, name, "", openid); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "%s, %s%s\n", u.Name, u.Role, map[bool]string{true: ", blocked"}[u.Blocked])
	return err
}

// userBlockCmd blocks a user.
type userBlockCmd struct {
	User   string `arg:"" help:"What they sign in with."`
	Reason string `required:"" placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (userBlockCmd) Help() string {
	return `Nobody is deleted, since decisions bear their name. All sessions of theirs end, and their tokens hold no more.

Examples:

    entente user block kari --reason "left the ministry"`
}

// Run blocks the user and ends their sessions.
func (c userBlockCmd) Run(ctx context.Context, a *app) error {
	if err := changeUser(ctx, a, c.User, c.Reason, func(u *account.User) { u.Blocked = true }, ""); err != nil {
		return err
	}
	return a.stores[0].RevokeSessions(ctx, c.User, store.Which{})
}

// userUnblockCmd takes a block back.
type userUnblockCmd struct {
	User   string `arg:"" help:"What they sign in with."`
	Reason string `required:"" placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (userUnblockCmd) Help() string {
	return `Examples:

    entente user unblock kari --reason "back from leave"`
}

// Run takes the block back.
func (c userUnblockCmd) Run(ctx context.Context, a *app) error {
	return changeUser(ctx, a, c.User, c.Reason, func(u *account.User) { u.Blocked = false }, "")
}
