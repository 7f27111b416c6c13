package text

import (
	"strings"
	"unicode/utf8"
)

// markdown handles an inline mark of Markdown at a.
func (c *cleaner) markdown(a, b int) int {
	switch c.src[a] {
	case '\\':
		return c.escape(a, b)
	case '*':
		return c.emphasis(a, b, &c.marks.star)
	case '_':
		return c.emphasis(a, b, &c.marks.under)
	case '[':
		return c.bracket(a)
	case ']':
		return c.unbracket(a)
	case '~':
		if strings.HasPrefix(c.src[a:b], "~~") {
			return a + 2
		}
	case '`':
		if !c.insideWord(a, a+1, b) {
			return a + 1
		}
	case '!':
		if strings.HasPrefix(c.src[a:b], "![") && c.linkAt(a+1) {
			return a + 1
		}
	case '{':
		return c.attribute(a, b)
	}
	return c.literal(a)
}

// escape takes the backslash off "\#"; at the end of a line it is a hard break.
func (c *cleaner) escape(a, b int) int {
	if a+1 >= b || c.src[a+1] == '\n' || c.src[a+1] == '\r' {
		c.hardDue = true
		return a + 1
	}
	switch next := c.src[a+1]; {
	case next == ' ':
		c.space(a, a+2)
		return a + 2
	case next > ' ' && next < 0x7F && !isAlnum(next):
		c.put(c.src[a+1:a+2], a, a+2)
		return a + 2
	}
	return c.literal(a)
}

// closer looks ahead for the end of an emphasis.
type closer struct {
	mark byte
	none int // no end is found before this position
}

// reach is how far, in bytes, an emphasis of one mark may go on.
const reach = 400

// ahead tells whether an end stands between from and the reach.
func (f *closer) ahead(src string, from int) bool {
	end := min(len(src), from+reach)
	for i := max(from, f.none); i < end; i++ {
		if src[i] == f.mark && src[i-1] > ' ' {
			return true
		}
	}
	f.none = max(f.none, end)
	return false
}

// emphasis drops the run of marks at a where it opens or closes an emphasis.
func (c *cleaner) emphasis(a, b int, f *closer) int {
	end := a + 1
	for end < b && c.src[end] == f.mark {
		end++
	}
	before, after := a > 0 && c.src[a-1] > ' ', end < b && c.src[end] > ' '
	switch {
	case !before && !after && end-a < 4, f.mark == '_' && (end-a > 3 || c.insideWord(a, end, b)):
		c.copy(a, end)
	case c.gluesWords(a, end, b):
		c.space(a, end)
	case end-a >= 4:
	case end-a >= 2:
		c.bold()
	case !before && !f.ahead(c.src, end):
		c.copy(a, end)
	}
	return end
}

// gluesWords tells whether the marks at [a, end) are all that parts two words: "the**Ocean Forum**".
func (c *cleaner) gluesWords(a, end, b int) bool {
	return a > 0 && end < b && 'a' <= c.src[a-1] && c.src[a-1] <= 'z' && 'A' <= c.src[end] && c.src[end] <= 'Z'
}

// insideWord tells whether letters or digits stand on both sides of [a, end).
func (c *cleaner) insideWord(a, end, b int) bool {
	return a > 0 && wordByte(c.src[a-1]) && end < b && wordByte(c.src[end])
}

func wordByte(b byte) bool { return isAlnum(b) || b >= utf8.RuneSelf }

// attribute drops "{:start="1"}" and "{.class}"; other braces stay.
func (c *cleaner) attribute(a, b int) int {
	if a+1 < b && (c.src[a+1] == ':' || c.src[a+1] == '.' || c.src[a+1] == '#') {
		if end := c.marks.brace.next(c.src, a); end >= 0 && end < b {
			return end + 1
		}
	}
	return c.literal(a)
}

// longestLink bounds the text and the address of a link, in bytes.
const longestLink = 4096

// bracket drops the "[" of a link.
func (c *cleaner) bracket(a int) int {
	if c.linkAt(a) || strings.HasPrefix(c.src[a:], "[![") {
		return a + 1
	}
	return c.literal(a)
}

// linkAt tells whether the "[" at a opens a link: it is the partner of the
// next "](", which is looked at once.
func (c *cleaner) linkAt(a int) bool {
	m := &c.marks
	at := m.link.next(c.src, a)
	if at < 0 {
		return false
	}
	if at != m.linkSeen {
		m.linkSeen, m.opener = at, -1
		if c.addressEnd(at+2) > 0 {
			m.opener = partner(c.src, a, at)
		}
	}
	return m.opener == a
}

// partner is the "[" in src[from:at] that the "]" at at closes, -1 for none in its paragraph.
func partner(src string, from, at int) int {
	depth := 0
	for i := at - 1; i >= max(from, at-longestLink); i-- {
		switch src[i] {
		case ']':
			depth++
		case '\n':
			if src[i+1] == '\n' {
				return -1
			}
		case '[':
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return -1
}

// addressEnd is the position after the ")" of the link address that begins at
// from, -1 if it is none.
func (c *cleaner) addressEnd(from int) int {
	if at := c.marks.paren.next(c.src, min(from, len(c.src))); at < 0 || at > from+longestLink {
		return -1
	}
	src, depth, quoted := c.src, 0, false
	for i := from; i < min(len(src), from+longestLink); i++ {
		switch ch := src[i]; {
		case ch == '"':
			quoted = !quoted
		case ch == '\n' && i+1 < len(src) && src[i+1] == '\n', ch == ' ' && !quoted && i+1 < len(src) && src[i+1] != '"':
			return -1
		case quoted:
		case ch == '(':
			depth++
		case ch == ')' && depth == 0:
			return i + 1
		case ch == ')':
			depth--
		}
	}
	return -1
}

// unbracket drops the "](address)" of a link.
func (c *cleaner) unbracket(a int) int {
	if strings.HasPrefix(c.src[a:], "](") {
		if end := c.addressEnd(a + 2); end > 0 {
			if a > 0 && end+1 < len(c.src) && isAlnum(c.src[a-1]) && isAlnum(c.src[end]) && isAlnum(c.src[end+1]) {
				c.space(a, end) // "[the plan](…)to", not "[MOU](…)s"
			}
			return end
		}
	}
	return c.literal(a)
}
