package track

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// Owed is a report that somebody should give: a target's period has ended, or ends soon, without an accepted report in it.
type Owed struct {
	Target     record.Target    `json:"target"`
	Indicator  record.Indicator `json:"indicator"`
	Commitment *record.Fact     `json:"commitment,omitempty"` // in the wording that stands
	Answerers  []Answerer       `json:"answerers,omitempty"`
	Reports    []record.Report  `json:"reports,omitempty"` // drafts, submitted and returned ones for its period
}

// Owed lists the reports to give up to so many days from now, by the end of their periods.
func (t *Track) Owed(s Scope, days int) []Owed {
	until := later(t.on, days)
	var list []Owed
	for i := range t.book.Targets {
		g := &t.book.Targets[i]
		in := t.indicators[g.Indicator]
		if in == nil || g.Period.End > until || g.Period.Start > t.on {
			continue
		}
		if o, owed := t.owed(in, g); owed && t.concerns(o, s) {
			list = append(list, o)
		}
	}
	slices.SortFunc(list, func(a, b Owed) int {
		return cmp.Or(cmp.Compare(a.Target.Period.End, b.Target.Period.End), cmp.Compare(a.Target.ID, b.Target.ID))
	})
	return list
}

func (t *Track) owed(in *record.Indicator, g *record.Target) (Owed, bool) {
	o := Owed{Target: *g, Indicator: *in}
	if in.Commitment == nil {
		o.Answerers = t.AnswersForNode(in.Node)
	} else if o.Commitment = t.standing(in); o.Commitment == nil {
		return o, false
	} else {
		o.Answerers = t.AnswersFor(o.Commitment.ID)
	}
	for _, r := range t.reports[in.ID] {
		switch {
		case r.Period.End < g.Period.Start || r.Period.End > g.Period.End:
		case r.State == record.AcceptedReport:
			return o, false
		default:
			o.Reports = append(o.Reports, *r)
		}
	}
	return o, true
}

// standing is the wording that an indicator measures now: the one that stands of those that inherit it; nil where there is none.
func (t *Track) standing(in *record.Indicator) *record.Fact {
	heirs := walk(in.Commitment.Fact, func(record.FactID) []*record.Link { return nil },
		func(id record.FactID) []*record.Link { return t.after[id] })
	for _, id := range heirs {
		if f := t.commitments[id]; f != nil && t.inUse(id) && slices.Contains(t.Indicators(id), in) {
			return f
		}
	}
	return nil
}

// concerns says whether a report to give is of a scope.
func (t *Track) concerns(o Owed, s Scope) bool {
	if (s.Post != "" || s.User != "") && !slices.ContainsFunc(o.Answerers, func(a Answerer) bool { return answers(a, s) }) {
		return false
	}
	if s.Party != "" && (o.Commitment == nil || !slices.Contains(o.Commitment.Actors, s.Party)) {
		return false
	}
	if s.Framework == "" && s.Node == "" {
		return true
	}
	places := []record.NodeID{o.Indicator.Node}
	if o.Commitment != nil {
		places = t.places[o.Commitment.ID]
	}
	nodes := t.NodesOf(s)
	return slices.ContainsFunc(places, func(n record.NodeID) bool { return slices.Contains(nodes, n) })
}
