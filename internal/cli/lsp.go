package cli

import (
	"context"
	"path/filepath"
	"time"

	"entente.example/internal/check"
	"entente.example/internal/check/draft"
	"entente.example/internal/fault"
	"entente.example/internal/lsp"
)

// rest is how long a writer rests before a changed draft is checked.
const rest = 300 * time.Millisecond

// lspCmd checks drafts inside an editor.
type lspCmd struct {
	Stdio  bool   `help:"Speak over standard input and output, as it always does; many editors give this flag."`
	Config string `placeholder:"FILE" complete:"file" help:"Settings, instead of the nearest .entente-check.yaml from the draft's folder upwards."`
}

// Help shows examples.
func (lspCmd) Help() string {
	return `Examples:

    entente lsp
    entente lsp --db entente.db

An editor starts this command; docs/check.md says how to set up some of them.`
}

// Run serves until the editor says that it ends.
func (c lspCmd) Run(ctx context.Context, a *app) error {
	desk, err := a.desk()
	if err != nil {
		return err
	}
	known, err := a.recordOf(ctx)
	if err != nil {
		return err
	}
	o := lsp.Options{Checker: editorChecker{desk, known, c.Config}, Version: desk.Engine().Version(), Delay: rest}
	return fault.Wrap(fault.Internal, "serve", "the editor", lsp.Serve(ctx, a.Stdin, a.Stdout, o))
}

// editorChecker checks drafts by the settings that hold where they are kept.
type editorChecker struct {
	desk   *draft.Desk
	record check.Record
	config string
}

// Rules implements lsp.Checker.
func (c editorChecker) Rules() []*check.Rule { return c.desk.Checker().Rules() }

// Check implements lsp.Checker. A draft that breaks the program is reported as
// any other fault, so that the others go on being checked.
func (c editorChecker) Check(ctx context.Context, path string, original []byte) (r *draft.Result, err error) {
	defer func() {
		if broken := recover(); broken != nil {
			r, err = nil, breakdown(path, broken)
		}
	}()
	o, err := c.options(path)
	if err != nil {
		return nil, err
	}
	return c.desk.Check(ctx, path, original, o)
}

// Mend implements lsp.Checker.
func (c editorChecker) Mend(ctx context.Context, path string, r *draft.Result) (draft.Mended, error) {
	o, err := c.options(path)
	if err != nil {
		return draft.Mended{}, err
	}
	return c.desk.Mend(ctx, r, o)
}

// options are the settings for a draft, with the record.
func (c editorChecker) options(path string) (check.Options, error) {
	path, raw, err := settings(c.config, filepath.Dir(filepath.FromSlash(path)))
	if err != nil {
		return check.Options{}, err
	}
	config, err := c.desk.Checker().ParseConfig(path, raw)
	return check.Options{Config: config, Record: c.record}, err
}
