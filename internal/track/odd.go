package track

import (
	"fmt"

	"entente.example/internal/record"
)

// oddPeriod notes a target whose period is not what its basis says.
func (t *Track) oddPeriod(g *record.Target) []string {
	want := g.Period
	switch g.Basis {
	case record.CalendarYear:
		want = YearPeriod(g.Period.Start.Year())
	case record.FiscalYear:
		want = t.codes.FiscalPeriod(g.Of, g.Period.Start.Year())
	case record.Meetings:
		return t.oddMeetings(g)
	}
	if want == g.Period {
		return nil
	}
	return []string{fmt.Sprintf("its period is not the %s that it is said to be; that would be %s to %s", g.Basis, want.Start, want.End)}
}

func (t *Track) oddMeetings(g *record.Target) []string {
	for _, p := range t.BetweenMeetings(g.Series) {
		if p.Start == g.Period.Start {
			return nil
		}
	}
	return []string{fmt.Sprintf("no meeting of %s is known on %s, with which its period begins", g.Series, g.Period.Start)}
}

// coverings note reports that add up though the period of one holds that of another:
// a year's report and a quarter's may count the same things twice.
func coverings(in *record.Indicator, counted []*record.Report) []string {
	var notes []string
	if in.Combination != record.Sum {
		return nil
	}
	for _, a := range counted {
		for _, b := range counted {
			if a.Period != b.Period && a.Period.Start <= b.Period.Start && b.Period.End <= a.Period.End {
				notes = append(notes, fmt.Sprintf("the period of report %s holds that of report %s, and both are counted; return one where they count the same", a.ID, b.ID))
			}
		}
	}
	return notes
}
