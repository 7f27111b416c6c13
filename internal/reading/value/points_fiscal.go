package value

import (
	"strings"

	"entente.example/internal/text"
)

// fiscalWords matches "fiscal year", "financial year".
func (r *reader) fiscalWords(i int) int {
	if r.is(i, fiscal) && r.is(i+1, calendar|length) && r.meaning(i+1).unit == Year {
		return i + 2
	}
	return 0
}

// fiscalPoint matches a fiscal year with its number, or one that "the" points to.
func (r *reader) fiscalPoint(i int, p *Point) int {
	if j := r.fiscalYear(i, p); j > 0 {
		return j
	}
	if j := r.fiscalWords(i); j > 0 && r.name(i-1) == wThe {
		*p = Point{Grain: Year, Fiscal: ByActor, ShiftOf: Year}
		return j
	}
	return 0
}

// fiscalYear matches "fiscal year 2024", "FY2024-25", "Japanese fiscal year 2024", "JFY 2024".
func (r *reader) fiscalYear(i int, p *Point) int {
	kind, j := ByActor, i
	if r.name(j) == wJapan {
		kind = Japanese
		j++
		if r.name(j) == wPossessive {
			j++
		}
	}
	if r.class(j) == text.Alnum {
		return r.fiscalGlued(j, kind, p)
	}
	switch m := r.meaning(j); {
	case m.name == wFY:
		j++
	case m.name == wJFY:
		kind = Japanese
		j++
	case r.fiscalWords(j) > 0:
		j = r.fiscalWords(j)
		if r.mark(j, '(') && r.name(j+1) == wFY && r.mark(j+2, ')') {
			j += 3 // "fiscal year (FY) 2024"
		}
	case m.is&fiscal != 0:
		j++
	default:
		return 0
	}
	if k := r.fiscalNumber(j, p); k > 0 {
		return p.fiscalKind(kind, k)
	}
	if y, n := integer(r.written(j)); n == 2 && n == len(r.written(j)) && r.name(j-1) == wFY {
		*p = Point{Grain: Year, Year: int16(2000 + y), Fiscal: kind}
		return j + 1
	}
	if kind == Japanese && r.fiscalWords(j-2) > 0 && r.name(i-1) == wThe {
		*p = Point{Grain: Year, Fiscal: kind, ShiftOf: Year}
		return j
	}
	return 0
}

func (p *Point) fiscalKind(kind Fiscal, next int) int {
	if p.Fiscal == Calendrical || kind == Japanese {
		p.Fiscal = kind
	}
	return next
}

// fiscalNumber matches the number of a fiscal year: "2024", "2024-25", "2024-2025".
func (r *reader) fiscalNumber(i int, p *Point) int {
	if j := r.doubleYear(i, p); j > 0 {
		p.Count = 0
		return j
	}
	y, j := r.yearDigits(i)
	if j == 0 {
		return 0
	}
	*p = Point{Grain: Year, Year: y}
	if next, k := r.yearDigits(j + 1); k > 0 && r.dash(j) && next == y+1 {
		p.Fiscal = ByStart
		return k
	}
	return j
}

// fiscalGlued matches "FY2024", "JFY2024", "FY2024-25", "FY24".
func (r *reader) fiscalGlued(i int, kind Fiscal, p *Point) int {
	w := r.written(i)
	rest, found := strings.CutPrefix(w, "JFY")
	if found {
		kind = Japanese
	} else if rest, found = strings.CutPrefix(w, "FY"); !found {
		return 0
	}
	y, n := integer(rest)
	switch {
	case n == 2 && len(rest) == 2:
		y += 2000
	case n != 4 || y < firstYear || y > lastYear:
		return 0
	}
	*p = Point{Grain: Year, Year: int16(y), Fiscal: kind}
	rest = rest[n:]
	if rest == "" {
		return r.fiscalDashed(i+1, y, p)
	}
	second, digits := integer(rest[1:])
	if rest[0] != '-' && rest[0] != '/' || digits != len(rest)-1 || second != (y+1)%100 && second != y+1 {
		return 0
	}
	if kind != Japanese {
		p.Fiscal = ByStart
	}
	return i + 1
}

// fiscalDashed matches the second year of "FY2024–25", "FY2024/25" where it is a token of its own.
func (r *reader) fiscalDashed(i, year int, p *Point) int {
	if !r.dash(i) && !r.mark(i, '/') || r.class(i+1) != text.Number {
		return i
	}
	second, n := integer(r.written(i + 1))
	if n != len(r.written(i+1)) || second != (year+1)%100 && second != year+1 {
		return i
	}
	if p.Fiscal != Japanese {
		p.Fiscal = ByStart
	}
	return i + 2
}
