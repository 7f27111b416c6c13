package cli

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"slices"

	"entente.example/internal/fault"
	"entente.example/internal/framework"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// frameworkImportCmd sets a framework from a file.
type frameworkImportCmd struct {
	File      string `arg:"" complete:"file" help:"A file .yaml, .csv, .xlsx or .xml, or - for standard input."`
	DryRun    bool   `help:"Show what would change; change nothing."`
	Prune     bool   `help:"Take out what stands in the record and not in the file."`
	Format    string `placeholder:"FORMAT" help:"Of the file, where its name does not tell: yaml, csv, xlsx, stratml or iati."`
	Framework string `placeholder:"ID" help:"The framework whose matrix it is, where the file does not say."`
	reasonFlag
}

// Help shows examples.
func (frameworkImportCmd) Help() string {
	return `Nodes are matched by their ids: what is new or changed is set; what is not in the file is told, and stays without --prune. All of it is decided at once, all or none. docs/frameworks.md describes the formats. Problems name line and column, or sheet and cell.

Examples:

    entente framework import plan.xlsx --dry-run
    entente framework import plan.yaml --reason "as adopted"
    entente framework import matrix.csv --framework vision-2023 --prune`
}

// Run imports.
func (c frameworkImportCmd) Run(ctx context.Context, a *app) error {
	s, b, err := a.book(ctx)
	if err != nil {
		return err
	}
	tree, notes, err := c.read(a, b)
	if err != nil {
		return err
	}
	for _, n := range notes {
		fmt.Fprintln(a.Stderr, "entente: note:", n)
	}
	changes, err := framework.Plan(b, tree, framework.LibraryOf(ctx, s))
	if err != nil {
		return err
	}
	if err := writeChanges(a, changes); err != nil || c.DryRun {
		return err
	}
	return c.apply(ctx, a, s, b, changes)
}

// read reads the file.
func (c frameworkImportCmd) read(a *app, b *record.Book) (framework.Tree, framework.Problems, error) {
	o := framework.Options{Name: c.File, Format: framework.Format(c.Format)}
	if at := slices.IndexFunc(b.Frameworks, func(f record.Framework) bool { return string(f.ID) == c.Framework }); at >= 0 {
		o.Framework = b.Frameworks[at]
	} else {
		o.Framework.ID = record.FrameworkID(c.Framework)
	}
	if o.Format == "" {
		var err error
		if o.Format, err = framework.FormatOf(c.File); err != nil {
			return framework.Tree{}, nil, err
		}
	}
	in := a.Stdin
	if c.File != stdin {
		raw, err := os.ReadFile(c.File)
		if err != nil {
			return framework.Tree{}, nil, fault.Wrap(fault.NotFound, "read", c.File, err)
		}
		in = bytes.NewReader(raw)
	}
	return framework.Read(in, o)
}

// apply sets what changes and takes out what is missing where that was asked for, all or none.
func (c frameworkImportCmd) apply(ctx context.Context, a *app, s store.Store, b *record.Book, changes framework.Changes) error {
	revision := store.Revision{Set: changes.Nouns()}
	if c.Prune {
		if err := changes.MayPrune(b); err != nil {
			return err
		}
		for _, m := range changes.Missing {
			revision.Gone = append(revision.Gone, store.Gone{Name: m.Name, Decision: m.Decision})
		}
	}
	if err := s.Revise(ctx, c.Reason, revision); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%d set, %d as they were", len(changes.Set), changes.Same)
	switch {
	case len(revision.Gone) > 0:
		fmt.Fprintf(a.out, ", %d taken out", len(revision.Gone))
	case len(changes.Missing) > 0:
		fmt.Fprintf(a.out, "; %d not in the file stay, --prune takes them out", len(changes.Missing))
	}
	_, err := fmt.Fprintln(a.out)
	return err
}

// writeChanges shows what a file changes, a field a row.
func writeChanges(a *app, changes framework.Changes) error {
	t := table{head: []string{"change", "kind", "id", "field", "before", "after"}}
	for _, c := range changes.Set {
		if c.New {
			t.row("new", string(c.Name.Kind), c.Name.ID, "", "", "")
		}
		for _, f := range c.Fields {
			t.row("changed", string(c.Name.Kind), c.Name.ID, f.Field, f.Before, f.After)
		}
	}
	for _, m := range changes.Missing {
		t.row("missing", string(m.Name.Kind), m.Name.ID, "", "", "")
	}
	return t.write(a.out, a.Terminal)
}
