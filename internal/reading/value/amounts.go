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
