package words

import (
	"strings"
	"unicode/utf8"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Evidence ties tokens [first, end) to the words they are.
func (a *Text) Evidence(first, end int, rule record.RuleName) record.Evidence {
	if a.Doc.Format == text.Markdown {
		first, end = a.contiguous(first, end)
	}
	first = a.withoutTail(first, end)
	start, stop := int(a.Tokens[first].Start), int(a.Tokens[end-1].End)
	from, to := a.Doc.Offsets.Source(start, stop)
	return record.Evidence{Exact: a.Doc.Text[start:stop], Start: a.runes.At(start), End: a.runes.At(stop), SourceStart: from, SourceEnd: to, Rule: rule}
}

// withoutTail is the first of tokens [first, end) that does not end what stands before
// them: a comma, a closing bracket, the mark of a possessor.
func (a *Text) withoutTail(first, end int) int {
	for first+1 < end && (a.Class(first)&(IsComma|IsSemicolon) != 0 || a.Is(first, ")") || a.Is(first, "]") || a.Class(first)&IsPossessive != 0 && strings.ContainsRune("'’", a.runeAt(first))) {
		first++
	}
	return first
}

// runeAt is the first character of a token.
func (a *Text) runeAt(i int) rune {
	r, _ := utf8.DecodeRuneInString(a.Doc.Text[a.Tokens[i].Start:])
	return r
}

// Ground ties a value to the words that it comes from.
func (a *Text) Ground(field, sieve string, first, end int) record.Ground {
	return record.Ground{Field: field, Sieve: sieve, Evidence: a.Evidence(first, end, "")}
}

// contiguous keeps the longer side of words that the address of a link parts in
// the original: a quotation is one stretch of its source.
func (a *Text) contiguous(first, end int) (int, int) {
	if a.OneStretch(first, end) {
		return first, end
	}
	for i := first; i+1 < end; i++ {
		if !a.Parted(i) {
			continue
		}
		if i+1-first >= end-i-1 {
			return a.contiguous(first, i+1)
		}
		return a.contiguous(i+1, end)
	}
	return first, end
}

// OneStretch says whether the original of tokens [first, end) is too short to hold an address.
func (a *Text) OneStretch(first, end int) bool {
	start, stop := int(a.Tokens[first].Start), int(a.Tokens[end-1].End)
	from, to := a.Doc.Offsets.Source(start, stop)
	return to-from-(stop-start) < longestMark
}

// Parted says whether the address of a link stands after token i in the original.
func (a *Text) Parted(i int) bool {
	_, left := a.Doc.Offsets.Source(int(a.Tokens[i].Start), int(a.Tokens[i].End))
	right, _ := a.Doc.Offsets.Source(int(a.Tokens[i+1].Start), int(a.Tokens[i+1].End))
	return right-left >= longestMark
}

// Plain is the text of tokens without quotation marks.
func (a *Text) Plain(first, end int) string {
	s := a.Doc.Text[a.Tokens[first].Start:a.Tokens[end-1].End]
	if strings.ContainsAny(s, "“”\"«»") {
		s = strings.NewReplacer("“", "", "”", "", "\"", "", "«", "", "»", "").Replace(s)
	}
	return s
}

// longestMark is how many bytes of the original may stand between two words of
// one quotation: emphasis, a line break, a page mark. The address of a link is as long and has
// more words than the scorer lets stand between.
const longestMark = 20
