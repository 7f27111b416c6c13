package cli

import (
	"strings"
	"time"

	"entente.example/internal/fault"
	"entente.example/internal/record"
)

// firstDay is a date from which to list: a day, or the first one of a month or year.
type firstDay record.Date

// UnmarshalText reads "2024-07-26", "2024-07" or "2024".
func (d *firstDay) UnmarshalText(b []byte) error {
	day, _, err := span(string(b))
	*d = firstDay(day)
	return err
}

// lastDay is a date up to which to list: a day, or the last one of a month or year.
type lastDay record.Date

// UnmarshalText reads "2024-07-26", "2024-07" or "2024".
func (d *lastDay) UnmarshalText(b []byte) error {
	_, day, err := span(string(b))
	*d = lastDay(day)
	return err
}

// span is the first and last day of a day, month or year.
func span(s string) (first, last string, err error) {
	for _, unit := range []struct {
		layout        string
		years, months int
	}{{"2006-01-02", 0, 0}, {"2006-01", 0, 1}, {"2006", 1, 0}} {
		t, err := time.Parse(unit.layout, s)
		if err != nil {
			continue
		}
		end := t
		if unit.years+unit.months > 0 {
			end = t.AddDate(unit.years, unit.months, -1)
		}
		return t.Format(time.DateOnly), end.Format(time.DateOnly), nil
	}
	return "", "", fault.New(fault.Invalid, "%q is no date; try 2024-07-26, 2024-07 or 2024", s)
}

// partyFlag is a party code; codes are in capitals, so small letters will do.
type partyFlag record.PartyCode

// UnmarshalText writes a code of small letters in capitals and leaves names as they are.
func (p *partyFlag) UnmarshalText(b []byte) error {
	s := string(b)
	if s == strings.ToLower(s) && !strings.Contains(s, " ") {
		s = strings.ToUpper(s)
	}
	*p = partyFlag(s)
	return nil
}
