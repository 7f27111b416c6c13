package track

import "slices"

// reached says whether there are gauges, and all of them are reached.
func (m moment) reached() bool {
	return len(m.gauges) > 0 && !slices.ContainsFunc(m.gauges, func(g gauge) bool { return !g.ok })
}

// readingsIf are, where something holds, the targets that decide and the reports that count towards them.
func (m moment) readingsIf(ok bool) ([]Row, bool) {
	if !ok {
		return nil, false
	}
	var rows []Row
	for _, g := range m.gauges {
		rows = append(rows, Row{Name: g.Name(), Day: g.Period.End})
		rows = append(rows, g.reports()...)
	}
	return rows, true
}

// reported are the reports that count towards the targets that decide.
func (m moment) reported() []Row {
	var rows []Row
	for _, g := range m.gauges {
		rows = append(rows, g.reports()...)
	}
	return rows
}

func (g gauge) reports() []Row {
	var rows []Row
	for _, r := range g.sum.counted {
		row := Row{Name: r.Name(), Day: r.Period.End}
		if len(r.Facts) > 0 {
			row.Fact = &r.Facts[0]
		}
		rows = append(rows, row)
	}
	return rows
}

func signRows(signs []sign) []Row {
	var rows []Row
	for _, s := range signs {
		rows = append(rows, s.Row)
	}
	return rows
}
