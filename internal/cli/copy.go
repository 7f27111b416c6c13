package cli

import (
	"context"
	"fmt"

	"entente.example/internal/fault"
	"entente.example/internal/ledger"
	"entente.example/internal/store"
)

// copyCmd copies the record into another database.
type copyCmd struct {
	To   string `required:"" complete:"file" placeholder:"PATH|URL" help:"The other database: a file, or postgres://USER@HOST/DATABASE."`
	JSON bool   `name:"json" help:"Print JSON: how many entries were copied, and the last of them."`
}

// Help shows examples.
func (copyCmd) Help() string {
	return `The ledger is copied entry by entry, with all bytes that it names, and proved in the end; everything else is made anew from it. The other database is a new one, or holds the beginning of this very record: then only what is missing is copied, and a copy that was broken off is finished.

Examples:

    entente copy --db record.db --to postgres://entente@db.example.org/entente
    entente copy --db postgres://entente@db.example.org/entente --to backup.db`
}

// copied says what was copied.
type copied struct {
	Copied int64       `json:"copied"`
	Head   ledger.Head `json:"head"`
}

// Run copies and proves the copy.
func (c copyCmd) Run(ctx context.Context, a *app) error {
	from, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	place, err := databasePlace(c.To, a.Env)
	if err != nil {
		return err
	}
	to, err := a.openNow(ctx, place, false)
	if err != nil {
		return err
	}
	begun, end, err := continues(ctx, from, to)
	if err != nil {
		return fault.Wrap(fault.KindOf(err), "copy to", redact(place), err)
	}
	bar := a.newProgress("copying", int(end-begun))
	err = store.Replay(ctx, from, to, store.ReplayOptions{Report: func(number int64) { bar.reach(int(number - begun)) }})
	bar.done()
	if err != nil {
		return err
	}
	return c.prove(ctx, a, to, begun)
}

// continues says how much of a record its copy has, if it has nothing else, and
// how much there is.
func continues(ctx context.Context, from, to store.Store) (begun, end int64, err error) {
	there, err := to.Head(ctx)
	if err != nil {
		return 0, 0, err
	}
	here, err := from.Head(ctx)
	if err != nil {
		return 0, 0, err
	}
	hash := ledger.Hash("")
	if there.Number <= here.Number {
		hash, err = hashAt(ctx, from, there.Number)
	}
	if err == nil && hash != there.Hash {
		err = fault.New(fault.Conflict, "it holds entries that this record does not have; try a database that is empty")
	}
	return there.Number, here.Number, err
}

// prove computes all hashes of the copy and says what was copied.
func (c copyCmd) prove(ctx context.Context, a *app, to store.Store, begun int64) error {
	head, err := to.Verify(ctx)
	if err != nil {
		return err
	}
	said := copied{head.Number - begun, head}
	if c.JSON {
		return writeJSON(a.out, said)
	}
	if head.Number == 0 {
		_, err = fmt.Fprintln(a.out, "nothing to copy")
		return err
	}
	_, err = fmt.Fprintf(a.out, "%s copied; %s proved there, %s\n", count(int(said.Copied), "entry"), figure(int(head.Number)), head.Hash)
	return err
}
