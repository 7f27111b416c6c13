package value

import "math"

// numberWords matches a number in words.
func (r *reader) numberWords(i int, a *amount) int {
	m := r.meaning(i)
	switch {
	case m.is&cardinal != 0:
		return r.cardinals(i, a)
	case m.is&article != 0 && r.is(i+1, scale):
		a.value = 1
		return r.cardinals(i+1, a)
	case m.is&scale != 0 && m.num == 100 && r.is(i+1, scale) && !r.is(i-1, vague):
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
