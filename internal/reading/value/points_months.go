package value

import "entente.example/internal/text"

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
	if n := r.name(i - 1); (n == wAnd || n == wOr) && r.is(i-2, month) {
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
