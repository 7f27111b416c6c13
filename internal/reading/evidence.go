package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// evidence ties tokens [first, end) to the words they are.
func (a *analysis) evidence(first, end int, rule record.RuleName) record.Evidence {
	if a.doc.Format == text.Markdown {
		first, end = a.contiguous(first, end)
	}
	start, stop := int(a.tokens[first].Start), int(a.tokens[end-1].End)
	from, to := a.doc.Offsets.Source(start, stop)
	return record.Evidence{Exact: a.doc.Text[start:stop], Start: a.runes.At(start), End: a.runes.At(stop), SourceStart: from, SourceEnd: to, Rule: rule}
}

func (a *analysis) ground(field, sieve string, first, end int) record.Ground {
	return record.Ground{Field: field, Sieve: sieve, Evidence: a.evidence(first, end, "")}
}

// contiguous keeps the longer side of words that the address of a link parts in
// the original: a quotation is one stretch of its source.
func (a *analysis) contiguous(first, end int) (int, int) {
	if a.oneStretch(first, end) {
		return first, end
	}
	for i := first; i+1 < end; i++ {
		if !a.parted(i) {
			continue
		}
		if i+1-first >= end-i-1 {
			return a.contiguous(first, i+1)
		}
		return a.contiguous(i+1, end)
	}
	return first, end
}

// oneStretch says whether the original of tokens [first, end) is too short to hold an address.
func (a *analysis) oneStretch(first, end int) bool {
	start, stop := int(a.tokens[first].Start), int(a.tokens[end-1].End)
	from, to := a.doc.Offsets.Source(start, stop)
	return to-from-(stop-start) < longestMark
}

// parted says whether the address of a link stands after token i in the original.
func (a *analysis) parted(i int) bool {
	_, left := a.doc.Offsets.Source(int(a.tokens[i].Start), int(a.tokens[i].End))
	right, _ := a.doc.Offsets.Source(int(a.tokens[i+1].Start), int(a.tokens[i+1].End))
	return right-left >= longestMark
}

// plain is the text of tokens without quotation marks.
func (a *analysis) plain(first, end int) string {
	s := a.doc.Text[a.tokens[first].Start:a.tokens[end-1].End]
	if strings.ContainsAny(s, "“”\"«»") {
		s = strings.NewReplacer("“", "", "”", "", "\"", "", "«", "", "»", "").Replace(s)
	}
	return s
}

// longestMark is how many bytes of the original may stand between two words of
// one quotation: emphasis, a line break, a page mark. The address of a link is longer.
const longestMark = 40
