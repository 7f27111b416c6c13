package text

import "strings"

// items follows an enumeration that is written on in one line: "1. One 2. Two".
// It begins with the paragraph; numbers in brackets, "(i)", do not count.
type items struct {
	style  style
	bullet string // what stands before the number, empty for nothing
	next   int    // the ordinal that goes on the enumeration
	text   int    // the first token after the last label; 0 if the block is no enumeration
}

// items reads the label at the start of a block.
func (p *splitter) items(first int) (e items) {
	if first >= p.end {
		return e
	}
	if w := p.word(first); w == "•" || w == "⁃" || w == "-" || w == "–" {
		e.bullet = w
	}
	if n, s, text := p.itemLabel(&e, first); n > 0 {
		e.style, e.next, e.text = s, n+1, text
	}
	return e
}

// itemLabel reads "1.", "1)", "1.)", "a." at token i, after the bullet if the
// enumeration has one: its ordinal, 0 for none, and the token after it.
func (p *splitter) itemLabel(e *items, i int) (n int, s style, text int) {
	if e.bullet != "" {
		if p.word(i) != e.bullet {
			return 0, s, 0
		}
		i++
	}
	if i+2 >= p.end || !p.tokens[i+1].closes(p.s) {
		return 0, s, 0
	}
	switch w := p.word(i); {
	case p.tokens[i].Class == Number && len(w) <= 3:
		s.series, n = '1', lastNumber(w)
	case len(w) == 1 && isLower(w[0]):
		s.series, n = 'a', int(w[0]-'a')+1
	default:
		return 0, s, 0
	}
	text = i + 1
	for text < p.end && p.tokens[text].closes(p.s) {
		s.close = p.s[p.tokens[text].Start]
		text++
	}
	if text >= p.end || !p.tokens[text].Space || p.tokens[text].Shape == Lower || n < 0 {
		return 0, s, 0
	}
	return n, s, text
}

// closes tells whether the token is the mark after an item's number.
func (t Token) closes(s string) bool {
	return t.Class == Punct && !t.Space && t.End-t.Start == 1 && strings.IndexByte(".)", s[t.Start]) >= 0
}

// item tells whether the next item begins with token i, and takes note of it.
func (p *splitter) item(e *items, i int) bool {
	t := &p.tokens[i]
	if !t.Space || t.Class == Punct && e.bullet == "" || t.Class == Word && t.End-t.Start != 1 {
		return false
	}
	n, s, text := p.itemLabel(e, i)
	if n != e.next || s != e.style {
		return false
	}
	e.next, e.text = n+1, text
	return true
}
