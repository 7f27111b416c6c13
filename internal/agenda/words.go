package agenda

import (
	"strings"
	"time"
	"unicode"

	"entente.example/internal/record"
)

// clean leaves out of words what no XML and no line of a letter may hold.
func clean(words string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.IsControl(r) || r == '\uFFFE' || r == '\uFFFF' {
			return -1
		}
		return r
	}, strings.ToValidUTF8(words, "\uFFFD"))
}

// dateOf is the day of a moment.
func dateOf(at time.Time) record.Date { return record.Date(at.UTC().Format(time.DateOnly)) }
