package track

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// life is all that the rules look at of one commitment.
type life struct {
	t       *Track
	fact    *record.Fact
	first   int    // year
	ending  ending // before it was fulfilled
	signs   []sign
	aims    []aim // its targets
	decides []aim // those that decide on the whole promise; none where no target is for the whole
}

// aim is a target with its indicator.
type aim struct {
	in *record.Indicator
	*record.Target
}

// whole says whether a target is for the promise as a whole, not for one period among others.
func (a aim) whole() bool { return a.Cumulative || a.Basis == record.WholeLife }

func (t *Track) lifeOf(f *record.Fact) *life {
	l := &life{t: t, fact: f, first: f.Date.Year(), ending: t.endingOf(f), signs: t.signsOf(f)}
	if l.first == 0 {
		l.first = t.on.Year()
	}
	var others []aim
	for _, in := range t.Indicators(f.ID) {
		whole, parts := l.aim(in)
		l.decides = append(l.decides, whole...)
		others = append(others, parts...)
	}
	if len(l.decides) > 0 {
		l.decides = append(l.decides, others...)
	}
	if l.doneBy(l.ending.Day) {
		l.ending = ending{}
	}
	return l
}

// aim takes an indicator's targets, and parts the last cumulative or whole-life one, which decides on
// the whole promise, from those of an indicator that has none.
func (l *life) aim(in *record.Indicator) (whole, parts []aim) {
	for _, g := range l.t.targets[in.ID] {
		a := aim{in, g}
		l.aims = append(l.aims, a)
		parts = append(parts, a)
		if a.whole() {
			whole = []aim{a}
		}
	}
	if whole != nil {
		parts = nil
	}
	return whole, parts
}

// signsOf are the signs of work on a wording: its own, and those for earlier wordings from after the day of this one.
func (t *Track) signsOf(f *record.Fact) []sign {
	own := t.signs[f.ID]
	for _, earlier := range t.forebears(f.ID) {
		for _, s := range t.signs[earlier] {
			if s.Day > f.Date {
				own = append(slices.Clip(own), s)
			}
		}
	}
	if len(own) > len(t.signs[f.ID]) {
		slices.SortStableFunc(own, func(a, b sign) int { return cmp.Compare(a.Day, b.Day) })
	}
	return own
}

// lastYear is the last year of the life so far; one before the first where the promise was not yet made.
func (l *life) lastYear() int {
	switch {
	case l.fact.Date > l.t.on:
		return l.first - 1
	case l.ending.Day != "":
		return max(l.first, l.ending.Day.Year())
	}
	return l.t.on.Year()
}

// doneBy says whether the promise was fulfilled on or before a day.
func (l *life) doneBy(day record.Date) bool {
	if day == "" {
		return false
	}
	return slices.ContainsFunc(l.signs, func(s sign) bool { return s.effect == record.InFull && s.Day <= day }) || l.numbersDone(day)
}

// numbersDone says whether every target that decides on the promise was reached by a day.
func (l *life) numbersDone(day record.Date) bool {
	decisive := l.decides
	if len(decisive) == 0 {
		decisive = l.aims
	}
	return len(decisive) > 0 && !slices.ContainsFunc(decisive, func(a aim) bool {
		return !(a.Period.End <= day || settled(a.in)) || !reached(a.in, a.Target, l.t.reckon(a.in, window(a.Target), day, nil))
	})
}
