package cli

import (
	"context"
	"fmt"

	"entente.example/internal/fault"
	"entente.example/internal/ingest"
	"entente.example/internal/record"
	"entente.example/internal/store"
)

// addCmd adds texts to the database.
type addCmd struct {
	Address string   `placeholder:"URL" help:"Where a single text was taken from, instead of its path."`
	JSON    bool     `name:"json" help:"Print JSON: what became of each text, and the sums."`
	Files   []string `arg:"" name:"file|dir|-" complete:"file" help:"Texts, folders of .txt, .md and .html files, or - for standard input."`
}

// Help shows examples.
func (addCmd) Help() string {
	return `The database is made where there is none. Adding the same bytes again adds nothing; new bytes at a known address are a new version. A bad text is reported and the others are kept.

Examples:

    entente add texts/
    entente add --db my.db 2024/*.html
    curl -s https://example.org/readout.html | entente add --address https://example.org/readout.html -`
}

// addedText is what became of one text.
type addedText struct {
	Name     string            `json:"name"`
	Outcome  store.Outcome     `json:"outcome,omitempty"` // empty for a bad one
	Document record.DocumentID `json:"document,omitempty"`
	Version  int               `json:"version,omitempty"`
	Error    string            `json:"error,omitempty"`
}

// addedTexts is what became of all of them.
type addedTexts struct {
	New      int         `json:"new"`
	Versions int         `json:"versions"` // new bytes at a known address
	Same     int         `json:"same"`     // there already
	Bad      int         `json:"bad"`
	Texts    []addedText `json:"texts"`
}

// Run adds the texts and says what became of them.
func (c addCmd) Run(ctx context.Context, a *app) error {
	defer Batch()()
	bad := badFiles{stderr: a.Stderr}
	sources := c.sources(a, &bad)
	if c.Address != "" {
		if len(sources) != 1 {
			return fault.New(fault.Invalid, "--address is for a single text, and these are %d; add them one by one", len(sources))
		}
		sources[0].Address = c.Address
	}
	engine, err := a.engine()
	if err != nil {
		return err
	}
	s, err := a.open(ctx, false)
	if err != nil {
		return err
	}
	said := addedTexts{Texts: []addedText{}}
	bar := a.newProgress("adding", len(sources))
	in := ingest.Ingester{Store: s, Reader: engine, Clock: a.Now, Report: func(r ingest.Result) {
		said.Texts = append(said.Texts, outcomeOf(r))
		if r.Err != nil {
			bar.aside(func() { bad.add(r.Err) })
		}
		bar.step()
	}}
	sums, err := in.Add(ctx, sources...)
	bar.done()
	said.New, said.Versions, said.Same, said.Bad = sums.New, sums.Versions, sums.Same, bad.count
	if e := c.say(a, said); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return bad.err()
}

// sources lists the texts behind the arguments; what cannot be listed goes to bad.
func (c addCmd) sources(a *app, bad *badFiles) []ingest.Source {
	var sources []ingest.Source
	for _, f := range textFiles(c.Files, bad) {
		if f.Path == stdin {
			sources = append(sources, ingest.Stream(f.Rel, a.Stdin))
		} else {
			sources = append(sources, ingest.File(f.Path))
		}
	}
	return sources
}

func outcomeOf(r ingest.Result) addedText {
	t := addedText{Name: r.Name, Outcome: r.Added.Outcome, Document: r.Added.Document, Version: r.Added.Version}
	if r.Err != nil {
		t.Error = fault.Message(r.Err)
	}
	return t
}

// say prints the outcome of each text, if they are few, and the sums.
func (c addCmd) say(a *app, said addedTexts) error {
	if c.JSON {
		return writeJSON(a.out, said)
	}
	if len(said.Texts) < manyFiles {
		for _, t := range said.Texts {
			if t.Error == "" {
				fmt.Fprintf(a.out, "%-8s %s  %s\n", t.Outcome, short(t.Document), printable(t.Name))
			}
		}
	}
	_, err := fmt.Fprintf(a.out, "%s new, %s, %s there already, %s bad\n",
		figure(said.New), count(said.Versions, "new version"), figure(said.Same), figure(said.Bad))
	return err
}
