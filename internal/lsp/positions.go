package lsp

import (
	"sort"
	"unicode/utf8"
)

// places turns bytes of a text into positions and back. Lines end as the
// protocol says: at "\n", "\r\n" or "\r", at nothing else.
type places struct {
	text   string
	starts []int // byte at which each line starts
}

func newPlaces(text string) places {
	p := places{text: text, starts: []int{0}}
	for i := range len(text) {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			p.starts = append(p.starts, i+1)
		}
	}
	return p
}

// position is the position of a byte; one inside a character counts as its start.
func (p places) position(at int) position {
	at = max(0, min(at, len(p.text)))
	line := sort.SearchInts(p.starts, at+1) - 1
	units := 0
	for i := p.starts[line]; i < at; {
		r, size := utf8.DecodeRuneInString(p.text[i:])
		if i += size; i <= at {
			units += unitsOf(r)
		}
	}
	return position{Line: line, Character: units}
}

// byteAt is the byte of a position; beyond a line it is the end of the line, and
// beyond the text the end of the text.
func (p places) byteAt(at position) int {
	if at.Line < 0 {
		return 0
	}
	if at.Line >= len(p.starts) {
		return len(p.text)
	}
	i := p.starts[at.Line]
	for units := 0; i < len(p.text) && p.text[i] != '\n' && p.text[i] != '\r'; {
		r, size := utf8.DecodeRuneInString(p.text[i:])
		if units += unitsOf(r); units > at.Character {
			break
		}
		i += size
	}
	return i
}

// span is bytes [start, end) as a range.
func (p places) span(start, end int) span { return span{p.position(start), p.position(end)} }

// unitsOf is the number of UTF-16 code units of a character.
func unitsOf(r rune) int {
	if r > 0xffff {
		return 2
	}
	return 1
}
