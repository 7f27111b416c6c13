package search

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxSnippetText is how much of a text is looked through for its best stretch, in bytes.
const maxSnippetText = 1 << 20

// Highlight parts a whole text into what matched the query and what stands between.
func Highlight(text string, q Query) []Segment {
	return segments(text, newMatcher(q).marks(text))
}

// Snippet is the stretch of a text, about width bytes long, that has most of the
// query's terms, cut between words, with "…" where text was left out and blanks
// for line breaks. Without a match it is the beginning of the text.
func Snippet(text string, q Query, width int) []Segment {
	text = text[:runeStart(text, maxSnippetText)]
	marks := newMatcher(q).marks(text)
	start, end := bestWindow(marks, width)
	start, end = widen(text, start, end, width)
	inside := marks[:0]
	for _, m := range marks {
		if m.start >= start && m.end <= end {
			inside = append(inside, mark{m.start - start, m.end - start, m.term})
		}
	}
	list := segments(oneLine(text[start:end]), inside)
	return ellipses(list, start > 0, end < len(strings.TrimRightFunc(text, unicode.IsSpace)))
}

// bestWindow is the run of marks no longer than width with the most different
// terms, then the most marks; the first of equals.
func bestWindow(marks []mark, width int) (start, end int) {
	bestTerms, bestMarks := 0, 0
	for i := range marks {
		var terms uint64
		n := 0
		last := marks[i].end
		for _, m := range marks[i:] {
			if m.end-marks[i].start > width && n > 0 {
				break
			}
			terms |= 1 << (m.term % 64)
			n++
			last = max(last, m.end)
		}
		if d := bits.OnesCount64(terms); d > bestTerms || d == bestTerms && n > bestMarks {
			bestTerms, bestMarks = d, n
			start, end = marks[i].start, last
		}
	}
	return start, end
}

// widen fills a window up to width on both sides, and moves its ends to the
// blanks between words; a sentence's start close by is preferred.
func widen(text string, start, end, width int) (int, int) {
	room := max(width - (end - start))
	from := start - room/3
	switch sentence := sentenceStart(text[:start]); {
	case from <= 0:
		from = 0
	case sentence >= start-2*room/3:
		from = sentence
	default:
		if i := strings.IndexByte(text[from:start], ' '); i >= 0 {
			from += i + 1
		} else {
			from = start
		}
	}
	for from < start && (text[from] == ' ' || text[from] == '\n') {
		from++
	}
	to := max(from+width, end)
	if to >= len(text) {
		return from, len(strings.TrimRightFunc(text, unicode.IsSpace))
	}
	to = max(runeStart(text, to), end)
	if i := strings.LastIndexAny(text[end:to], " \n"); i >= 0 {
		to = end + i
	}
	return from, to
}

// sentenceStart is where the sentence, or line, begins in which text ends.
func sentenceStart(text string) int {
	return max(strings.LastIndex(text, ". ")+1, strings.LastIndexByte(text, '\n')+1)
}

// segments cuts a text at its marks; marks that overlap run into one.
func segments(text string, marks []mark) []Segment {
	var list []Segment
	pos := 0
	for i := 0; i < len(marks); {
		start, end := marks[i].start, marks[i].end
		for i++; i < len(marks) && marks[i].start < end; i++ {
			end = max(end, marks[i].end)
		}
		if start > pos {
			list = append(list, Segment{Text: text[pos:start]})
		}
		list = append(list, Segment{Text: text[start:end], Marked: true})
		pos = end
	}
	if pos < len(text) {
		list = append(list, Segment{Text: text[pos:]})
	}
	return list
}

func ellipses(list []Segment, before, after bool) []Segment {
	if before && len(list) > 0 {
		if list[0].Marked {
			list = append([]Segment{{Text: "… "}}, list...)
		} else {
			list[0].Text = "… " + list[0].Text
		}
	}
	if after && len(list) > 0 {
		if last := &list[len(list)-1]; last.Marked {
			list = append(list, Segment{Text: " …"})
		} else {
			last.Text += " …"
		}
	}
	return list
}

// oneLine replaces line breaks and tabs by blanks, byte for byte.
func oneLine(s string) string {
	return strings.NewReplacer("\n", " ", "\t", " ", "\r", " ").Replace(s)
}

// runeStart is the last beginning of a character at or before pos.
func runeStart(s string, pos int) int {
	if pos >= len(s) {
		return len(s)
	}
	for pos > 0 && !utf8.RuneStart(s[pos]) {
		pos--
	}
	return pos
}
