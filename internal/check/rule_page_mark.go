package check

import (
	"regexp"
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
