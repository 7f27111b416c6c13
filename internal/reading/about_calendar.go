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
		c.WeekStart = a.engine.codes.weekStart(actors[0])
		c.FiscalStart = a.engine.codes.fiscalStart(actors[0])
	}
	c.MonthFirst = a.issuer == "US"
	return c
}
