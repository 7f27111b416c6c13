package value

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
	if r.name(j) == wPart || r.is(j, calendar) && r.meaning(j).unit == Half && m.part == Late {
		j++ // "the latter half of", "the early part of"
	}
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
