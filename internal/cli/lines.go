package cli

import (
	"fmt"
	"io"
	"strings"

	"entente.example/internal/record"
)

// lines writes a report line by line, wrapped to the terminal, and keeps the
// first failure to write.
type lines struct {
	w   io.Writer
	t   Terminal
	err error
}

// line writes text wrapped and indented; an empty text writes nothing.
func (p *lines) line(indent int, st style, text string) {
	if text == "" {
		return
	}
	for _, l := range wrap(printable(text), p.t.width()-indent) {
		p.raw(strings.Repeat(" ", indent) + p.t.paint(st, l))
	}
}

func (p *lines) blank() { p.raw("") }

func (p *lines) raw(s string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.w, s+"\n")
	}
}

// section writes a heading with its count; nothing for an empty section.
func (p *lines) section(name string, n int) {
	if n > 0 {
		p.raw(p.t.paint(accent, strings.ToUpper(name)) + p.t.paint(faint, fmt.Sprintf("  %d", n)))
	}
}

// quote writes the exact words of a fact, if there are any.
func (p *lines) quote(indent int, e *record.Evidence) {
	if e != nil && e.Exact != "" {
		p.line(indent, plain, quoted(e.Exact))
	}
}

// quoted puts words into quotation marks, on one line.
func quoted(words string) string {
	return "“" + strings.Join(strings.Fields(words), " ") + "”"
}
