package who

import (
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Calendar is that of the actor, on the day of the text.
func (a *Cast) Calendar(actors []record.PartyCode, future bool) value.Calendar {
	c := value.Calendar{Reference: a.Date, FiscalStart: time.January, WeekStart: a.Lexis.Codes.weekStart(a.Issuer), Future: future}
	if len(actors) > 0 {
		if a.Issuer == "" || a.Kind == record.JointStatement && !words.Contains(actors, a.Issuer) {
			c.WeekStart = a.Lexis.Codes.weekStart(actors[0])
		}
		c.FiscalStart = a.Lexis.Codes.fiscalStart(actors[0])
	}
	c.MonthFirst = a.Issuer == "US"
	if c.Reference == "" && a.month != "" {
		c.Reference, c.Rough = a.inMonth(future), true
	}
	return c
}

// inMonth is the day from which a text that is dated with a month looks ahead, its first,
// or back, its last.
func (a *Cast) inMonth(future bool) record.Date {
	first, err := time.Parse(time.DateOnly, string(a.month))
	if future || err != nil {
		return a.month
	}
	return record.Date(first.AddDate(0, 1, -1).Format(time.DateOnly))
}
