package web

import (
	"fmt"
	"strings"
	"testing"
)

// outlineOf spells the sections of a sample: headings with their rank, lists in
// brackets, tables in bars, other blocks by their first word.
func outlineOf(t *testing.T, body string) string {
	t.Helper()
	d := sample{body: body}.text()
	var b strings.Builder
	for _, s := range newLayout(d, margin{}, nil, 0, len(d.Blocks)).sections(0, len(d.Blocks)) {
		if s.Heading != nil {
			fmt.Fprintf(&b, "h%d ", s.Heading.Rank)
		}
		spell(&b, s.Nodes)
	}
	return strings.TrimSpace(b.String())
}

func spell(b *strings.Builder, nodes []node) {
	for _, n := range nodes {
		switch {
		case n.Row != nil:
			fmt.Fprintf(b, "%s ", n.Row.Kind)
		case n.Cells != nil:
			fmt.Fprintf(b, "|%dx%d| ", len(n.Cells), len(n.Cells[0]))
		}
		if n.Items == nil {
			continue
		}
		b.WriteString("[ ")
		for _, i := range n.Items {
			fmt.Fprintf(b, "%s ", i.Row.Label)
			spell(b, i.Nodes)
		}
		b.WriteString("] ")
	}
}

func TestSections(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"the title heads the page", "TITLE T\nwords", "paragraph"},
		{"headings without gaps", "H2 a\nwords\nH2 b", "h2 paragraph h2"},
		{"a deep heading first", "H2 a\nH1 b\nH2 c", "h2 h2 h3"},
		{"a list", "LI1 1 a\nLI1 2 b\nwords", "[ 1 2 ] paragraph"},
		{"a nested list", "LI1 1 a\nLI2 i b\nLI2 ii c\nLI1 2 d", "[ 1 [ i ii ] 2 ]"},
		{"a list that begins deep", "LI2 i a\nLI1 1 b", "[ i ] [ 1 ]"},
		{"a table", "ROW a\tb\nROW c\td\nwords", "|2x2| paragraph"},
		{"every kind", "NAV n\nDATE d\nCAPTION c\nQUOTE q\nSIGN s", "navigation dateline caption quotation signature"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := outlineOf(t, c.body); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
