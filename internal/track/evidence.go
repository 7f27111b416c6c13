package track

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// evidence is what was done for each commitment, and how it ended where people ended it.
type evidence struct {
	signs    map[record.FactID][]sign // by day, the earliest first
	closures map[record.FactID]*record.Closure
}

// sign is something that shows work on a commitment, on the day on which it was done.
type sign struct {
	effect record.Effect
	Row
}

func newEvidence(t *Track) evidence {
	e := evidence{signs: map[record.FactID][]sign{}, closures: map[record.FactID]*record.Closure{}}
	for i := range t.book.Fulfilments {
		f := &t.book.Fulfilments[i]
		if d := t.deliveries[f.Delivery.Fact]; d != nil {
			e.signs[f.Commitment.Fact] = append(e.signs[f.Commitment.Fact], sign{f.Effect, Row{f.Name(), doneOn(d), &f.Delivery}})
		}
	}
	for _, list := range e.signs {
		slices.SortStableFunc(list, func(a, b sign) int { return cmp.Compare(a.Day, b.Day) })
	}
	for i := range t.book.Closures {
		e.closures[t.book.Closures[i].Commitment.Fact] = &t.book.Closures[i]
	}
	return e
}

// doneOn is the day on which a delivery was done: the last day of when the words say it
// was, as far as it had come when they were written; else the day of the document.
func doneOn(d *record.Fact) record.Date {
	if d.When != nil && d.When.End != "" && (d.Date == "" || d.When.End < d.Date) {
		return d.When.End
	}
	return d.Date
}
