package check

import (
	"strings"
	"unicode"

	"entente.example/internal/text"
)

// seam is a place of the cleaned text at which the original has something else:
// bytes that cleaning cut or joined over, or no blank where one was put in.
type seam struct {
	at         int    // byte of the cleaned text after the seam
	start, end int    // bytes of the original; empty where a blank was put in
	was        string // what stands there, decoded, without mark-up
	markup     bool   // mark-up was taken off it
	put        string // what the cleaned text has: "" or " "
}

// findSeams walks over the runs of the offset map.
func (x *inspection) findSeams() []seam {
	var list []seam
	runs := x.Text.Offsets.Runs
	if x.Text.Text == "" {
		return nil
	}
	for i := 0; i < len(runs); i++ {
		r := runs[i]
		if i > 0 {
			if end := runs[i-1].Source + runs[i-1].SourceLen; r.Source > end {
				list = append(list, x.seam(r.Clean, end, r.Source, ""))
			}
		}
		if blank := x.Text.Text[r.Clean : r.Clean+r.Len]; blank == " " && r.SourceLen != 1 {
			list = append(list, x.seam(r.Clean+1, r.Source, r.Source+r.SourceLen, " "))
		}
	}
	return list
}

func (x *inspection) seam(at, start, end int, put string) seam {
	s := seam{at: at, start: start, end: end, put: put, was: x.lines.text(start, end)}
	if bare := withoutMarkup(s.was, x.Format); bare != s.was {
		s.was, s.markup = bare, true
	}
	return s
}

// withoutMarkup takes tags, comments and the marks of emphasis off what was cut.
func withoutMarkup(s string, format text.Format) string {
	switch format {
	case text.HTML:
		return withoutTags(s)
	case text.Markdown:
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune("*_~`\\", r) {
				return -1
			}
			return r
		}, withoutTags(s))
	}
	return s
}

// withoutTags takes out what stands between angle brackets; what an unfinished
// tag leaves at either end goes too.
func withoutTags(s string) string {
	if !strings.ContainsAny(s, "<>") {
		return s
	}
	if i, j := strings.IndexByte(s, '>'), strings.IndexByte(s, '<'); i >= 0 && (j < 0 || i < j) {
		s = s[i+1:]
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "<")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		_, s, _ = strings.Cut(rest, ">")
	}
}

// inside says whether the seam stands inside one block, words of it on both sides.
func (x *inspection) inside(s seam) bool {
	before := s.at - len(s.put) - 1
	b := x.block(before)
	return before >= 0 && b >= 0 && b == x.block(s.at)
}

// around is the stretch of words that a seam stands in: bytes of the cleaned text.
func (x *inspection) around(s seam) (start, end int) {
	t := x.Text.Text
	start, end = s.at-len(s.put), s.at
	for start > 0 && t[start-1] > ' ' && s.at-start < 60 {
		start--
	}
	for end < len(t) && t[end] > ' ' && end-s.at < 60 {
		end++
	}
	for start < end && t[start]&0xC0 == 0x80 {
		start++
	}
	for end > start && end < len(t) && t[end]&0xC0 == 0x80 {
		end--
	}
	return start, end
}

// across is the last word before a seam to the first after it: bytes of the cleaned text.
func (x *inspection) across(s seam) (start, end int) {
	before, after := s.at-len(s.put), s.at
	for before > 0 && x.Text.Text[before-1] == ' ' {
		before--
	}
	for after < len(x.Text.Text) && x.Text.Text[after] == ' ' {
		after++
	}
	start, _ = x.around(seam{at: before})
	_, end = x.around(seam{at: after})
	return start, end
}

// blanks says whether s is made of blanks on one line.
func blanks(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) || r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' {
			return false
		}
	}
	return s != ""
}
