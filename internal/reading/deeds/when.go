package deeds

import (
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/value"
)

// timeBeside takes the time of a deed whose own words tell none from what stands just behind them, or in
// front of its clause: "In 2020, a grant was introduced", "the conclusion of the Agreement last year".
func (a *Works) timeBeside(d *promises.Deed, at *promises.Attributes) {
	s := a.Sents[a.SentenceOf(d.Head)]
	lo, hi := s.FirstToken, min(s.EndToken, d.End+longestFront)
	if at.Period != nil || d.Sieve == "list" {
		return
	}
	for _, x := range a.ValuesIn(d.End, hi) {
		if x.Kind == value.Date || x.Kind == value.Period {
			if int(x.LeadFirst) <= d.End+1 {
				a.takeTime(d, at, d.End, int(x.End))
			}
			break
		}
	}
	if at.Period == nil && d.First-lo <= longestFront && !a.finiteBetween(lo-1, d.First) {
		a.takeTime(d, at, lo, d.First)
	}
}

// timeOfNested takes the time told in the words of a deed that stand in a later deed too: "the visit
// to Kyiv yesterday showed".
func (a *Works) timeOfNested(d *promises.Deed, at *promises.Attributes) {
	if at.Period == nil {
		a.takeTime(d, at, d.First, d.End)
	}
}

// takeTime takes the time that tokens [first, end) tell, and where it stands.
func (a *Works) takeTime(d *promises.Deed, at *promises.Attributes, first, end int) {
	beside := a.AttributesOf(first, end, d.Actors, false)
	at.Period = beside.Period
	for _, g := range beside.Grounds {
		if g.Field == "when" {
			at.Grounds = append(at.Grounds, g)
		}
	}
}

// untilNow ends the time of what has been done by the day of the text: "has allocated 200 scholarships this year".
func (a *Works) untilNow(d *promises.Deed, at *promises.Attributes) {
	if p := at.Period; d.Done && p != nil && a.Date != "" && p.Start != "" && p.Start <= a.Date && p.End > a.Date {
		cut := *p
		cut.End = a.Date
		at.Period = &cut
	}
}
