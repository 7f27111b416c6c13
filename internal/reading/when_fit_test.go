package reading

import (
	"math"
	"strings"
	"testing"

	"entente.example/internal/eval"
	"entente.example/internal/reading/deeds"
	"entente.example/internal/reading/hints"
	"entente.example/internal/record"
)

// whenPull is how strongly the weights of times are drawn to zero, chosen by which are right in texts left out.
const whenPull = 3

// TestFitTimes fits the weights of times to gold readings, says how they do on texts left out,
// and writes them where asked.
func TestFitTimes(t *testing.T) {
	if *fitGold == "" {
		t.Skip("no -fit-gold")
	}
	e := loadEngine(t)
	var texts []*timed
	for _, x := range readGold(t, strings.Split(*fitGold, ",")) {
		texts = append(texts, takeTimes(e, x))
	}
	fit := func(rest []*timed) *hints.Weights { return fitTimes(rest, former(e.lexes.deeds.WhenWeights)) }
	tried := marks{}
	leaveOut(texts, fit, func(x *timed, w *hints.Weights) { tried.timed(x, w) })
	t.Log(tried.String())
	if *fitWrite == "" {
		return
	}
	if err := putRows(*fitWrite, weightRows(e.lexes.deeds.WhenBook, oneSide(fit(texts)))); err != nil {
		t.Fatal(err)
	}
}

// TestGoldTellsWhenDeedsAre asks what is learned of a deed in whose sentence two times stand.
func TestGoldTellsWhenDeedsAre(t *testing.T) {
	e := loadEngine(t)
	doc := exampleText(t, "In 2020 Japan built a harbour for the ships that Chad had bought in 2018.", "fact-sheet")
	x := takeTimes(e, &goldText{
		document: doc,
		text:     eval.NewText(doc.Text),
		reading:  &eval.Reading{Deliveries: []eval.Item{{Quote: "Japan built a harbour for the ships that Chad had bought in 2018", When: &eval.Period{Start: "2020-01-01", End: "2020-12-31"}}}},
	})
	if len(x.deeds) != 1 {
		t.Fatalf("%d deeds, want 1", len(x.deeds))
	}
	w := fitTimes([]*timed{x, x, x, x}, &hints.Weights{})
	if got := deeds.Likeliest(x.deeds[0].Times, w); got == nil || got.Period.End != "2020-12-31" {
		t.Errorf("learned %v, want 2020", got)
	}
}

// timed are the deeds of a text that are gold, and when the gold reading says that each was.
type timed struct {
	*goldText
	deeds []deeds.Timed
	when  []*eval.Period
}

// takeTimes reads a text and keeps when its deeds may have been.
func takeTimes(e *Engine, gold *goldText) *timed {
	a := e.pool.Get().(*analysis)
	e.lexes.deeds.WhenBook.Open = true
	a.read(gold.document)
	a.OutDeliveries()
	x := &timed{goldText: gold}
	var items []eval.Item
	for _, d := range a.Timed {
		items = append(items, eval.Item{Quote: a.Evidence(d.First, d.End, "").Exact})
	}
	for i, g := range eval.Pairs(gold.text, gold.reading.Deliveries, items) {
		if g >= 0 {
			x.deeds, x.when = append(x.deeds, a.Timed[i]), append(x.when, gold.reading.Deliveries[g].When)
		}
	}
	return x
}

// fitTimes learns which of the times is that of a deed, or none; nothing of deeds of which the
// gold reading tells another.
func fitTimes(texts []*timed, from *hints.Weights) *hints.Weights {
	data := newLearned()
	for _, x := range texts {
		for _, d := range x.deeds {
			for i := range d.Times {
				data.see(&d.Times[i].Hints)
			}
		}
	}
	weight := setWeights(texts)
	for _, x := range texts {
		for i, d := range x.deeds {
			right, some := rightTimes(d.Times, x.when[i])
			if !some && ended(x.when[i]) != "" {
				continue
			}
			data.choice()
			for k := range d.Times {
				data.add(&d.Times[k].Hints, right[k], weight[x.set])
			}
		}
	}
	return data.fit(whenPull, 0.5, from)
}

// setWeights are how much a deed of each folder counts: the more, the fewer the folder has, so that
// many readings of one issuer do not outweigh a few of many.
func setWeights(texts []*timed) map[string]float64 {
	size, weight, most := map[string]int{}, map[string]float64{}, 0
	for _, x := range texts {
		size[x.set] += len(x.deeds)
		most = max(most, size[x.set])
	}
	for set, n := range size {
		weight[set] = math.Sqrt(float64(most) / float64(max(n, 1)))
	}
	return weight
}

// rightTimes says which times are that of a gold reading, and whether any is.
func rightTimes(times []deeds.Timing, when *eval.Period) (right []bool, some bool) {
	for i := range times {
		is := when != nil && times[i].Same(goldPeriod(when))
		right, some = append(right, is), some || is
	}
	return right, some
}

// timed counts of the deeds of a text for which times are taken, or gold, those with the right one.
func (m marks) timed(x *timed, w *hints.Weights) {
	var n count
	for i, d := range x.deeds {
		got, want := deeds.Likeliest(d.Times, w), ended(x.when[i])
		if want != "" {
			n.gold++
		}
		if got == nil || got.Period.End == "" {
			continue
		}
		n.taken++
		if string(got.Period.End) == want {
			n.right++
		}
	}
	m.note(x.set, n)
}

// ended is the last day of a gold period.
func ended(p *eval.Period) string {
	if p == nil {
		return ""
	}
	return p.End
}

func goldPeriod(p *eval.Period) record.Period {
	return record.Period{Start: record.Date(p.Start), End: record.Date(p.End)}
}
