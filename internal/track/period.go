package track

import (
	"strconv"
	"time"

	"entente.example/internal/record"
)

// YearPeriod is the calendar year, as a period.
func YearPeriod(year int) record.Period {
	y := record.Date(strconv.Itoa(year))
	return record.Period{Start: y + "-01-01", End: y + "-12-31"}
}

// FiscalPeriod is the fiscal year of a party that begins in a calendar year.
func (c *Codes) FiscalPeriod(of record.PartyCode, year int) record.Period {
	return yearFrom(year, c.FiscalStart(of))
}

func yearFrom(year int, start time.Month) record.Period {
	first := time.Date(year, start, 1, 0, 0, 0, 0, time.UTC)
	return record.Period{Start: dateOf(first), End: dateOf(first.AddDate(1, 0, -1))}
}

// BetweenMeetings are the periods of a series: from the day of each meeting to the day before the next;
// the last one is open.
func (t *Track) BetweenMeetings(series string) []record.Period {
	var list []record.Period
	for _, m := range t.book.Meetings {
		if m.Series != series || m.Date == "" {
			continue
		}
		if n := len(list); n > 0 {
			list[n-1].End = later(m.Date, -1)
		}
		list = append(list, record.Period{Start: m.Date})
	}
	return list
}

// dateOf is the day of a time.
func dateOf(at time.Time) record.Date { return record.Date(at.Format(time.DateOnly)) }

// later is a day so many days on; an unknown day stays so.
func later(d record.Date, days int) record.Date {
	at, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return d
	}
	return dateOf(at.AddDate(0, 0, days))
}
