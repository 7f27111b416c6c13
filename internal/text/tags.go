package text

import "strings"

// effect says what an inline tag does to the text around it.
type effect uint8

const (
	unknownTag  effect = iota
	noEffect           // dropped: <span>, <u>, <a>
	boldTag            // <b>, <strong>
	breakTag           // <br>: a new line
	blockTag           // <p>, <div>, <li>: a new block
	cellTag            // <td>, <th>
	skippedTag         // <script>, <style>: dropped with what it holds
	captionTag         // <figcaption>
	quotedTag          // <blockquote>
	headingTag         // <h1> … <h6>
	listTag            // <ul>, <ol>
	itemTag            // <li>
	rowTag             // <tr>
	asideTag           // <nav>, <footer>: what it holds is not the text
	pictureText        // <figure>
)

// tagEffect is the effect of the element called name, in lower case.
func tagEffect(name string) effect {
	switch name {
	case "b", "strong":
		return boldTag
	case "br":
		return breakTag
	case "p", "div", "section", "article", "main", "header", "address", "center", "dl", "dt", "dd", "fieldset", "form",
		"hgroup", "table", "thead", "tbody", "tfoot", "hr", "pre", "caption", "details", "summary", "body", "html", "legend", "option":
		return blockTag
	case "td", "th":
		return cellTag
	case "tr":
		return rowTag
	case "li":
		return itemTag
	case "ul", "ol", "menu", "dir":
		return listTag
	case "blockquote":
		return quotedTag
	case "figcaption":
		return captionTag
	case "figure":
		return pictureText
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return headingTag
	case "nav", "footer", "aside", "button":
		return asideTag
	case "script", "style", "template", "noscript", "svg", "iframe", "object", "select", "head", "textarea", "math", "canvas", "audio", "video", "noframes", "noembed", "xmp":
		return skippedTag
	case "i", "em", "u", "s", "a", "span", "sup", "sub", "font", "small", "big", "strike", "del", "ins", "mark", "code", "tt", "kbd", "samp", "var",
		"q", "cite", "abbr", "acronym", "dfn", "time", "label", "img", "wbr", "nobr", "bdi", "bdo", "ruby", "rt", "rp", "rb", "data", "o:p", "st1:place", "input",
		"colgroup", "col", "link", "meta", "base", "area", "map", "embed", "picture", "source", "track", "param":
		return noEffect
	}
	return unknownTag
}

// tag handles "<" in plain text or Markdown: a leftover tag, a comment, an
// address in angle brackets, or the sign itself.
func (c *cleaner) tag(a int) int {
	if strings.HasPrefix(c.src[a:], "<!--") {
		return c.comment(a)
	}
	end := c.marks.angle.next(c.src, a)
	if end < a+2 || end > a+longestTag {
		return c.literal(a)
	}
	inside := c.src[a+1 : end]
	if isAddress(inside) {
		c.run(a+1, end)
		return end + 1
	}
	name := tagName(inside)
	if name == "sup" && a > 0 && c.src[a-1] >= '0' && c.src[a-1] <= '9' {
		c.space(a, end+1) // "13<sup>th</sup>": two words in the original
	}
	if name == "" || !c.apply(tagEffect(name), a) {
		return c.literal(a)
	}
	return end + 1
}

// longestTag bounds the length of a leftover tag, in bytes.
const longestTag = 4096

// comment drops an HTML comment; one that never closes ends with its line.
func (c *cleaner) comment(a int) int {
	if end := c.marks.comment.next(c.src, a+2); end >= 0 {
		return end + len("-->")
	}
	return a + len("<!--")
}

// apply does what a leftover tag asks for; false for a tag that is none.
func (c *cleaner) apply(e effect, a int) bool {
	switch e {
	case unknownTag:
		return false
	case boldTag:
		c.bold()
	case breakTag:
		c.split(a, false)
	case cellTag, rowTag, itemTag, listTag, blockTag, quotedTag, captionTag, headingTag, asideTag, pictureText:
		c.split(a, true)
	}
	return true
}

// bold notes a mark of bold, opening or closing.
func (c *cleaner) bold() {
	c.cur.strong++
	if c.cur.start < 0 {
		c.cur.boldFrom = true
		return
	}
	c.boldEnd = c.out.Len()
}

// tagName is the lower-case name in the inside of a tag that opens or closes.
func tagName(inside string) string {
	inside = strings.TrimPrefix(inside, "/")
	n := 0
	for n < len(inside) && n < 12 && (isAlnum(inside[n]) || inside[n] == ':') {
		n++
	}
	if n < len(inside) && !strings.ContainsRune(" \t\r\n/", rune(inside[n])) {
		return ""
	}
	return strings.ToLower(inside[:n])
}

// isAddress tells of "https://…" and "name@host" in angle brackets.
func isAddress(s string) bool {
	if len(s) > 2048 || strings.ContainsAny(s, " \t\r\n\"<") {
		return false
	}
	return strings.Contains(s, "://") || strings.IndexByte(s, '@') > 0 || strings.HasPrefix(s, "mailto:")
}
