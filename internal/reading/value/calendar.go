package value

import (
	"time"

	"entente.example/internal/record"
)

// Calendar says on what day a text speaks, and by whose customs.
type Calendar struct {
	Reference   record.Date  // the text's own date; empty leaves relative times unresolved
	FiscalStart time.Month   // first month of the actor's fiscal year, 0 for January
	WeekStart   time.Weekday // Monday for most, Sunday for the United States
	Future      bool         // a bare "in September" or "on Friday" is the next one, not the last
	MonthFirst  bool         // 3/7/2017 is 7 March
	Rough       bool         // only the month of the Reference is known: what counts from the day itself means no days
}

// day is a day counted from 1 January 1970; noDay is an open end.
type day int32

const noDay day = -1 << 31

// span is a stretch of days, both ends included; either may be open.
type span struct{ from, to day }

var nowhere = span{noDay, noDay}

func dayOf(year, month, d int) day {
	return day(time.Date(year, time.Month(month), d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

func (d day) date() (year, month, dayOfMonth int) {
	y, m, n := time.Unix(int64(d)*24*60*60, 0).UTC().Date()
	return y, int(m), n
}

// weekday is 1 Monday to 7 Sunday.
func (d day) weekday() int { return int((d%7+7+3)%7) + 1 }

func (d day) iso() record.Date {
	if d == noDay {
		return ""
	}
	y, m, n := d.date()
	if y < 1 || y > 9999 {
		return ""
	}
	iso := [...]byte{digit(y / 1000), digit(y / 100), digit(y / 10), digit(y), '-', digit(m / 10), digit(m), '-', digit(n / 10), digit(n)}
	return record.Date(iso[:])
}

// digit is the last digit of a number.
func digit(n int) byte { return '0' + byte(n%10) }

// plus moves a day by a number of grains; a day that its month has not becomes the month's last.
func (d day) plus(n int, g Grain) day {
	switch g {
	case Day:
		return d + day(n)
	case Week:
		return d + day(7*n)
	}
	y, m, n0 := d.date()
	months := n * monthsIn(g)
	return dayOf(y, m+months, min(n0, lastOf(y, m+months)))
}

func monthsIn(g Grain) int {
	switch g {
	case Month:
		return 1
	case Quarter, Season:
		return 3
	case Half:
		return 6
	case Year:
		return 12
	case Decade:
		return 120
	case Century:
		return 1200
	}
	return 0
}

// lastOf is the number of days of a month; months beyond 12 run into the next years.
func lastOf(year, month int) int {
	_, _, n := dayOf(year, month+1, 0).date()
	return n
}

// reference is the text's own day.
func (c Calendar) reference() (day, bool) {
	t, err := time.Parse(time.DateOnly, string(c.Reference))
	if err != nil {
		return noDay, false
	}
	return dayOf(t.Year(), int(t.Month()), t.Day()), true
}

// on is the calendar of another day, from which floating times are looked for
// ahead or back.
func (c Calendar) on(d day, ahead bool) Calendar {
	c.Reference, c.Future = d.iso(), ahead
	return c
}

// WeekdayFits is false where the words name a day and a weekday that is not its
// own: "Monday, 26 July 2024".
func (v Value) WeekdayFits(c Calendar) bool {
	p := v.Time.From
	if v.Kind != Date || p.Weekday == 0 || p.Day == 0 || p.Month == 0 {
		return true
	}
	s, ok := p.span(c)
	return !ok || s.from.weekday() == int(p.Weekday)
}
