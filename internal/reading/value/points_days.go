package value

import "entente.example/internal/text"

// dayNumber matches a day of the month: "26", "26th", "26 th", "twenty-sixth".
// ordinal says that it is written as one.
func (r *reader) dayNumber(i int) (day int8, isOrdinal bool, next int) {
	switch r.class(i) {
	case text.Number:
		d, n := integer(r.written(i))
		if n != len(r.written(i)) || n > 2 || d < 1 || d > 31 {
			return 0, false, 0
		}
		if r.suffix(i + 1) {
			return int8(d), true, i + 2
		}
		return int8(d), false, i + 1
	case text.Alnum:
		d, n := integer(r.written(i))
		if n == 0 || n > 2 || d < 1 || d > 31 || !ordinalSuffix(r.written(i)[n:]) {
			return 0, false, 0
		}
		return int8(d), true, i + 1
	}
	return r.dayWord(i)
}

// dayWord matches "sixth", "twenty-sixth", "twenty sixth".
func (r *reader) dayWord(i int) (day int8, isOrdinal bool, next int) {
	m := r.meaning(i)
	switch {
	case m.is&ordinal != 0 && m.n > 0 && m.n <= 31:
		return m.n, true, i + 1
	case m.is&cardinal != 0 && (m.num == 20 || m.num == 30) && r.is(i+1, ordinal):
		if d := int8(m.num) + r.meaning(i+1).n; r.meaning(i+1).n < 10 && d > int8(m.num) && d <= 31 {
			return d, true, i + 2
		}
	}
	return 0, false, 0
}

func ordinalSuffix(s string) bool {
	return s == "st" || s == "nd" || s == "rd" || s == "th" || s == "ST" || s == "ND" || s == "RD" || s == "TH"
}

// numericDate matches "2024-07-26", "26.7.2024", "21/04/2016".
func (r *reader) numericDate(i int, p *Point) int {
	s := r.from(i)
	a, n := integer(s)
	sep := byteAt(s, n)
	if n == 0 || n > 4 || n == 3 || sep != '-' && sep != '/' && sep != '.' {
		return 0
	}
	b, nb := integer(s[n+1:])
	at := n + 1 + nb
	if nb == 0 || nb > 2 || byteAt(s, at) != sep {
		return 0
	}
	c, nc := integer(s[at+1:])
	j := r.after(i, at+1+nc)
	switch {
	case j == 0:
		return 0
	case n == 4 && nc > 0 && nc <= 2:
		return p.set(a, b, c, j)
	case n <= 2 && nc == 4 && (b > 12 && sep != '.'):
		return p.set(c, a, b, j)
	case n <= 2 && nc == 4:
		p.set(c, b, a, j)
		p.EitherOrder = sep != '.' && a <= 12
		return p.set(c, b, a, j)
	}
	return 0
}

// set makes the point a full date, and gives next if there can be such a day.
func (p *Point) set(year, month, d, next int) int {
	if year < firstYear || year > lastYear || month < 1 || month > 12 || d < 1 || d > 31 {
		return 0
	}
	p.Grain, p.Year, p.Month, p.Day = Day, int16(year), int8(month), int8(d)
	return next
}

// monthDay matches "26 July", "the 26th of July 2024", "20th of next month".
func (r *reader) monthDay(i int, p *Point) int {
	d, isOrdinal, j := r.dayNumber(i)
	if j == 0 {
		return 0
	}
	if isOrdinal && r.meaning(j).unit == Day && r.name(j+1) == wOf {
		j++ // "this 14th day of December"
	}
	of := r.name(j) == wOf
	if of {
		j++
	}
	if r.is(j, month) && r.meaning(j).part == Whole && r.monthAllowed(j) {
		*p = Point{Grain: Day, Month: r.meaning(j).n, Day: d}
		return r.container(j+1, p)
	}
	shift, k := r.shift(j)
	if k == 0 || !of && isOrdinal || !r.is(k, calendar) || r.meaning(k).unit != Month {
		return 0
	}
	*p = Point{Grain: Day, Day: d, ShiftOf: Month, Shift: shift}
	return k + 1
}
