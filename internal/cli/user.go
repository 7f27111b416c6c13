package cli

import (
	"context"
	"fmt"
	"strings"

	"entente.example/internal/access"
	"entente.example/internal/account"
	"entente.example/internal/fault"
	"entente.example/internal/store"
)

// userCmd groups what is done to users.
type userCmd struct {
	Add      userAddCmd      `cmd:"" help:"Add somebody who may sign in."`
	List     userListCmd     `cmd:"" help:"List who may sign in."`
	Change   userChangeCmd   `cmd:"" help:"Change somebody's role, groups, name or identity at a provider."`
	Block    userBlockCmd    `cmd:"" help:"Let somebody sign in no more."`
	Unblock  userUnblockCmd  `cmd:"" help:"Let somebody sign in again."`
	Password userPasswordCmd `cmd:"" help:"Give somebody a new password."`
}

// userAddCmd adds a user.
type userAddCmd struct {
	User     string   `arg:"" help:"What they sign in with: small letters, digits, points, hyphens."`
	Admin    bool     `help:"Make them an administrator, who keeps the other users and sees all."`
	Role     string   `enum:",reader,editor,reviewer,administrator" default:"" placeholder:"ROLE" help:"reader (default), editor, reviewer or administrator."`
	Groups   []string `name:"group" placeholder:"NAME" help:"Group they belong to; may be given several times."`
	FullName string   `name:"name" placeholder:"WORDS" help:"Their name as people know it."`
	OpenID   string   `name:"openid" placeholder:"MAIL|ID" help:"Who they are at the provider of OpenID Connect: a verified address, or the provider's name for them."`
	Without  bool     `name:"no-password" help:"Give no password: for those who sign in through a provider."`
	passwordFlags
}

// Help shows examples.
func (userAddCmd) Help() string {
	return `The password is asked for, or read from the standard input; it is never an argument, which other users of the machine could see.

Examples:

    entente user add ada --admin --name "Ada Brandsdóttir"
    entente user add kari --role reviewer --group asia --password-stdin < password.txt
    entente user add moana --no-password --openid moana@example.org`
}

// Run adds the user.
func (c userAddCmd) Run(ctx context.Context, a *app) error {
	u := account.User{Name: c.User, FullName: c.FullName, Role: access.Role(c.Role), Groups: c.Groups}
	switch {
	case c.Admin && c.Role != "" && u.Role != access.Administrator:
		return fault.New(fault.Invalid, "--admin and --role %s contradict each other; try one of them", c.Role)
	case c.Admin:
		u.Role = access.Administrator
	case c.Role == "":
		u.Role = access.Reader
	}
	if err := u.Validate(); err != nil {
		return err
	}
	var secret account.Secret
	if !c.Without {
		var err error
		if secret, err = c.secret(a, u.Name); err != nil {
			return err
		}
	}
	s, err := a.open(ctx, false)
	if err != nil {
		return err
	}
	if err := s.AddUser(ctx, u, ""); err != nil {
		return err
	}
	if err := giveKeys(ctx, s, u.Name, secret, c.OpenID); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "added %s, %s\n", u.Name, u.Role)
	return err
}

// giveKeys gives a user a password and an identity, where there are such.
func giveKeys(ctx context.Context, s store.Store, user string, secret account.Secret, openid string) error {
	if secret != "" {
		if err := s.SetPassword(ctx, user, secret); err != nil {
			return err
		}
	}
	if openid == "" {
		return nil
	}
	i, err := account.NewIdentity(user, openid)
	if err != nil {
		return err
	}
	return s.AddIdentity(ctx, i)
}

// userListCmd lists users.
type userListCmd struct {
	JSON bool `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (userListCmd) Help() string {
	return listHelp + `

Examples:

    entente user list
    entente user list --json`
}

// Run lists the users.
func (c userListCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	users, err := s.Users(ctx)
	if err != nil {
		return err
	}
	head := []string{"user", "role", "groups", "state", "name"}
	return writeList(a, listFlags{JSON: c.JSON}, "user", users, len(users), head, func(u account.User) []string {
		return []string{u.Name, string(u.Role), strings.Join(u.Groups, ", "), map[bool]string{true: "blocked"}[u.Blocked], u.FullName}
	})
}
