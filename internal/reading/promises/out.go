package promises

import (
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// OutCommitments gives the promises out as commitments, in the order of the text.
func (a *Undertakings) OutCommitments() []record.Commitment {
	slices.SortStableFunc(a.Promises, func(x, y Promise) int { return x.First - y.First })
	out := make([]record.Commitment, 0, len(a.Promises))
	day := itinerary{legs: a.legs()}
	for i := range a.Promises {
		p := &a.Promises[i]
		p.First, p.End = a.Unbroken(p.First, p.End, p.Act)
		p.Actors = a.Apart(a.talking(p.Act, p.End, a.Signatories(p.Act, p.End, a.ofIssuer(a.fromAbroad(p.Act, p.Actors)))))
		at := a.AttributesOf(p.First, p.End, p.Actors)
		if p.sum > 0 && p.sum < p.First {
			a.takeMoney(&at, a.ValuesIn(p.sum, p.First)[0])
		}
		at.Period = day.due(a, p, at)
		if p.why != "" {
			at.Grounds = append(at.Grounds, a.Ground("promised", p.why, p.Act, p.Act+1))
		}
		c := record.Commitment{Evidence: a.Evidence(p.First, p.End, p.Rule), Actors: p.Actors, Strength: p.Strength,
			Beneficiaries: a.beneficiaries(p.First, p.End, p.Actors), Quantity: at.Quantity, Money: at.Money, Due: at.Period,
			Topics: a.Topics(p.First, p.End), Confidence: a.trustPromise(p), Grounds: at.Grounds}
		c.Specific = at.Quantity != nil || at.Money != nil || at.Period != nil || a.checkable(p.First, p.End)
		c.Ingredients = a.ingredients(p, &c)
		out = append(out, c)
	}
	return out
}

// checkable says whether something in the words can be identified: a named
// programme, an event or product with a name, a number.
func (a *Undertakings) checkable(first, end int) bool {
	for i := first + 1; i < end; i++ {
		t := a.Tokens[i]
		if t.Class == text.Number || t.Class == text.Word && t.Shape != text.Lower && t.Shape != text.NoCase && !a.NameToken[i] {
			return true
		}
	}
	return false
}

// Unbroken keeps the words around token head up to the address of a link on
// either side, so that a quotation holds what it is about.
func (a *Undertakings) Unbroken(first, end, head int) (int, int) {
	if a.Doc.Format != text.Markdown || head < first || head >= end || a.OneStretch(first, end) {
		return first, end
	}
	for i := head; i+1 < end; i++ {
		if a.Parted(i) {
			end = i + 1
		}
	}
	for i := head; i > first; i-- {
		if a.Parted(i - 1) {
			first = i
		}
	}
	return first, end
}
