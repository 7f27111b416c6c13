package value

import "entente.example/internal/text"

// timeTrigger are the classes of word at which a time may begin.
const timeTrigger = definite | ordinal | month | weekday | calendar | season | deictic | relative | partWord | fiscal | fiscalMark | cardinal

// time matches a date or a span of days at token i, without its lead.
func (r *reader) time(i int, v *Value) int {
	if r.class(i) == text.Word && !r.is(i, timeTrigger) || r.is(i, definite) && r.leftOut(i+1) {
		return 0
	}
	j := r.daysOfMonth(i, &v.Time)
	if j == 0 {
		j = r.monthThenDays(i, &v.Time)
	}
	if j == 0 {
		j = r.points(i, &v.Time)
	}
	if j == 0 {
		return 0
	}
	j = r.dayBehind(r.weekdayBehind(j, &v.Time), &v.Time)
	v.Kind = Period
	if p := v.Time.From; p.Grain == Day && p.Part == Whole && v.Time.To.Grain == NoGrain {
		v.Kind = Date
	}
	return j
}

// weekdayBehind matches the weekday in brackets after a date: "July 26 (Fri)".
func (r *reader) weekdayBehind(j int, t *Time) int {
	if t.To.Grain != NoGrain || t.From.Grain != Day || t.From.Month == 0 || t.From.Weekday != 0 {
		return j
	}
	if !r.mark(j, '(') || !r.is(j+1, weekday) || !r.mark(j+2, ')') {
		return j
	}
	t.From.Weekday = r.meaning(j + 1).n
	return j + 3
}

// leftOut says whether an article before token i belongs to something beyond
// the time: "the June 2024 plan", "the 2024 Summit".
func (r *reader) leftOut(i int) bool {
	return r.is(i, month) || r.class(i) == text.Number && !r.suffix(i+1) && (r.name(i+1) != wPossessive || r.toks[i+1].Space)
}

// joiner matches what stands between the two ends of a span: "to", a dash,
// "until"; "and" where and allows it.
func (r *reader) joiner(i int, and bool) int {
	switch n := r.name(i); {
	case n == wTo, n == wUntil, r.dash(i), n == wAnd && and:
		return i + 1
	}
	return 0
}

// pastWeekday is the token after the weekday, and a comma, that stands before a number at token i.
func (r *reader) pastWeekday(i int) int {
	j := i
	if r.is(i, weekday) && r.weekdayAllowed(i) {
		if j++; r.mark(j, ',') {
			j++
		}
	}
	if c := r.class(j); c != text.Number && c != text.Alnum {
		return i
	}
	return j
}

// daysOfMonth matches "26-28 July 2024", "26 to 29 November", "26 and 27 July", "4 to 22 this month",
// "Monday 15 to Sunday 21 August".
func (r *reader) daysOfMonth(i int, t *Time) int {
	if r.is(i, definite) {
		i++ // "the 15th to the 17th of October"
	}
	i = r.pastWeekday(i)
	if c := r.class(i); c != text.Number && c != text.Alnum {
		return 0
	}
	if j := r.twoDays(i, t); j > 0 {
		return j
	}
	d, _, j := r.dayNumber(i)
	if j == 0 {
		return 0
	}
	for next := d + 1; r.mark(j, ','); next++ {
		n, _, k := r.dayNumber(j + 1)
		if k == 0 || n != next {
			break
		}
		j = k // "5, 6 and 7 May"
	}
	j = r.joiner(j, true)
	if j == 0 {
		return 0
	}
	if r.name(j) == wThe {
		j++
	}
	j = r.pastWeekday(j)
	var p Point
	k := r.monthDay(j, &p)
	if k == 0 && r.is(j, month) {
		k = r.monthPoint(j, &p)
	}
	if k == 0 || p.Grain != Day || p.Part != Whole {
		return 0
	}
	t.From, t.To = p, p
	t.From.Day = d
	return k
}

// twoDays matches "26/27 July 2024".
func (r *reader) twoDays(i int, t *Time) int {
	w := r.written(i)
	a, n := integer(w)
	if n == 0 || n > 2 || byteAt(w, n) != '/' || !r.is(i+1, month) {
		return 0
	}
	b, digits := integer(w[n+1:])
	if digits == 0 || n+1+digits != len(w) || a < 1 || b > 31 || b != a+1 {
		return 0
	}
	p := Point{Grain: Day, Month: r.meaning(i + 1).n}
	j := r.container(i+2, &p)
	t.From, t.To = p, p
	t.From.Day, t.To.Day = int8(a), int8(b)
	return j
}

// monthThenDays matches "July 26-28, 2024", "July 26 to 28", "July 26 and 27".
func (r *reader) monthThenDays(i int, t *Time) int {
	if !r.is(i, month) || !r.monthAllowed(i) || r.meaning(i).part != Whole {
		return 0
	}
	if j := r.gluedMonths(i, t); j > 0 {
		return j
	}
	a, j := r.dayAfterMonth(i + 1)
	if j == 0 {
		return 0
	}
	j = r.joiner(j, true)
	if j == 0 {
		return 0
	}
	b, _, k := r.dayNumber(j)
	if k == 0 || r.class(j) == text.Word || r.is(k, month) || r.countedNext(k) {
		return 0
	}
	p := Point{Grain: Day, Month: r.meaning(i).n}
	k = r.container(k, &p)
	t.From, t.To = p, p
	t.From.Day, t.To.Day = a, b
	return k
}

// countedNext says whether token i goes on a number that is no day: "to 28 per cent", "and 12 countries".
func (r *reader) countedNext(i int) bool {
	if r.is(i, scale|percent|length) || r.mark(i, '%') {
		return true
	}
	return r.class(i) == text.Word && r.shape(i) == text.Lower && !r.is(i, stop)
}

// points matches one point, or two with a joiner between them.
func (r *reader) points(i int, t *Time) int {
	j := r.point(i, &t.From)
	if j == 0 {
		return 0
	}
	before := r.name(i - 1)
	and := r.name(j) == wAnd
	k := r.joiner(j, before == wBetween || t.From.Grain == Year || t.From.Grain == Month)
	if k == 0 {
		k = r.listed(j, t)
		and = k > 0
	}
	if k == 0 {
		return r.alone(i, j, t)
	}
	if end := r.point(k, &t.To); end > 0 && (before == wBetween || !and || t.followOn()) && t.joins(r.name(j) == wTo, before) {
		return end
	}
	t.To = Point{}
	return r.alone(i, j, t)
}

// joins says whether two points make one span. "to" alone may also mean a
// purpose or a receiver, so that plain years need "from" before them.
func (t *Time) joins(to bool, before word) bool {
	a, b := &t.From, &t.To
	if a.Grain == Span || b.Grain == Span {
		return false
	}
	if to && a.Grain == Year && b.Grain != Year {
		return before == wFrom
	}
	return true
}

// alone checks that what looks like a year or a month is one in its place.
func (r *reader) alone(i, j int, t *Time) int {
	p := &t.From
	if p.Grain == Year && p.Year != 0 && p.Part == Whole && j == i+1 && r.class(i) == text.Number && !r.yearInPlace(i) {
		return 0
	}
	if p.Grain == Month && p.Part == Whole && j == i+1 && r.abbreviated(i-1) {
		return 0
	}
	return j
}

// abbreviated says whether token i ends with its own point: "Dr. April …" is no month.
func (r *reader) abbreviated(i int) bool {
	w := r.written(i)
	return len(w) > 1 && w[len(w)-1] == '.'
}

// yearInPlace tells the year "2024" from the number 2024: by a word of time
// before it, or by the lack of something counted after it.
func (r *reader) yearInPlace(i int) bool {
	before := i - 1
	for r.is(before, hedge) && r.meaning(before).n == hedgeApprox {
		before--
	}
	switch r.name(before) {
	case wIn, wBy, wSince, wOf, wUntil, wFrom, wDuring, wBefore, wAfter, wTo, wThe, wAnd, wBetween:
		return true
	}
	if r.is(i-1, month|partWord|relative) || r.mark(i-1, '(') || r.mark(i-1, ',') || r.mark(i-1, '/') {
		return true
	}
	if r.is(i-1, hedge) || r.class(i-1) == text.Symbol || r.is(i+1, scale|percent|length) {
		return false
	}
	return !(r.class(i+1) == text.Word && r.shape(i+1) == text.Lower && r.pluralWord(i+1))
}
