package promises

import (
	"sort"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Attributes are the values that a promise or a deed carries in its words.
type Attributes struct {
	Quantity *record.Quantity
	Money    *record.Money
	Period   *record.Period
	Grounds  []record.Ground
}

// AttributesOf reads the first quantity, the first sum and the first day or span of days
// of a promise inside tokens [first, end).
func (a *Undertakings) AttributesOf(first, end int, actors []record.PartyCode) Attributes {
	var out Attributes
	var ofYear *value.Value // "the 2030 Ocean Forum", where nothing says more of when
	vs := a.ValuesIn(first, end)
	for i, v := range vs {
		switch v.Kind {
		case value.Quantity, value.Percent:
			if !a.inRelative(first, int(v.First)) {
				a.takeAmount(&out, vs, i)
			}
		case value.Date, value.Period, value.Duration:
			if a.ofAside(v, first) {
				continue
			}
			if a.headsName(v) {
				if a.headsEvent(int(v.End)) && ofYear == nil {
					ofYear = &vs[i]
				}
				continue
			}
			had := out.Period
			a.takePeriod(&out, v, actors)
			if had == nil && out.Period != nil && i+1 < len(vs) && (a.andAgain(v, vs[i+1]) || a.andThere(v, vs[i+1])) {
				a.prolong(&out, vs[i+1], actors)
			}
		default:
			a.takeAmount(&out, vs, i)
		}
	}
	if out.Period == nil && ofYear != nil {
		a.takePeriod(&out, *ofYear, actors)
	}
	return out
}

// AmountsOf reads the first quantity and the first sum inside tokens [first, end).
func (a *Undertakings) AmountsOf(first, end int) Attributes {
	var out Attributes
	vs := a.ValuesIn(first, end)
	for i := range vs {
		a.takeAmount(&out, vs, i)
	}
	return out
}

// takeAmount takes value i of some as the quantity or the sum.
func (a *Undertakings) takeAmount(out *Attributes, vs []value.Value, i int) {
	v := vs[i]
	if i > 0 && v.Kind == value.Quantity && vs[i-1].Kind == value.Number && a.outOf(vs[i-1], v) {
		v.Number = vs[i-1].Number
	}
	switch v.Kind {
	case value.Money:
		a.takeMoney(out, v)
	case value.Quantity, value.Percent:
		a.takeQuantity(out, v)
	}
}

// beneficiaries are the parties named inside tokens [first, end) that are not the actors.
func (a *Undertakings) beneficiaries(first, end int, actors []record.PartyCode) []record.PartyCode {
	out := []record.PartyCode{}
	from := sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].First >= first })
	for i := from; i < len(a.Mentions) && a.Mentions[i].First < end; i++ {
		m := &a.Mentions[i]
		if m.End > end || m.Kind == who.MentionPerson {
			continue
		}
		for _, p := range m.Parties {
			if p != "" && !words.Contains(actors, p) && !words.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	return out
}
