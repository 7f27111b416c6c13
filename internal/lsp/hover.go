package lsp

import (
	"fmt"
	"strings"

	"entente.example/internal/check"
)

// hover tells what is wrong at a position, what to do, and why there is such a
// rule; nil where nothing was found.
func (s *server) hover(p hoverParams) *hover {
	d := s.drafts[p.Document.URI]
	if d == nil {
		return nil
	}
	var h *hover
	for i := range d.findings() {
		f := &d.result.Findings[i]
		place := d.range16(f.SourceStart, f.SourceEnd)
		if !place.holds(p.Position) {
			continue
		}
		if h == nil {
			h = &hover{Contents: markup{Kind: "markdown"}, Range: place}
		} else {
			h.Contents.Value += "\n\n---\n\n"
		}
		h.Contents.Value += s.explain(f)
	}
	return h
}

// explain is a finding in Markdown.
func (s *server) explain(f *check.Finding) string {
	why := ""
	for _, r := range s.Checker.Rules() {
		if r.Name == f.Rule {
			why = r.Why
		}
	}
	return fmt.Sprintf("**%s** (%s): %s; %s.\n\nWhy: %s.", f.Rule, f.Level, escape(f.Message), escape(f.Remedy), why)
}

// escape keeps the words of a draft from being read as Markdown.
func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "<", "&lt;").Replace(s)
}

// holds says whether a position lies in a range or at its end.
func (r span) holds(p position) bool { return !p.before(r.Start) && !r.End.before(p) }

func (p position) before(q position) bool {
	return p.Line < q.Line || p.Line == q.Line && p.Character < q.Character
}
