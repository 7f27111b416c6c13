package cli

import (
	"context"
	"fmt"

	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/store"
)

// acceptCmd accepts suggestions of a class of confidence at once.
type acceptCmd struct {
	Document string `arg:"" optional:"" help:"Only facts of this document: its id, its first eight digits or more."`
	DryRun   bool   `help:"Show the sample and how many there are; accept none."`
	Sample   int    `default:"10" help:"Facts to show, drawn evenly from the whole."`
	Reason   string `placeholder:"WORDS" help:"Why; kept in the ledger with the class and the size of the sample."`
	queueFlags
}

// Help shows examples.
func (acceptCmd) Help() string {
	return `Suggestions of one class of confidence are accepted together, all or none. Look at the sample with --dry-run first: what is accepted in bulk was read by nobody. docs/quality.md tells how often each class is right.

Examples:

    entente accept --confidence high --dry-run
    entente accept 4f1c09ab --confidence high --kind meeting --reason "ten looked at, all right"`
}

// Run shows the sample, and accepts.
func (c acceptCmd) Run(ctx context.Context, a *app) error {
	filter, err := review.BulkFilter(c.filter(c.Document))
	if err != nil {
		return err
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	facts, _, err := pages(listFlags{}, func(p record.Page) ([]record.Fact, int, error) {
		filter.Page = p
		return s.Facts(ctx, filter)
	})
	if err != nil {
		return err
	}
	sample := review.Sample(facts, c.Sample)
	t := table{head: []string{"id", "date", "kind", "confidence", "state", "values", "words"}}
	for _, f := range sample {
		t.row(queueRow(f)...)
	}
	if err := t.write(a.out, a.Terminal); err != nil {
		return err
	}
	if c.DryRun {
		_, err = fmt.Fprintf(a.out, "%s would be accepted; these %d are a sample\n", count(len(facts), "suggestion"), len(sample))
		return err
	}
	if _, err := s.Decide(ctx, store.AcceptAll(facts, review.BulkReason(filter.Confidence, len(facts), len(sample), c.Reason))...); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "accepted %s; these %d are a sample\n", count(len(facts), "suggestion"), len(sample))
	return err
}
