package reading

import (
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

func (a *analysis) outCommitments() []record.Commitment {
	slices.SortStableFunc(a.found.promises, func(x, y promise) int { return x.first - y.first })
	out := make([]record.Commitment, 0, len(a.found.promises))
	var day itinerary
	for i := range a.found.promises {
		p := &a.found.promises[i]
		p.first, p.end = a.unbroken(p.first, p.end, p.act)
		p.actors = a.signatories(p.act, p.end, p.actors)
		at := a.attributesOf(p.first, p.end, p.actors, true)
		if at.period == nil && p.clause < p.subject {
			front := a.attributesOf(p.clause, p.subject, p.actors, true)
			if front.period != nil && (front.period.Start != a.date || front.period.End != a.date || a.found.promises[i].modal) {
				at.period = front.period
			}
		}
		if at.period == nil && p.stop > p.lead {
			at.period = a.attributesOf(p.lead, p.stop, p.actors, true).period
		}
		at.period = day.note(a, p, at.period)
		if at.period == nil {
			at.period = a.journeyDays(p)
		}
		c := record.Commitment{Evidence: a.evidence(p.first, p.end, p.rule), Actors: p.actors, Strength: p.strength,
			Beneficiaries: a.beneficiaries(p.first, p.end, p.actors), Quantity: at.quantity, Money: at.money, Due: at.period,
			Topics: a.topics(p.first, p.end), Confidence: a.trustPromise(p), Grounds: at.grounds}
		c.Specific = at.quantity != nil || at.money != nil || at.period != nil || a.checkable(p.first, p.end)
		c.Ingredients = a.ingredients(p, &c)
		out = append(out, c)
	}
	return out
}

// checkable says whether something in the words can be identified: a named
// programme, an event or product with a name, a number.
func (a *analysis) checkable(first, end int) bool {
	for i := first + 1; i < end; i++ {
		t := a.tokens[i]
		if t.Class == text.Number || t.Class == text.Word && t.Shape != text.Lower && t.Shape != text.NoCase && !a.nameToken[i] {
			return true
		}
	}
	return false
}

// unbroken keeps the words around token head up to the address of a link on
// either side, so that a quotation holds what it is about.
func (a *analysis) unbroken(first, end, head int) (int, int) {
	if a.doc.Format != text.Markdown || head < first || head >= end || a.oneStretch(first, end) {
		return first, end
	}
	for i := head; i+1 < end; i++ {
		if a.parted(i) {
			end = i + 1
		}
	}
	for i := head; i > first; i-- {
		if a.parted(i - 1) {
			first = i
		}
	}
	return first, end
}
