package suggest

import (
	"cmp"

	"entente.example/internal/record"
)

// Evidence suggests, for a delivery, the open promises that it fulfils.
func (x *Index) Evidence(delivery record.FactID) []Suggestion {
	at, known := x.deliveries.byID[delivery]
	if !known {
		return nil
	}
	d := x.deliveries.list[at]
	var list []Suggestion
	for _, i := range x.promises.like(x.words, d) {
		promise := x.promises.list[i]
		if !x.mayFulfil(d.fact, promise.fact) || x.closed[promise.fact.ID] {
			continue
		}
		m := x.words.compare(amongFacts, d, promise)
		if m.score() < leastEvidence || !x.words.telling(m) {
			continue
		}
		list = append(list, Suggestion{From: refTo(d.fact), To: refTo(promise.fact), Effect: effect(d, promise, m.score()), Score: m.score(), Reasons: m.explain(x.words, d.text)})
	}
	return best(list, mostSuggested)
}

// mayFulfil says whether a delivery may be evidence for a promise: it is reported after it, and done by one who promised.
func (x *Index) mayFulfil(d, promise *record.Fact) bool {
	done := d.Date
	if d.When != nil {
		done = cmp.Or(d.When.End, d.When.Start, done)
	}
	return promise.Date < d.Date && promise.Date <= done && (len(d.Actors) == 0 || len(common(d.Actors, promise.Actors)) > 0) &&
		!x.decided[pair{string(d.ID), string(promise.ID)}]
}

// surely is the score from which on a delivery without a number seems to be all that was promised.
const surely = 0.5

// effect is how far a delivery goes: by its number against the promised one, else by whether it says that work goes on.
func effect(d, promise profile, score float64) record.Effect {
	switch {
	case len(commonUnit(d.fact, promise.fact)) > 0 && amount(promise.fact) > 0:
		if amount(d.fact) >= amount(promise.fact) {
			return record.InFull
		}
		return record.InPart
	case saysOneOf(d.text, "is carrying out", "are carrying out", "is implementing", "are implementing", "under way", "underway", "ongoing", "on-going",
		"has begun", "have begun", "initiated", "started", "is working", "are working", "continues", "is preparing", "are preparing") != "":
		return record.UnderWay
	case amount(promise.fact) > 0 || score < surely:
		return record.InPart
	}
	return record.InFull
}
