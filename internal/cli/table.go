package cli

import (
	"io"
	"strings"

	"github.com/rivo/uniseg"
)

// table is a list for people and for pipes: on a terminal in columns, the last
// one cut to what room is left; elsewhere whole, one row a line, parted by tabs.
type table struct {
	head []string
	rows [][]string
}

// row adds a row; it has as many cells as the head.
func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

// maxColumn is the widest that any column but the last may be on a terminal.
const maxColumn = 36

// write writes the table the way that fits the output.
func (t *table) write(w io.Writer, to Terminal) error {
	var b strings.Builder
	if to.Interactive {
		t.columns(&b, to)
	} else {
		t.tabs(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (t *table) tabs(b *strings.Builder) {
	for _, cells := range append([][]string{t.head}, t.rows...) {
		for i, cell := range cells {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(strings.Join(strings.Fields(printable(cell)), " "))
		}
		b.WriteByte('\n')
	}
}

func (t *table) columns(b *strings.Builder, to Terminal) {
	widths := t.widths(to.width())
	t.line(b, to, widths, t.head, faint)
	for _, cells := range t.rows {
		t.line(b, to, widths, cells, plain)
	}
}

func (t *table) line(b *strings.Builder, to Terminal, widths []int, cells []string, st style) {
	for i, cell := range cells {
		cell = clip(printable(cell), widths[i])
		b.WriteString(to.paint(st, cell))
		if i < len(cells)-1 {
			b.WriteString(strings.Repeat(" ", widths[i]-uniseg.StringWidth(cell)+2))
		}
	}
	b.WriteByte('\n')
}

// widths gives each column the width of its widest cell up to maxColumn, and
// the last one what is left of total.
func (t *table) widths(total int) []int {
	widths := make([]int, len(t.head))
	left := total
	for i := range t.head {
		widths[i] = uniseg.StringWidth(t.head[i])
		for _, cells := range t.rows {
			widths[i] = max(widths[i], uniseg.StringWidth(cells[i]))
		}
		widths[i] = min(widths[i], maxColumn)
		left -= widths[i] + 2
	}
	last := len(widths) - 1
	widths[last] = max(left+widths[last]+2, minWidth)
	return widths
}
