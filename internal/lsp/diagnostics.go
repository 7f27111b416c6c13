package lsp

import (
	"context"
	"strings"

	"entente.example/internal/check"
)

// mark is a byte order mark. Editors hand over text in Unicode whatever the
// file has; with the mark it is read so, whatever the text says of itself.
const mark = "\ufeff"

// check checks a draft and publishes what is found. What keeps it from being
// checked, such as wrong settings, is shown to the writer once.
func (s *server) check(ctx context.Context, d *open) error {
	d.changed = false
	result, err := s.Checker.Check(ctx, d.path(), []byte(mark+strings.TrimPrefix(d.text, mark)))
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		d.result = nil
		if err := s.publish(d); err != nil {
			return err
		}
		return s.tell(err.Error())
	}
	s.told = ""
	d.result, d.checked = result, d.places
	return s.publish(d)
}

// tell shows a trouble to the writer, unless it was the last one shown.
func (s *server) tell(trouble string) error {
	if trouble == s.told {
		return nil
	}
	s.told = trouble
	return s.notify("window/showMessage", messageParams{Type: 2, Message: "entente: " + trouble})
}

// publish sends the findings of a draft.
func (s *server) publish(d *open) error {
	p := diagnosticsParams{URI: d.uri, Version: d.version, Diagnostics: []diagnostic{}}
	for i := range d.findings() {
		p.Diagnostics = append(p.Diagnostics, d.diagnostic(&d.result.Findings[i]))
	}
	return s.notify("textDocument/publishDiagnostics", p)
}

// findings are those of the last check.
func (d *open) findings() []check.Finding {
	if d.result == nil {
		return nil
	}
	return d.result.Findings
}

func (d *open) diagnostic(f *check.Finding) diagnostic {
	g := diagnostic{Range: d.range16(f.SourceStart, f.SourceEnd), Severity: severity(f.Level), Code: string(f.Rule), Source: "entente", Message: f.Message + "; " + f.Remedy}
	for _, r := range f.Related {
		g.Related = append(g.Related, related{location{d.uri, d.range16(r.SourceStart, r.SourceEnd)}, r.Message})
	}
	return g
}

// range16 is bytes [start, end) of what was checked as a range of the draft.
func (d *open) range16(start, end int) span {
	shift := len(mark)
	if strings.HasPrefix(d.checked.text, mark) {
		shift = 0
	}
	return d.checked.span(start-shift, end-shift)
}

// severity is a level by the protocol's number for it.
func severity(l check.Level) int {
	switch l {
	case check.Error:
		return 1
	case check.Warning:
		return 2
	}
	return 3
}
