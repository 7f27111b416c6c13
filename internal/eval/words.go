package eval

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// isWord says whether a letter, number or underscore makes words; combining
// marks, hyphens and apostrophes part them.
func isWord(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) }

// words are the words of s in lower case. Texts and quotes are compared by them,
// so that line breaks, punctuation and mark-up do not count.
func words(s string) []string {
	list := strings.FieldsFunc(s, func(r rune) bool { return !isWord(r) })
	for i, w := range list {
		list[i] = lower(w)
	}
	return list
}

// lower is w in lower case by the full mapping of Unicode, which may lengthen a
// word or look at the letters around (final sigma).
func lower(w string) string {
	for i := range len(w) {
		if w[i] >= 0x80 {
			return cases.Lower(language.Und).String(w)
		}
	}
	return strings.ToLower(w)
}

// wordKey names a row of words.
func wordKey(list []string) string { return strings.Join(list, " ") }

// closeNames says whether two names share at least the part least of their
// words, by the measure of Dice over repeated words.
func closeNames(a, b string, least float64) bool {
	one, two := words(a), words(b)
	if len(one) == 0 || len(two) == 0 {
		return false
	}
	left := map[string]int{}
	for _, w := range one {
		left[w]++
	}
	common := 0
	for _, w := range two {
		if left[w] > 0 {
			left[w]--
			common++
		}
	}
	return float64(2*common)/float64(len(one)+len(two)) >= least
}

// nameLikeness is how alike two names must be to count as the same.
const nameLikeness = 0.8
