package check

import (
	"fmt"
	"strconv"
	"strings"

	"entente.example/internal/text"
)

// listNumbering finds lists whose numbers skip one or come twice.
func listNumbering(x *inspection) {
	last := map[listKey]listItem{}
	for i, b := range x.Text.Blocks {
		labels := readLabel(b.Label)
		if len(labels) == 0 || b.Kind == text.Navigation {
			continue
		}
		label := labels[0]
		for _, l := range labels[1:] { // "i" may be a letter: it is where it counts on
			if before, ok := last[listKey{b.Parent, l.style}]; ok && before.ordinal+1 == l.ordinal {
				label = l
			}
		}
		key := listKey{parent: b.Parent, style: label.style}
		before, known := last[key]
		last[key] = listItem{label.ordinal, i}
		if known && (label.ordinal > 1 || before.ordinal == 1) {
			x.compareLabels(label, before, i)
		}
	}
}

// listKey tells lists apart: by what they stand under and how they number.
type listKey struct {
	parent int
	style  string
}

type listItem struct{ ordinal, block int }

// compareLabels reports the label of block i where it does not count on from the one before.
func (x *inspection) compareLabels(label listLabelText, before listItem, i int) {
	fault := ""
	switch n := label.ordinal - before.ordinal; {
	case n == 0 && !(x.Format == text.Markdown && label.ordinal == 1):
		fault = "comes twice"
	case n > 1 && n < 10:
		fault = fmt.Sprintf("skips %d", before.ordinal+1)
		if n > 2 {
			fault = fmt.Sprintf("skips %d to %d", before.ordinal+1, label.ordinal-1)
		}
	default:
		return
	}
	b, other := x.Text.Blocks[i], x.Text.Blocks[before.block]
	f := x.report(b.Start, x.phraseEnd(b.Start), "label", b.Label, "before", other.Label, "fault", fault)
	x.relate(f, other.Start, x.phraseEnd(other.Start), "the item before")
	x.toLabel(f, b)
}

// toLabel moves a finding to the label, which is not part of the block's text.
func (x *inspection) toLabel(f *Finding, b text.Block) {
	from, _ := x.Text.Offsets.Source(b.Start, b.End)
	start := max(0, from-len(b.Label)-8)
	if at := strings.LastIndex(string(x.Original[start:from]), b.Label); at >= 0 && x.lines.width == 1 {
		f.SourceStart = start + at
		f.Line, f.Column = x.lines.at(f.SourceStart)
	}
}

// listLabelText is a label that counts.
type listLabelText struct {
	style   string // what is around the number, with its series
	ordinal int
}

// readLabel reads "1.", "(ii)", "b)" in every way that it may be meant, a number
// before a letter; nothing for bullets.
func readLabel(s string) []listLabelText {
	core := strings.Trim(s, "().[] ")
	if core == "" || strings.ToLower(core) != core || core == s && !figures(core) {
		return nil
	}
	style := strings.Replace(s, core, "#", 1)
	var list []listLabelText
	if n, err := strconv.Atoi(core); err == nil && figures(core) {
		list = append(list, listLabelText{"1" + style, n})
	}
	if n := romanValue(core); n > 0 {
		list = append(list, listLabelText{"i" + style, n})
	}
	if len(core) == 1 && core[0] >= 'a' && core[0] <= 'z' {
		list = append(list, listLabelText{"a" + style, int(core[0]-'a') + 1})
	}
	return list
}

// romanValue is the value of a roman number up to 39, 0 for anything else.
func romanValue(s string) int {
	total, last := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		v := map[byte]int{'i': 1, 'v': 5, 'x': 10}[s[i]|0x20]
		if v == 0 {
			return 0
		}
		if v < last {
			total -= v
		} else {
			total, last = total+v, v
		}
	}
	return total
}
