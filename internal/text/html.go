package text

import (
	"strings"

	"golang.org/x/net/html"
)

// htmlLines cleans an HTML page by walking over its tokens: no tree is built, so
// that depth and broken nesting cost nothing, and every byte keeps its place.
func htmlLines(src string) (*cleaner, map[string]string) {
	w := newHTMLWalker(newCleaner(src, &htmlStops), 0, len(src))
	w.walk()
	w.equivalents()
	return w.cleaner, w.front
}

// newHTMLWalker makes a walker over source bytes [from, to) that writes with c.
func newHTMLWalker(c *cleaner, from, to int) *htmlWalker {
	return &htmlWalker{
		cleaner: c,
		z:       html.NewTokenizer(strings.NewReader(c.src[from:to])),
		base:    from,
		stop:    from,
		low:     lowerASCII(c.src[from:to]),
		ahead:   map[string]*finder{},
		front:   map[string]string{},
	}
}

// walk goes over all tokens.
func (w *htmlWalker) walk() {
	for {
		kind := w.z.Next()
		w.at, w.stop = w.stop, w.stop+len(w.z.Raw())
		if kind == html.ErrorToken {
			break
		}
		w.token(kind)
	}
	w.end()
}

// htmlWalker turns the tokens of a page into lines.
type htmlWalker struct {
	*cleaner
	z        *html.Tokenizer
	base     int                // source byte at which it began
	low      string             // what it walks over in small letters, to look ahead for tags
	ahead    map[string]*finder // by what is looked for
	front    map[string]string
	at, stop int // source bytes of the token

	hidden  string // the element whose content is skipped, empty for none
	depth   int    // of that element inside itself
	asides  int    // open elements whose content is not the text
	quotes  int    // open quotations
	pre     int    // open preformatted elements
	lists   []htmlList
	inTitle bool
	titled  bool // a first <h1> was seen
	rowEnd  int  // where the row of data that is open ends, 0 for none
	cells   int  // begun in it
	link    int  // byte of out where the open link began, -1 for none
	pending line // what the open elements say of the next line
}

// htmlList is an open list; series is 0 where it has no numbers.
type htmlList struct {
	series byte
	next   int
}

func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if isUpper(c) {
			b[i] = c | 0x20
		}
	}
	return string(b)
}

// find is where what stands next at or after from, -1 for nowhere.
func (w *htmlWalker) find(what string, from int) int {
	f := w.ahead[what]
	if f == nil {
		f = &finder{what: what, from: 1, at: -1}
		w.ahead[what] = f
	}
	if at := f.next(w.low, from-w.base); at >= 0 {
		return at + w.base
	}
	return -1
}

func (w *htmlWalker) token(kind html.TokenType) {
	switch kind {
	case html.TextToken:
		w.text()
	case html.StartTagToken, html.SelfClosingTagToken:
		name, more := w.z.TagName()
		w.startTag(string(name), more && w.stop-w.at < longestAttributes, kind == html.SelfClosingTagToken)
	case html.EndTagToken:
		name, _ := w.z.TagName()
		w.endTag(string(name))
	}
}

// longestAttributes bounds the bytes of a tag whose attributes are read.
const longestAttributes = 1 << 16

// text cleans the token's text into the open line, or opens one.
func (w *htmlWalker) text() {
	switch {
	case w.inTitle:
		w.field("title", w.src[w.at:w.stop])
	case w.hidden != "":
	case w.pre > 0:
		w.preformatted()
	default:
		w.write(w.at, w.stop)
	}
}

// write cleans [from, to) into the open line; blanks alone open none.
func (w *htmlWalker) write(from, to int) {
	if !w.open {
		body, _ := indentation(strings.ReplaceAll(w.src[from:to], "\n", " "), 0, to-from)
		if body == to-from {
			return
		}
		w.begin(w.attributes(), from+body)
		w.link = min(w.link, w.out.Len())
	}
	w.run(from, to)
}

// preformatted cleans text in which line breaks count.
func (w *htmlWalker) preformatted() {
	for at := w.at; at < w.stop; {
		end, next := lineEnd(w.src[:w.stop], at)
		w.write(at, end)
		if next > end {
			w.newLine(!w.open)
		}
		at = next
	}
}

// attributes are what the open elements say of a line.
func (w *htmlWalker) attributes() line {
	l := w.pending
	w.pending = line{}
	l.indent += 2 * len(w.lists)
	switch {
	case w.rowEnd > 0:
		l = line{kind: TableRow, fixed: true, hard: true}
	case w.asides > 0:
		l.kind, l.fixed, l.label = Navigation, true, ""
	case l.fixed:
	case w.quotes > 0:
		l.kind, l.fixed = Quotation, true
	}
	return l
}

// newLine ends the line; blank says that a new block begins. Inside a row it is a blank.
func (w *htmlWalker) newLine(blank bool) {
	if w.rowEnd > 0 && w.at < w.rowEnd {
		if w.open {
			w.space(w.at, w.at)
		}
		return
	}
	w.end()
	w.blankDue = w.blankDue || blank
	w.hardDue = true
}

// field keeps a field of the page's head, the first of its name.
func (w *htmlWalker) field(key, value string) {
	if value = foldBlanks(html.UnescapeString(value)); value != "" && w.front[key] == "" {
		w.front[key] = value
	}
}

// equivalents gives the fields of the head the names that a YAML header uses.
func (w *htmlWalker) equivalents() {
	for name, keys := range map[string][]string{
		"title":          {"og:title"},
		"date":           {"article:published_time", "dcterms.date", "dc.date", "dcterms.issued", "dc.date.issued", "pubdate", "publishdate", "datetime"},
		"published_time": {"article:published_time"},
		"source_url":     {"canonical", "og:url"},
		"issuer":         {"og:site_name"},
	} {
		for _, k := range keys {
			if v := w.front[k]; v != "" && (w.front[name] == "" || k == "og:title") {
				w.front[name] = v
			}
		}
	}
	if d := w.front["date"]; len(d) > 10 && d[4] == '-' {
		w.front["date"] = d[:10]
	}
}
