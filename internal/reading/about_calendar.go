package reading

import (
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// calendar is that of the actor, on the day of the text.
func (a *analysis) calendar(actors []record.PartyCode, future bool) value.Calendar {
	c := value.Calendar{Reference: a.date, FiscalStart: time.January, WeekStart: a.engine.codes.weekStart(a.issuer), Future: future}
	if len(actors) > 0 {
		if a.issuer == "" || a.kind == record.JointStatement && !contains(actors, a.issuer) {
			c.WeekStart = a.engine.codes.weekStart(actors[0])
		}
		c.FiscalStart = a.engine.codes.fiscalStart(actors[0])
	}
	c.MonthFirst = a.issuer == "US"
	if c.Reference == "" && a.month != "" {
		c.Reference, c.Rough = a.inMonth(future), true
	}
	return c
}

// inMonth is the day from which a text that is dated with a month looks ahead, its first,
// or back, its last.
func (a *analysis) inMonth(future bool) record.Date {
	first, err := time.Parse(time.DateOnly, string(a.month))
	if future || err != nil {
		return a.month
	}
	return record.Date(first.AddDate(0, 1, -1).Format(time.DateOnly))
}
