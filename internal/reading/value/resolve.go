package value

import (
	"time"

	"entente.example/internal/record"
)

// Resolve gives the days that a time means by a calendar, both ends included;
// either end may be empty: "by 2030" has only an end, "since April" only a
// start, "the coming weeks" no end. It is false for values that mean no days
// (sums, clock times, plain lengths), for days that do not exist, and for
// relative times where the calendar has no reference.
func (v Value) Resolve(c Calendar) (record.Period, bool) {
	s, ok := v.span(c)
	if !ok || s == nowhere || s.from != noDay && s.to != noDay && s.from > s.to {
		return record.Period{}, false
	}
	p := record.Period{Start: s.from.iso(), End: s.to.iso()}
	return p, p != record.Period{}
}

func (v Value) span(c Calendar) (span, bool) {
	if v.Lead == Since {
		c.Future = false
	}
	switch v.Kind {
	case Duration:
		return v.Time.Length.around(v.Lead, c)
	case Date, Period:
	default:
		return nowhere, false
	}
	if v.Time.To.Grain != NoGrain {
		return between(v.Time.From, v.Time.To, c)
	}
	p := v.Time.From
	if (v.Lead == Over || v.Lead == Within || v.Lead == For) && p.ShiftOf == p.Grain && p.Shift != 0 && p.Part == Whole {
		p = Point{Grain: Span, ShiftOf: p.Grain, Shift: p.Shift, Count: 1}
	}
	s, ok := p.span(c)
	if !ok {
		return nowhere, false
	}
	return v.Lead.cut(s, p), true
}

// cut keeps the ends of a span that a lead speaks of.
func (l Lead) cut(s span, p Point) span {
	switch l {
	case By, Until:
		return span{noDay, s.to}
	case Before:
		if s.from == noDay || p.Part == End {
			return span{noDay, s.to}
		}
		return span{noDay, s.from - 1}
	case Since, From:
		if s.from == noDay {
			return span{s.to, noDay}
		}
		return span{s.from, noDay}
	case After:
		if s.to == noDay {
			return nowhere
		}
		return span{s.to + 1, noDay}
	}
	return s
}

// around is the span of a length by its lead: "within six months" runs from the
// text's day, "in three weeks" is the day they end on.
func (l Length) around(lead Lead, c Calendar) (span, bool) {
	ref, ok := c.reference()
	if !ok || c.Rough || l.Unit < Day || l.Count == 0 || l.Count != float32(int(l.Count)) {
		return nowhere, false
	}
	after := ref.plus(int(l.Count), l.Unit)
	if l.More > 0 && l.MoreUnit >= Day {
		after = after.plus(int(l.More), l.MoreUnit)
	}
	switch {
	case lead == Within || lead == Over && c.Future:
		return span{ref, after}, true
	case lead == Over:
		return span{ref.plus(-int(l.Count), l.Unit), ref}, true
	case lead == At && c.Future:
		return span{after, after}, true
	}
	return nowhere, false
}

// between is the span of two points. An end that floats is the nearest to the
// other one: "December to February 2025" begins in 2024. Where both float, the
// calendar's side decides for one, so that a span under way stays whole.
func between(a, b Point, c Calendar) (span, bool) {
	if a.Fiscal != Calendrical && b.Fiscal == Calendrical && b.Grain == Year && b.Year != 0 {
		b.Fiscal = a.Fiscal // "fiscal years 2023 to 2025"
	}
	var first, last span
	var ok, also bool
	if a.floats() && (c.Future || !b.floats()) {
		last, ok = b.span(c)
		first, also = a.span(c.on(last.to, false))
	} else {
		first, ok = a.span(c)
		if first.from == noDay {
			first.from = first.to
		}
		if b.floats() {
			c = c.on(first.from, true)
		}
		last, also = b.span(c)
	}
	if first.from == noDay {
		first.from = first.to
	}
	return span{first.from, last.to}, ok && also
}

// floats says that the words leave open which year (or week) is meant.
func (p Point) floats() bool { return p.Year == 0 && p.ShiftOf == NoGrain && p.Grain < Year }

// fromToday says that a point counts from the text's own day and not from its month:
// "today", "next week", "on Friday", "later this year".
func (p Point) fromToday() bool {
	switch p.ShiftOf {
	case Day, Week, Weekend:
		return true
	}
	return p.Grain == Span || p.Part >= Earlier || p.Grain < Month && p.Month == 0 && p.ShiftOf == NoGrain
}

// span gives the days of a point; an end is open where the words leave it so.
func (p Point) span(c Calendar) (span, bool) {
	ref, dated := c.reference()
	if !dated && (p.ShiftOf != NoGrain || p.floats() || p.Part >= Earlier) {
		return nowhere, false
	}
	if c.Rough && p.fromToday() {
		return nowhere, false
	}
	s, ok := p.whole(ref, c)
	if !ok {
		return nowhere, false
	}
	return p.Part.of(s, ref), true
}

// yearFrom is the year of a point: as written, or counted from the text's own year, calendar or fiscal.
func (p Point) yearFrom(ref day, c Calendar) int {
	if p.Year != 0 {
		return int(p.Year)
	}
	y, m, _ := ref.date()
	if start := p.fiscalStart(c); m < int(start) {
		y--
	}
	if p.ShiftOf == Year {
		y += int(p.Shift)
	}
	return y
}

func (p Point) fiscalStart(c Calendar) time.Month {
	switch {
	case p.Fiscal == Calendrical || p.Fiscal != Japanese && c.FiscalStart == 0:
		return time.January
	case p.Fiscal == Japanese:
		return time.April
	}
	return c.FiscalStart
}

// yearStart is the first day of a year. A written fiscal year is named by the year
// in which it starts where it starts before July, else by that in which it ends.
func (p Point) yearStart(year int, c Calendar) day {
	start := p.fiscalStart(c)
	if p.Fiscal == ByActor && p.Year != 0 && start >= time.July {
		year--
	}
	return dayOf(year, int(start), 1)
}
