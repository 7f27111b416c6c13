package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// assembler writes the drafts one after another and keeps the map back to the cleaned lines.
type assembler struct {
	text  string
	lines []line
	out   strings.Builder
	back  OffsetMap
}

// assemble writes the final text: one line a block.
func assemble(text string, lines []line, drafts []draft) (string, []Block, OffsetMap) {
	a := assembler{text: text, lines: lines}
	a.out.Grow(len(text))
	blocks := make([]Block, 0, len(drafts))
	for i := range drafts {
		d := &drafts[i]
		start := a.out.Len()
		if start > 0 {
			start++
		}
		a.draft(d)
		l := &lines[d.first]
		blocks = append(blocks, Block{Kind: l.kind, Start: start, End: a.out.Len(), Level: l.level, Parent: -1, Label: d.number.label})
	}
	return a.out.String(), blocks, a.back
}

// draft writes one block after a line break.
func (a *assembler) draft(d *draft) {
	l := &a.lines[d.first]
	from := min(l.start+d.skip, l.end)
	if a.out.Len() > 0 {
		_, at := a.back.last()
		a.joint("\n", at, from)
	}
	a.copy(from, l.end)
	for i := d.first + 1; i < d.end; i++ {
		if a.lines[i].cut {
			continue
		}
		_, prev := a.back.last()
		if s := joint(a.text[:prev], a.text[a.lines[i].start:a.lines[i].end]); s != "" && !a.lines[i-1].soft {
			a.joint(s, prev, a.lines[i].start)
		}
		a.copy(a.lines[i].start, a.lines[i].end)
	}
}

func (a *assembler) copy(from, to int) {
	a.back.Append(runOf(a.out.Len(), to-from, from, to-from))
	a.out.WriteString(a.text[from:to])
}

func (a *assembler) joint(s string, from, to int) {
	a.back.Append(runOf(a.out.Len(), len(s), from, to-from))
	a.out.WriteString(s)
}

// joint is what stands between two lines of a paragraph: a blank, or nothing
// after a hyphen inside a word and between characters of scripts without blanks.
func joint(before, after string) string {
	r, n := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	if r == '-' && len(before) > n && wordByte(before[len(before)-2]) && unicode.IsLetter(next) {
		return ""
	}
	if noBlanks(r) && noBlanks(next) {
		return ""
	}
	return " "
}

// noBlanks tells of scripts that are written without blanks, and their marks.
func noBlanks(r rune) bool {
	return r >= 0x3000 && r <= 0x30FF || unicode.In(r, unicode.Han, unicode.Thai) || r >= 0xFF01 && r <= 0xFF9F
}
