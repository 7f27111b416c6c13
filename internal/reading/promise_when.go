package reading

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// concrete asks for a day or a sum.
func (a *analysis) concrete(from, to int) bool {
	for _, x := range a.valuesIn(from, to) {
		if x.Kind == value.Date || x.Kind == value.Period || x.Kind == value.Money {
			return true
		}
	}
	return false
}

// yetToCome says whether a day after the text's own stands in the words.
func (a *analysis) yetToCome(from, to int) bool {
	for _, v := range a.valuesIn(from, to) {
		if v.Kind == value.Date || v.Kind == value.Period || v.Kind == value.Duration {
			p, ok := v.Resolve(a.calendar(nil, false))
			if ok && (p.Start > a.date || p.Start == "" && p.End > a.date) || v.Lead == value.Over && a.ahead(v) {
				return true
			}
		}
	}
	return false
}

// coming says whether a time that may lie ahead stands in the words, of the sentence of token from.
func (a *analysis) coming(from, to int) bool {
	for _, v := range a.valuesIn(from, min(to, a.sentenceEnd(from))) {
		if v.Kind != value.Date && v.Kind != value.Period && v.Kind != value.Duration {
			continue
		}
		if p, ok := v.Resolve(a.calendar(nil, true)); ok && (p.Start > a.date || p.Start == "" && p.End > a.date || v.Lead == value.Over && p.End > a.date) {
			return true
		}
	}
	return false
}

// ahead says whether a span runs from the text's day on: "over the next three years".
func (a *analysis) ahead(v value.Value) bool {
	p, ok := v.Resolve(a.calendar(nil, true))
	return ok && p.End > a.date
}

// dated says whether a day or a span of days follows at once.
func (a *analysis) dated(from, hi int) bool {
	for _, x := range a.valuesIn(from, min(hi, from+6)) {
		if x.Kind == value.Date || x.Kind == value.Period {
			return true
		}
	}
	return false
}

// eitherWay says whether a time without its year may as well lie ahead: "in May", told in April.
func (a *analysis) eitherWay(x value.Value, past record.Period) bool {
	next, ok := x.Resolve(a.calendar(nil, true))
	return ok && next != past && len(a.date) > 4 && past.End[:4] != a.date[:4]
}

// yearsAgo says whether tokens [first, end) name a day or span of days in an earlier year than the text's.
func (a *analysis) yearsAgo(first, end int) bool {
	for _, x := range a.valuesIn(first, min(end, a.sentenceEnd(first))) {
		p, ok := x.Resolve(a.calendar(nil, false))
		if ok && (x.Kind == value.Date || x.Kind == value.Period) && len(p.End) > 4 && len(a.date) > 4 && p.End[:4] < a.date[:4] && !a.ofADay(x) && !a.eitherWay(x, p) {
			return true
		}
	}
	return false
}
