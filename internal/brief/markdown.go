package brief

import (
	"fmt"
	"strings"
)

// Markdown is the readout as Markdown: title, date, numbered headings, paragraphs.
func (r Readout) Markdown(h House) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n", r.Title, h.Date(r.Date))
	n := 0
	for _, s := range r.Sections {
		if s.Heading != "" {
			n++
			fmt.Fprintf(&b, "\n## %d. %s\n", n, s.Heading)
		}
		for _, p := range s.Paragraphs {
			b.WriteString("\n" + p.text() + "\n")
		}
	}
	return b.String()
}

func (p Paragraph) text() string {
	texts := make([]string, len(p.Sentences))
	for i, s := range p.Sentences {
		texts[i] = s.Text
	}
	return strings.Join(texts, " ")
}
