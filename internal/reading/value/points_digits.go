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

// yearInWords matches "two thousand and twenty-four", "nineteen ninety-nine".
func (r *reader) yearInWords(i int) (int16, int) {
	m, n := r.meaning(i), r.meaning(i+1)
	switch {
	case m.is&cardinal == 0:
	case m.num == 2 && n.num == 1000:
		var a amount
		if j := r.numeral(i, &a); j > 0 && a.value < 2100 && a.value == float64(int(a.value)) {
			return int16(a.value), j
		}
	case (m.num == 19 || m.num == 20) && n.is&cardinal != 0 && n.num >= 10:
		if last := r.meaning(i + 2); last.is&cardinal != 0 && fitsInto(n.num, last.num) {
			return int16(100*m.num + n.num + last.num), i + 3
		}
		return int16(100*m.num + n.num), i + 2
	}
	return 0, 0
}

// anyYear matches a year in figures or words.
func (r *reader) anyYear(i int) (int16, int) {
	if y, j := r.yearDigits(i); j > 0 {
		return y, j
	}
	return r.yearInWords(i)
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
