package value

import "entente.example/internal/text"

// point matches a point of the calendar at token i.
func (r *reader) point(i int, p *Point) int {
	m := r.meaning(i)
	switch c := r.class(i); {
	case c == text.Number:
		return r.digitPoint(i, p)
	case c == text.Alnum:
		return r.alnumPoint(i, p)
	case m.is == 0:
		return 0
	case m.is&definite != 0:
		return r.point(i+1, p)
	case m.is&month != 0 && r.monthAllowed(i):
		return r.monthPoint(i, p)
	case m.is&weekday != 0 && r.weekdayAllowed(i):
		return r.weekdayPoint(i, p)
	}
	return r.wordPoint(i, m, p)
}

// wordPoint matches a point that begins with a word that is no name.
func (r *reader) wordPoint(i int, m *sense, p *Point) int {
	if m.is&(ordinal|cardinal) != 0 {
		if j := r.ordinalPoint(i, p); j > 0 {
			return j
		}
	}
	if m.is&relative != 0 {
		if j := r.relativePoint(i, p); j > 0 {
			return j
		}
	}
	switch {
	case m.is&deictic != 0:
		return r.deicticPoint(i, m, p)
	case m.is&partWord != 0:
		return r.partPoint(i, m, p)
	case m.is&season != 0:
		return r.seasonPoint(i, m, p)
	case m.is&(fiscal|fiscalMark) != 0:
		return r.fiscalPoint(i, p)
	case m.is&calendar != 0:
		return r.calendarPoint(i, m, p)
	}
	return 0
}

// monthAllowed tells a month from a verb: "May" and "March" need their capital,
// and shortened months a figure beside them.
func (r *reader) monthAllowed(i int) bool {
	if !r.is(i, short) {
		return true
	}
	if !r.capital(i) {
		return false
	}
	if r.figure(i-1) || r.figure(i+1) || r.is(i+1, ordinal) {
		return true
	}
	switch r.name(i - 1) {
	case wIn, wBy, wSince, wOf, wUntil, wFrom, wDuring, wBefore, wAfter, wTo:
		return true
	}
	return r.is(i-1, relative|partWord|ordinal)
}

// figure says whether token i begins with a digit.
func (r *reader) figure(i int) bool {
	return (r.class(i) == text.Number || r.class(i) == text.Alnum) && isDigit(r.written(i)[0])
}

// weekdayAllowed tells "Sat" and "Sun" from verbs and nouns.
func (r *reader) weekdayAllowed(i int) bool {
	return (!r.is(i, short) || r.capital(i)) && r.name(i-1) != wGood
}

// deicticPoint matches "today", "yesterday evening".
func (r *reader) deicticPoint(i int, m *sense, p *Point) int {
	if r.name(i-1) == wOf {
		return 0 // "the world of today"
	}
	*p = Point{Grain: Day, ShiftOf: Day, Shift: int16(m.n)}
	if r.is(i+1, daytime) {
		return i + 2
	}
	return i + 1
}

// calendarPoint matches "year 2030", "week of 22 July", "day after tomorrow".
func (r *reader) calendarPoint(i int, m *sense, p *Point) int {
	switch m.unit {
	case Weekend:
		if r.name(i-1) == wThe {
			*p = Point{Grain: Weekend, ShiftOf: Weekend}
			return i + 1
		}
	case Year:
		if j := r.doubleYear(i+1, p); j > 0 {
			return j
		}
		if y, j := r.yearDigits(i + 1); j > 0 {
			*p = Point{Grain: Year, Year: y}
			return j
		}
	case Week:
		return r.weekAround(i+1, p)
	case Day:
		n := int16(0)
		switch r.name(i + 1) {
		case wAfter:
			n = 1
		case wBefore:
			n = -1
		}
		if n != 0 && r.meaning(i+2).n == int8(n) && r.is(i+2, deictic) {
			*p = Point{Grain: Day, ShiftOf: Day, Shift: 2 * n}
			return i + 3
		}
	}
	return 0
}

// weekAround matches "of 22 July", "beginning 5 February" after "week".
func (r *reader) weekAround(i int, p *Point) int {
	switch r.name(i) {
	case wStarting:
		if r.name(i+1) == wOn {
			i++
		}
	case wOf:
	default:
		return 0
	}
	j := r.point(i+1, p)
	if j == 0 || p.Grain != Day || p.Day == 0 {
		return 0
	}
	p.Grain = Week
	return j
}

// weekdayPoint matches "Friday", "Friday, 26 July 2024", "Friday next week".
func (r *reader) weekdayPoint(i int, p *Point) int {
	n := r.meaning(i).n
	if j := r.weekdayDate(i, p); j > 0 {
		p.Weekday = n
		return j
	}
	if shift, j := r.shift(i + 1); j > 0 && r.is(j, calendar) && r.meaning(j).unit == Week {
		*p = Point{Grain: Day, ShiftOf: Week, Shift: shift, Weekday: n}
		return j + 1
	}
	if r.is(i, short) {
		return 0
	}
	*p = Point{Grain: Day, Weekday: n}
	if r.is(i+1, daytime) {
		return i + 2
	}
	return i + 1
}

// weekdayDate matches the date that stands beside a weekday: "Friday, July 26", "Thursday (25 July)", "Thursday the 21st".
func (r *reader) weekdayDate(i int, p *Point) int {
	j, open := i+1, false
	switch {
	case r.mark(j, ','):
		j++
	case r.mark(j, '('):
		open = true
		j++
	case r.name(j) == wThe:
		if d, ordinal, k := r.dayNumber(j + 1); k > 0 && ordinal && r.monthDay(j+1, p) == 0 {
			*p = Point{Grain: Day, Day: d}
			return k
		}
	}
	k := r.point(j, p)
	if k == 0 || p.Grain != Day || p.Day == 0 {
		return 0
	}
	if open {
		if !r.mark(k, ')') {
			return 0
		}
		k++
	}
	return k
}

// seasonPoint matches "spring 2025", "summer of next year", "the autumn".
func (r *reader) seasonPoint(i int, m *sense, p *Point) int {
	*p = Point{Grain: Season, Ordinal: m.n}
	if j := r.container(i+1, p); j > i+1 {
		return j
	}
	lead := r.name(i - 1)
	if lead == wThe {
		lead = r.name(i - 2)
	}
	if lead == wIn || lead == wBy || lead == wSince || lead == wDuring || r.is(i-1, partWord) {
		return i + 1
	}
	return 0
}
