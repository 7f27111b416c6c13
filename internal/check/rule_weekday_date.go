package check

import (
	"time"

	"entente.example/internal/reading/value"
)

// weekdayDate finds a weekday that is not that of its date. A date without a
// year may be that of the text's year or of the years beside it.
func weekdayDate(x *inspection) {
	for _, v := range x.values {
		if v.Kind != value.Date && v.Kind != value.Period {
			continue
		}
		for _, p := range []value.Point{v.Time.From, v.Time.To} {
			if right, ok := x.wrongWeekday(p); ok {
				x.reportTokens(int(v.First), int(v.End), "date", x.written(int(v.First), int(v.End)), "right", right.String(), "said", weekday(p).String())
				break
			}
		}
	}
}

// wrongWeekday gives the weekday that a point's date has where the words name another.
func (x *inspection) wrongWeekday(p value.Point) (time.Weekday, bool) {
	if p.Weekday == 0 || p.Day == 0 || p.Month == 0 || p.EitherOrder {
		return 0, false
	}
	years := x.yearsOf(p)
	for _, year := range years {
		if time.Date(year, time.Month(p.Month), int(p.Day), 0, 0, 0, 0, time.UTC).Weekday() == weekday(p) {
			return 0, false
		}
	}
	if len(years) == 0 {
		return 0, false
	}
	return time.Date(years[0], time.Month(p.Month), int(p.Day), 0, 0, 0, 0, time.UTC).Weekday(), true
}

// yearsOf are the years that a point may mean, the likeliest first: its own, or
// those in which its day falls within half a year of the text's.
func (x *inspection) yearsOf(p value.Point) []int {
	if p.Year != 0 {
		return []int{int(p.Year)}
	}
	own, err := time.Parse(time.DateOnly, string(x.Reading.Date))
	if err != nil {
		return nil
	}
	years := []int{own.Year()}
	switch {
	case int(own.Month())-int(p.Month) >= 6:
		years = append(years, own.Year()+1)
	case int(p.Month)-int(own.Month()) >= 6:
		years = append(years, own.Year()-1)
	}
	return years
}

// weekday is the weekday that a point names.
func weekday(p value.Point) time.Weekday { return time.Weekday(p.Weekday % 7) }
