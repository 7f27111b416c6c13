package eval

import "slices"

// Text is a text as a row of words, in which quotes are looked for.
type Text struct {
	words []string
	at    map[string][]int // where each word stands
}

// NewText takes a text apart.
func NewText(s string) *Text {
	t := &Text{words: words(s), at: map[string][]int{}}
	for i, w := range t.words {
		t.at[w] = append(t.at[w], i)
	}
	return t
}

// span is a half-open row of words of a text; the zero span is none, for a quote has words.
type span struct{ start, end int }

func (s span) none() bool { return s.end == 0 }

func (s span) length() int { return s.end - s.start }

// find gives the places of a quote: those where it stands word for word or, if
// there is none, those where a few words stand in between.
func (t *Text) find(quote []string) []span {
	if len(quote) == 0 {
		return nil
	}
	var exact, loose []span
	for _, i := range t.at[quote[0]] {
		if end := i + len(quote); end <= len(t.words) && slices.Equal(t.words[i:end], quote) {
			exact = append(exact, span{i, end})
		}
	}
	if exact != nil {
		return exact
	}
	for _, i := range t.at[quote[0]] {
		if s, ok := t.loosely(quote, i); ok {
			loose = append(loose, s)
		}
	}
	return loose
}

// maxGap is the most words of the text that may stand between two words of a quote.
const maxGap = 3

// loosely matches a quote from a word on; the text may have a few words more,
// such as the number of a page inside a sentence: three, and one for each twenty
// words of the quote.
func (t *Text) loosely(quote []string, from int) (span, bool) {
	at, skipped := from, 0
	for _, w := range quote {
		window := t.words[min(at, len(t.words)):min(at+maxGap+1, len(t.words))]
		gap := slices.Index(window, w)
		if gap < 0 {
			return span{}, false
		}
		at, skipped = at+gap+1, skipped+gap
	}
	return span{from, at}, skipped <= 3+len(quote)/20
}
