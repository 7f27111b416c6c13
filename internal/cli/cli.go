// Package cli is the command line of Entente: one file per command, and a few
// for what they share (streams, files, tables, wrapping).
//
// In: arguments, standard streams, a clock and a way to open a store. Out: text
// or JSON on the standard streams and an exit code. It knows no SQL and no
// templates, and decides nothing about facts: it calls the rooms and prints.
package cli

import (
	"cmp"
	"context"
	"errors"
	"io"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/store"
)

// Options is what the command line needs from the outside.
type Options struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Terminal is what Stdout leads to.
	Terminal Terminal
	// Progress allows a progress bar on Stderr.
	Progress bool
	// Ask asks a question on the terminal and reads the answer unseen; nil where there is no terminal.
	Ask func(question string) (string, error)
	// Env looks up an environment variable; empty where it is not set.
	Env func(name string) string
	// Now is the clock.
	Now func() time.Time
	// Open opens the database at place, a file or a postgres:// address, makes it
	// where there is none, and brings it to the present shape.
	Open func(ctx context.Context, place string) (store.Store, error)
}

// root is the whole grammar of the command line.
type root struct {
	AsOf lastDay `name:"as-of" placeholder:"DATE" help:"Answer as the record stood at the end of this day, month or year (UTC)."`
	DB   string  `name:"db" complete:"file" placeholder:"PATH|URL" help:"Database: a file, or postgres://USER@HOST/DATABASE. Default: $$ENTENTE_DATABASE, or entente/entente.db in the user's data folder."`

	Read       readCmd       `cmd:"" help:"Read texts and print what they say; keeps nothing."`
	Explain    explainCmd    `cmd:"" help:"Show why each fact of a text was found, or what a published figure counts."`
	Check      checkCmd      `cmd:"" help:"Check drafts before they are published."`
	Suggest    suggestCmd    `cmd:"" help:"List what seems to belong together: promises, their evidence, requests and answers."`
	Draft      draftCmd      `cmd:"" help:"Write first drafts from the record."`
	LSP        lspCmd        `cmd:"" name:"lsp" help:"Check drafts inside an editor, by the Language Server Protocol."`
	Add        addCmd        `cmd:"" help:"Add texts to the database and read them."`
	List       listCmd       `cmd:"" help:"List what the database holds."`
	Show       showCmd       `cmd:"" help:"Show one document, fact, meeting, person or programme."`
	Search     searchCmd     `cmd:"" help:"Search documents and facts."`
	Brief      briefCmd      `cmd:"" help:"Write a cited brief for the next meeting."`
	Compare    compareCmd    `cmd:"" help:"Lay two or more accounts of one meeting side by side."`
	Wording    wordingCmd    `cmd:"" help:"Follow the wording of an issue through the documents of a series."`
	Positions  positionsCmd  `cmd:"" help:"Show what parties said on an issue, year by year, and who moved closer to whom."`
	Serve      serveCmd      `cmd:"" help:"Serve the site."`
	Demo       demoCmd       `cmd:"" help:"Load the example into a database and serve it."`
	Eval       evalCmd       `cmd:"" help:"Measure readings against gold readings made by people."`
	Reread     rereadCmd     `cmd:"" help:"Read again what another version of the engine has read."`
	Ledger     ledgerCmd     `cmd:"" help:"List decisions: who changed what in the record, when and why."`
	Verify     verifyCmd     `cmd:"" help:"Prove that nothing in the record was changed outside Entente."`
	Checkpoint checkpointCmd `cmd:"" help:"Sign how the ledger stands, for somebody outside."`
	Review     reviewCmd     `cmd:"" help:"List what awaits a decision of people."`
	Decide     decideCmd     `cmd:"" help:"Accept, reject, send back or withdraw a fact."`
	Edit       editCmd       `cmd:"" help:"Change values of a fact by hand."`
	Enter      enterCmd      `cmd:"" help:"Enter a fact by hand, with its words."`
	Undo       undoCmd       `cmd:"" help:"Take your own latest decision on a fact back."`
	Accept     acceptCmd     `cmd:"" help:"Accept suggestions of a class of confidence, after a look at a sample."`
	Orphans    orphansCmd    `cmd:"" help:"List decided facts whose words a new version does not have."`
	Agreement  agreementCmd  `cmd:"" help:"Tell how far two readers decided alike."`
	Second     secondCmd     `cmd:"" name:"second-reader" help:"Tell or set whether two people decide on each fact of a document."`
	Rebuild    rebuildCmd    `cmd:"" help:"Make all tables anew from the ledger."`
	Copy       copyCmd       `cmd:"" help:"Copy the record into another database, from a file to a server or back."`
	Withdraw   withdrawCmd   `cmd:"" help:"Take a document out of all lists."`
	Restore    restoreCmd    `cmd:"" help:"Take a withdrawal back."`
	Visibility visibilityCmd `cmd:"" help:"Tell or set who may see a document."`
	Track      trackCmd      `cmd:"" help:"Take decisions on what is tracked, from files."`
	Person     personCmd     `cmd:"" help:"Decide who is who: merge, split and name people."`
	Tenure     tenureCmd     `cmd:"" help:"Keep who held which post from when to when."`
	Party      partyCmd      `cmd:"" help:"Keep further names of parties."`
	Framework  frameworkCmd  `cmd:"" help:"Keep frameworks: vision statements and plans with their trees."`
	Figure     figureCmd     `cmd:"" help:"Count by written rules, and publish numbers that open to their rows."`
	Export     exportCmd     `cmd:"" help:"Write parts of the record in shapes that other programs read."`
	Remind     remindCmd     `cmd:"" help:"Tell people by mail what falls due of what they follow."`
	User       userCmd       `cmd:"" help:"Keep those who may sign in."`
	Group      groupCmd      `cmd:"" help:"Keep groups to which documents can be restricted."`
	Token      tokenCmd      `cmd:"" help:"Keep keys for programs."`
	Setting    settingCmd    `cmd:"" help:"Tell or set what holds for the whole record."`
	Version    versionCmd    `cmd:"" help:"Print the versions of the engine and the program."`
	Completion completionCmd `cmd:"" help:"Print a completion script for a shell."`
}

// Run carries out one command line, args without the program's name, and
// returns the exit code; see docs/using.md for the codes.
func Run(ctx context.Context, args []string, o Options) int {
	var r root
	exited := -1
	parser, err := newParser(&r, o, func(code int) { exited = code })
	if err != nil {
		return report(o.Stderr, err)
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if exited >= 0 {
		return exited
	}
	if err != nil {
		return report(o.Stderr, usage(err))
	}
	a := newApp(o, r.DB)
	a.asOf = r.AsOf
	ctx = access.With(ctx, access.Operator(cmp.Or(o.Env("USER"), "local"), o.Now))
	parsed.BindTo(ctx, (*context.Context)(nil))
	err = parsed.Run(a)
	if e := a.close(); err == nil {
		err = e
	}
	return report(o.Stderr, err)
}

// newParser builds kong's parser over the grammar; exit is called after help was printed.
func newParser(r *root, o Options, exit func(int)) (*kong.Kong, error) {
	return kong.New(r,
		kong.Name("entente"),
		kong.Description("Reads the official texts of international cooperation, keeps what they say with the words that say it, and shows it."),
		kong.Writers(o.Stdout, o.Stderr),
		kong.Exit(exit),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, FlagsLast: true, NoExpandSubcommands: true, WrapUpperBound: 100}),
	)
}

// usage classes an error of the command line itself and says where help is.
func usage(err error) error {
	where := "entente"
	var p *kong.ParseError
	if errors.As(err, &p) && p.Context != nil && p.Context.Selected() != nil {
		where = p.Context.Selected().FullPath()
	}
	// An optional flag with a fixed set of values allows the empty one; that is nothing to suggest.
	message := strings.Replace(err.Error(), `one of "",`, "one of ", 1)
	return fault.New(fault.Invalid, "%s; try %s --help", message, where)
}
