package cli

import (
	"context"
	"fmt"
	"strings"
	"time"

	"entente.example/internal/access"
	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// withdrawCmd takes a document out of all lists.
type withdrawCmd struct {
	ID     string `arg:"" help:"The document's id, its first eight digits or more."`
	Reason string `required:"" placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (withdrawCmd) Help() string {
	return `Nothing is deleted: the document and its facts leave lists, counts and searches, and open by their own addresses as withdrawn. entente restore takes it back.

Examples:

    entente withdraw 4f1c09ab --reason "superseded by a corrected text"`
}

// Run withdraws.
func (c withdrawCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.Withdraw(ctx, record.DocumentID(c.ID), c.Reason); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, "withdrawn")
	return err
}

// restoreCmd takes a withdrawal back.
type restoreCmd struct {
	ID     string `arg:"" help:"The document's id, its first eight digits or more."`
	Reason string `required:"" placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (restoreCmd) Help() string {
	return `Examples:

    entente restore 4f1c09ab --reason "it was right after all"`
}

// Run restores.
func (c restoreCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	if err := s.Restore(ctx, record.DocumentID(c.ID), c.Reason); err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, "restored")
	return err
}

// visibilityCmd tells or sets who may see a document.
type visibilityCmd struct {
	ID     string   `arg:"" help:"The document's id, its first eight digits or more."`
	Level  string   `arg:"" optional:"" enum:",public,internal,restricted,embargoed" default:"" help:"public, internal, restricted or embargoed; without it the present visibility is told."`
	Groups []string `name:"group" placeholder:"NAME" help:"Group that may see a restricted or embargoed document; may be given several times."`
	Until  string   `placeholder:"TIME" help:"When an embargo ends, as 2026-07-26T10:00:00+07:00."`
	Reason string   `placeholder:"WORDS" help:"Why; kept in the ledger."`
}

// Help shows examples.
func (visibilityCmd) Help() string {
	return `Whoever may not see a document finds nothing of it in lists, counts, searches, pages or exports. Its facts are seen by those who see it.

Examples:

    entente visibility 4f1c09ab
    entente visibility 4f1c09ab restricted --group asia --reason "draft"
    entente visibility 4f1c09ab embargoed --until 2026-07-26T10:00:00+07:00 --group press`
}

// Run tells or sets the visibility.
func (c visibilityCmd) Run(ctx context.Context, a *app) error {
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	id := record.DocumentID(c.ID)
	if c.Level != "" {
		v, err := c.wanted()
		if err != nil {
			return err
		}
		if err := s.SetVisibility(ctx, id, v, c.Reason); err != nil {
			return err
		}
	}
	v, err := s.Visibility(ctx, id)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(a.out, visibilityWords(v))
	return err
}

func (c visibilityCmd) wanted() (access.Visibility, error) {
	v := access.Visibility{Level: access.Level(c.Level), Groups: c.Groups}
	if c.Until != "" {
		until, err := time.Parse(time.RFC3339, c.Until)
		if err != nil {
			return v, fault.New(fault.Invalid, "%q is not a time with its zone; try 2026-07-26T10:00:00+07:00", c.Until)
		}
		v.Until = &until
	}
	return v, nil
}

// visibilityWords says who may see a document.
func visibilityWords(v access.Visibility) string {
	words := string(v.Level)
	if v.Until != nil {
		words += " until " + v.Until.Format(time.RFC3339)
	}
	if len(v.Groups) > 0 {
		words += ", seen by " + strings.Join(v.Groups, ", ")
	}
	return words
}
