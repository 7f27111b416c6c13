package reading

import (
	"slices"
	"strconv"

	"entente.example/internal/record"
)

func (a *analysis) outDeliveries() []record.Delivery {
	slices.SortStableFunc(a.found.deeds, func(x, y deed) int { return x.first - y.first })
	out := make([]record.Delivery, 0, len(a.found.deeds))
	for i := range a.found.deeds {
		d := &a.found.deeds[i]
		d.first, d.end = a.unbroken(d.first, d.end, d.head)
		d.actors = a.signatories(d.head, d.end, d.actors)
		at := a.attributesOf(d.first, a.beforeNested(i), d.actors, false)
		if a.historic(at.period) {
			continue
		}
		if at.period == nil && (d.here || a.partOfDay(d.first, d.head)) {
			at.period = a.meetingDay()
		}
		if d.why != "" {
			at.grounds = append(at.grounds, a.ground("done", d.why, d.head, d.head+1))
		}
		out = append(out, record.Delivery{Evidence: a.evidence(d.first, d.end, d.rule), Actors: d.actors, Quantity: at.quantity,
			Money: at.money, When: at.period, Topics: a.topics(d.first, d.end), Confidence: d.confidence, Grounds: at.grounds})
	}
	return out
}

// beforeNested is where the words of deed i end, or where a later deed inside them
// begins, whose times and sums are its own.
func (a *analysis) beforeNested(i int) int {
	d := &a.found.deeds[i]
	if i+1 < len(a.found.deeds) {
		if next := a.found.deeds[i+1].first; next > d.head && next < d.end {
			return next
		}
	}
	return d.end
}

// history is how many years make a deed one: told as background, no evidence for a commitment.
const history = 25

func (a *analysis) historic(p *record.Period) bool {
	if p == nil || len(p.End) < 4 || len(a.date) < 4 {
		return false
	}
	then, err1 := strconv.Atoi(string(p.End[:4]))
	now, err2 := strconv.Atoi(string(a.date[:4]))
	return err1 == nil && err2 == nil && now-then >= history
}
