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
		if j := r.calendarPoint(i, m, p); j > 0 {
			return j
		}
		return r.ownTime(i, m, p)
	case m.is&length != 0:
		return r.aheadPoint(i, m, p)
	}
	return 0
}

// ownTime matches "within the year", "during the month": the text's own.
func (r *reader) ownTime(i int, m *sense, p *Point) int {
	if n := r.name(i - 2); r.name(i-1) != wThe || n != wWithin && n != wDuring || m.unit == Day || m.unit == Half {
		return 0
	}
	*p = Point{Grain: m.unit, ShiftOf: m.unit}
	return i + 1
}

// aheadPoint matches "the weeks ahead", "the months and years to come".
func (r *reader) aheadPoint(i int, m *sense, p *Point) int {
	if m.unit < Day || r.name(i-1) != wThe {
		return 0
	}
	j := i + 1
	unit := m.unit
	if r.name(j) == wAnd && r.is(j+1, length) {
		unit = r.meaning(j + 1).unit
		j += 2
	}
	switch {
	case r.name(j) == wAhead && r.name(j+1) != wOf:
		j++
	case r.name(j) == wTo && r.name(j+1) == wCome:
		j += 2
	default:
		return 0
	}
	*p = Point{Grain: Span, ShiftOf: unit, Shift: 1}
	return j
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
		if y, j := r.anyYear(i + 1); j > 0 {
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
