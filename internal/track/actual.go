package track

import "entente.example/internal/record"

// Actual is what was reached of a target: made of accepted reports, and of nothing else.
type Actual struct {
	Target    record.Target    `json:"target"`
	Indicator record.Indicator `json:"indicator"`
	Known     bool             `json:"known"` // there is at least one report that counts
	Value     float64          `json:"value"` // in the indicator's unit
	Level     string           `json:"level,omitempty"`
	Shares    []record.Share   `json:"shares,omitempty"`
	Through   record.Date      `json:"through,omitempty"` // last day of the reports that count
	Reached   bool             `json:"reached"`
	Passed    bool             `json:"passed"` // the target's period is over
	// Progress is the part of the way to the target that is done, 0 to 1.
	Progress float64         `json:"progress"`
	Counted  []record.Report `json:"counted,omitempty"`
	Left     []LeftOut       `json:"left,omitempty"`
	Notes    []string        `json:"notes,omitempty"` // what a reader of the number should know
}

// LeftOut is an accepted report that does not count towards a target, though it speaks of its indicator and time.
type LeftOut struct {
	Report record.Report `json:"report"`
	Why    string        `json:"why"`
	Remedy string        `json:"remedy"`
}

// Actuals are those of all targets of a commitment, by indicator and end of period.
func (t *Track) Actuals(id record.FactID) []Actual { return t.actuals(t.Indicators(id)) }

// NodeActuals are those of all targets of a node itself.
func (t *Track) NodeActuals(id record.NodeID) []Actual { return t.actuals(t.onNode[id]) }

func (t *Track) actuals(indicators []*record.Indicator) []Actual {
	var list []Actual
	for _, in := range indicators {
		for _, g := range t.targets[in.ID] {
			list = append(list, t.actual(in, g))
		}
	}
	return list
}

// Actual is what was reached of a target by its id.
func (t *Track) Actual(target string) (Actual, bool) {
	g := t.target[target]
	if g == nil || t.indicators[g.Indicator] == nil {
		return Actual{}, false
	}
	return t.actual(t.indicators[g.Indicator], g), true
}

func (t *Track) actual(in *record.Indicator, g *record.Target) Actual {
	a := Actual{Target: *g, Indicator: *in, Passed: g.Period.End < t.on, Notes: t.oddPeriod(g)}
	sum := t.reckon(in, window(g), t.on, func(r *record.Report, why leaving) {
		a.Left = append(a.Left, LeftOut{*r, why.why, why.remedy})
	})
	a.Known, a.Value, a.Level, a.Through = sum.known, sum.value, sum.level, sum.through
	a.Reached, a.Progress = reached(in, g, sum), progress(in, g, sum)
	for _, r := range sum.counted {
		a.Counted = append(a.Counted, *r)
	}
	a.Notes = append(a.Notes, coverings(in, sum.counted)...)
	a.share(in, sum.counted, t.codes)
	return a
}

// share adds up the parts of the reports that count.
func (a *Actual) share(in *record.Indicator, counted []*record.Report, codes *Codes) {
	for _, r := range counted {
		if err := in.CheckShares(r.Value, r.Shares); err != nil {
			a.Notes = append(a.Notes, "the shares of report "+r.ID+" are not counted: "+err.Error())
			continue
		}
		for _, s := range r.Shares {
			s.Value, _ = codes.Convert(s.Value, r.Unit, in.Unit)
			a.Shares = addShare(a.Shares, s)
		}
	}
}

func addShare(list []record.Share, s record.Share) []record.Share {
	for i := range list {
		if list[i].Dimension == s.Dimension && list[i].Code == s.Code {
			list[i].Value += s.Value
			return list
		}
	}
	return append(list, s)
}

// window is the span in which reports count towards a target; a cumulative one counts from the indicator's beginning.
func window(g *record.Target) record.Period {
	if g.Cumulative {
		return record.Period{End: g.Period.End}
	}
	return g.Period
}
