package cli

import (
	"bytes"
	"context"
	"os"
	"unicode/utf8"

	"entente.example/internal/eval"
	"entente.example/internal/fault"
	"entente.example/internal/source"
	"entente.example/internal/text"
)

// evalCmd measures readings against gold readings.
type evalCmd struct {
	Pred    string `placeholder:"DIR" complete:"file" help:"Measure the readings NAME.json in DIR instead of reading the texts."`
	Texts   string `placeholder:"DIR" complete:"file" help:"Where the texts are, if not beside the gold readings."`
	Only    string `placeholder:"FILE" complete:"file" xor:"held-out" help:"Only the texts that FILE names, one a line."`
	Except  string `placeholder:"FILE" complete:"file" xor:"held-out" help:"Without the texts that FILE names, such as those held out."`
	PerFile bool   `name:"per-file" help:"Also the headline of each text."`
	Errors  string `enum:",statements,commitments,deliveries,meetings,participants,programmes,document" default:"" help:"List the errors in statements, commitments, deliveries, meetings, participants, programmes or document instead."`
	JSON    bool   `name:"json" help:"Print JSON; errors one a line."`
	Gold    string `arg:"" name:"gold-dir" complete:"file" help:"Folder with a NAME.gold.json for each text."`
}

// Help shows examples.
func (evalCmd) Help() string {
	return `A gold reading NAME.gold.json is made by a person and stands beside the text that its "file" names. Without --pred the texts are read now. docs/quality.md says how gold readings are made and what is measured.

Examples:

    entente eval gold
    entente eval gold --per-file --json
    entente eval gold --errors commitments
    entente eval gold --except gold/HELD-OUT.txt
    entente read --out readings gold && entente eval gold --pred readings`
}

// measured is one text with both readings of it.
type measured struct {
	gold, read *eval.Reading // read is nil where it is missing
	text       *eval.Text
	err        error
}

// Run measures the texts on all cores and prints what came out.
func (c evalCmd) Run(ctx context.Context, a *app) error {
	names, err := c.names()
	if err != nil {
		return err
	}
	read, err := c.reader(a)
	if err != nil {
		return err
	}
	total, each := eval.New(), []textMarks{}
	work := func(name string) measured { return c.measure(name, read) }
	err = inOrder(ctx, names, work, func(name string, m measured) error {
		if m.err != nil {
			return m.err
		}
		total.Add(m.gold, m.read, m.text)
		if c.PerFile {
			one := eval.New()
			one.Add(m.gold, m.read, m.text)
			each = append(each, textMarks{name, one.Report().Headline})
		}
		return nil
	})
	if err != nil {
		return err
	}
	return c.write(a, total, each)
}

// measure takes one text from its files to what is compared.
func (c evalCmd) measure(name string, read goldReader) (m measured) {
	gold, err := parseReading(c.goldPath(name))
	if err != nil {
		return measured{err: err}
	}
	path := c.textPath(gold)
	snapshot, err := source.Open(path)
	if err != nil {
		return measured{err: err}
	}
	if err := gold.Quote(snapshot.Original); err != nil {
		return measured{err: fault.Wrap(fault.Invalid, "", "", err)}
	}
	m = measured{gold: gold, text: eval.NewText(quotable(snapshot))}
	m.read, m.err = read(name, path)
	return m
}

// quotable is the text in which quotes are looked for: the original, but for a
// page or an old encoding, of which people see and quote the cleaned text.
func quotable(s *source.Snapshot) string {
	if s.Format == text.HTML || !utf8.Valid(s.Original) {
		return s.Text.Text
	}
	return string(s.Original)
}

// parseReading reads the JSON of a reading from a file.
func parseReading(path string) (*eval.Reading, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, unreadable(path, err)
	}
	r, err := eval.Parse(path, data)
	if err != nil {
		return nil, fault.Wrap(fault.Invalid, "", "", err)
	}
	return r, nil
}

// goldReader gives the reading to be measured of a text, nil where there is none.
type goldReader func(name, path string) (*eval.Reading, error)

// reader chooses where readings come from: a folder, or the engine.
func (c evalCmd) reader(a *app) (goldReader, error) {
	if c.Pred != "" {
		return c.fromFolder()
	}
	engine, err := a.engine()
	if err != nil {
		return nil, err
	}
	return func(_, path string) (*eval.Reading, error) {
		r := a.readFile(engine, textFile{Path: path, Rel: path})
		if r.err != nil {
			return nil, r.err
		}
		var b bytes.Buffer
		if err := writeJSONLine(&b, r.reading); err != nil {
			return nil, err
		}
		return eval.Parse(path, b.Bytes())
	}, nil
}
