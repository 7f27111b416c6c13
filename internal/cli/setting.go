package cli

import (
	"context"
	"fmt"
)

// settingCmd groups what is set for all.
type settingCmd struct {
	AnonymousReading settingAnonymousCmd `cmd:"" help:"Tell or set whether somebody not signed in may read what is public."`
}

// settingAnonymousCmd tells or sets whether anybody may read.
type settingAnonymousCmd struct {
	To string `arg:"" optional:"" enum:",on,off" default:"" help:"on or off; without it the present setting is told."`
}

// Help shows examples.
func (settingAnonymousCmd) Help() string {
	return `Off in a new record.

Examples:

    entente setting anonymous-reading
    entente setting anonymous-reading on`
}

// Run tells or sets it.
func (c settingAnonymousCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, c.To == "")
	if err != nil {
		return err
	}
	if c.To != "" {
		if err := s.SetAnonymousReading(ctx, c.To == "on"); err != nil {
			return err
		}
	}
	on, err := s.AnonymousReading(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, map[bool]string{true: "on", false: "off"}[on])
	return err
}
