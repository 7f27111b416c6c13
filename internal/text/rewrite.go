package text

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// edit replaces bytes [start, end) of a text.
type edit struct {
	start, end int
	with       string
}

// rewrite applies edits, in order and apart, each inside one block, and keeps
// the blocks and the offset map in step.
func (d *Document) rewrite(edits []edit) {
	if len(edits) == 0 {
		return
	}
	var out strings.Builder
	out.Grow(len(d.Text) + len(edits))
	var back OffsetMap
	keep := func(from, to int) {
		back.Append(runOf(out.Len(), to-from, from, to-from))
		out.WriteString(d.Text[from:to])
	}
	at := 0
	for _, e := range edits {
		keep(at, e.start)
		back.Append(runOf(out.Len(), len(e.with), e.start, e.end-e.start))
		out.WriteString(e.with)
		at = e.end
	}
	keep(at, len(d.Text))
	d.shift(edits)
	d.Text = out.String()
	d.Offsets = back.Compose(d.Offsets)
}

// shift moves the ends of the blocks by what the edits before them add or take.
func (d *Document) shift(edits []edit) {
	by, k := 0, 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		b.Start += by
		for ; k < len(edits) && edits[k].end <= b.End; k++ {
			by += len(edits[k].with) - (edits[k].end - edits[k].start)
		}
		b.End += by
	}
}

// normalise brings the text into Unicode NFC.
func (d *Document) normalise() {
	if norm.NFC.IsNormalString(d.Text) {
		return
	}
	var edits []edit
	for at := 0; at < len(d.Text); {
		at += norm.NFC.QuickSpanString(d.Text[at:])
		if at == len(d.Text) {
			break
		}
		end := len(d.Text)
		if n := norm.NFC.NextBoundaryInString(d.Text[at:], true); n > 0 {
			end = at + n
		}
		if s := norm.NFC.String(d.Text[at:end]); s != d.Text[at:end] {
			edits = append(edits, edit{at, end, s})
		}
		at = end
	}
	d.rewrite(edits)
}
