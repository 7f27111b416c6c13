package value

import "entente.example/internal/text"

// countTrigger are the classes of word at which a counted value may begin.
const countTrigger = cardinal | scale | fraction | article | compound

// counted matches what begins with a number: a duration, a percentage, a sum
// with its currency last, a quantity, or the number alone.
func (r *reader) counted(i int, v *Value) int {
	m := r.meaning(i)
	if c := r.class(i); c != text.Number && c != text.Alnum && m.is&countTrigger == 0 {
		return 0
	}
	if j := r.duration(i, v); j > 0 {
		return j
	}
	if m.is&compound != 0 || r.namePart(i, m) {
		return 0
	}
	if j := r.fraction(i, v); j > 0 {
		return j
	}
	var a amount
	j := r.numeral(i, &a)
	if j == 0 {
		return 0
	}
	if a.glued {
		return r.gluedLetter(i, j, a, v)
	}
	if k := r.measured(i, j, a, v); k > 0 {
		return k
	}
	if k := r.rangeTo(j, &a); k > 0 {
		if m := r.measured(i, k, a, v); m > 0 {
			return m
		}
		return r.quantity(i, k, a, v)
	}
	return r.quantity(i, j, a, v)
}

// namePart says that a number word with a capital inside a sentence belongs to
// a name: "Plus Three", "Group of Seven", “One Health”.
func (r *reader) namePart(i int, m *sense) bool {
	if m.is&cardinal == 0 || r.shape(i) == text.Lower || i == r.first {
		return false
	}
	switch {
	case r.class(i-1) == text.Word || r.mark(i-1, ','):
		return true
	case r.quote(i - 1):
		return r.capital(i + 1)
	}
	return false
}

// measured matches what makes a number a percentage or a sum.
func (r *reader) measured(i, j int, a amount, v *Value) int {
	if k := r.percentSign(j); k > 0 {
		v.Kind, v.Number, v.To = Percent, a.value, a.to
		if end := r.upperPercent(k, v); end > 0 {
			k = end
		}
		v.UnitFirst, v.UnitEnd = int32(j), int32(k)
		r.hedges(i, v)
		return k
	}
	if r.dash(j) && !r.toks[j].Space {
		j++
	}
	p, k := r.currency(j)
	if k == 0 || r.otherWord(j, k, p) {
		return 0
	}
	return r.money(i, k, p.code, p.anyDollar, a, v)
}

// upperPercent matches the second half of "60 % to 70 %".
func (r *reader) upperPercent(k int, v *Value) int {
	if v.To != 0 {
		return 0
	}
	n := r.joiner(k, false)
	if n == 0 {
		return 0
	}
	var b amount
	if n = r.numeral(n, &b); n == 0 || b.glued || b.value <= v.Number {
		return 0
	}
	if n = r.percentSign(n); n > 0 {
		v.To = b.value
	}
	return n
}

// otherWord says that what looks like a currency is another word: "500 pounds
// of rice", "two won prizes".
func (r *reader) otherWord(j, k int, p *phrase) bool {
	if k != j+1 || len(p.words) != 1 {
		return false
	}
	switch r.written(j) {
	case "pound", "pounds":
		return r.name(k) == wOf
	case "won", "rand", "sterling":
		return r.class(k) == text.Word && r.shape(k) == text.Lower && !r.is(k, stop)
	}
	return false
}

// percentSign matches "%", "per cent", "percent", "percentage points".
func (r *reader) percentSign(j int) int {
	switch {
	case r.mark(j, '%'):
		return j + 1
	case r.name(j) == wPer && r.name(j+1) == wCent:
		return j + 2
	case r.is(j, percent) && r.is(j+1, points):
		return j + 2
	case r.is(j, percent):
		return j + 1
	}
	return 0
}

// fraction matches "two-thirds", "three quarters", "a third of". One part is
// taken for a number only before "of" or at the end of a phrase: "a third round" is none.
func (r *reader) fraction(i int, v *Value) int {
	part, j := r.fractionAt(i)
	if m := r.meaning(i); j == 0 && m.is&fraction != 0 && m.is&(calendar|ordinal) == 0 {
		part, j = m.num, i+1
	}
	if j == 0 {
		return 0
	}
	plain := r.is(i, article) || part == 0.5 || r.is(j-1, calendar)
	if plain && r.name(j) != wOf || r.is(j-1, ordinal) && r.nominal(j) {
		return 0
	}
	v.Kind, v.Number = Number, part
	r.hedges(i, v)
	return j
}

// gluedLetter matches figures with a lone letter or a unit glued to them.
func (r *reader) gluedLetter(i, j int, a amount, v *Value) int {
	rest := r.written(i)[a.rest:]
	num, ok := letterScale(rest)
	p, k := r.currency(j)
	switch {
	case ok && k > 0:
		a.value = whole(a.value * num)
		return r.money(i, k, p.code, p.anyDollar, a, v)
	case len(rest) == 3 && r.code(rest) != nil:
		p = r.code(rest)
		return r.money(i, j, p.code, false, a, v)
	}
	return 0
}

// code finds a currency by its code in capitals: "115USD".
func (r *reader) code(w string) *phrase {
	id := r.vocabulary.ID(w)
	if !r.currencies.begin(int(id)) {
		return nil
	}
	p := &r.currencies.phrases[r.currencies.first[id]-1]
	for len(p.words) > 1 && p.next > 0 {
		p = &r.currencies.phrases[p.next-1]
	}
	if !p.upper || len(p.words) > 1 || w[0] < 'A' || w[0] > 'Z' {
		return nil
	}
	return p
}
