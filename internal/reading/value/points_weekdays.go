package value

// weekdayAllowed tells "Sat" and "Sun" from verbs and nouns.
func (r *reader) weekdayAllowed(i int) bool {
	return (!r.is(i, short) || r.capital(i)) && r.name(i-1) != wGood
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
