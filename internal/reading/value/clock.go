package value

import "entente.example/internal/text"

// clock matches a time of day with its zone: "10:00 a.m. local time", "11:50
// JST", "12:00 noon", "1400 hours", "10.30 a.m.".
func (r *reader) clock(i int, v *Value) int {
	hour, minute, j := r.clockAt(i)
	if j == 0 {
		hour, minute, j = r.clockFour(i)
	}
	if j == 0 {
		return 0
	}
	v.Kind = Clock
	v.Time.Hour, v.Time.Minute = uint8(hour), uint8(minute)
	r.lead(i, v)
	return r.zone(j, v)
}

// clockAt matches one time of day without its zone.
func (r *reader) clockAt(i int) (hour, minute, next int) {
	switch {
	case r.class(i) == text.Number || r.class(i) == text.Alnum:
		hour, minute, next = r.clockFigures(i)
	case r.is(i, noon):
		hour, next = int(r.meaning(i).n), i+1
	}
	if next == 0 || hour > 24 || minute > 59 {
		return 0, 0, 0
	}
	return hour % 24, minute, next
}

// clockFour matches four figures that only the end of their span shows to be a time: "1005 to 1120 hrs".
func (r *reader) clockFour(i int) (hour, minute, next int) {
	if r.class(i) != text.Number || r.toks[i].End-r.toks[i].Start != 4 {
		return 0, 0, 0
	}
	n, digits := integer(r.written(i))
	k := r.joiner(i+1, false)
	if digits != 4 || k == 0 || n/100 > 23 || n%100 > 59 || r.class(k) != text.Number || r.name(k+1) != wHours {
		return 0, 0, 0
	}
	return n / 100, n % 100, i + 1
}

// clockFigures matches the figures of a time with what makes them one.
func (r *reader) clockFigures(i int) (hour, minute, next int) {
	s := r.from(i)
	h, n := integer(s)
	if n == 0 || n > 4 {
		return 0, 0, 0
	}
	m, digits, sure := 0, 0, false
	switch c := byteAt(s, n); {
	case n > 2:
		h, m = h/100, h%100
	case c == ':' || c == '.' || c == 'h' || c == 'H':
		m, digits = integer(s[n+1:])
		sure = digits == 2 && c != '.'
	}
	switch {
	case digits == 2:
		n += 3
		n += seconds(s[n:])
	case digits != 0:
		return 0, 0, 0
	}
	j := r.after(i, n)
	if j == 0 {
		return r.gluedMeridiem(i, n, h, m)
	}
	return r.clockSuffix(j, h, m, sure, n > 2 && digits == 0)
}

// seconds is the length of ":30" after hours and minutes.
func seconds(s string) int {
	if byteAt(s, 0) == ':' {
		if _, n := integer(s[1:]); n == 2 {
			return 3
		}
	}
	return 0
}

// clockSuffix matches what follows the figures: "a.m.", "noon", "hours", "o'clock".
// Without it only "10:00" and "7h01" are sure to be times.
func (r *reader) clockSuffix(j, h, m int, sure, four bool) (hour, minute, next int) {
	w := r.meaning(j)
	switch {
	case w.is&meridiem != 0 && h <= 12:
		return h%12 + int(w.n), m, j + 1
	case w.is&meridiem != 0 && h < 24:
		return h, m, j + 1
	case w.is&noon != 0 && h == 12 && m == 0:
		return int(w.n), m, j + 1
	case w.name == wHours && (four || sure || m > 0):
		return h, m, j + 1
	case w.name == wOClock && !sure:
		return h, m, j + 1
	case sure:
		return h, m, j
	}
	return 0, 0, 0
}

// gluedMeridiem matches "2pm", "7:56pm", "2p.m.".
func (r *reader) gluedMeridiem(i, n, h, m int) (hour, minute, next int) {
	s := r.from(i)
	for _, suffix := range [...]struct {
		word string
		add  int
	}{{"a.m.", 0}, {"p.m.", 12}, {"am", 0}, {"pm", 12}, {"AM", 0}, {"PM", 12}} {
		end := n + len(suffix.word)
		if h > 12 || end > len(s) || s[n:end] != suffix.word {
			continue
		}
		if j := r.after(i, end); j > 0 {
			return h%12 + suffix.add, m, j
		}
	}
	return 0, 0, 0
}

// zone matches the zone of a clock time, in brackets, after a comma or plain:
// "local time", "JST", "(Japan time)", "(local time; …". The bracket belongs to
// the value only where it closes right after.
func (r *reader) zone(j int, v *Value) int {
	k := j
	if r.mark(k, '.') && !r.toks[k].Space {
		k++ // "10:00 am. local time"
	}
	open := r.mark(k, '(')
	if open || k == j && r.mark(k, ',') {
		k++
	}
	end := r.zoneWords(k)
	if end == 0 || open && !r.mark(end, ')') && !r.mark(end, ';') && !r.mark(end, ',') {
		return j
	}
	v.UnitFirst, v.UnitEnd = int32(k), int32(end)
	if open && r.mark(end, ')') {
		end++
	}
	return end
}

// zoneWords matches "local time", "Japan Standard Time", "JST", "UTC", "in Japan".
func (r *reader) zoneWords(k int) int {
	if r.is(k, zone) && r.shape(k) == text.Upper && r.name(k+1) != wTime {
		return k + 1
	}
	if r.name(k) == wIn && r.capital(k+1) && r.mark(k+2, ')') {
		return k + 2
	}
	for n := k; n < k+4; n++ {
		switch {
		case r.name(n) == wTime && n > k:
			return n + 1
		case r.capital(n) || r.is(n, zone):
		default:
			return 0
		}
	}
	return 0
}
