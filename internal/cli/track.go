package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"entente.example/data"
	"entente.example/internal/decisions"
	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/track"
)

// trackCmd takes decisions on what is tracked.
type trackCmd struct {
	Apply  trackApplyCmd  `cmd:"" help:"Take the decisions of a file."`
	Export trackExportCmd `cmd:"" help:"Write what is tracked as such a file."`
}

// trackApplyCmd takes the decisions of a file.
type trackApplyCmd struct {
	File string `arg:"" complete:"file" help:"A file of decisions in YAML, or - for standard input."`
}

// Help shows examples.
func (trackApplyCmd) Help() string {
	return `A file has one round or several, parted by ---. Each is decided by one person, all or none; what is as decided already makes no entry, so that a file can be applied again. Problems name the line. docs/tracking.md describes the file.

Examples:

    entente track apply decisions.yaml
    entente track export | entente track apply - --db copy.db`
}

// Run takes the decisions.
func (c trackApplyCmd) Run(ctx context.Context, a *app) error {
	raw, err := c.read(a)
	if err != nil {
		return err
	}
	rounds, err := decisions.Read(c.File, raw)
	if err != nil {
		return problemsOf(a, err)
	}
	codes, err := track.LoadCodes(data.FS)
	if err != nil {
		return err
	}
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	done, err := decisions.Apply(ctx, s, judge{codes}, rounds)
	if err != nil {
		return problemsOf(a, err)
	}
	_, err = fmt.Fprintf(a.out, "%s accepted, %d set, %d taken out\n", count(done.Accepted, "fact"), done.Set, done.Removed)
	return err
}

// problemsOf tells the problems of a file, one a line; other errors are left as they are.
func problemsOf(a *app, err error) error {
	var list decisions.Problems
	if !errors.As(err, &list) {
		return err
	}
	for _, p := range list {
		complain(a.Stderr, errors.New(p))
	}
	return reported{fault.KindOf(err)}
}

func (c trackApplyCmd) read(a *app) ([]byte, error) {
	if c.File == stdin {
		return io.ReadAll(a.Stdin)
	}
	raw, err := os.ReadFile(c.File)
	return raw, fault.Wrap(fault.NotFound, "read", c.File, err)
}

// judge holds nouns to the codes of tracking.
type judge struct{ codes *track.Codes }

// Check implements decisions.Judge.
func (j judge) Check(t record.Tracked) error {
	if v, ok := t.(record.Verdict); ok {
		return j.codes.CheckVerdict(v)
	}
	return nil
}

// Count implements decisions.Judge.
func (j judge) Count(b *record.Book, f record.Figure) (record.Figure, error) {
	counted, err := track.New(b, track.Options{On: f.AsOf, Codes: j.codes}).
		Compute(f.Rule, track.Scope{Framework: f.Framework, Node: f.Node, Party: f.Party}, f.Year)
	counted.ID = f.ID
	if f.Title != "" {
		counted.Title = f.Title
	}
	return counted, err
}

// trackExportCmd writes what is tracked.
type trackExportCmd struct{}

// Help shows examples.
func (trackExportCmd) Help() string {
	return `Facts stand by their documents and words, so that the file fits another record of the same texts. What somebody else accepted or seconded is written as it stands; entente copy moves a record with all its decisions.

Examples:

    entente track export > tracking.yaml`
}

// Run writes.
func (trackExportCmd) Run(ctx context.Context, a *app) error {
	s, b, err := a.book(ctx)
	if err != nil {
		return err
	}
	return decisions.Write(ctx, a.out, s, b)
}
