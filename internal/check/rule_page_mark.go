package check

import (
	"regexp"
	"strconv"
	"strings"

	"entente.example/internal/text"
)

// pageMarks are the marks of pages, as they stand in a line or alone.
var pageMarks = regexp.MustCompile(`^(?i:page |p\. ?)?[-–— ]*\d{1,3}( ?(/|of) ?\d{1,3})?[-–— ]*$`)

// pageMark finds the mark of a page, or its running head, in the middle of a sentence.
func pageMark(x *inspection) {
	for _, s := range x.seams {
		mark := strings.Join(strings.Fields(s.was), " ")
		if mark == "" || !x.inside(s) || !strings.ContainsFunc(mark, isWordRune) || x.endsBefore(s) {
			continue
		}
		if !pageMarks.MatchString(mark) && x.Format != text.Plain {
			continue
		}
		x.reportMark(s, mark)
	}
	for i := 1; i+3 < len(x.tokens); i++ {
		if x.markLeft(i) {
			x.reportTokens(i, i+3, "mark", x.written(i, i+3))
		}
	}
}

// markLeft says whether "2 / 5" at token i, which cleaning has left in running
// text, is rather a page mark than a fraction: it is written with blanks and
// nothing is counted after it.
func (x *inspection) markLeft(i int) bool {
	n, slash, m := x.tokens[i], x.tokens[i+1], x.tokens[i+2]
	if n.Class != text.Number || m.Class != text.Number || x.token(i+1) != "/" || !n.Space || !slash.Space || !m.Space {
		return false
	}
	if b := x.block(int(n.Start)); b < 0 || !x.prose(b) || b != x.block(int(x.tokens[i+3].Start)) || b != x.block(int(x.tokens[i-1].Start)) {
		return false
	}
	switch strings.ToLower(x.token(i + 3)) {
	case "of", "majority", "vote", "votes", "quorum", "share":
		return false
	}
	page, err := strconv.Atoi(x.token(i))
	pages, err2 := strconv.Atoi(x.token(i + 2))
	return err == nil && err2 == nil && page > 0 && page <= pages && x.tokens[i-1].Shape == text.Lower && x.tokens[i+3].Shape == text.Lower
}

// endsBefore says whether a sentence ends before the seam, so that the mark breaks into none.
func (x *inspection) endsBefore(s seam) bool {
	at := s.at - len(s.put)
	return at > 0 && strings.ContainsRune(".!?", rune(x.Text.Text[at-1]))
}

// reportMark reports a mark at the words around it, with its own place in the
// original, and takes it out where it is plain text.
func (x *inspection) reportMark(s seam, mark string) {
	start, end := x.across(s)
	f := x.report(start, end, "mark", mark)
	raw := x.lines.text(s.start, s.end)
	lead := len(raw) - len(strings.TrimLeft(raw, " \t\r\n"))
	f.SourceStart, f.SourceEnd = s.start+lead, s.end-(len(raw)-len(strings.TrimRight(raw, " \t\r\n")))
	f.Line, f.Column = x.lines.at(f.SourceStart)
	f.EndLine, f.EndColumn = x.lines.at(f.SourceEnd)
	if s.markup || !x.lines.plain(x.Encoding) {
		return
	}
	f.Fix = &Fix{Start: s.start, End: s.end, With: joint(raw, s.put)}
}

// joint is what stays where a mark was: the line break that it stood at, or what the cleaned text has.
func joint(raw, put string) string {
	if put == "" {
		return ""
	}
	if i := strings.IndexByte(raw, '\n'); i >= 0 {
		if i > 0 && raw[i-1] == '\r' {
			return "\r\n"
		}
		return "\n"
	}
	return put
}
