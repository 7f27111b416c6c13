package value

import (
	"strings"

	"entente.example/internal/text"
)

// quantity fills a number with what it counts, or the number alone.
func (r *reader) quantity(i, j int, a amount, v *Value) int {
	if r.class(i) == text.Word && a.value == 1 && j == i+1 && (!r.counts(j) || r.name(i-1) == wNo) {
		return 0
	}
	if r.listLabel(i, j) {
		return 0
	}
	v.Kind, v.Number, v.To = Number, a.value, a.to
	r.hedges(i, v)
	j = r.orMore(j, v)
	if a.value == 0 || r.is(i-1, label) && r.class(i) == text.Number {
		return j
	}
	first, end, next := r.unit(j)
	if end == first {
		return j
	}
	v.Kind, v.UnitFirst, v.UnitEnd = Quantity, int32(first), int32(end)
	return next
}

// listLabel says that a figure numbers an item in running text: "(1)", "2)".
func (r *reader) listLabel(i, j int) bool {
	if !r.mark(j, ')') || r.toks[j].Space || r.toks[i].End-r.toks[i].Start > 2 {
		return false
	}
	for k := i - 1; k > i-8; k-- {
		if r.mark(k, '(') {
			return k == i-1
		}
	}
	return true
}

// counts says whether "one" before token j is a number and no pronoun.
func (r *reader) counts(j int) bool {
	return r.class(j) == text.Word && !r.is(j, stop|length) && r.toks[j].Space
}

// orMore matches "or more" and "+" after a number.
func (r *reader) orMore(j int, v *Value) int {
	switch {
	case r.mark(j, '+') && !r.toks[j].Space:
		v.MoreThan = true
		return j + 1
	case r.name(j) == wOr && r.name(j+1) == wMore:
		v.MoreThan = true
		return j + 2
	}
	return j
}

// maxUnit is how many words a counted noun phrase may have.
const maxUnit = 8

// unit matches the noun phrase after a number, tokens [first, end): it ends
// with its first plural, and may go on over "of" and over "and" to another
// plural. next is after a closing quotation mark.
func (r *reader) unit(j int) (first, end, next int) {
	open := r.quote(j) && r.toks[j].Space
	if open {
		j++
	}
	for r.is(j, extra) {
		j++
	}
	first = j
	end = r.nouns(j)
	if end == j {
		return j, j, j
	}
	if open && r.quote(end) {
		return first, end, end + 1
	}
	if k := r.andNouns(end); k > 0 {
		end = k
	} else if k := r.nouns(end + 1); r.name(end) == wAnd && !r.pluralWord(end-1) && k > end+1 && r.pluralWord(k-1) {
		end = k // "small and medium enterprises"
	}
	if r.name(end) == wOf && r.nominal(end+1) && !r.is(end+1, definite|article|relative) {
		if k := r.nouns(end + 1); k > end+1 {
			end = k
		}
	}
	return first, end, end
}

// nouns matches adjectives and nouns up to and with the first plural.
func (r *reader) nouns(j int) int {
	k := j
	for k < r.end && k < j+maxUnit && r.nominal(k) {
		k++
		if r.pluralWord(k-1) && !r.nounFollows(k) {
			break
		}
	}
	return k
}

// nounFollows says that a plural goes on as the first part of a longer name:
// "ten United Nations officers", "100,000 police officers".
func (r *reader) nounFollows(k int) bool {
	return r.nominal(k) && r.shape(k) == text.Lower && r.pluralWord(k)
}

// nominal says whether token k can be part of a noun phrase.
func (r *reader) nominal(k int) bool {
	c := r.class(k)
	if c != text.Word && c != text.Alnum || !r.toks[k].Space && !r.quote(k-1) {
		return false
	}
	if r.is(k, stop|function|cardinal|month|weekday|percent) {
		return false
	}
	w := r.written(k)
	return w[len(w)-1] != '.' && !strings.HasSuffix(w, "ly") || r.nounAfter(k)
}

// nounAfter says whether a word that can be a noun follows: "highly skilled".
func (r *reader) nounAfter(k int) bool {
	return r.class(k+1) == text.Word && !r.is(k+1, stop|function)
}

// andNouns matches "and care workers" after a plural.
func (r *reader) andNouns(k int) int {
	if r.name(k) != wAnd || !r.pluralWord(k-1) {
		return 0
	}
	end := r.nouns(k + 1)
	if end <= k+1 || end > k+4 || !r.pluralWord(end-1) || r.shape(k+1) != r.shape(k-1) || r.name(end) == wTo && r.is(end-1, intends) {
		return 0
	}
	if strings.HasSuffix(r.written(k+1), "ing") {
		return 0
	}
	return end
}

// pluralWord says whether token k looks like a plural noun.
func (r *reader) pluralWord(k int) bool {
	if r.is(k, plural) {
		return true
	}
	w := r.written(k)
	n := len(w)
	return n > 3 && (w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i')
}

// quote says whether token k is a double quotation mark.
func (r *reader) quote(k int) bool {
	switch r.written(k) {
	case "\"", "“", "”", "„", "«", "»":
		return true
	}
	return false
}
