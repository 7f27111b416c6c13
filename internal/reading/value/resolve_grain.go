package value

// dayIn finds a single day.
func (p Point) dayIn(ref day, c Calendar) (span, bool) {
	var d day
	ok := true
	switch {
	case p.Ordinal != 0:
		d, ok = p.weekdayOfMonth(ref, c)
	case p.Month != 0:
		d, ok = p.dayOfYear(ref, c)
	case p.Day != 0:
		d, ok = p.dayOfMonth(ref, c)
	case p.Weekday != 0:
		d = p.dayOfWeek(ref, c)
	case p.ShiftOf != NoGrain:
		d = ref.plus(int(p.Shift), p.ShiftOf)
	default:
		d = ref
	}
	return span{d, d}, ok
}

// grace is how many days a text may be dated before what it reports: the clocks of
// its places differ, and some are dated when they were begun.
const grace = 2

// dayOfYear is a day with its month; without a year, the nearest on the calendar's side.
func (p Point) dayOfYear(ref day, c Calendar) (day, bool) {
	month, d := int(p.Month), int(p.Day)
	if p.EitherOrder && c.MonthFirst {
		month, d = d, month
	}
	if p.Year != 0 || p.ShiftOf == Year {
		year := p.yearFrom(ref, c)
		return dayOf(year, month, d), d <= lastOf(year, month)
	}
	year, _, _ := ref.date()
	step := -1
	if c.Future {
		step = 1
	}
	const leap = 8 // no 29 February is farther off
	for n := range leap + 1 {
		y := year + n*step
		got := dayOf(y, month, d)
		if d <= lastOf(y, month) && (c.Future && got >= ref || !c.Future && got <= ref+grace) {
			return got, true
		}
	}
	return noDay, false
}

// dayOfMonth is "the 20th of next month", "Thursday the 21st".
func (p Point) dayOfMonth(ref day, c Calendar) (day, bool) {
	y, m, n := ref.date()
	if p.Weekday != 0 {
		for _, off := range [...]int{0, 1, -1} {
			if d := dayOf(y, m+off, int(p.Day)); int(p.Day) <= lastOf(y, m+off) && d.weekday() == int(p.Weekday) {
				return d, true
			}
		}
	}
	switch {
	case p.ShiftOf == Month:
		m += int(p.Shift)
	case c.Future && int(p.Day) < n:
		m++
	case !c.Future && int(p.Day) > n:
		m--
	}
	return dayOf(y, m, int(p.Day)), int(p.Day) <= lastOf(y, m)
}

// dayOfWeek is "Friday", "next Friday", "Friday last week"; weeks are counted from Monday.
func (p Point) dayOfWeek(ref day, c Calendar) day {
	monday := ref - day(ref.weekday()-1)
	if p.ShiftOf == Week {
		return monday + day(7*int(p.Shift)+int(p.Weekday)-1)
	}
	d := monday + day(p.Weekday-1)
	switch {
	case c.Future && d < ref:
		d += 7
	case !c.Future && d > ref:
		d -= 7
	}
	return d
}

// weekdayOfMonth is "the second Monday of next month".
func (p Point) weekdayOfMonth(ref day, c Calendar) (day, bool) {
	month := p
	month.Grain, month.Weekday, month.Ordinal = Month, 0, 0
	s, ok := month.monthIn(ref, c)
	if !ok {
		return noDay, false
	}
	if p.Ordinal < 0 {
		return s.to - day((s.to.weekday()-int(p.Weekday)+7)%7), true
	}
	d := s.from + day((int(p.Weekday)-s.from.weekday()+7)%7) + day(7*(int(p.Ordinal)-1))
	return d, d <= s.to
}

// weekIn is "next week", "the week of 22 July", "the first week of October", "this weekend".
func (p Point) weekIn(ref day, c Calendar) (span, bool) {
	first := 1 // Monday
	if p.Grain == Week && c.WeekStart == 0 {
		first = 7
	}
	at := ref
	switch {
	case p.Ordinal != 0:
		return p.weekOf(ref, c)
	case p.Day != 0:
		d, ok := p.dayIn(ref, c)
		if !ok {
			return nowhere, false
		}
		at = d.from
	default:
		at += day(7 * int(p.Shift))
	}
	start := at - day((at.weekday()-first+7)%7)
	if p.Grain == Weekend {
		return span{start + 5, start + 6}, true
	}
	return span{start, start + 6}, true
}

// weekOf is the n-th week of a month or a year: that with its n-th Thursday (ISO 8601).
func (p Point) weekOf(ref day, c Calendar) (span, bool) {
	whole := p
	whole.Grain, whole.Ordinal = Year, 0
	if p.Month != 0 || p.ShiftOf == Month {
		whole.Grain = Month
	}
	s, ok := whole.whole(ref, c)
	if !ok {
		return nowhere, false
	}
	thursday := s.from + day((4-s.from.weekday()+7)%7) + day(7*(int(p.Ordinal)-1))
	if p.Ordinal < 0 {
		thursday = s.to - day((s.to.weekday()-4+7)%7)
	}
	return span{thursday - 3, thursday + 3}, thursday >= s.from && thursday <= s.to
}

// monthIn is a month.
func (p Point) monthIn(ref day, c Calendar) (span, bool) {
	y, m, _ := ref.date()
	month := int(p.Month)
	switch {
	case p.Year != 0 || p.ShiftOf == Year:
		y = p.yearFrom(ref, c)
	case p.ShiftOf == Month:
		month = m + int(p.Shift)
	case p.ShiftOf == Turn:
		y += turn(month, m, int(p.Shift))
	case c.Future && month < m:
		y++
	case !c.Future && month > m:
		y--
	}
	return span{dayOf(y, month, 1), dayOf(y, month+1, 0)}, true
}

// turn is how many years off the last (-1), this (0) or next (1) month of a name is.
func turn(month, now, shift int) int {
	switch {
	case shift < 0 && month >= now:
		return -1
	case shift > 0 && month <= now:
		return 1
	}
	return 0
}

// fractionIn is a quarter, half or season of a year, or the half of a month.
func (p Point) fractionIn(ref day, c Calendar) (span, bool) {
	if p.Grain == Half && (p.Month != 0 || p.ShiftOf == Month) {
		return p.halfMonth(ref, c)
	}
	months := monthsIn(p.Grain)
	n, start := int(p.Ordinal), p.yearStart(p.yearFrom(ref, c), c)
	if p.Grain == Season {
		start = start.plus(2, Month)
	}
	if n < 0 {
		n = 12 / months
	}
	if p.ShiftOf == p.Grain {
		n = int(ref-start)*12/366/months + 1 + int(p.Shift)
	}
	at := start.plus(months*(n-1), Month)
	s := span{at, at.plus(months, Month) - 1}
	switch {
	case p.Year != 0 || p.ShiftOf == p.Grain || p.ShiftOf == Year || p.ShiftOf == Turn && p.Shift == 0:
	case p.ShiftOf == Turn && p.Shift < 0 && s.to >= ref, p.ShiftOf == NoGrain && !c.Future && s.from > ref:
		s = s.plus(-1)
	case p.ShiftOf == Turn && p.Shift > 0 && s.from <= ref, p.ShiftOf == NoGrain && c.Future && s.to < ref:
		s = s.plus(1)
	}
	return s, true
}

// plus moves a span of whole months by years.
func (s span) plus(years int) span {
	return span{s.from.plus(years, Year), (s.to+1).plus(years, Year) - 1}
}

func (p Point) halfMonth(ref day, c Calendar) (span, bool) {
	s, ok := p.monthIn(ref, c)
	if p.Ordinal == 1 {
		return span{s.from, halfway(s) - 1}, ok
	}
	return span{halfway(s), s.to}, ok
}

// yearsIn is "the 1990s", "the last decade of" …, "the 21st century".
func (p Point) yearsIn(ref day) (span, bool) {
	n := monthsIn(p.Grain) / 12
	y := int(p.Year)
	if y == 0 {
		y, _, _ = ref.date()
		y += n * int(p.Shift)
	}
	y -= y % n
	return span{dayOf(y, 1, 1), dayOf(y+n, 1, 0)}, true
}

// spanFrom is a stretch that begins or ends on the text's day.
func (p Point) spanFrom(ref day) span {
	far := noDay
	if p.Count > 0 {
		far = ref.plus(int(p.Count)*int(p.Shift), p.ShiftOf)
	}
	if p.Shift < 0 {
		return span{far, ref}
	}
	return span{ref, far}
}
