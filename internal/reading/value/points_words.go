package value

import "entente.example/internal/text"

// shift matches "next", "this past", "the last": how many units from the text's own.
func (r *reader) shift(i int) (int16, int) {
	if r.name(i) == wThe {
		i++
	}
	m := r.meaning(i)
	if m.is&relative == 0 {
		return 0, 0
	}
	if n := r.meaning(i + 1); m.name == wThis && n.is&relative != 0 && n.name != wThis {
		return int16(n.n), i + 2
	}
	return int16(m.n), i + 1
}

// container matches what says in which year a month, day or quarter is, if
// anything: "2024", ", 2024", "of next year", "of the year", "of fiscal year
// 2024". It gives i where nothing does.
func (r *reader) container(i int, p *Point) int {
	j := i
	of := r.name(j) == wOf
	if of || r.mark(j, ',') && !r.mark(j+1, '.') {
		j++
	}
	if y, k := r.yearDigits(j); k > 0 && (of || p.Grain <= Month || j == i) {
		p.Year = y
		if double := (Point{}); p.Grain != Day && r.doubleYear(j, &double) > 0 {
			p.Fiscal = ByStart
			return r.doubleYear(j, &double)
		}
		return k
	}
	if j > i && !of {
		return i
	}
	if shift, k := r.shift(j); k > 0 && r.is(k, calendar) && r.meaning(k).unit == Year {
		p.ShiftOf, p.Shift = Year, shift
		return k + 1
	}
	return r.yearWords(i, j, of, p)
}

// yearWords matches the rarer containers: "of the year", "of the fiscal year", "FY2024".
func (r *reader) yearWords(i, j int, of bool, p *Point) int {
	var year Point
	k := j
	if of && r.name(j) == wThe {
		k++
	}
	if k > j && r.is(k, calendar) && r.meaning(k).unit == Year {
		p.ShiftOf, p.Shift = Year, 0
		return k + 1
	}
	if p.Grain == Month || p.Grain == Day {
		return i
	}
	if next := r.fiscalYear(k, &year); next > 0 {
		p.Year, p.Fiscal, p.ShiftOf, p.Shift = year.Year, year.Fiscal, year.ShiftOf, year.Shift
		return next
	}
	if shift, n := r.shift(j); n > 0 {
		if next := r.fiscalWords(n); next > 0 {
			p.Fiscal, p.ShiftOf, p.Shift = ByActor, Year, shift
			return next
		}
	}
	return i
}

// relativePoint matches "next year", "this fiscal year", "last December",
// "the next five years", "the coming days and weeks", "this evening".
func (r *reader) relativePoint(i int, p *Point) int {
	shift, j := r.shift(i)
	if j == 0 {
		return 0
	}
	m := r.meaning(j)
	recent := r.is(j-1, sliding)
	switch {
	case m.is&month != 0 && m.part == Whole && r.monthAllowed(j):
		*p = Point{Grain: Month, Month: m.n, ShiftOf: Turn, Shift: shift}
		return j + 1
	case m.is&weekday != 0 && r.weekdayAllowed(j):
		*p = Point{Grain: Day, Weekday: m.n, ShiftOf: Week, Shift: shift}
		return j + 1
	case m.is&season != 0:
		*p = Point{Grain: Season, Ordinal: m.n, ShiftOf: Turn, Shift: shift}
		return j + 1
	case m.is&daytime != 0 && shift <= 0:
		*p = Point{Grain: Day, ShiftOf: Day, Shift: shift}
		return j + 1
	case m.is&fiscal != 0:
		*p = Point{Grain: Year, Fiscal: ByActor, ShiftOf: Year, Shift: shift}
		return r.fiscalWords(j)
	case m.is&calendar != 0:
		return r.relativeUnit(j, m, shift, recent, p)
	}
	return r.relativeSpan(j, shift, p)
}

// relativeUnit matches the unit after "next", "last", "this", "past".
func (r *reader) relativeUnit(j int, m *sense, shift int16, recent bool, p *Point) int {
	switch {
	case m.unit == Day || m.unit == Half && r.name(j+1) == wOf:
		return 0
	case shift != 0 && (m.unit == Decade || m.unit == Century || recent && m.unit == Year):
		*p = Point{Grain: Span, ShiftOf: m.unit, Shift: shift, Count: 1}
		return j + 1
	}
	*p = Point{Grain: m.unit, ShiftOf: m.unit, Shift: shift}
	if n := r.meaning(j + 1); p.Grain == Week && n.is&weekday != 0 && n.is&short == 0 {
		p.Grain, p.Weekday = Day, n.n
		return j + 2
	}
	return j + 1
}

// relativeSpan matches a counted or open length after "next", "last", "coming", "recent".
func (r *reader) relativeSpan(j int, shift int16, p *Point) int {
	if shift == 0 {
		return 0
	}
	var n amount
	k := r.numeral(j, &n)
	switch {
	case k == 0 && r.is(j, vague):
		k = j + 1
	case k == 0 && r.name(j) == wCouple && r.name(j+1) == wOf:
		n.value, k = 2, j+2
	case k == 0:
		k = j
	}
	m := r.meaning(k)
	if m.is&length == 0 || m.unit < Day || n.value != float64(int16(n.value)) {
		return 0
	}
	*p = Point{Grain: Span, ShiftOf: m.unit, Shift: shift, Count: float32(n.value)}
	k++
	if n.value == 0 && r.name(k) == wAnd && r.is(k+1, length) && r.meaning(k+1).unit >= Day {
		p.ShiftOf = r.meaning(k + 1).unit
		k += 2
	}
	return k
}

// partPoint matches "early 2026", "late last week", "the end of the year",
// "earlier this month", "the rest of 2024", "year-end".
func (r *reader) partPoint(i int, m *sense, p *Point) int {
	if m.name == wYearEnd {
		*p = Point{Grain: Year, ShiftOf: Year}
		j := r.container(i+1, p)
		if p.Year != 0 {
			p.ShiftOf = NoGrain
		}
		p.Part = m.part
		return j
	}
	j := i + 1
	of := r.name(j) == wOf || r.name(j) == wIn && m.n == takesIn
	if of {
		j++
	}
	if m.name == wRest && !of {
		return 0
	}
	k := r.point(j, p)
	if k == 0 && of {
		k = r.ownUnit(j, p)
	}
	if k == 0 || p.Part != Whole || !m.part.fits(p) || !of && p.Grain == Day && m.part < Earlier {
		return 0
	}
	p.Part = m.part
	return k
}

// fits says whether a point can have such a part.
func (part Part) fits(p *Point) bool {
	switch {
	case p.Grain == Span:
		return false
	case part >= Earlier:
		return p.Grain == Day && p.ShiftOf == Day && p.Shift == 0 || p.Grain >= Week && p.Shift == 0
	}
	return p.Grain >= Week
}

// ownUnit matches "the year", "the fiscal year" where it means the text's own.
func (r *reader) ownUnit(i int, p *Point) int {
	if r.name(i) == wThe {
		i++
	}
	m := r.meaning(i)
	switch {
	case m.is&calendar != 0 && m.unit != Half && m.unit != Day:
		*p = Point{Grain: m.unit, ShiftOf: m.unit}
		return i + 1
	case m.is&fiscal != 0:
		*p = Point{Grain: Year, ShiftOf: Year, Fiscal: ByActor}
		return r.fiscalWords(i)
	}
	return 0
}

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

// monthPoint matches "July 2024", "June next year", "July 26, 2024".
func (r *reader) monthPoint(i int, p *Point) int {
	m := r.meaning(i)
	*p = Point{Grain: Month, Month: m.n, Part: m.part}
	j := i + 1
	if m.part != Whole {
		return r.container(j, p)
	}
	if d, k := r.dayAfterMonth(j); k > 0 {
		p.Grain, p.Day = Day, d
		return r.container(k, p)
	}
	return r.container(j, p)
}

// dayAfterMonth matches the day in "July 26", "July the 26th".
func (r *reader) dayAfterMonth(j int) (int8, int) {
	the := r.name(j) == wThe
	if the {
		j++
	}
	d, isOrdinal, k := r.dayNumber(j)
	if k == 0 || the && !isOrdinal || r.is(k, scale|percent|meridiem) || r.mark(k, '%') || r.mark(k, ':') {
		return 0, 0
	}
	if isOrdinal && r.class(j) == text.Word && r.is(k, calendar) {
		return 0, 0
	}
	return d, k
}
