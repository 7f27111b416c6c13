package promises

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// Concrete asks for a day or a sum.
func (a *Undertakings) Concrete(from, to int) bool {
	for _, x := range a.ValuesIn(from, to) {
		if x.Kind == value.Date || x.Kind == value.Period || x.Kind == value.Money {
			return true
		}
	}
	return false
}

// YetToCome says whether a day after the text's own stands in the words.
func (a *Undertakings) YetToCome(from, to int) bool {
	for _, v := range a.ValuesIn(from, to) {
		if v.Kind == value.Date || v.Kind == value.Period || v.Kind == value.Duration {
			p, ok := v.Resolve(a.Calendar(nil, false))
			if ok && (p.Start > a.Date || p.Start == "" && p.End > a.Date) || v.Lead == value.Over && a.ahead(v) {
				return true
			}
		}
	}
	return false
}

// coming says whether a time that may lie ahead stands in the words, of the sentence of token from.
func (a *Undertakings) coming(from, to int) bool {
	for _, v := range a.ValuesIn(from, min(to, a.sentenceEnd(from))) {
		if v.Kind != value.Date && v.Kind != value.Period && v.Kind != value.Duration {
			continue
		}
		if p, ok := v.Resolve(a.Calendar(nil, true)); ok && (p.Start > a.Date || p.Start == "" && p.End > a.Date || v.Lead == value.Over && p.End > a.Date) {
			return true
		}
	}
	return false
}

// ahead says whether a span runs from the text's day on: "over the next three years".
func (a *Undertakings) ahead(v value.Value) bool {
	p, ok := v.Resolve(a.Calendar(nil, true))
	return ok && p.End > a.Date
}

// Dated says whether a day or a span of days follows at once.
func (a *Undertakings) Dated(from, hi int) bool {
	for _, x := range a.ValuesIn(from, min(hi, from+6)) {
		if x.Kind == value.Date || x.Kind == value.Period {
			return true
		}
	}
	return false
}

// EitherWay says whether a time without its year may as well lie ahead: "in May", told in April.
func (a *Undertakings) EitherWay(x value.Value, past record.Period) bool {
	next, ok := x.Resolve(a.Calendar(nil, true))
	return ok && next != past && len(a.Date) > 4 && past.End[:4] != a.Date[:4]
}

// YearsAgo says whether tokens [first, end) name a day or span of days in an earlier year than the text's.
func (a *Undertakings) YearsAgo(first, end int) bool {
	for _, x := range a.ValuesIn(first, min(end, a.sentenceEnd(first))) {
		p, ok := x.Resolve(a.Calendar(nil, false))
		if ok && (x.Kind == value.Date || x.Kind == value.Period) && len(p.End) > 4 && len(a.Date) > 4 && p.End[:4] < a.Date[:4] && !a.OfADay(x) && !a.EitherWay(x, p) {
			return true
		}
	}
	return false
}

// setForADay says whether a verb tells what is to be done on a day to come or by it, whatever
// its subject: "a tranche that would begin transition in June"; no effect or quality.
func (a *Undertakings) setForADay(v *clauses.VerbGroup, act, hi int) bool {
	if v.Copula && act == v.Head || v.Perfect || a.Promised(v.First) || a.Speech.Lexis.Effect.Has(a.Words[act]) || a.Lexis.outcome.Has(a.Words[act]) {
		return false
	}
	w := a.groupAt(act, v)
	return (a.Lexis.stage.Has(a.Words[act]) || a.happens(w) || a.Performs(w) || w.Passive) && a.coming(act, min(hi, act+longestSet))
}

// longestSet is how many tokens may stand between a verb and the day that it is set for.
const longestSet = 25
