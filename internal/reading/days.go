package reading

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// checkWeekdays warns of each date whose day of the week is another one.
func (a *analysis) checkWeekdays() {
	c := a.Calendar(nil, false)
	for _, v := range a.Values {
		if v.Kind != value.Date || v.WeekdayFits(c) {
			continue
		}
		e := a.Evidence(int(v.First), int(v.End), "")
		a.Warnings = append(a.Warnings, record.Warning{Code: "weekday-wrong", Evidence: &e,
			Message: "the date " + e.Exact + " does not fall on that day of the week"})
	}
}
