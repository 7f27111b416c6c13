package value

import "entente.example/internal/text"

// ordinalPoint matches "first quarter of 2023", "second half of June", "first
// week of October", "first Friday of next month", "tenth of September", "21st century".
func (r *reader) ordinalPoint(i int, p *Point) int {
	n, j := r.ordinalAt(i)
	if j == 0 {
		return 0
	}
	if k := r.monthDay(i, p); k > 0 {
		return k
	}
	m := r.meaning(j)
	switch {
	case m.is&weekday != 0:
		return r.ordinalIn(j+1, Point{Grain: Day, Weekday: m.n, Ordinal: int8(n)}, p)
	case m.is&calendar == 0 || n > 31:
		return 0
	case m.unit == Century && n > 0:
		*p = Point{Grain: Century, Year: int16(100 * (n - 1))}
		return j + 1
	case m.unit == Week:
		return r.ordinalIn(j+1, Point{Grain: Week, Ordinal: int8(n)}, p)
	case m.unit == Quarter && n <= 4, m.unit == Half && n <= 2:
		return r.ordinalFraction(j+1, Point{Grain: m.unit, Ordinal: int8(n)}, p)
	}
	return 0
}

// ordinalFraction matches what a quarter or half is of.
func (r *reader) ordinalFraction(j int, q Point, p *Point) int {
	*p = q
	if q.Grain == Half && r.name(j) == wOf {
		if k := r.ordinalIn(j, q, p); k > 0 && p.Month != 0 {
			return k
		}
		*p = q
	}
	k := r.container(j, p)
	if k == j && (r.name(j) == wOf || q.Grain == Half || q.Ordinal < 0) {
		return 0
	}
	return k
}

// ordinalIn matches "of October", "in this month", "of 2015", "next year" after an n-th something.
func (r *reader) ordinalIn(j int, q Point, p *Point) int {
	if n := r.name(j); n == wOf || n == wIn {
		j++
	}
	var of Point
	k := r.point(j, &of)
	if k == 0 || of.Part != Whole || of.Grain != Month && of.Grain != Year || of.Grain == Year && q.Grain == Day {
		return 0
	}
	q.Year, q.Month, q.ShiftOf, q.Shift, q.Fiscal = of.Year, of.Month, of.ShiftOf, of.Shift, of.Fiscal
	*p = q
	return k
}

// ordinalAt matches "first", "37th", "38 th", "last".
func (r *reader) ordinalAt(i int) (int, int) {
	switch r.class(i) {
	case text.Word:
		if d, _, j := r.dayWord(i); j > 0 {
			return int(d), j
		}
		if m := r.meaning(i); m.is&ordinal != 0 {
			return int(m.n), i + 1
		}
		return r.longOrdinal(i)
	case text.Alnum:
		n, digits := integer(r.written(i))
		if digits > 0 && ordinalSuffix(r.written(i)[digits:]) {
			return n, i + 1
		}
	case text.Number:
		n, digits := integer(r.written(i))
		if digits == len(r.written(i)) && r.suffix(i+1) {
			return n, i + 2
		}
	}
	return 0, 0
}

// longOrdinal matches "one hundred and twenty-fifth".
func (r *reader) longOrdinal(i int) (int, int) {
	if m := r.meaning(i + 1); !r.is(i, cardinal|article) || m.is&scale == 0 || m.num != 100 {
		return 0, 0
	}
	j := i + 2
	if r.name(j) == wAnd {
		j++
	}
	m := r.meaning(j)
	if m.is&ordinal == 0 || m.n < 1 || m.n > 99 {
		return 0, 0
	}
	return int(max(r.meaning(i).num, 1))*100 + int(m.n), j + 1
}
