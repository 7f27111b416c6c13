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

// AttributesOf reads the first quantity, the first sum and the first day or span
// of days inside tokens [first, end); future tells which way a bare month leans.

func (a *Undertakings) AttributesOf(first, end int, actors []record.PartyCode, future bool) Attributes {
	var out Attributes
	var ofYear *value.Value // "the 2030 Ocean Forum", where nothing says more of when
	vs := a.ValuesIn(first, end)
	for i, v := range vs {
		if i > 0 && v.Kind == value.Quantity && vs[i-1].Kind == value.Number && a.outOf(vs[i-1], v) {
			v.Number = vs[i-1].Number
		}
		switch v.Kind {
		case value.Money:
			a.takeMoney(&out, v)
		case value.Quantity, value.Percent:
			if !future || !a.inRelative(first, int(v.First)) {
				a.takeQuantity(&out, v)
			}
		case value.Date, value.Period, value.Duration:
			if future && a.ofAside(v, first) {
				continue
			}
			if future && a.headsName(v) {
				if a.headsEvent(int(v.End)) && ofYear == nil {
					ofYear = &vs[i]
				}
				continue
			}
			had := out.Period
			a.takePeriod(&out, v, actors, future)
			if had == nil && out.Period != nil && i+1 < len(vs) && (a.andAgain(v, vs[i+1]) || a.andThere(v, vs[i+1])) {
				a.prolong(&out, vs[i+1], actors, future)
			}
		}
	}
	if out.Period == nil && ofYear != nil {
		a.takePeriod(&out, *ofYear, actors, future)
	}
	return out
}

// andAgain says whether nothing but "and" parts two days: "on 30 June and 1 July", "in 1972 and again in 1976".

// andThere says whether a second span goes on from a first one at a second place:
// "in Japan from 7 to 10 August and Indonesia from 11 to 13 August".

// prolong ends the period found where that of a further day ends.

// dollarOf is the dollar that an issuer means by "$" alone.

// countsNothing says whether a number only belongs to an expression: "one another", "2030 targets",
// "1.5 degrees".

// outOf is "108 of the 130 action lines": the first number is what is meant.

// definitePair is "the two regions": a way of naming, no quantity.

// OfADay is "Order of 2 April 2025", "the challenges of today", a year in a name:
// no time at which anything is done.

// ofDeed says whether a time belongs to a participle before it: "the facility
// established this year", or to what came before: "following the lifting of sanctions on 5 May".

// lately says whether a day told without its year is one just gone, of a clause that tells what
// happened on it: "the earthquake which on 6 May devastated the coast", told on 11 May; or one so long
// before its next return that nobody would mean that.

// farAhead says whether a day lies too far ahead to be told without its year.

// lasting says whether a time is how long something is to hold: "will suspend the duties for five years".

// era is a span so long that nothing is due in it: "the 21st century".

// possessed is "today's challenges".

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
