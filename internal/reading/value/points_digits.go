package value

import "entente.example/internal/text"

// Years outside these are taken for plain numbers.
const firstYear, lastYear = 1900, 2100

// yearDigits matches a year of four digits.
func (r *reader) yearDigits(i int) (int16, int) {
	if r.class(i) != text.Number || r.toks[i].End-r.toks[i].Start != 4 {
		return 0, 0
	}
	y, n := integer(r.written(i))
	if n != 4 || y < firstYear || y > lastYear || r.is(i+1, scale|percent) || r.mark(i+1, '%') {
		return 0, 0
	}
	return int16(y), i + 1
}

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

// digitPoint matches a point that begins with figures.
func (r *reader) digitPoint(i int, p *Point) int {
	if j := r.numericDate(i, p); j > 0 {
		return j
	}
	if j := r.monthDay(i, p); j > 0 {
		return j
	}
	return r.yearPoint(i, p)
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

// yearPoint matches "2024", "2025 Q3", "the 2024 fiscal year", "2024-25".
func (r *reader) yearPoint(i int, p *Point) int {
	if j := r.doubleYear(i, p); j > 0 {
		return j
	}
	y, j := r.yearDigits(i)
	if j == 0 {
		return 0
	}
	*p = Point{Grain: Year, Year: y}
	switch {
	case r.name(j) == wPossessive && !r.toks[j].Space && y%10 == 0 && r.name(i-1) == wThe:
		p.Grain = Decade
		return j + 1
	case r.is(j, fiscal) && r.is(j+1, calendar) && r.meaning(j+1).unit == Year:
		p.Fiscal = ByActor
		return j + 2
	case r.class(j) == text.Alnum && r.numbered(r.written(j), p):
		return j + 1
	case r.is(j, month) && !r.is(j, short) && r.class(j+1) != text.Number:
		p.Grain, p.Month = Month, r.meaning(j).n
		return j + 1
	}
	return j
}

// doubleYear matches "2024-25" and "2024/25": one year that runs into the next.
func (r *reader) doubleYear(i int, p *Point) int {
	s := r.from(i)
	y, n := integer(s)
	if n != 4 || y < firstYear || y > lastYear {
		return 0
	}
	dash := dashAt(s, n)
	if dash == 0 && byteAt(s, n) == '/' {
		dash = 1
	}
	second, digits := integer(s[n+dash:])
	j := r.after(i, n+dash+digits)
	if dash == 0 || j == 0 || digits != 2 || second != (y+1)%100 || r.dash(j) {
		return 0
	}
	*p = Point{Grain: Year, Year: int16(y), Fiscal: ByStart, Count: 2}
	return j
}

// numbered reads "Q3", "H1", "1H" into a point.
func (r *reader) numbered(w string, p *Point) bool {
	if len(w) != 2 {
		return false
	}
	letter, digit := w[0], w[1]
	if isDigit(letter) {
		letter, digit = digit, letter
	}
	switch {
	case letter == 'Q' && digit >= '1' && digit <= '4':
		p.Grain = Quarter
	case letter == 'H' && digit >= '1' && digit <= '2':
		p.Grain = Half
	default:
		return false
	}
	p.Ordinal = int8(digit - '0')
	return true
}

// alnumPoint matches "26th of July", "Q3 2025", "FY2024", "1990s", "mid-2025".
func (r *reader) alnumPoint(i int, p *Point) int {
	w := r.written(i)
	if isDigit(w[0]) {
		if j := r.monthDay(i, p); j > 0 {
			return j
		}
		if j := r.ordinalPoint(i, p); j > 0 {
			return j
		}
		if j := r.decade(i, p); j > 0 {
			return j
		}
	}
	*p = Point{}
	if r.numbered(w, p) {
		j := r.container(i+1, p)
		if j == i+1 && p.Grain == Half {
			return 0
		}
		return j
	}
	if j := r.fiscalPoint(i, p); j > 0 {
		return j
	}
	return r.hyphenated(i, w, p)
}

// decade matches "1990s".
func (r *reader) decade(i int, p *Point) int {
	w := r.written(i)
	y, n := integer(w)
	if n != 4 || y < firstYear-900 || y > lastYear || y%10 != 0 || w[n:] != "s" {
		return 0
	}
	*p = Point{Grain: Decade, Year: int16(y)}
	return i + 1
}

// hyphenated matches "mid-2025", "early-2026", "mid-1990s".
func (r *reader) hyphenated(i int, w string, p *Point) int {
	part, n := hyphenPart(w)
	if part == Whole {
		return 0
	}
	y, digits := integer(w[n:])
	rest := w[n+digits:]
	if digits != 4 || y < firstYear || y > lastYear || rest != "" && rest != "s" {
		return 0
	}
	*p = Point{Grain: Year, Year: int16(y), Part: part}
	if rest == "s" {
		p.Grain = Decade
	}
	return i + 1
}

// hyphenPart reads "mid-" and its like at the start of a word.
func hyphenPart(w string) (Part, int) {
	for _, h := range [...]struct {
		prefix string
		part   Part
	}{{"mid-", Mid}, {"Mid-", Mid}, {"end-", End}, {"End-", End}, {"early-", Early}, {"Early-", Early}, {"late-", Late}, {"Late-", Late}} {
		if len(w) > len(h.prefix) && w[:len(h.prefix)] == h.prefix {
			return h.part, len(h.prefix)
		}
	}
	return Whole, 0
}
