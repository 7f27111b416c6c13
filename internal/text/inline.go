package text

import (
	"strings"

	"golang.org/x/net/html"
)

// stopTable lists the bytes at which running text needs thought.
func stopTable(specials string) (t [256]stop) {
	for c := range t {
		switch {
		case c == ' ' || c >= '\t' && c <= '\r':
			t[c] = blankByte
		case c < ' ' || c >= 0x7F:
			t[c] = special
		}
	}
	for i := range len(specials) {
		t[specials[i]] = special
	}
	return t
}

// Tables, never written to: the bytes at which each format needs thought.
var (
	plainStops    = stopTable("&<")
	markdownStops = stopTable("&<*_[]\\`~{!")
	htmlStops     = stopTable("&")
)

// mark handles the byte at a, at which a stretch of plain characters ended, and
// gives the position after what it took.
func (c *cleaner) mark(a, b int) int {
	switch ch := c.src[a]; {
	case c.stops[ch] == blankByte:
		c.space(a, a+1)
		return a + 1
	case ch >= 0x7F || ch < ' ':
		return c.char(a, b)
	case ch == '&':
		return c.entity(a, b)
	case ch == '<':
		return c.tag(a)
	}
	return c.markdown(a, b)
}

// literal copies the byte at a.
func (c *cleaner) literal(a int) int {
	c.copy(a, a+1)
	return a + 1
}

// longestEntity is the longest name of an HTML entity with "&" and ";".
const longestEntity = 34

// entity decodes the character reference at a, or copies the "&".
func (c *cleaner) entity(a, b int) int {
	end := a + 1
	for end < b && end-a < longestEntity && (isAlnum(c.src[end]) || c.src[end] == '#') {
		end++
	}
	if end >= b || c.src[end] != ';' {
		return c.literal(a)
	}
	end++
	for _, r := range html.UnescapeString(c.src[a:end]) {
		switch {
		case isDropped(r):
		case isBlank(r):
			c.space(a, end)
		default:
			c.put(string(r), a, end)
		}
	}
	return end
}

func isAlnum(b byte) bool { return isLetter(b) || isDigit(b) }

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func isLower(b byte) bool { return b >= 'a' && b <= 'z' }

func isUpper(b byte) bool { return b >= 'A' && b <= 'Z' }

// finder looks for a mark ahead and remembers where the next one is, so that
// looking again from every character costs no second walk.
type finder struct {
	what string
	from int // the answer holds for positions from here …
	at   int // … to here
}

// next is the first place of the mark at or after from, -1 if there is none.
func (f *finder) next(src string, from int) int {
	if from < f.from || from > f.at {
		f.from = from
		if f.at = strings.Index(src[from:], f.what); f.at >= 0 {
			f.at += from
		} else {
			f.at = len(src)
		}
	}
	if f.at >= len(src) {
		return -1
	}
	return f.at
}

// inlineMarks are the looks ahead of one cleaning.
type inlineMarks struct {
	angle, comment, brace, link, paren finder
	linkSeen, opener                   int // a "](" that was looked at, and its "["
	star, under                        closer
}

func newInlineMarks() inlineMarks {
	never := func(what string) finder { return finder{what: what, from: 1, at: -1} }
	return inlineMarks{
		angle: never(">"), comment: never("-->"), brace: never("}"), link: never("]("), paren: never(")"), linkSeen: -1, opener: -1,
		star: closer{mark: '*'}, under: closer{mark: '_'},
	}
}
