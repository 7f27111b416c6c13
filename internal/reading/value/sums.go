package value

import (
	"strings"

	"entente.example/internal/text"
)

// sum matches a sum whose currency stands first: "US$20 million", "JPY 5 trillion", "RM5".
func (r *reader) sum(i int, v *Value) int {
	if r.class(i) == text.Alnum {
		return r.gluedSum(i, v)
	}
	p, j := r.currency(i)
	if j == 0 {
		return 0
	}
	if r.mark(j, '.') && !r.toks[j].Space {
		j++
	}
	if q, k := r.currency(j); k > 0 && q.anyDollar && strings.HasSuffix(p.code, "D") {
		j = k // "CAD $1.5 billion"
	}
	var a amount
	if code, k := r.lettersAfter(j, p, &a); k > 0 {
		return r.money(i, k, code, false, a, v)
	}
	j = r.sumAmount(j, &a)
	if j == 0 || p.upper && a.value < 1000 && otherAcronym(p.code) {
		return 0
	}
	return r.money(i, j, p.code, p.anyDollar, a, v)
}

// lettersAfter matches the amount of a dollar whose letters stand after its sign:
// "$A250,000", "$US 20 million". It gives the code, and the token after the amount.
func (r *reader) lettersAfter(j int, p *phrase, a *amount) (string, int) {
	w := r.written(j)
	n := 0
	for n < len(w) && w[n] >= 'A' && w[n] <= 'Z' {
		n++
	}
	code := r.currencies.dollars[w[:n]]
	if !p.anyDollar || code == "" || r.toks[j].Space {
		return "", 0
	}
	if n == len(w) {
		return code, r.sumAmount(j+1, a)
	}
	value, digits := numeral(r.from(j)[n:])
	end := r.after(j, n+digits)
	if digits == 0 || end == 0 {
		return "", 0
	}
	a.value = value
	return code, r.scales(end, a)
}

// otherAcronym says that a code is as often something else in an official text:
// "COP 28", "SDG 13", "ALL 27 MEMBERS".
func otherAcronym(code string) bool {
	switch code {
	case "ALL", "COP", "CUP", "MOP", "PEN", "SDG", "TOP", "TRY":
		return true
	}
	return false
}

// sumAmount matches the amount of a sum, where a lone letter may be its scale.
func (r *reader) sumAmount(j int, a *amount) int {
	if c := r.class(j); c != text.Number && c != text.Alnum {
		return 0
	}
	k := r.numeral(j, a)
	if k == 0 || !a.glued {
		return r.sumRange(k, a)
	}
	num, ok := letterScale(r.written(j)[a.rest:])
	if !ok {
		return 0
	}
	a.value, a.glued, a.bare = whole(a.value*num), false, false
	return k
}

// sumRange matches the upper end of a sum: "$50-60 million", "$1 billion to $1.5 billion".
func (r *reader) sumRange(k int, a *amount) int {
	if k == 0 {
		return 0
	}
	if end := r.rangeTo(k, a); end > 0 && r.dash(k) {
		return end
	}
	a.to = 0
	return k
}

// gluedSum matches a code glued to its figures: "USD115", "RM5 million".
func (r *reader) gluedSum(i int, v *Value) int {
	w := r.written(i)
	n := 0
	for n < len(w) && w[n] >= 'A' && w[n] <= 'Z' {
		n++
	}
	if n < 2 || n > 3 || n == len(w) {
		return 0
	}
	id := r.vocabulary.ID(w[:n])
	if !r.currencies.begin(int(id)) {
		return 0
	}
	p := &r.currencies.phrases[r.currencies.first[id]-1]
	for len(p.words) > 1 && p.next > 0 {
		p = &r.currencies.phrases[p.next-1]
	}
	value, digits := numeral(r.from(i)[n:])
	j := r.after(i, n+digits)
	if digits == 0 || j == 0 || !p.upper || len(p.words) > 1 {
		return 0
	}
	a := amount{value: value}
	j = r.scales(j, &a)
	if a.value < 1000 && otherAcronym(p.code) {
		return 0
	}
	return r.money(i, j, p.code, false, a, v)
}

// money fills a sum with its hedge.
func (r *reader) money(i, j int, code string, anyDollar bool, a amount, v *Value) int {
	v.Kind, v.Amount, v.To, v.Currency, v.AnyDollar = Money, a.value, a.to, code, anyDollar
	r.hedges(i, v)
	if p, k := r.currency(j); k > 0 && p.anyDollar && anyDollar {
		return k // "$6.7 billion dollars"
	}
	return j
}
