package check

import (
	"sort"

	"entente.example/internal/record"
)

// bytes gives the bytes of the cleaned text that evidence stands for; false
// where its words are not there.
func (x *inspection) bytes(e record.Evidence) (start, end int, ok bool) {
	start, end = x.byteAt(e.Start), x.byteAt(e.End)
	return start, end, start < end && x.Text.Text[start:end] == e.Exact
}

// byteAt is the byte of the cleaned text at which a code point begins.
func (x *inspection) byteAt(point int) int {
	n := len(x.Text.Text)
	at := sort.Search(n, func(i int) bool { return x.runes.At(i) >= point })
	for at < n && x.Text.Text[at]&0xC0 == 0x80 {
		at++
	}
	return at
}

// tokensOf are the tokens of bytes [start, end) of the cleaned text.
func (x *inspection) tokensOf(start, end int) (first, last int) {
	first = sort.Search(len(x.tokens), func(i int) bool { return int(x.tokens[i].Start) >= start })
	last = sort.Search(len(x.tokens), func(i int) bool { return int(x.tokens[i].Start) >= end })
	return first, last
}
