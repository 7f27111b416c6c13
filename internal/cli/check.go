package cli

import (
	"context"
	"io"
	"os"

	"entente.example/data"
	"entente.example/internal/check"
	"entente.example/internal/check/draft"
	"entente.example/internal/fault"
	"entente.example/internal/source"
)

// checkCmd checks drafts before they are published.
type checkCmd struct {
	Format string   `enum:"text,json,sarif" default:"text" help:"text, one line a finding; json; sarif, SARIF 2.1.0."`
	FailOn string   `enum:"error,warning,info,never" default:"error" help:"End with code 8 where a finding is this grave: error, warning, info; never for none."`
	Fix    bool     `help:"Mend what can be mended safely, in the files themselves, and report the rest."`
	Config string   `placeholder:"FILE" complete:"file" help:"Settings, instead of the nearest .entente-check.yaml from here upwards."`
	Rules  bool     `help:"List the rules with their levels and reasons."`
	Files  []string `arg:"" optional:"" name:"draft|dir|-" complete:"file" help:"Drafts, folders of .txt, .md and .html files, or - for standard input."`
}

// Help shows examples.
func (checkCmd) Help() string {
	return `Examples:

    entente check readout.txt
    entente check --fix readout.txt
    entente check --db entente.db readout.txt
    entente check --format sarif texts/ > findings.sarif
    entente check --rules

A finding is one line: path:line:col: level rule: what is wrong; remedy. With --db the draft is also compared with the texts of a database.`
}

// Run checks the drafts on all cores and reports in their order.
func (c checkCmd) Run(ctx context.Context, a *app) error {
	desk, err := a.desk()
	if err != nil {
		return err
	}
	if c.Rules {
		return writeRules(a, desk.Checker().Rules())
	}
	options, err := c.options(ctx, a, desk)
	if err != nil {
		return err
	}
	bad := badFiles{stderr: a.Stderr}
	files, err := c.drafts(&bad)
	if err != nil {
		return err
	}
	report := c.reporter(a, desk)
	work := func(f textFile) checkedFile { return c.checkFile(ctx, a, desk, options, f) }
	err = inOrder(ctx, files, work, func(_ textFile, r checkedFile) error {
		if r.err != nil {
			bad.add(r.err)
			return nil
		}
		return report.add(r)
	})
	if err != nil {
		return err
	}
	if err := report.end(); err != nil {
		return err
	}
	if err := bad.err(); err != nil {
		return err
	}
	return report.verdict(check.Level(c.FailOn))
}

// desk loads what drafts are checked with.
func (a *app) desk() (*draft.Desk, error) {
	d, err := draft.New(data.FS)
	return d, fault.Wrap(fault.Internal, "load", "the rules", err)
}

// drafts lists the files to check.
func (c checkCmd) drafts(bad *badFiles) ([]textFile, error) {
	if len(c.Files) == 0 {
		return nil, fault.New(fault.Invalid, "no draft to check; try entente check FILE, or entente check --help")
	}
	files := textFiles(c.Files, bad)
	for _, f := range files {
		if c.Fix && f.Path == stdin {
			return nil, fault.New(fault.Invalid, "standard input cannot be mended in place; leave out --fix, or name a file")
		}
	}
	return files, nil
}

// options reads the settings and opens the database that --db names.
func (c checkCmd) options(ctx context.Context, a *app, desk *draft.Desk) (check.Options, error) {
	var o check.Options
	path, raw, err := settings(c.Config, ".")
	if err != nil {
		return o, err
	}
	if o.Config, err = desk.Checker().ParseConfig(path, raw); err != nil {
		return o, fault.Wrap(fault.Invalid, "", "", err)
	}
	o.Record, err = a.recordOf(ctx)
	return o, err
}

// recordOf is the database that --db names, as the checker asks it; nil where none is named.
func (a *app) recordOf(ctx context.Context) (check.Record, error) {
	if a.database == "" {
		return nil, nil
	}
	opened, err := a.open(ctx, true)
	if err != nil {
		return nil, err
	}
	return draft.RecordOf(opened), nil
}

// checkedFile is the outcome of one draft.
type checkedFile struct {
	check.Checked
	fixed []mended
	err   error
}

// checkFile checks one draft, and mends it first where that is asked for.
func (c checkCmd) checkFile(ctx context.Context, a *app, desk *draft.Desk, o check.Options, f textFile) (result checkedFile) {
	defer func() {
		if broken := recover(); broken != nil {
			result = checkedFile{err: breakdown(f.Path, broken)}
		}
	}()
	name := f.Path
	if name == stdin {
		name = f.Rel
	}
	original, err := a.original(f, name)
	if err != nil {
		return checkedFile{err: err}
	}
	r, err := desk.Check(ctx, name, original, o)
	if err != nil {
		return checkedFile{err: err}
	}
	result.Checked = check.Checked{File: name, Findings: r.Findings}
	if c.Fix {
		result.fixed, result.err = mend(ctx, desk, o, name, &r)
		result.Findings = r.Findings
	}
	return result
}

// original reads the bytes of a draft.
func (a *app) original(f textFile, name string) ([]byte, error) {
	from := a.Stdin
	if f.Path != stdin {
		file, err := os.Open(f.Path)
		if err != nil {
			return nil, fault.Wrap(fault.Unavailable, "read", name, err)
		}
		defer func() { _ = file.Close() }()
		from = file
	}
	b, err := io.ReadAll(io.LimitReader(from, source.MaxBytes+1))
	return b, fault.Wrap(fault.Unavailable, "read", name, err)
}
