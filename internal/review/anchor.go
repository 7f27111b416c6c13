package review

import (
	"strings"
	"unicode/utf8"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// contextRunes is how many code points before and behind a quotation have to be
// the same for it to be found again, as the prefix and suffix of a W3C TextQuoteSelector.
const contextRunes = 32

// Anchor finds the words of evidence, taken from one text, in another: the same
// quotation between the same words, in one place only. Where anything differs,
// or it fits in two places, ok is false: then a person has to look.
func Anchor(e record.Evidence, from, to *text.Document) (anchored record.Evidence, ok bool) {
	start, end := byteAt(from.Text, e.Start), byteAt(from.Text, e.End)
	if start < 0 || end < start || from.Text[start:end] != e.Exact || e.Exact == "" {
		return record.Evidence{}, false
	}
	before, after := lastRunes(from.Text[:start]), firstRunes(from.Text[end:])
	at := -1
	for i := 0; ; {
		j := strings.Index(to.Text[i:], e.Exact)
		if j < 0 {
			break
		}
		i += j
		if lastRunes(to.Text[:i]) == before && firstRunes(to.Text[i+len(e.Exact):]) == after {
			if at >= 0 {
				return record.Evidence{}, false
			}
			at = i
		}
		_, size := utf8.DecodeRuneInString(to.Text[i:])
		i += size
	}
	if at < 0 {
		return record.Evidence{}, false
	}
	return span(e, to, at, at+len(e.Exact)), true
}

// span is evidence of the words between two bytes of a text.
func span(e record.Evidence, to *text.Document, start, end int) record.Evidence {
	e.Start = utf8.RuneCountInString(to.Text[:start])
	e.End = e.Start + utf8.RuneCountInString(to.Text[start:end])
	e.SourceStart, e.SourceEnd = to.Offsets.Source(start, end)
	return e
}

// byteAt is the byte at which the code point of that number begins; -1 beyond the text.
func byteAt(s string, number int) int {
	at := 0
	for range number {
		if at >= len(s) {
			return -1
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return at
}

func lastRunes(s string) string {
	at := len(s)
	for range contextRunes {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}

func firstRunes(s string) string {
	at := 0
	for range contextRunes {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at]
}
