package reading

import (
	"sort"
	"strconv"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// attributes are the values that a promise or a deed carries in its words.
type attributes struct {
	quantity *record.Quantity
	money    *record.Money
	period   *record.Period
	grounds  []record.Ground
}

// attributesOf reads the first quantity, the first sum and the first day or span
// of days inside tokens [first, end); future tells which way a bare month leans.
func (a *analysis) attributesOf(first, end int, actors []record.PartyCode, future bool) attributes {
	var out attributes
	vs := a.valuesIn(first, end)
	for i, v := range vs {
		if i > 0 && v.Kind == value.Quantity && vs[i-1].Kind == value.Number && a.outOf(vs[i-1], v) {
			v.Number = vs[i-1].Number
		}
		switch v.Kind {
		case value.Money:
			a.takeMoney(&out, v)
		case value.Quantity, value.Percent:
			a.takeQuantity(&out, v)
		case value.Date, value.Period, value.Duration:
			had := out.period
			a.takePeriod(&out, v, actors, future)
			if had == nil && out.period != nil && i+1 < len(vs) && (a.andAgain(v, vs[i+1]) || a.andThere(v, vs[i+1])) {
				a.prolong(&out, vs[i+1], actors, future)
			}
		}
	}
	return out
}

// andAgain says whether nothing but "and" parts two days: "on 30 June and 1 July", "in 1972 and again in 1976".
func (a *analysis) andAgain(v, next value.Value) bool {
	if next.Kind != value.Date || v.Kind != value.Date || next.LeadFirst <= v.End || next.LeadFirst > v.End+2 {
		return false
	}
	return a.is(int(v.End), "and") && (next.LeadFirst == v.End+1 || a.is(int(v.End)+1, "again"))
}

// andThere says whether a second span goes on from a first one at a second place:
// "in Japan from 7 to 10 August and Indonesia from 11 to 13 August".
func (a *analysis) andThere(v, next value.Value) bool {
	if next.Kind != value.Period || v.Kind != value.Period || next.Lead != v.Lead || next.LeadFirst < v.End+2 || next.LeadFirst > v.End+5 || !a.is(int(v.End), "and") {
		return false
	}
	for i := int(v.End) + 1; i < int(next.LeadFirst); i++ {
		if !a.capital(i) && a.class(i)&isPreposition == 0 {
			return false
		}
	}
	return true
}

// prolong ends the period found where that of a further day ends.
func (a *analysis) prolong(out *attributes, v value.Value, actors []record.PartyCode, future bool) {
	if p, ok := v.Resolve(a.calendar(actors, future)); ok && p.End > out.period.End && out.period.Start != "" {
		out.period = &record.Period{Start: out.period.Start, End: p.End}
	}
}

func (a *analysis) takeMoney(out *attributes, v value.Value) {
	if out.money != nil {
		return
	}
	currency := v.Currency
	if v.AnyDollar {
		currency = dollarOf(a.issuer)
	}
	out.money = &record.Money{Amount: v.Amount, Currency: currency}
	out.grounds = append(out.grounds, a.ground("money", "value.money", int(v.First), int(v.End)))
}

// dollarOf is the dollar that an issuer means by "$" alone.
func dollarOf(issuer record.PartyCode) string {
	switch issuer {
	case "AU", "CA", "NZ", "SG":
		return string(issuer) + "D"
	}
	return "USD"
}

func (a *analysis) takeQuantity(out *attributes, v value.Value) {
	if out.quantity != nil || v.Kind == value.Quantity && (v.UnitEnd <= v.UnitFirst || a.definitePair(v) || a.engine.lexis.abstract.has(a.words[v.UnitEnd-1])) {
		return
	}
	unit := "percent"
	if v.Kind == value.Quantity {
		unit = a.plain(int(v.UnitFirst), int(v.UnitEnd))
	}
	out.quantity = &record.Quantity{Value: v.Number, Unit: unit}
	out.grounds = append(out.grounds, a.ground("quantity", "value.quantity", int(v.First), int(v.End)))
}

// outOf is "108 of the 130 action lines": the first number is what is meant.
func (a *analysis) outOf(part, whole value.Value) bool {
	return whole.First-part.End <= 2 && whole.First > part.End && a.words[part.End] == a.engine.lexis.by.of
}

// definitePair is "the two regions": a way of naming, no quantity.
func (a *analysis) definitePair(v value.Value) bool {
	before := int(v.First) - 1
	if before > 0 && (a.is(before, "first") || a.is(before, "last")) {
		before-- // "the first two summits"
	}
	return v.Number <= 3 && v.First > 0 && a.class(before)&(isDeterminer|isPossessive) != 0 && a.tokens[v.First].Class == text.Word
}

// ofADay is "Order of 2 April 2025", "the challenges of today", a year in a name:
// no time at which anything is done.
func (a *analysis) ofADay(v value.Value) bool {
	if v.Lead == value.NoLead && v.First > 0 && v.End == v.First+1 && a.tokens[v.First].Class == text.Number {
		// a year as an object or in a name: "designate 2023 as", "the Conference 2022"
		prev := a.tokens[v.First-1]
		return prev.Shape == text.Capital || prev.Shape == text.Upper || a.class(int(v.First)-1)&anyVerb != 0
	}
	return v.Lead == value.NoLead && v.First > 1 && a.words[v.First-1] == a.engine.lexis.by.of && !a.engine.lexis.dayPart.has(a.words[v.First-2])
}

// headsName says whether a year alone stands at the head of a name: "the 2030 Agenda".
func (a *analysis) headsName(v value.Value) bool {
	i := int(v.First)
	return v.Lead == value.NoLead && int(v.End) == i+1 && i > 0 && i+1 < len(a.tokens) && a.tokens[i].Class == text.Number && a.class(i-1)&isDeterminer != 0 && a.capital(i+1)
}

func (a *analysis) takePeriod(out *attributes, v value.Value, actors []record.PartyCode, future bool) {
	if out.period != nil && out.period.End != "" {
		return
	}
	if a.ofADay(v) || future && (a.ofDeed(v) || a.headsName(v)) {
		return
	}
	c := a.calendar(actors, future)
	p, ok := v.Resolve(c)
	if !ok || p.Start == "" && p.End == "" || era(p) || a.possessed(v) {
		return
	}
	now := c.Reference
	if future && (v.Lead == value.Since || p.End != "" && (p.End < now || p.End == now && p.Start < now)) || !future && now != "" && (p.Start > now || p.Start == "" && p.End > now) {
		return
	}
	out.period = &p
	field := "due"
	if !future {
		field = "when"
	}
	out.grounds = append(out.grounds, a.ground(field, "value."+v.Kind.String(), int(v.LeadFirst), int(v.End)))
}

// ofDeed says whether a time belongs to a participle before it: "the facility
// established this year", or to what came before: "following the lifting of sanctions on 5 May".
func (a *analysis) ofDeed(v value.Value) bool {
	i := int(v.LeadFirst) - 1
	for k := i; v.Lead != value.By && k > 0 && k > i-longestTold; k-- {
		if a.is(k, "following") || a.is(k, "after") {
			return true
		}
		if a.class(k)&(isComma|isSemicolon|isModal|isRelative|isTo) != 0 {
			break
		}
	}
	return i > 0 && a.class(i)&(isPast|isParticiple) != 0 && a.class(i)&(isBase|isAdjective) == 0 && a.class(i-1)&(isBe|isTo|isHave|isAdverb) == 0 && v.Lead != value.By
}

// era is a span so long that nothing is due in it: "the 21st century".
func era(p record.Period) bool {
	if len(p.Start) < 4 || len(p.End) < 4 {
		return false
	}
	from, err1 := strconv.Atoi(string(p.Start[:4]))
	to, err2 := strconv.Atoi(string(p.End[:4]))
	return err1 == nil && err2 == nil && to-from > 30
}

// possessed is "today's challenges".
func (a *analysis) possessed(v value.Value) bool {
	return int(v.End) < len(a.tokens) && a.class(int(v.End))&isPossessive != 0 && (a.tokens[v.End].Class != text.Word || !a.tokens[v.End].Space)
}

// beneficiaries are the parties named inside tokens [first, end) that are not the actors.
func (a *analysis) beneficiaries(first, end int, actors []record.PartyCode) []record.PartyCode {
	out := []record.PartyCode{}
	from := sort.Search(len(a.mentions), func(i int) bool { return a.mentions[i].first >= first })
	for i := from; i < len(a.mentions) && a.mentions[i].first < end; i++ {
		m := &a.mentions[i]
		if m.end > end || m.kind == mentionPerson {
			continue
		}
		for _, p := range m.parties {
			if p != "" && !contains(actors, p) && !contains(out, p) {
				out = append(out, p)
			}
		}
	}
	return out
}
