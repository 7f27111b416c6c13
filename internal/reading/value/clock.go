package value

import "entente.example/internal/text"

// clock matches a time of day with its zone: "10:00 a.m. local time", "11:50
// JST", "12:00 noon", "1400 hours", "10.30 a.m.".
func (r *reader) clock(i int, v *Value) int {
	var hour, minute, j int
	switch {
	case r.class(i) == text.Number || r.class(i) == text.Alnum:
		hour, minute, j = r.clockFigures(i)
	case r.is(i, noon):
		hour, j = int(r.meaning(i).n), i+1
	}
	if j == 0 || hour > 24 || minute > 59 {
		return 0
	}
	v.Kind = Clock
	v.Time.Hour, v.Time.Minute = uint8(hour%24), uint8(minute)
	r.lead(i, v)
	return r.zone(j, v)
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
		return h%12 + int(w.n), m, r.point12(j)
	case w.is&meridiem != 0 && h < 24:
		return h, m, r.point12(j)
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

// point12 is the token after "am", which stands before a point of its own in "am.".
func (r *reader) point12(j int) int { return j + 1 }

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
// "local time", "JST", "(Japan time)". A bracket is part of it only when it closes.
func (r *reader) zone(j int, v *Value) int {
	k := j
	open := r.mark(k, '(')
	if open || r.mark(k, ',') {
		k++
	}
	end := r.zoneWords(k)
	if end == 0 || open && !r.mark(end, ')') {
		return j
	}
	v.UnitFirst, v.UnitEnd = int32(k), int32(end)
	if open {
		end++
	}
	return end
}

// zoneWords matches "local time", "Japan Standard Time", "JST", "UTC".
func (r *reader) zoneWords(k int) int {
	for n := k; n < k+4; n++ {
		switch {
		case r.name(n) == wTime && n > k:
			return n + 1
		case r.is(n, zone) && r.shape(n) == text.Upper && n == k && r.name(n+1) != wTime:
			return n + 1
		case r.capital(n) || r.is(n, zone):
		default:
			return 0
		}
	}
	return 0
}
