package deeds

import (
	"slices"
	"strconv"

	"entente.example/internal/reading/promises"
	"entente.example/internal/record"
)

// OutDeliveries gives the deeds out as deliveries, in the order of the text.
func (a *Works) OutDeliveries() []record.Delivery {
	slices.SortStableFunc(a.Deeds, func(x, y promises.Deed) int { return x.First - y.First })
	a.indexTimes()
	out := make([]record.Delivery, 0, len(a.Deeds))
	for i := range a.Deeds {
		d := &a.Deeds[i]
		d.First, d.End = a.Unbroken(d.First, d.End, d.Head)
		d.Actors = a.Apart(a.Signatories(d.Head, d.End, d.Actors))
		at := a.AmountsOf(d.First, a.beforeNested(i))
		a.takeTime(d, &at)
		if a.historic(at.Period) {
			continue
		}
		if d.Why != "" {
			at.Grounds = append(at.Grounds, a.Ground("done", d.Why, d.Head, d.Head+1))
		}
		out = append(out, record.Delivery{Evidence: a.Evidence(d.First, d.End, d.Rule), Actors: d.Actors, Quantity: at.Quantity,
			Money: at.Money, When: at.Period, Topics: a.Topics(d.First, d.End), Confidence: d.Confidence, Grounds: at.Grounds})
	}
	return out
}

// beforeNested is where the words of deed i end, or where a later deed inside them
// begins, whose sums are its own.
func (a *Works) beforeNested(i int) int {
	d := &a.Deeds[i]
	if i+1 < len(a.Deeds) {
		if next := a.Deeds[i+1].First; next > d.Head && next < d.End {
			return next
		}
	}
	return d.End
}

// history is how many years make a deed one: told as background, no evidence for a commitment.
const history = 25

func (a *Works) historic(p *record.Period) bool {
	if p == nil || len(p.End) < 4 || len(a.Date) < 4 {
		return false
	}
	then, err1 := strconv.Atoi(string(p.End[:4]))
	now, err2 := strconv.Atoi(string(a.Date[:4]))
	return err1 == nil && err2 == nil && now-then >= history
}
