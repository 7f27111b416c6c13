package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cleaner turns the decoded source into cleaned lines, byte for byte accounted
// for. The walker of each format feeds it stretches of the source.
type cleaner struct {
	src   string
	stops *[256]stop
	out   strings.Builder
	back  OffsetMap // out -> src
	lines []line

	cur      line
	open     bool // cur is being written
	blankDue bool // an empty line stands before the next line
	hardDue  bool // a deliberate break stands before it
	gap      int  // source start of a blank that is due, -1 for none
	gapEnd   int
	tabs     int // breaks between cells in that blank
	skip     int // source position before which nothing is read
	boldEnd  int // byte of out at which the last bold ended
	softAt   int // … at which a soft hyphen was dropped
	marks    inlineMarks
}

// stop says what a byte is to the scanner of running text.
type stop uint8

const (
	ordinary stop = iota
	blankByte
	special
)

func newCleaner(src string, stops *[256]stop) *cleaner {
	c := &cleaner{src: src, stops: stops, gap: -1, boldEnd: -1, softAt: -1, marks: newInlineMarks()}
	c.out.Grow(len(src) + 16)
	c.lines = make([]line, 0, strings.Count(src, "\n")/2+8) // half of the lines of most texts are empty
	return c
}

// begin starts a line at source position src. An open line is ended first.
func (c *cleaner) begin(l line, src int) {
	c.end()
	l.src = src
	l.blank, l.hard = l.blank || c.blankDue, l.hard || c.hardDue
	c.cur, c.open, c.gap, c.tabs = l, true, -1, 0
	c.cur.start = -1
}

// end closes the line that is being written. A line without text is forgotten,
// but the break before it is not.
func (c *cleaner) end() {
	if !c.open {
		return
	}
	c.open, c.gap = false, -1
	if c.cur.start < 0 {
		c.blankDue, c.hardDue = c.cur.blank, c.cur.hard
		return
	}
	c.cur.end = c.out.Len()
	c.cur.boldTo, c.cur.soft = c.boldEnd == c.out.Len(), c.softAt == c.out.Len()
	if n := c.cur.end - c.cur.start; !c.cur.fixed && c.cur.linked*10 >= n*9 {
		c.cur.kind, c.cur.fixed, c.cur.label = Navigation, true, ""
	}
	c.lines = append(c.lines, c.cur)
	c.blankDue, c.hardDue = false, false
}

// split ends the line and goes on with one like it after a deliberate break.
func (c *cleaner) split(src int, blank bool) {
	l := c.cur
	l.label, l.hard, l.blank = "", true, blank
	l.boldFrom, l.boldTo, l.strong, l.linked = false, false, 0, 0
	c.begin(l, src)
}

// copy writes source bytes [a, b) as they are.
func (c *cleaner) copy(a, b int) {
	c.flush(a)
	c.back.Append(runOf(c.out.Len(), b-a, a, b-a))
	c.out.WriteString(c.src[a:b])
}

// put writes s for source bytes [a, b).
func (c *cleaner) put(s string, a, b int) {
	if s == "" {
		return
	}
	c.flush(a)
	c.back.Append(runOf(c.out.Len(), len(s), a, b-a))
	c.out.WriteString(s)
}

// space notes a blank for source bytes [a, b); runs of blanks become one, and
// blanks at either end of a line none.
func (c *cleaner) space(a, b int) {
	if c.cur.start < 0 {
		return
	}
	if c.gap < 0 {
		c.gap = a
	}
	c.gapEnd = b
}

// flush writes what is due before the next character, whose source begins at a:
// the break between two lines or a blank.
func (c *cleaner) flush(a int) {
	if c.cur.start < 0 {
		if n := c.out.Len(); n > 0 {
			_, from := c.back.last()
			c.back.Append(runOf(n, 1, from, max(0, a-from)))
			c.out.WriteByte('\n')
		}
		c.cur.start = c.out.Len()
		return
	}
	if c.gap >= 0 {
		c.cur.columns = c.cur.columns || c.gapEnd-c.gap >= wideGap
		blank := " "
		if c.tabs > 0 {
			blank = strings.Repeat("\t", c.tabs)
		}
		c.back.Append(runOf(c.out.Len(), len(blank), c.gap, c.gapEnd-c.gap))
		c.out.WriteString(blank)
		c.gap, c.tabs = -1, 0
	}
}

// last is the end of the map on either side.
func (m OffsetMap) last() (clean, source int) {
	if len(m.Runs) == 0 {
		return 0, 0
	}
	r := m.Runs[len(m.Runs)-1]
	return r.Clean + r.Len, r.Source + r.SourceLen
}

// wideGap is the least number of blanks that part two columns.
const wideGap = 12

// run cleans source bytes [a, b) into the open line.
func (c *cleaner) run(a, b int) {
	a = max(a, c.skip)
	for a < b {
		if i := c.stretch(a, b); i > a {
			c.copy(a, i)
			a = i
			continue
		}
		a = c.mark(a, b)
	}
	c.skip = max(c.skip, a)
}

// stretch is the end of the text from a that needs no thought: ordinary bytes and single blanks between them.
func (c *cleaner) stretch(a, b int) int {
	i := a
	for i < b {
		switch c.stops[c.src[i]] {
		case ordinary:
			i++
			continue
		case blankByte:
			if i > a && c.src[i] == ' ' && i+1 < b && c.stops[c.src[i+1]] == ordinary {
				i += 2
				continue
			}
		}
		break
	}
	return i
}

// char handles one character that is neither ordinary nor mark-up.
func (c *cleaner) char(a, b int) int {
	r, n := utf8.DecodeRuneInString(c.src[a:b])
	meant, size := garbled(c.src[a:b])
	if size > 0 {
		r, n = meant, size
	}
	switch {
	case r == softHyphen:
		c.softAt = c.out.Len()
	case isDropped(r):
	case isBlank(r):
		c.space(a, a+n)
	case r == utf8.RuneError && n == 1:
		c.put("\uFFFD", a, a+1)
	case r == '\u2010' || r == '\u2011':
		c.put("-", a, a+n)
	case size > 0:
		c.put(string(r), a, a+n)
	default:
		c.copy(a, a+n)
	}
	return a + n
}

// softHyphen is a hyphen that is only seen at the end of a line.
const softHyphen = '\u00AD'

// isBlank tells of white space of any width, also the kinds that do not break.
func isBlank(r rune) bool { return unicode.IsSpace(r) }

// isDropped tells of characters that are not seen: soft hyphens, zero widths, marks of direction, controls.
func isDropped(r rune) bool {
	switch {
	case r < 0x20:
		return r != '\t' && r != '\n' && r != '\r' && r != '\v' && r != '\f'
	case r == 0x7F, r == softHyphen, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2069, r == 0xFEFF, r == 0xFFFC:
		return true
	}
	return r >= 0x80 && r < 0x85 || r > 0x85 && r < 0xA0
}
