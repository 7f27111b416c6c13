package lsp

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente.example/internal/check"
)

// Kinds of code actions.
const (
	quickFix = "quickfix"
	fixAll   = "source.fixAll.entente"
)

// actions offers the fixes that change no word: of each finding in a range, and
// of the whole draft. A draft that has changed since it was checked is checked first.
func (s *server) actions(ctx context.Context, p actionParams) ([]action, error) {
	list := []action{}
	d := s.drafts[p.Document.URI]
	if d == nil {
		return list, nil
	}
	if d.changed {
		if err := s.check(ctx, d); err != nil {
			return nil, err
		}
	}
	if d.result == nil {
		return list, nil
	}
	mended, err := s.Checker.Mend(ctx, d.path(), d.result)
	if err != nil || len(mended.Fixes) == 0 {
		return list, err
	}
	if p.wants(quickFix) {
		list = d.quickFixes(p.Range, mended.Fixes)
	}
	if p.wants(fixAll) {
		list = append(list, action{Title: "Mend all that can be mended safely", Kind: fixAll, Edit: d.edit(mended.Fixes)})
	}
	return list, nil
}

// wants says whether an editor asks for actions of a kind: for all kinds, or for
// one of which it is a part.
func (p actionParams) wants(kind string) bool {
	return len(p.Context.Only) == 0 || slices.ContainsFunc(p.Context.Only, func(only string) bool {
		return kind == only || strings.HasPrefix(kind, only+".")
	})
}

// quickFixes are the actions for the findings that touch a range.
func (d *open) quickFixes(at span, safe []check.Fix) []action {
	list := []action{}
	for i := range d.result.Findings {
		f := &d.result.Findings[i]
		if f.Fix == nil || !slices.Contains(safe, *f.Fix) || !d.range16(f.SourceStart, f.SourceEnd).touches(at) {
			continue
		}
		list = append(list, action{
			Title: capital(f.Remedy), Kind: quickFix, Diagnostics: []diagnostic{d.diagnostic(f)}, Preferred: true, Edit: d.edit([]check.Fix{*f.Fix}),
		})
	}
	return list
}

// touches says whether two ranges have a position in common.
func (r span) touches(o span) bool { return !r.End.before(o.Start) && !o.End.before(r.Start) }

// edit is fixes as an edit of the draft.
func (d *open) edit(fixes []check.Fix) edit {
	edits := make([]textEdit, len(fixes))
	for i, f := range fixes {
		edits[i] = textEdit{d.range16(f.Start, f.End), f.With}
	}
	return edit{map[string][]textEdit{d.uri: edits}}
}

// capital is s with a capital at its beginning.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
