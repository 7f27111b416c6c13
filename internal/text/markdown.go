package text

import "strings"

// markdownLines cleans Markdown line by line, with its block marks read.
func markdownLines(src string, from int) *cleaner {
	c := newCleaner(src, &markdownStops)
	m := markdownWalker{cleaner: c}
	for at := from; at < len(src); {
		end, next := lineEnd(src, at)
		m.line(at, end)
		at = next
	}
	c.end()
	return c
}

// markdownWalker reads the block marks of Markdown and hands the rest to the cleaner.
type markdownWalker struct {
	*cleaner
	fence  string // the mark that ends the code block, empty outside one
	noHTML int    // before this byte no element is looked for again: one that never ends stands there
}

func (m *markdownWalker) line(at, end int) {
	at = max(at, m.skip)
	if at >= end {
		m.empty(at)
		return
	}
	body, indent := indentation(m.src, at, end)
	rest := strings.TrimRight(m.src[body:end], " \t")
	switch {
	case rest == "":
		m.empty(body)
	case m.fenced(rest):
	case strings.HasPrefix(rest, "{:") && strings.HasSuffix(rest, "}"), len(rest) != 3 && strings.Trim(rest, "*") == "":
	case m.embedded(rest, body):
	case isRule(rest):
		m.rule(rest, body)
	case rest[0] == '#':
		m.heading(rest, body)
	case rest[0] == '>':
		m.quotation(body, end)
	case rest[0] == '|' && strings.Count(rest, "|") > 1:
		m.row(rest, body)
	default:
		m.text(rest, body, indent)
		m.hardDue = m.hardDue || strings.HasSuffix(m.src[body:end], "  ")
	}
}

// empty notes an empty line, unless a mark that spans lines covers it.
func (m *markdownWalker) empty(at int) {
	m.end()
	if at >= m.skip {
		m.blankDue = true
	}
}

// fenced handles the fences of code blocks: they are dropped, what they hold is text.
func (m *markdownWalker) fenced(rest string) bool {
	if len(rest) < 3 || rest[:3] != "```" && rest[:3] != "~~~" {
		return false
	}
	if m.fence != "" && m.fence != rest[:3] {
		return false
	}
	m.fence = ""
	m.blankDue = true
	return true
}

// isRule tells of a line made of three or more of one mark: "* * *", "---", "===".
func isRule(s string) bool {
	c := s[0]
	if c != '-' && c != '*' && c != '_' && c != '=' {
		return false
	}
	n := 0
	for i := range len(s) {
		switch {
		case s[i] == c:
			n++
		case s[i] != ' ' && s[i] != '+':
			return false
		}
	}
	return n >= 3
}

// rule handles a line of marks: the underline of a heading, the border of a
// table, or a break between parts.
func (m *markdownWalker) rule(rest string, at int) {
	m.end()
	if n := len(m.lines); n > 0 && !m.blankDue && strings.Count(rest, " ") == 0 && rest[0] != '*' && rest[0] != '_' {
		if l := &m.lines[n-1]; (l.blank || n == 1) && !l.fixed {
			l.kind, l.fixed, l.level = Heading, true, 2
			if rest[0] == '=' {
				l.level = 1
			}
		}
		m.blankDue = true
		return
	}
	m.blankDue = true
	if rest[0] == '*' {
		m.begin(line{kind: Navigation, fixed: true, blank: true}, at)
		m.put(rest, at, at+len(rest))
		m.end()
		m.blankDue = true
	}
}

// heading handles "## Title ##"; a line of "#" alone closes a press release.
func (m *markdownWalker) heading(rest string, at int) {
	level := 0
	for level < len(rest) && rest[level] == '#' {
		level++
	}
	title := strings.TrimRight(rest, "# \t")
	l := line{kind: Heading, level: level, fixed: true, blank: true}
	switch {
	case title == "":
		l = line{kind: Navigation, fixed: true, blank: true}
		m.begin(l, at)
		m.copy(at, at+level)
	case level > 6 || rest[level] != ' ' && rest[level] != '\t':
		m.text(rest, at, 0)
		return
	default:
		m.begin(l, at)
		m.run(at+level, at+len(title))
	}
	m.end()
	m.blankDue = true
}

// quotation handles "> text".
func (m *markdownWalker) quotation(at, end int) {
	for at < end && (m.src[at] == '>' || m.src[at] == ' ') {
		at++
	}
	if at == end {
		m.empty(at)
		return
	}
	m.begin(line{kind: Quotation, fixed: true}, at)
	m.run(at, end)
	m.end()
}

// row handles one row of a pipe table; the row of dashes under its head is dropped.
func (m *markdownWalker) row(rest string, at int) {
	if strings.Trim(rest, "|-: +=") == "" {
		return
	}
	m.begin(line{kind: TableRow, fixed: true, hard: true}, at)
	m.cells(at, at+len(rest))
	m.end()
}

// cells cleans what stands between the pipes of [at, end), parted by tabs.
func (m *markdownWalker) cells(at, end int) {
	for at < end {
		stop := end
		if i := strings.IndexByte(m.src[at:end], '|'); i >= 0 {
			stop = at + i
		}
		m.run(at, stop)
		if stop+1 < end {
			m.tab(stop, stop+1)
		}
		at = stop + 1
	}
}

// tab parts two cells of a row; source bytes [a, b) are what parts them there.
func (c *cleaner) tab(a, b int) {
	if c.cur.start >= 0 {
		c.space(a, b)
		c.tabs++
	}
}

// text handles a line of running text or a list item.
func (m *markdownWalker) text(rest string, at, indent int) {
	l := line{indent: indent}
	end := at + len(rest)
	if m, _ := markOf(rest); m != sureMark && len(rest) > 1 && (rest[0] == '-' || rest[0] == '*' || rest[0] == '+') && (rest[1] == ' ' || rest[1] == '\t') {
		l.label, l.kind = rest[:1], ListItem
		at++
	}
	m.begin(l, at)
	m.run(at, end)
	m.end()
}
