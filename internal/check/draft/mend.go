package draft

import (
	"context"
	"strings"
	"unicode"

	"entente.example/internal/check"
	"entente.example/internal/source"
)

// Mended is a draft with its safe fixes made.
type Mended struct {
	*Result
	Fixes []check.Fix // those that were made, in the order of the former original
}

// Mend makes the fixes of a result's findings that change no word, and checks
// the draft anew. The result that it is given stays as it is.
func (d *Desk) Mend(ctx context.Context, r *Result, o check.Options) (Mended, error) {
	m := Mended{Result: r}
	fixes := check.Fixes(r.Findings)
	if len(fixes) == 0 {
		return m, nil
	}
	if again, err := d.try(ctx, r, fixes, o); err != nil || again != nil {
		return Mended{again, fixes}, err
	}
	for _, f := range fixes { // one of them would change a word: find which
		with := append(m.Fixes[:len(m.Fixes):len(m.Fixes)], f)
		again, err := d.try(ctx, r, with, o)
		if err != nil {
			return m, err
		}
		if again != nil {
			m = Mended{again, with}
		}
	}
	return m, nil
}

// try makes fixes and checks the outcome; nil where a word has changed.
func (d *Desk) try(ctx context.Context, r *Result, fixes []check.Fix, o check.Options) (*Result, error) {
	s, err := source.Read(r.Snapshot.Name, check.Apply(r.Snapshot.Original, fixes))
	if err != nil || bare(s.Text.Text) != bare(r.Snapshot.Text.Text) {
		return nil, nil // no longer the text that it was
	}
	return d.CheckSnapshot(ctx, s, o)
}

// bare is a text without its blanks.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
