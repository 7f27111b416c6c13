package value

import "strings"

// listed is the token of the second of two months that "or" or a stroke joins, or of the last year of
// a list, "2025, 2026 and 2027"; 0 for none.
func (r *reader) listed(j int, t *Time) int {
	if t.From.Grain == Month && (r.name(j) == wOr || r.mark(j, '/')) {
		return j + 1
	}
	last := t.From.Year
	for t.From.Grain == Year && r.mark(j, ',') {
		y, k := r.yearDigits(j + 1)
		if k == 0 || y != last+1 {
			return 0
		}
		last, j = y, k
	}
	if y, _ := r.yearDigits(j + 1); last == t.From.Year || r.name(j) != wAnd || y != last+1 {
		return 0
	}
	return j + 1
}

// followOn says that two points are plain years or months, one after the other: "2025 and 2026",
// "April and May"; or the first and the last year of such a list.
func (t *Time) followOn() bool {
	a, b := t.From, t.To
	if a == (Point{Grain: Month, Month: a.Month}) {
		return b == Point{Grain: Month, Month: a.Month%12 + 1, Year: b.Year}
	}
	return a == Point{Grain: Year, Year: a.Year} && b == Point{Grain: Year, Year: b.Year} && b.Year > a.Year && b.Year <= a.Year+longestList
}

// longestList is how many years a list of them may run over.
const longestList = 5

// dayBehind matches the day in brackets after a week: "next week (12 March)".
func (r *reader) dayBehind(j int, t *Time) int {
	var p Point
	if t.To.Grain != NoGrain || t.From.Grain != Week || !r.mark(j, '(') {
		return j
	}
	k := r.point(j+1, &p)
	if k == 0 || p.Grain != Day || p.Part != Whole || !r.mark(k, ')') {
		return j
	}
	t.From = p
	return k + 1
}

// gluedMonths matches a day and the next month that nothing but a dash parts: "October 30-November 2".
func (r *reader) gluedMonths(i int, t *Time) int {
	w := r.written(i + 1)
	d, n := integer(w)
	dash := dashAt(w, n)
	if n == 0 || n > 2 || d < 1 || d > 31 || dash == 0 {
		return 0
	}
	m := &r.senses[0]
	if id := int(r.vocabulary.ID(strings.ToLower(w[n+dash:]))); id < len(r.index) {
		m = &r.senses[r.index[id]]
	}
	to, j := r.dayAfterMonth(i + 2)
	if m.is&month == 0 || j == 0 {
		return 0
	}
	t.To = Point{Grain: Day, Month: m.n, Day: to}
	j = r.container(j, &t.To)
	t.From = t.To
	t.From.Month, t.From.Day = r.meaning(i).n, int8(d)
	return j
}
