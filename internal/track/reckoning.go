package track

import (
	"fmt"

	"entente.example/internal/record"
)

// reckoning is a number made of reports.
type reckoning struct {
	known   bool
	value   float64
	level   string
	through record.Date
	counted []*record.Report
}

// leaving says why a report does not count, and what to do about it.
type leaving struct{ why, remedy string }

// reckon makes a number of the accepted reports of an indicator that lie in a span and ended by a day.
// It tells leave, if there is one, of accepted reports of that time that do not count.
func (t *Track) reckon(in *record.Indicator, span record.Period, day record.Date, leave func(*record.Report, leaving)) reckoning {
	var sum reckoning
	for _, r := range t.reports[in.ID] {
		if r.State != record.AcceptedReport || r.Period.End > day || r.Period.End < span.Start || r.Period.Start > span.End {
			continue
		}
		value, why := t.counts(in, span, r)
		if why.why == "" {
			sum.take(in, r, value)
		} else if leave != nil {
			leave(r, why)
		}
	}
	return sum
}

// counts says what a report counts for, in the indicator's unit, or why it does not count.
func (t *Track) counts(in *record.Indicator, span record.Period, r *record.Report) (float64, leaving) {
	if r.Period.Start < span.Start || r.Period.End > span.End {
		return 0, leaving{fmt.Sprintf("its period, %s to %s, is only partly in the target's", r.Period.Start, r.Period.End),
			"report the part that lies in the target's period on its own"}
	}
	if lock := t.lockOf(in, r); lock != nil {
		return 0, leaving{fmt.Sprintf("it was accepted after the period %s to %s of %s was locked", lock.Period.Start, lock.Period.End, lock.Framework),
			"unlock the period and accept the report again, or report in an open period"}
	}
	if in.Measure == record.Qualitative {
		if level(in, r.Level) < 0 {
			return 0, leaving{fmt.Sprintf("%q is no level of the indicator", r.Level), "return it and name one of the indicator's levels"}
		}
		return 0, leaving{}
	}
	value, ok := t.codes.Convert(r.Value, r.Unit, in.Unit)
	if !ok {
		return 0, leaving{fmt.Sprintf("it is given in %s, which does not convert to %s", r.Unit, in.Unit),
			fmt.Sprintf("return it and ask for the number in %s", in.Unit)}
	}
	return value, leaving{}
}

// take adds a report to the number, or puts it in the place of the one before.
func (s *reckoning) take(in *record.Indicator, r *record.Report, value float64) {
	if in.Combination == record.Latest {
		s.value, s.counted = 0, nil
	}
	s.known = true
	s.value += value
	s.level = r.Level
	s.through = max(s.through, r.Period.End)
	s.counted = append(s.counted, r)
}
