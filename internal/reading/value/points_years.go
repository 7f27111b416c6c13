package value

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
	if k := r.theYear(i); k > 0 {
		j = k // "in the year 2024"
	}
	if y, k := r.anyYear(j); k > 0 && (of || p.Grain <= Month || j == i) {
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

// theYear matches "in the year", "of the year" before the number of a year.
func (r *reader) theYear(i int) int {
	if r.mark(i, ',') {
		i++
	}
	if n := r.name(i); n != wIn && n != wOf || r.name(i+1) != wThe || r.meaning(i+2).unit != Year {
		return 0
	}
	if _, k := r.anyYear(i + 3); k == 0 {
		return 0
	}
	return i + 3
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
