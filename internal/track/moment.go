package track

import (
	"slices"

	"entente.example/internal/record"
)

// moment is a life as it is judged at the end of one of its years, or today.
type moment struct {
	*life
	year   int
	day    record.Date // on which it is judged; what was done on it counts
	today  bool        // the day is not over
	due    record.Date // on which what is looked at falls due, "" where no day is set
	gauges []gauge     // the targets that decide in this year
}

// gauge is a target with the number reached by the day.
type gauge struct {
	aim
	sum  reckoning
	ok   bool // reached
	late bool // but only after the period's end
}

// at is the moment at which a year is judged.
func (l *life) at(year int) moment {
	m := moment{life: l, year: year, day: YearPeriod(year).End}
	if l.t.on <= m.day {
		m.day, m.today = l.t.on, true
	}
	if l.fact.Due != nil {
		m.due = l.fact.Due.End
	}
	m.look()
	return m
}

// look chooses the targets that decide in the year: those of the whole promise, else those
// that fall due in the year, else, once all are over, all of them.
func (m *moment) look() {
	chosen := m.decides
	if len(chosen) == 0 {
		chosen = slices.DeleteFunc(slices.Clone(m.aims), func(a aim) bool { return a.Period.End.Year() != m.year || !m.past(a.Period.End) })
		if len(chosen) > 0 {
			m.due = ""
		}
	}
	if len(chosen) == 0 {
		chosen = m.aims
	}
	for _, a := range chosen {
		m.due = max(m.due, a.Period.End)
		m.gauges = append(m.gauges, m.measure(a))
	}
}

// measure reads a gauge. What comes after the period's end still counts for a number that adds up, but is late.
func (m *moment) measure(a aim) gauge {
	g := gauge{aim: a, sum: m.t.reckon(a.in, window(a.Target), m.day, nil)}
	g.ok = reached(a.in, a.Target, g.sum) && (m.past(a.Period.End) || settled(a.in))
	if !g.ok && a.whole() && m.past(a.Period.End) {
		span := window(a.Target)
		span.End = m.day
		if sum := m.t.reckon(a.in, span, m.day, nil); reached(a.in, a.Target, sum) {
			g.sum, g.ok, g.late = sum, true, true
		}
	}
	return g
}

// past says whether a day is over at the moment.
func (m *moment) past(day record.Date) bool { return day < m.day || day == m.day && !m.today }

// isDue says whether what was promised should have been done.
func (m *moment) isDue() bool { return m.due != "" && m.past(m.due) }

// seen are the signs up to the day.
func (m *moment) seen() []sign {
	n := 0
	for n < len(m.signs) && m.signs[n].Day <= m.day {
		n++
	}
	return m.signs[:n]
}

// seenAs are the signs of an effect up to the day.
func (m *moment) seenAs(effect record.Effect) []Row {
	var rows []Row
	for _, s := range m.seen() {
		if s.effect == effect {
			rows = append(rows, s.Row)
		}
	}
	return rows
}
