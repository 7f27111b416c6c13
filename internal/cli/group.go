package cli

import (
	"context"
	"fmt"

	"entente.example/internal/account"
)

// groupCmd groups what is done to groups.
type groupCmd struct {
	Add    groupAddCmd    `cmd:"" help:"Add a group to which documents can be restricted."`
	List   groupListCmd   `cmd:"" help:"List the groups."`
	Remove groupRemoveCmd `cmd:"" help:"Remove a group that nobody is in."`
}

// groupAddCmd adds a group.
type groupAddCmd struct {
	Group string `arg:"" help:"Its name: small letters, digits, points, hyphens."`
	About string `placeholder:"WORDS" help:"What it is about."`
}

// Help shows examples.
func (groupAddCmd) Help() string {
	return `Examples:

    entente group add asia --about "the desks for Asia"`
}

// Run adds the group.
func (c groupAddCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, false)
	if err != nil {
		return err
	}
	if err := s.AddGroup(ctx, account.Group{Name: c.Group, About: c.About}); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "added %s\n", c.Group)
	return err
}

// groupListCmd lists groups.
type groupListCmd struct {
	JSON bool `name:"json" help:"Print JSON: the total and the items."`
}

// Help shows examples.
func (groupListCmd) Help() string {
	return listHelp + `

Examples:

    entente group list`
}

// Run lists the groups.
func (c groupListCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	groups, err := s.Groups(ctx)
	if err != nil {
		return err
	}
	return writeList(a, listFlags{JSON: c.JSON}, "group", groups, len(groups), []string{"group", "about"}, func(g account.Group) []string {
		return []string{g.Name, g.About}
	})
}

// groupRemoveCmd removes a group.
type groupRemoveCmd struct {
	Group string `arg:"" help:"Its name."`
}

// Help shows examples.
func (groupRemoveCmd) Help() string {
	return `Documents restricted to it alone are then seen by administrators only.

Examples:

    entente group remove asia`
}

// Run removes the group.
func (c groupRemoveCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.RemoveGroup(ctx, c.Group); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "removed %s\n", c.Group)
	return err
}
