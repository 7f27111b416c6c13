package value

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
	case m.is&weekday != 0 && r.weekdayAllowed(j) && recent && shift > 0:
		*p = Point{Grain: Day, Weekday: m.n} // "this coming Friday"
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
	case shift != 0 && (m.unit == Decade || m.unit == Century || m.unit == Year && (recent || r.runsOn(j))):
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

// runsOn says whether "in the next", "during the coming" stand before the unit at token j: a
// length of time from the text's own day.
func (r *reader) runsOn(j int) bool {
	in := r.name(j - 3)
	return r.name(j-2) == wThe && (in == wIn || in == wDuring)
}

// relativeSpan matches a counted or open length after "next", "last", "coming", "recent".
func (r *reader) relativeSpan(j int, shift int16, p *Point) int {
	if shift == 0 {
		return 0
	}
	var n amount
	k := r.numeralTo(j, &n)
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
