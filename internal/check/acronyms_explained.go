package check

import "strings"

// explained reads an explanation of the acronym at token i: "Full Name (FN)",
// "FN (Full Name)", "Full Name, or FN".
func (x *inspection) explained(acronym string, i int) (explanation, bool) {
	e := explanation{at: i}
	if before, ok := x.openedBefore(i); ok {
		e.first, e.end = x.spelled(acronym, before)
		e.name = x.written(e.first, e.end)
		return e, true
	}
	if x.token(i+1) == "(" {
		if first, end, ok := x.spelledInside(acronym, i+2); ok {
			return explanation{at: i, first: first, end: end, name: x.written(first, end)}, true
		}
	}
	return e, false
}

// openedBefore says whether token i stands in brackets, after "or", or behind a
// dash, as a short form does; it gives the token after the full name.
func (x *inspection) openedBefore(i int) (int, bool) {
	j := i - 1
	for n := 0; n < 4 && j > 0; n++ {
		switch strings.ToLower(x.token(j)) {
		case "(", "[", "–", "—":
			return j, true
		case "or", "aka", "called", "as":
			return j, true
		case "“", "\"", "‘", "'", "the", "”", "hereinafter", "hereafter", "”,":
			j--
		default:
			return 0, false
		}
	}
	return 0, false
}
