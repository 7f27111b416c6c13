package check

import (
	"fmt"
	"math"
	"strings"
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/text"
)

// durationSpan finds a length that does not fit the start and the end given
// beside it: clock times with minutes or hours, days with days.
func durationSpan(x *inspection) {
	for i := range x.sents {
		s := &x.sents[i]
		if !x.prose(s.Block) && x.Text.Blocks[s.Block].Kind != text.Dateline {
			continue
		}
		values := x.valuesIn(s.FirstToken, s.EndToken)
		x.clockSpan(values)
		x.daySpan(values)
	}
}

// clockSpan compares "from 10:00 to 11:10" with "for about 60 minutes".
func (x *inspection) clockSpan(values []value.Value) {
	from, to, ok := x.clockRange(values)
	length := only(values, value.Duration)
	if !ok || length == nil {
		return
	}
	said, fixed := length.Time.Length.Minutes()
	if !fixed || said >= 24*60 || said <= 0 {
		return
	}
	is := float64((clockMinutes(to) - clockMinutes(from) + 24*60) % (24 * 60))
	slack := 0.0
	if length.Approx || length.UpTo || length.MoreThan {
		slack = math.Max(10, 0.2*said)
	}
	if math.Abs(is-said) > slack {
		x.reportTokens(int(length.First), int(length.End), "duration", x.written(int(length.First), int(length.End)),
			"span", x.written(int(from.First), int(to.End)), "length", minutesText(int(is)))
	}
}

// clockRange is the first pair of clock times that a span runs between.
func (x *inspection) clockRange(values []value.Value) (from, to value.Value, ok bool) {
	for i := 0; i+1 < len(values); i++ {
		v, w := values[i], values[i+1]
		if v.Kind == value.Clock && w.Kind == value.Clock && x.runsTo(v, w) {
			return v, w, true
		}
	}
	return from, to, false
}

// runsTo says whether "to", "until" or a dash alone stands between two values.
func (x *inspection) runsTo(v, w value.Value) bool {
	switch strings.ToLower(x.written(int(v.End), int(w.First))) {
	case "to", "until", "till", "-", "–", "—":
		return true
	}
	return false
}

// only is the one value of a kind, nil where there is none or are several.
func only(values []value.Value, kind value.Kind) *value.Value {
	var one *value.Value
	for i := range values {
		if values[i].Kind != kind {
			continue
		}
		if one != nil {
			return nil
		}
		one = &values[i]
	}
	return one
}

func clockMinutes(v value.Value) int { return int(v.Time.Hour)*60 + int(v.Time.Minute) }

// minutesText is a length as people write it: "70 minutes", "2 hours".
func minutesText(n int) string {
	switch {
	case n%60 == 0 && n == 60:
		return "1 hour"
	case n%60 == 0:
		return fmt.Sprintf("%d hours", n/60)
	}
	return fmt.Sprintf("%d minutes", n)
}

// daySpan compares "a three-day visit" with "from 3 to 6 June".
func (x *inspection) daySpan(values []value.Value) {
	length, span := only(values, value.Duration), only(values, value.Period)
	if length == nil || span == nil || length.Time.Length.Unit != value.Day || length.Time.Length.More > 0 || !x.adjective(length) {
		return
	}
	from, to := span.Time.From, span.Time.To
	if from.Day == 0 || to.Day == 0 || from.Grain != value.Day || to.Grain != value.Day || !x.near(length, span) {
		return
	}
	days := dayCount(from, to, x.Reading.Date.Year())
	if said := int(length.Time.Length.Count); days > 0 && said > 0 && said != days {
		x.reportTokens(int(length.First), int(length.End), "duration", x.written(int(length.First), int(length.End)),
			"span", x.written(int(span.First), int(span.End)), "length", fmt.Sprintf("%d days", days))
	}
}

// adjective says whether a length stands as one: "three-day".
func (x *inspection) adjective(v *value.Value) bool {
	return strings.Contains(x.written(int(v.First), int(v.End)), "-day")
}

// near says whether few words stand between two values, none of which begins another clause.
func (x *inspection) near(a, b *value.Value) bool {
	first, second := a, b
	if second.First < first.First {
		first, second = second, first
	}
	between := x.written(int(first.End), int(second.LeadFirst))
	return int(second.First-first.End) <= 8 && !strings.ContainsAny(between, ";:") && !strings.Contains(between, " and ")
}

// dayCount is the number of days from one point to another, both included; 0 where it is not told.
func dayCount(from, to value.Point, year int) int {
	if from.Month == 0 {
		from.Month = to.Month
	}
	if to.Month == 0 {
		to.Month = from.Month
	}
	if from.Year == 0 {
		from.Year = to.Year
	}
	if from.Year == 0 {
		from.Year = int16(year)
	}
	if to.Year == 0 {
		to.Year = from.Year
	}
	a := time.Date(int(from.Year), time.Month(from.Month), int(from.Day), 0, 0, 0, 0, time.UTC)
	b := time.Date(int(to.Year), time.Month(to.Month), int(to.Day), 0, 0, 0, 0, time.UTC)
	return int(b.Sub(a).Hours()/24) + 1
}
