package text

import "strings"

// startTag does what the start of an element asks for.
func (w *htmlWalker) startTag(name string, more, closed bool) {
	if w.hidden != "" {
		if name == w.hidden && !closed {
			w.depth++
		}
		return
	}
	attr := w.read(name, more)
	e := tagEffect(name)
	switch {
	case name == "title":
		w.inTitle = true
	case name == "head":
	case e == skippedTag, attr.hidden && e != breakTag:
		if !closed && w.closes(name) {
			w.hidden, w.depth = name, 1
		}
	case e == headingTag:
		w.heading(name)
	case e == listTag:
		w.newLine(true)
		w.lists = append(w.lists, htmlList{series: attr.series(name), next: attr.start})
	case e == itemTag:
		w.item(attr)
	case e == rowTag:
		w.newLine(true)
		w.beginRow()
	case e == cellTag:
		w.cell()
	default:
		w.inner(name, e, closed)
	}
}

// inner does what the start of the simpler elements asks for.
func (w *htmlWalker) inner(name string, e effect, closed bool) {
	switch e {
	case breakTag:
		w.lineBreak()
	case boldTag:
		w.boldStarts()
	case quotedTag:
		w.newLine(true)
		w.quotes++
	case captionTag:
		w.newLine(true)
		w.pending = line{kind: Caption, fixed: true}
	case asideTag:
		w.newLine(true)
		if !closed && w.closes(name) {
			w.asides++
		}
	case blockTag, pictureText:
		w.newLine(true)
		if name == "pre" {
			w.pre++
		}
	case noEffect:
		if name == "a" {
			w.link = w.out.Len()
		}
	}
}

// endTag does what the end of an element asks for.
func (w *htmlWalker) endTag(name string) {
	if w.hidden != "" {
		if name == w.hidden {
			if w.depth--; w.depth == 0 {
				w.hidden = ""
			}
		}
		return
	}
	switch e := tagEffect(name); e {
	case headingTag, itemTag, captionTag:
		w.newLine(true)
		w.pending = line{}
	case listTag:
		w.newLine(true)
		w.lists = w.lists[:max(0, len(w.lists)-1)]
	case rowTag:
		w.rowEnd = 0
		w.newLine(true)
	case quotedTag:
		w.newLine(true)
		w.quotes = max(0, w.quotes-1)
	case asideTag:
		w.newLine(true)
		w.asides = max(0, w.asides-1)
	case blockTag, pictureText:
		w.newLine(true)
		if name == "pre" {
			w.pre = max(0, w.pre-1)
		}
	case boldTag:
		if w.open {
			w.bold()
		}
	default:
		w.inTitle = w.inTitle && name != "title"
		if name == "a" && w.open && w.link >= 0 {
			w.cur.linked += max(0, w.out.Len()-max(w.link, w.cur.start))
			w.link = -1
		}
	}
}

// closes tells whether the element's end stands ahead; without one it hides nothing.
func (w *htmlWalker) closes(name string) bool { return w.find("</"+name, w.stop) >= 0 }

// heading begins a heading. The first <h1> is the title of the text.
func (w *htmlWalker) heading(name string) {
	w.newLine(true)
	w.pending = line{kind: Heading, fixed: true, level: int(name[1] - '0')}
	if name == "h1" && !w.titled {
		w.titled = true
		w.pending = line{kind: Title, fixed: true}
	}
}

// item begins a list item with the number that a reader sees.
func (w *htmlWalker) item(attr tagAttributes) {
	w.newLine(true)
	w.pending = line{label: "•", indent: -1, nested: true}
	if len(w.lists) == 0 {
		return
	}
	l := &w.lists[len(w.lists)-1]
	if l.series == 0 {
		return
	}
	if attr.value > 0 {
		l.next = attr.value
	}
	w.pending.label = numeralText(l.series, l.next) + "."
	l.next++
}

// lineBreak breaks the line; in a heading it is a blank.
func (w *htmlWalker) lineBreak() {
	switch {
	case !w.open:
		w.hardDue = true
	case w.cur.fixed && w.cur.kind != Quotation && w.cur.kind != Navigation, w.rowEnd > 0:
		w.space(w.at, w.stop)
	default:
		w.split(w.at, false)
	}
}

func (w *htmlWalker) boldStarts() {
	if w.open {
		w.bold()
		return
	}
	w.pending.boldFrom = true
	w.pending.strong++
}

// longestRow is the most bytes of source in a row of data; a longer one lays out the page.
const longestRow = 6000

// beginRow finds out whether the row that begins holds data: two cells or more,
// short, with no row or heading inside.
func (w *htmlWalker) beginRow() {
	end := w.find("</tr", w.stop)
	if end < 0 || end-w.stop > longestRow {
		return
	}
	if next := w.find("<tr", w.stop); next >= 0 && next < end {
		return
	}
	row := w.low[w.stop-w.base : end-w.base]
	if strings.Count(row, "<td")+strings.Count(row, "<th") < 2 || strings.Contains(row, "<table") || strings.Contains(row, "<h1") || strings.Contains(row, "<h2") {
		return
	}
	w.rowEnd, w.cells = end, 0
}

// cell begins a cell: after a tab in a row of data, as a block elsewhere.
func (w *htmlWalker) cell() {
	if w.rowEnd == 0 {
		w.newLine(true)
		return
	}
	if !w.open {
		w.begin(w.attributes(), w.at)
	}
	if w.cells++; w.cells > 1 {
		w.tab(w.at, w.stop)
	}
}
