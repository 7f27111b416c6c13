package web

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// bullets is a chart of targets against actuals: a row each, with a hatched bar up to the actual and a mark at the target.
type bullets struct {
	ID     string // unique on its page
	Title  string
	Desc   string
	Height int
	Rows   []bullet
}

// bullet is a row of the chart. Lengths are of a row of bulletWidth.
type bullet struct {
	Label, Value                 string
	Text, Number, Bar, Top, Foot int // from the top: both lines of words, the bar, the ends of the mark
	Fill, Mark                   int
	Known                        bool
}

// What the chart measures, in its own units.
const (
	bulletWidth = 420
	bulletRow   = 68
)

// newBullets draws the actuals of one indicator.
func newBullets(id string, in record.Indicator, actuals []track.Actual) bullets {
	b := bullets{ID: id, Title: in.Title + ": targets against what was reached", Height: bulletRow * len(actuals)}
	for i, a := range actuals {
		y := bulletRow * i
		row := bullet{Label: targetWords(a.Target), Text: y + 13, Value: reachedWords(a), Number: y + 31, Bar: y + 39, Top: y + 35, Foot: y + 55, Known: a.Known}
		row.Fill, row.Mark = lengths(in, a)
		b.Rows = append(b.Rows, row)
		if i > 0 {
			b.Desc += "; "
		}
		b.Desc += row.Label + ": " + row.Value
	}
	return b
}

// lengths are those of the bar and of the mark; the longer one of them ends near the end of the row.
func lengths(in record.Indicator, a track.Actual) (fill, mark int) {
	reached, target := a.Value, a.Target.Value
	top := max(reached, target) * 1.05
	if in.Measure == record.Qualitative {
		reached, target = float64(slices.Index(in.Levels, a.Level)), float64(slices.Index(in.Levels, a.Target.Level))
		top = float64(len(in.Levels) - 1)
	}
	if in.Measure == record.Percentage {
		top = max(100, top)
	}
	if top <= 0 {
		return 0, 0
	}
	at := func(v float64) int { return int(max(0, v) / top * bulletWidth) }
	return at(reached), at(target)
}

// targetWords are the day of a target and its basis: "by 31 March 2025, fiscal year".
func targetWords(g record.Target) string { return "by " + day(g.Period.End) + ", " + basisWords(g) }

// basisWords say what kind of period a target is for.
func basisWords(g record.Target) string {
	if g.Cumulative {
		return "counted from the beginning"
	}
	return map[record.Basis]string{record.CalendarYear: "calendar year", record.FiscalYear: "fiscal year", record.Meetings: "between meetings", record.WholeLife: "whole life"}[g.Basis]
}

// reachedWords are an actual beside its target: "150 of 200 people", "nothing reported, of 200 people".
func reachedWords(a track.Actual) string {
	target := amount(a.Indicator, a.Target.Value, a.Target.Level)
	of := "of "
	if a.Indicator.Direction == record.Descending {
		of = "for at most "
	}
	if !a.Known {
		return "nothing reported, " + of + target
	}
	return cmp.Or(bare(a), "0") + " " + of + target
}

// bare is what was reached without its unit, which the target has.
func bare(a track.Actual) string {
	in := a.Indicator
	if in.Measure == record.InUnits && !isCurrency(in.Unit) {
		return decimal(a.Value)
	}
	return amount(in, a.Value, a.Level)
}
