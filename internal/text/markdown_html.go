package text

import "strings"

// longestHTML bounds a stretch of HTML inside Markdown, in bytes.
const longestHTML = 1 << 18

// embedded reads a table, list or figure that Markdown writes in HTML, from its
// first line at at to its end; false where rest begins none.
func (m *markdownWalker) embedded(rest string, at int) bool {
	if rest[0] != '<' || len(rest) < 4 || rest[1] == '/' || at < m.noHTML {
		return false
	}
	inside, _, _ := strings.Cut(rest[1:], ">")
	name := tagName(inside)
	switch name {
	case "table", "figure", "ul", "ol", "dl":
	default:
		return false
	}
	end := elementEnd(m.src[at:min(len(m.src), at+longestHTML)], name)
	if end < 0 {
		m.noHTML = at + longestHTML
		return false
	}
	m.blankDue = true
	m.stops = &htmlStops
	newHTMLWalker(m.cleaner, at, at+end).walk()
	m.stops = &markdownStops
	m.blankDue = true
	m.skip = max(m.skip, at+end)
	return true
}

// elementEnd is where the element called name, with which s begins, ends; -1 if it does not.
func elementEnd(s, name string) int {
	depth := 0
	for i := 0; i < len(s); {
		next := strings.IndexByte(s[i:], '<')
		if next < 0 {
			return -1
		}
		i += next + 1
		switch {
		case strings.HasPrefix(s[i:], name):
			depth++
		case strings.HasPrefix(s[i:], "/"+name):
			if depth--; depth == 0 {
				if end := strings.IndexByte(s[i:], '>'); end >= 0 {
					return i + end + 1
				}
				return -1
			}
		}
	}
	return -1
}
