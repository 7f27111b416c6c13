package cli

import (
	"context"

	"entente.example/internal/fault"
	"entente.example/internal/reading"
	"entente.example/internal/record"
	"entente.example/internal/source"
	"entente.example/internal/text"
)

// readCmd reads texts without a database.
type readCmd struct {
	Format string   `enum:"text,json,jsonl" default:"text" help:"text for people; json, indented; jsonl, one reading a line."`
	Out    string   `placeholder:"DIR" complete:"file" help:"Write NAME.json into DIR for each NAME.ext instead of printing."`
	Files  []string `arg:"" name:"file|dir|-" complete:"file" help:"Texts, folders of .txt, .md and .html files, or - for standard input."`
}

// Help shows examples.
func (readCmd) Help() string {
	return `Examples:

    entente read readout.txt
    entente read --format json page.html | jq .commitments
    entente read --format jsonl texts/ > readings.jsonl
    entente read --out readings texts/

A file that cannot be read is reported and the others are read all the same; the exit code is then that of the first bad file.`
}

// fileReading is the outcome of one file.
type fileReading struct {
	text    *text.Document
	reading *record.Reading
	err     error
}

// Run reads the files on all cores and writes the readings in their order.
func (c readCmd) Run(ctx context.Context, a *app) error {
	defer Batch()()
	bad := badFiles{stderr: a.Stderr}
	files := textFiles(c.Files, &bad)
	write, err := c.writer(a, files)
	if err != nil {
		return err
	}
	engine, err := a.engine()
	if err != nil {
		return err
	}
	work := func(f textFile) fileReading { return a.readFile(engine, f) }
	err = inOrder(ctx, files, work, func(f textFile, r fileReading) error {
		if r.err != nil {
			bad.add(r.err)
			return nil
		}
		return write(f, r.reading)
	})
	if err != nil {
		return err
	}
	return bad.err()
}

// readFile takes one file from its bytes to its reading. A text on which the
// engine breaks down is a bad file like any other.
func (a *app) readFile(engine *reading.Engine, f textFile) (result fileReading) {
	defer func() {
		if broken := recover(); broken != nil {
			result = fileReading{err: breakdown(f.Path, broken)}
		}
	}()
	snapshot, err := a.snapshot(f)
	if err != nil {
		return fileReading{err: err}
	}
	r := engine.Read(snapshot.Text, snapshot.ID)
	r.File = f.Rel
	if r.Language == "" {
		r.Language = snapshot.Language
	}
	return fileReading{text: snapshot.Text, reading: r}
}

func (a *app) snapshot(f textFile) (*source.Snapshot, error) {
	if f.Path == stdin {
		return source.ReadFrom(f.Rel, a.Stdin)
	}
	return source.Open(f.Path)
}

// readingWriter writes one reading somewhere.
type readingWriter func(textFile, *record.Reading) error

// writer chooses where and how readings are written.
func (c readCmd) writer(a *app, files []textFile) (readingWriter, error) {
	switch {
	case c.Out != "" && c.Format == "jsonl":
		return nil, fault.New(fault.Invalid, "--out writes one JSON file for each text; leave out --format jsonl")
	case c.Out != "":
		return intoFolder(c.Out, files)
	case c.Format == "json":
		return func(_ textFile, r *record.Reading) error { return writeJSON(a.out, r) }, nil
	case c.Format == "jsonl":
		return func(_ textFile, r *record.Reading) error { return writeReadingLine(a.out, r) }, nil
	}
	report := readingReport{lines: a.lines()}
	return func(_ textFile, r *record.Reading) error { return report.write(r) }, nil
}
