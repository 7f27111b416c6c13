package value

import "time"

// of is the part of a span.
func (part Part) of(s span, ref day) span {
	n := s.to - s.from + 1
	switch part {
	case Early:
		return span{s.from, halfway(s) - 1}
	case Late:
		return span{halfway(s), s.to}
	case Mid:
		return third(s, n)
	case End:
		return span{noDay, s.to}
	case Earlier:
		return span{s.from, max(s.from, min(s.to, ref))}
	case Later:
		return span{min(s.to, max(s.from, ref)), s.to}
	}
	return s
}

// AnyDay lets a time told by a part of a month or year be any day of it: what is to be done
// "early next year" may be done in May. A bound stays what it is: "by mid-2025".
func (v Value) AnyDay() Value {
	if v.Lead != NoLead && v.Lead != At && v.Time.To.Grain == NoGrain {
		return v
	}
	for _, p := range [...]*Point{&v.Time.From, &v.Time.To} {
		if (p.Grain == Month || p.Grain == Year) && (p.Part == Early || p.Part == Mid || p.Part == Late) {
			p.Part = Whole
		}
	}
	return v
}

// halfway is the first day of a span's second half: 1 July of a year, the 16th of a month, Thursday of a week.
func halfway(s span) day {
	switch n := s.to - s.from + 1; {
	case n >= 89:
		return s.from.plus(n.months()/2, Month).plus(n.months()%2*15, Day)
	case n >= 28:
		return s.from + 15
	default:
		return s.from + n/2
	}
}

// third is the middle third of a span: May to August of a year, the 11th to the 20th of a month.
func third(s span, n day) span {
	if n < 89 {
		return span{s.from + n/3, s.to - n/3}
	}
	m := n.months()
	from := s.from.plus(m/3, Month).plus(m%3*10, Day)
	return span{from, from.plus(m/3, Month).plus(m%3*10, Day) - 1}
}

// months is how many months a number of days makes.
func (d day) months() int { return int(d+15) * 12 / 365 }

// whole gives all days of a point's grain.
func (p Point) whole(ref day, c Calendar) (span, bool) {
	switch p.Grain {
	case Day:
		return p.dayIn(ref, c)
	case Week, Weekend:
		return p.weekIn(ref, c)
	case Month:
		return p.monthIn(ref, c)
	case Quarter, Season, Half:
		return p.fractionIn(ref, c)
	case Year:
		from, years := p.yearStart(p.yearFrom(ref, c), c), 1
		if p.Count == 2 && p.fiscalStart(c) == time.January {
			years = 2
		}
		return span{from, from.plus(years, Year) - 1}, true
	case Decade, Century:
		return p.yearsIn(ref)
	case Span:
		return p.spanFrom(ref), true
	}
	return nowhere, false
}
