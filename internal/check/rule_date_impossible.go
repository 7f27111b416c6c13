package check

import (
	"fmt"
	"time"

	"entente.example/internal/reading/value"
)

// dateImpossible finds days that their month does not have: "31 June".
func dateImpossible(x *inspection) {
	for _, v := range x.values {
		if v.Kind != value.Date && v.Kind != value.Period {
			continue
		}
		for _, p := range []value.Point{v.Time.From, v.Time.To} {
			if p.Day == 0 || p.Month == 0 {
				continue
			}
			if days := daysOf(int(p.Year), time.Month(p.Month)); int(p.Day) > days {
				x.reportTokens(int(v.First), int(v.End), "date", x.written(int(v.First), int(v.End)),
					"month", monthName(p), "days", fmt.Sprint(days))
			}
		}
	}
}

// daysOf is the number of days of a month; of a February without a year, 29.
func daysOf(year int, month time.Month) int {
	if year == 0 {
		year = 2000
	}
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func monthName(p value.Point) string {
	name := time.Month(p.Month).String()
	if p.Year != 0 {
		name += fmt.Sprintf(" %d", p.Year)
	}
	return name
}
