package value

import "entente.example/internal/text"

// maxCount bounds lengths, so that days stay within the calendar.
const maxCount = 2000

// duration matches a length of time: "two and a half hours", "an hour and 20
// minutes", "70-minute", "five-year", "half an hour".
func (r *reader) duration(i int, v *Value) int {
	var l Length
	j := r.lengthAt(i, &l)
	if j == 0 || l.Count > maxCount {
		return 0
	}
	k := j
	if r.name(k) == wAnd || r.mark(k, ',') {
		k++
	}
	var more Length
	if n := r.lengthAt(k, &more); n > 0 && more.Unit < l.Unit && more.More == 0 && r.class(k) != text.Alnum && !r.is(k, article) {
		l.More, l.MoreUnit, j = more.Count, more.Unit, n
	}
	v.Kind, v.Number, v.Time.Length = Duration, float64(l.Count), l
	r.lead(r.periodOf(i, j), v)
	if k := r.fromNow(j, v); k > 0 {
		return k
	}
	if v.Lead == NoLead {
		r.hedges(i, v)
	}
	if v.Lead == Over && l.Unit <= Hour {
		v.MoreThan = true
	}
	if r.is(i, article) && l.Unit > Hour && l.More == 0 && (v.Lead == NoLead || v.Lead == At) {
		return 0
	}
	return j
}

// periodOf is where "a period of three years", "a three-year period" begins, whose length is at tokens
// [i, end); i where it is no such.
func (r *reader) periodOf(i, end int) int {
	switch {
	case r.is(i-1, article) && r.name(end) == wPeriod:
		return i - 1
	case r.name(i-1) == wOf && r.name(i-2) == wPeriod && r.is(i-3, article|definite):
		return i - 3
	}
	return i
}

// fromNow turns a length into a day: "two years ago", "three weeks from now".
func (r *reader) fromNow(j int, v *Value) int {
	l := v.Time.Length
	if l.Unit < Day || l.More > 0 || l.Count != float32(int(l.Count)) {
		return 0
	}
	sign, next := 0, j+1
	switch n := r.name(j); {
	case n == wAgo:
		sign = -1
	case n == wHence:
		sign = 1
	case n == wFrom && (r.name(j+1) == wNow || r.is(j+1, deictic) && r.meaning(j+1).n == 0):
		sign, next = 1, j+2
	default:
		return 0
	}
	if v.Lead == Within {
		return next
	}
	v.Kind, v.Time = Date, Time{From: Point{Grain: Day, ShiftOf: l.Unit, Shift: int16(sign * int(l.Count))}}
	return next
}

// lengthAt matches one number with its unit of time.
func (r *reader) lengthAt(i int, l *Length) int {
	m := r.meaning(i)
	if m.is&compound != 0 {
		*l = Length{Count: float32(m.num), Unit: m.unit}
		return i + 1
	}
	if m.is&fraction != 0 && m.num == 0.5 {
		return r.halfUnit(i, l)
	}
	if m.is&article != 0 || r.name(i) == wCouple {
		return r.articleUnit(i, l)
	}
	if c := r.class(i); c != text.Number && c != text.Alnum && m.is&cardinal == 0 {
		return 0
	}
	var a amount
	j := r.numeralTo(i, &a)
	switch {
	case j == 0:
		return 0
	case a.glued:
		unit, ok := r.gluedUnit(r.written(i)[a.rest:])
		*l = Length{Count: float32(a.value), Unit: unit}
		if !ok {
			return 0
		}
		return j
	}
	return r.unitAfter(j, a, l)
}

// numeralTo matches a number, or the second of two: "three to five".
func (r *reader) numeralTo(i int, a *amount) int {
	j := r.numeral(i, a)
	if j == 0 || a.glued || r.name(j) != wTo && r.name(j) != wOr {
		return j
	}
	var to amount
	if k := r.numeral(j+1, &to); k > 0 && !to.glued && to.value > a.value && r.is(k, length) {
		*a = to
		return k
	}
	return j
}

// unitAfter matches the unit after a number: "hours", "-day", "consecutive years".
func (r *reader) unitAfter(j int, a amount, l *Length) int {
	if r.dash(j) && j > 0 && !r.toks[j].Space {
		j++
	}
	if r.is(j, extra) {
		j++
	}
	m := r.meaning(j)
	if m.is&length == 0 {
		return 0
	}
	*l = Length{Count: float32(a.value), Unit: m.unit}
	if r.name(j+1) == wAnd && r.is(j+2, article) && r.is(j+3, fraction) && r.meaning(j+3).num == 0.5 {
		l.Count += 0.5
		return j + 4
	}
	return j + 1
}

// articleUnit matches "an hour", "an hour and a half", "a couple of weeks", "a half-hour".
func (r *reader) articleUnit(i int, l *Length) int {
	j := i + 1
	if r.name(i) == wCouple {
		j = i
	}
	if r.name(j) == wCouple && r.name(j+1) == wOf {
		return r.unitAfter(j+2, amount{value: 2}, l)
	}
	if r.is(j, compound) && r.meaning(j).num == 0.5 {
		*l = Length{Count: 0.5, Unit: r.meaning(j).unit}
		return j + 1
	}
	if r.dash(j) {
		return 0
	}
	return r.unitAfter(j, amount{value: 1}, l)
}

// halfUnit matches "half an hour", "half year".
func (r *reader) halfUnit(i int, l *Length) int {
	j := i + 1
	if r.is(j, article) {
		j++
	}
	if m := r.meaning(j); m.is&length != 0 && j > i {
		*l = Length{Count: 0.5, Unit: m.unit}
		return j + 1
	}
	return 0
}

// gluedUnit reads a unit glued to figures: "70-minute", "3.5years", "3h".
func (r *reader) gluedUnit(w string) (Grain, bool) {
	if w == "h" {
		return Hour, true
	}
	id := int(r.vocabulary.ID(w))
	if id == 0 || id >= len(r.index) {
		return NoGrain, false
	}
	m := &r.senses[r.index[id]]
	return m.unit, m.is&length != 0
}
