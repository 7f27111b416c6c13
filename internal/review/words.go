package review

import (
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Find is the evidence of words that stand once in a text, letter for letter; an
// Invalid fault where they stand nowhere, or in several places.
func Find(words string, in *text.Document) (record.Evidence, error) {
	first := strings.Index(in.Text, words)
	switch {
	case words == "":
		return record.Evidence{}, fault.New(fault.Invalid, "a fact needs the words that say it; try copying them from the text")
	case first < 0:
		return record.Evidence{}, fault.New(fault.Invalid, "the words %q do not stand in the text, letter for letter; try copying them from it", clip(words))
	case strings.LastIndex(in.Text, words) != first:
		return record.Evidence{}, fault.New(fault.Invalid, "the words %q stand in several places of the text; try more of them", clip(words))
	}
	return span(record.Evidence{Exact: words}, in, first, first+len(words)), nil
}
