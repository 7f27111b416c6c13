package cli

import (
	"context"
	"os"

	"entente.example/data"
	"entente.example/internal/compare"
	"entente.example/internal/fault"
	"entente.example/internal/reading"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// compareCmd lays accounts of one meeting side by side.
type compareCmd struct {
	JSON     bool     `name:"json" help:"Print JSON: the accounts, the facts on which they disagree, and topic by topic what each says."`
	Only     bool     `help:"Leave out what several accounts say alike, and print what differs or stands in one alone."`
	Accounts []string `arg:"" name:"file|id" complete:"file" help:"Two or more texts: files, - for standard input, or documents of the database by their ids."`
}

// Help shows examples.
func (compareCmd) Help() string {
	return `What the accounts say is laid side by side by what it is about, not by its order: said by several, with the words that differ marked, or by one alone. Files need no database. docs/methods.md says how statements are paired.

Examples:

    entente compare readout-a.txt readout-b.html
    entente compare readout.txt joint-statement.txt --only
    entente compare 4f1c09ab 9c3e71d0 --json`
}

// Run reads the accounts and prints them side by side.
func (c compareCmd) Run(ctx context.Context, a *app) error {
	if len(c.Accounts) < 2 {
		return fault.New(fault.Invalid, "one account alone compares with nothing; name a second text")
	}
	engine, err := a.engine()
	if err != nil {
		return err
	}
	kit, err := compare.Load(data.FS)
	if err != nil {
		return fault.Wrap(fault.Internal, "load", "the lists for comparing", err)
	}
	gather := accountGatherer{app: a, engine: engine}
	list := make([]compare.Account, len(c.Accounts))
	for i, name := range c.Accounts {
		if list[i], err = gather.account(ctx, name); err != nil {
			return err
		}
	}
	comparison := kit.Accounts(list)
	if c.JSON {
		return writeJSON(a.out, comparison)
	}
	report := compareReport{lines: a.lines(), only: c.Only, accounts: comparison.Accounts}
	return report.write(comparison)
}

// accountGatherer finds accounts; the database is opened for the first id.
type accountGatherer struct {
	*app
	engine *reading.Engine
	opened store.Store
}

// account is a file read by the engine, or, where there is none of that name, a document of the database.
func (g *accountGatherer) account(ctx context.Context, name string) (compare.Account, error) {
	if _, err := os.Stat(name); err != nil && name != stdin && documentID.MatchString(name) {
		return g.kept(ctx, record.DocumentID(name))
	}
	read := g.readFile(g.engine, textFile{Path: name, Rel: name})
	return compare.Account{Text: read.text, Reading: read.reading}, read.err
}

// kept is a document of the database with its reading.
func (g *accountGatherer) kept(ctx context.Context, id record.DocumentID) (compare.Account, error) {
	if g.opened == nil {
		var err error
		if g.opened, err = g.open(ctx, true); err != nil {
			return compare.Account{}, err
		}
	}
	text, err := g.opened.Text(ctx, id)
	if err != nil {
		return compare.Account{}, err
	}
	r, err := g.opened.Reading(ctx, id)
	return compare.Account{Text: text, Reading: r}, err
}
