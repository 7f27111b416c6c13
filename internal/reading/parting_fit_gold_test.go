package reading

import (
	"strings"
	"unicode"

	"entente.example/internal/eval"
	"entente.example/internal/reading/promises"
)

// How many tokens before and after a verb are looked for in a gold quote, and how many words may
// stand in it before the verb that it begins with: "and to also".
const (
	tokensBefore = 4
	tokensAfter  = 3
	wordsLeading = 2
)

// parts says whether a gold commitment begins with the verb of a parting, and whether the verb
// stands inside one.
func (a *analysis) parts(p *promises.Parting, gold []eval.Item) (begins, inside bool) {
	words := a.plain(p.At, min(p.At+tokensAfter, p.End))
	around := a.plain(max(p.Act, p.At-tokensBefore), min(p.At+tokensAfter-1, p.End))
	for _, c := range gold {
		quote := plain(c.Quote)
		if before, _, found := strings.Cut(quote, words); found && strings.Count(before, " ") <= wordsLeading+1 {
			begins = true
		} else if strings.Contains(quote, around) {
			inside = true
		}
	}
	return begins, inside
}

func (a *analysis) plain(first, end int) string {
	return plain(a.Doc.Text[a.Tokens[first].Start:a.Tokens[end-1].End])
}

// plain are the words of a text in small letters, with one blank around each.
func plain(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return " " + strings.Join(words, " ") + " "
}
