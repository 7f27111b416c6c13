package text

import "strings"

// plainLines cleans plain text line by line.
func plainLines(src string) *cleaner {
	c := newCleaner(src, &plainStops)
	for at := 0; at < len(src); {
		end, next := lineEnd(src, at)
		c.plainLine(at, end)
		at = next
	}
	c.end()
	return c
}

// lineEnd is the end of the line at at, without its break, and the start of the next.
func lineEnd(src string, at int) (end, next int) {
	i := strings.IndexByte(src[at:], '\n')
	if i < 0 {
		i = len(src) - at
		return trimReturn(src, at, at+i), at + i
	}
	return trimReturn(src, at, at+i), at + i + 1
}

func trimReturn(src string, at, end int) int {
	if end > at && src[end-1] == '\r' {
		return end - 1
	}
	return end
}

// plainLine cleans source bytes [at, end), one line. A form feed parts pages: it stands for an empty line.
func (c *cleaner) plainLine(at, end int) {
	body, indent := indentation(c.src, at, end)
	if body == end {
		c.end()
		c.blankDue = true
		return
	}
	if strings.IndexByte(c.src[at:body], '\f') >= 0 {
		c.end()
		c.blankDue = true
	}
	c.begin(line{indent: indent}, body)
	c.run(body, end)
	c.end()
}

// indentation is the first byte of [at, end) that is not white space, and its column.
func indentation(src string, at, end int) (body, columns int) {
	for at < end {
		switch {
		case src[at] == '\t':
			columns += 4 - columns%4
			at++
		case src[at] == ' ' || src[at] == '\r' || src[at] == '\f' || src[at] == '\v':
			columns++
			at++
		case strings.HasPrefix(src[at:end], "\u00a0"):
			columns++
			at += 2
		case strings.HasPrefix(src[at:end], "\u3000"):
			columns += 2
			at += 3
		case strings.HasPrefix(src[at:end], "\u200b") || strings.HasPrefix(src[at:end], "\ufeff"):
			at += 3
		default:
			return at, columns
		}
	}
	return end, columns
}
