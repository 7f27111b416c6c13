package cli

import (
	"context"
	"fmt"

	"entente.example/internal/ingest"
)

// rereadCmd reads again what another version of the engine has read.
type rereadCmd struct {
	JSON bool `name:"json" help:"Print JSON: how many were read again, how many are bad."`
}

// Help shows examples.
func (rereadCmd) Help() string {
	return `Readings are not changed behind your back: after an upgrade this command makes the new ones. Facts whose words are found again keep their ids. A text that can no longer be read keeps its reading and is reported.

Examples:

    entente reread
    entente reread --db my.db --json`
}

// rereadSums says what became of all documents.
type rereadSums struct {
	Engine string `json:"engine"`
	Reread int    `json:"reread"`
	Bad    int    `json:"bad"`
}

// Run reads the documents again.
func (c rereadCmd) Run(ctx context.Context, a *app) error {
	defer Batch()()
	s, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	engine, err := a.engine()
	if err != nil {
		return err
	}
	bad := badFiles{stderr: a.Stderr}
	var bar progress
	in := ingest.Ingester{Store: s, Reader: engine, Clock: a.Now, Report: func(r ingest.Result) {
		if r.Err != nil {
			bar.aside(func() { bad.add(r.Err) })
		}
		bar.step()
	}}
	done, err := in.Reread(ctx, func(total int) { bar = a.newProgress("reading", total) })
	bar.done()
	if err != nil {
		return err
	}
	sums := rereadSums{Engine: engine.Version(), Reread: done.Reread, Bad: bad.count}
	if c.JSON {
		err = writeJSON(a.out, sums)
	} else {
		_, err = fmt.Fprintf(a.out, "%s read again by engine %s, %s bad\n", count(sums.Reread, "document"), sums.Engine, figure(sums.Bad))
	}
	if err != nil {
		return err
	}
	return bad.err()
}
