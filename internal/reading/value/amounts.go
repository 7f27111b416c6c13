package value

import (
	"math"

	"entente.example/internal/text"
)

// amount is a number as read: value, and to where it is a range.
type amount struct {
	value, to float64
	// glued says that the figures share their token with letters that are no scale ("70-minute", "3.5years"); rest is where those begin.
	glued bool
	rest  int
	bare  bool // figures alone, without scale or words
}

// numeral matches a number in figures or words with its scale: "100,000",
// "76,000 crore", "one hundred and fifty", "half a million", "two dozen".
func (r *reader) numeral(i int, a *amount) int {
	*a = amount{}
	switch r.class(i) {
	case text.Number, text.Alnum:
		return r.figures(i, a)
	case text.Word:
		return r.numberWords(i, a)
	}
	return 0
}

// figures matches a number in figures at token i.
func (r *reader) figures(i int, a *amount) int {
	s := r.from(i)
	value, n := numeral(s)
	if n == 0 {
		return 0
	}
	a.value, a.bare = value, true
	j := r.after(i, n)
	if j == 0 {
		return r.gluedScale(i, n, a)
	}
	if half, k := r.vulgar(j); k > 0 {
		a.value += half
		j = k
	}
	return r.scales(j, a)
}

// vulgar matches "½" and its like right after figures.
func (r *reader) vulgar(j int) (float64, int) {
	switch r.written(j) {
	case "½":
		return 0.5, j + 1
	case "¼":
		return 0.25, j + 1
	case "¾":
		return 0.75, j + 1
	}
	return 0, 0
}

// scales multiplies an amount by the scale words that follow: "million", "lakh crore".
func (r *reader) scales(j int, a *amount) int {
	if r.dash(j) && r.is(j+1, scale) && !r.toks[j].Space && !r.toks[j+1].Space {
		j++
	}
	if r.mark(j, '+') && r.is(j+1, scale) && !r.toks[j].Space {
		j++ // "$40+ trillion"
	}
	for r.is(j, scale) && a.value*r.meaning(j).num < 1e18 {
		a.value = whole(a.value * r.meaning(j).num)
		a.bare = false
		j++
	}
	return j
}

// whole takes the float's error out of a product that should be whole: 36.6 billion.
func whole(x float64) float64 {
	if n := math.Round(x); math.Abs(n-x) < 1e-6*math.Abs(x) && math.Abs(x) >= 1000 {
		return n
	}
	return x
}

// gluedScale reads letters glued to figures: a scale ("1.2bn", "500-million"),
// or else something else that the caller may know.
func (r *reader) gluedScale(i, n int, a *amount) int {
	w := r.written(i)
	if n >= len(w) {
		return 0
	}
	rest := w[n:]
	if rest[0] == '-' {
		rest = rest[1:]
	}
	if num, ok := gluedScales(rest); ok {
		a.value, a.bare = whole(a.value*num), false
		return i + 1
	}
	a.glued, a.rest = true, len(w)-len(rest)
	return i + 1
}

// gluedScales are the scales that texts glue to figures. A lone letter means a
// scale only beside a currency, and is left to money.
func gluedScales(s string) (float64, bool) {
	switch s {
	case "bn", "bln", "billion":
		return 1e9, true
	case "mn", "mln", "mil", "million":
		return 1e6, true
	case "tn", "trn", "tln", "trillion":
		return 1e12, true
	case "thousand":
		return 1e3, true
	}
	return 0, false
}

// letterScale is a lone letter glued to a sum: "€300m", "$5k".
func letterScale(s string) (float64, bool) {
	switch s {
	case "m", "M":
		return 1e6, true
	case "b", "B":
		return 1e9, true
	case "k", "K":
		return 1e3, true
	case "t", "T":
		return 1e12, true
	}
	return 0, false
}

// numberWords matches a number in words.
func (r *reader) numberWords(i int, a *amount) int {
	m := r.meaning(i)
	switch {
	case m.is&cardinal != 0:
		return r.cardinals(i, a)
	case m.is&article != 0 && r.is(i+1, scale):
		a.value = 1
		return r.cardinals(i+1, a)
	case m.is&scale != 0 && m.num == 100 && r.is(i+1, scale):
		a.value = 1
		return r.cardinals(i, a)
	case m.is&fraction != 0 && m.num == 0.5:
		return r.half(i, a)
	}
	return 0
}

// half matches "half a million", "half a dozen", "half million".
func (r *reader) half(i int, a *amount) int {
	j := i + 1
	if r.is(j, article) {
		j++
	}
	if !r.is(j, scale) {
		return 0
	}
	a.value = 0.5
	return r.scales(j, a)
}

// cardinals adds up "one hundred and fifty thousand two hundred". Where a.value
// is already set, a scale stands first ("a hundred").
func (r *reader) cardinals(i int, a *amount) int {
	total, current := 0., a.value
	started := current != 0
	j, least := i, math.Inf(1)
	for ; ; j++ {
		m := r.meaning(j)
		switch {
		case m.is&cardinal != 0 && (!started || fitsInto(current, m.num)):
			current += m.num
			started = true
			continue
		case m.is&scale != 0 && started && m.num == 100 && current > 0 && current < 100:
			current *= 100
			continue
		case m.is&scale != 0 && started && m.num < least && m.num > 100 && current > 0:
			total += current * m.num
			current, least = 0, m.num
			continue
		case m.is&scale != 0 && started && total > 0 && current == 0 && total*m.num < 1e18:
			total *= m.num
			continue
		case m.is&scale != 0 && started && m.num == 12 && current > 0:
			current *= 12
			continue
		case m.name == wAnd && r.is(j+1, cardinal) && j > i && (r.is(j-1, scale)) && r.meaning(j-1).num != 12:
			if fitsInto(current, r.meaning(j+1).num) {
				continue
			}
		}
		break
	}
	a.value = total + current
	return r.andHalf(j, a)
}

// fitsInto says whether a cardinal may follow inside a number: "hundred" + "fifty", "twenty" + "one".
func fitsInto(current, next float64) bool {
	switch {
	case current == 0:
		return true
	case math.Mod(current, 100) == 0:
		return next < 100
	case math.Mod(current, 10) == 0 && math.Mod(current, 100) >= 20:
		return next < 10 && next > 0
	}
	return false
}

// andHalf matches the fraction after a whole number: "two and a half million",
// "three and two thirds".
func (r *reader) andHalf(j int, a *amount) int {
	if r.name(j) != wAnd {
		return j
	}
	part, k := r.fractionAt(j + 1)
	if k == 0 {
		return j
	}
	if r.is(j-1, scale) && r.is(k, scale) {
		return j
	}
	a.value += part
	return r.scales(k, a)
}

// fractionAt matches "a half", "two thirds", "one fourth": a count of parts and the part.
func (r *reader) fractionAt(j int) (float64, int) {
	n, m := r.meaning(j), r.meaning(j+1)
	switch {
	case n.is&(cardinal|article) == 0:
		return 0, 0
	case m.is&fraction != 0 && m.is&compound == 0:
		return max(n.num, 1) * m.num, j + 2
	case m.is&ordinal != 0 && m.n > 3 && (n.is&article != 0 || n.num == 1):
		return 1 / float64(m.n), j + 2
	}
	return 0, 0
}

// rangeTo reads the upper end of a range after an amount: "60 to 70", "10-15".
func (r *reader) rangeTo(j int, a *amount) int {
	k := r.joiner(j, false)
	if k == 0 || a.glued || r.name(j) == wUntil {
		return 0
	}
	var b amount
	end := r.numeral(k, &b)
	if end == 0 || b.glued || b.value <= a.value && b.bare {
		return 0
	}
	if a.bare && !b.bare && b.value > a.value*1000 {
		for s := k; s < end; s++ {
			if r.is(s, scale) {
				a.value = whole(a.value * r.meaning(s).num)
			}
		}
	}
	a.to = b.value
	a.bare = false
	return end
}
