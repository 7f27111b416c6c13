package who

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"entente.example/internal/record"
)

// longestMonthline is how many words a line with a month and a year may have.
const longestMonthline = 6

// longestEnd is how many bytes at the end of a block are read for the month that it ends with.
const longestEnd = 100

// ownMonth is the first day of the month of a text that tells no day of its own:
// "SUVA, July, 1962." at its foot, "Dated July 1977" at its head; "" for none.
func (a *Cast) ownMonth() record.Date {
	n := len(a.Doc.Blocks)
	for i := 0; i < n; i++ {
		if i == edgeBlocks/2 {
			i = max(i, n-edgeBlocks/2)
		}
		b := &a.Doc.Blocks[i]
		words := strings.FieldsFunc(a.Doc.Text[max(b.Start, b.End-longestEnd):b.End], notFigure)
		if m := monthOfLine(words); m != "" {
			return m
		}
	}
	return ""
}

// monthOfLine is the month that a short line of words is dated with, or that stands
// behind a place in capitals at the end of a longer one.
func monthOfLine(words []string) record.Date {
	if slices.ContainsFunc(words, changed) {
		return ""
	}
	if len(words) > longestMonthline {
		words = words[len(words)-3:]
		if strings.IndexFunc(words[0], unicode.IsLower) >= 0 || len(words[0]) < 3 {
			return ""
		}
	}
	for i := 0; i+1 < len(words); i++ {
		if month, year := monthLike(words[i]), yearLike(words[i+1]); month > 0 && year > 0 && len(words[i+1]) == 4 {
			return record.Date(fmt.Sprintf("%04d-%02d-01", year, month))
		}
	}
	return ""
}

// changed says whether a word tells of a later change of a page: "Last updated on 4 May 2012".
func changed(word string) bool {
	return strings.EqualFold(word, "updated") || strings.EqualFold(word, "modified") || strings.EqualFold(word, "reviewed")
}
