package text

import (
	"strconv"
	"strings"
)

// notes marks what editors put below a text that they printed, from its first numbered
// note to its end: "1 Document 187.", "2 Not published".
func (c *classifier) notes() {
	for i := c.body + 1; i < len(c.Blocks); i++ {
		if !c.parts(i-1) || !c.note(i, 1) || !c.told(i) || !c.onlyNotes(i) {
			continue
		}
		for ; i < len(c.Blocks); i++ {
			c.Blocks[i].Kind = Navigation
		}
	}
}

// told tells whether a text stands above block i, not only lines with labels in brackets.
func (c *classifier) told(i int) bool {
	for j := c.body; j < i; j++ {
		if s := c.of(j); c.Blocks[j].Kind == Paragraph && strings.HasSuffix(s, ".") && !strings.HasPrefix(s, "[") {
			return true
		}
	}
	return false
}

// onlyNotes tells whether the blocks from i on are notes in the order of their numbers,
// and lines that say where the text is kept.
func (c *classifier) onlyNotes(i int) bool {
	n := 1
	for ; i < len(c.Blocks); i++ {
		switch {
		case c.note(i, n):
			n++
		case c.Blocks[i].Kind != Navigation && wordCount(c.of(i)) > longestSigner:
			return false
		}
	}
	return true
}

// note tells whether block i begins with the number n and a capital: "1 Fraser visited".
func (c *classifier) note(i, n int) bool {
	s := c.of(i)
	rest, ok := strings.CutPrefix(s, strconv.Itoa(n)+" ")
	if !ok && strings.Trim(c.Blocks[i].Label, "[].()") == strconv.Itoa(n) {
		rest, ok = s, true
	}
	return ok && c.Blocks[i].Kind == Paragraph && rest != "" && !isLower(rest[0]) && !isDigit(rest[0])
}

// parts tells whether block i parts a text from notes on it: a line of marks, or in
// brackets where the text is kept.
func (c *classifier) parts(i int) bool {
	s := c.of(i)
	return c.Blocks[i].Kind == Navigation || strings.HasPrefix(s, "[") && strings.HasSuffix(s, "]")
}
