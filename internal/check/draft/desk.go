// Package draft takes the draft of an official text from its bytes to its
// findings, for every door that checks drafts.
//
// In: a name and bytes, and, where there is one, a database of earlier texts.
// Out: the snapshot, its reading and the findings of package check. It keeps
// nothing and knows nothing of commands or pages.
package draft

import (
	"context"
	"io/fs"

	"entente.example/internal/check"
	"entente.example/internal/reading"
	"entente.example/internal/record"
	"entente.example/internal/source"
)

// Desk checks drafts. It is safe for use by several goroutines at once.
type Desk struct {
	engine  *reading.Engine
	checker *check.Checker
}

// Result is a draft with what was found in it. Places in the findings refer to
// the original and to Snapshot.Text.
type Result struct {
	Snapshot *source.Snapshot
	Reading  *record.Reading
	Findings []check.Finding
}

// New loads the engine and the rules from the data folder.
func New(data fs.FS) (*Desk, error) {
	engine, err := reading.New(data)
	if err != nil {
		return nil, err
	}
	return With(data, engine)
}

// With loads the rules for an engine that is there already.
func With(data fs.FS, engine *reading.Engine) (*Desk, error) {
	checker, err := check.New(data, engine.Lexicon())
	if err != nil {
		return nil, err
	}
	return &Desk{engine: engine, checker: checker}, nil
}

// Checker gives the rules, and reads settings.
func (d *Desk) Checker() *check.Checker { return d.checker }

// Engine is the engine that drafts are read with.
func (d *Desk) Engine() *reading.Engine { return d.engine }

// Check reads and checks a draft; name tells its format by its ending. The bytes
// are kept in the result and must not be changed. Errors: those of source.Read,
// and of the record that the options give.
func (d *Desk) Check(ctx context.Context, name string, original []byte, o check.Options) (*Result, error) {
	snapshot, err := source.Read(name, original)
	if err != nil {
		return nil, err
	}
	return d.CheckSnapshot(ctx, snapshot, o)
}

// CheckSnapshot is Check for a draft that has been read from its bytes already.
func (d *Desk) CheckSnapshot(ctx context.Context, s *source.Snapshot, o check.Options) (*Result, error) {
	r := d.engine.Read(s.Text, s.ID)
	if r.Language == "" {
		r.Language = s.Language
	}
	findings, err := d.checker.Check(ctx, check.Draft{Original: s.Original, Encoding: s.Encoding, Format: s.Format, Text: s.Text, Reading: r}, o)
	if err != nil {
		return nil, err
	}
	return &Result{Snapshot: s, Reading: r, Findings: withSafeFixes(s, findings)}, nil
}
