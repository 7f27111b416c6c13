package promises

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func (a *Undertakings) takeMoney(out *Attributes, v value.Value) {
	if out.Money != nil {
		return
	}
	currency := v.Currency
	if v.AnyDollar {
		currency = dollarOf(a.Issuer)
	}
	out.Money = &record.Money{Amount: v.Amount, Currency: currency}
	out.Grounds = append(out.Grounds, a.Ground("money", "value.money", int(v.First), int(v.End)))
}

// dollarOf is the dollar that an issuer means by "$" alone.
func dollarOf(issuer record.PartyCode) string {
	switch issuer {
	case "AU", "CA", "NZ", "SG":
		return string(issuer) + "D"
	}
	return "USD"
}

func (a *Undertakings) takeQuantity(out *Attributes, v value.Value) {
	if out.Quantity != nil || a.countsNothing(v) || v.Kind == value.Quantity && (v.UnitEnd <= v.UnitFirst || a.definitePair(v) || a.Lexis.abstract.Has(a.Words[v.UnitEnd-1])) {
		return
	}
	unit := "percent"
	if v.Kind == value.Quantity {
		unit = a.Plain(int(v.UnitFirst), int(v.UnitEnd))
	}
	out.Quantity = &record.Quantity{Value: v.Number, Unit: unit}
	out.Grounds = append(out.Grounds, a.Ground("quantity", "value.quantity", int(v.First), int(v.End)))
}

// countsNothing says whether a number only belongs to an expression: "one another", "2030 targets",
// "1.5 degrees".
func (a *Undertakings) countsNothing(v value.Value) bool {
	if v.Kind != value.Quantity || v.UnitEnd <= v.UnitFirst {
		return false
	}
	unit, before := int(v.UnitFirst), int(v.First)-1
	switch {
	case before > 0 && a.Is(before, "+"): // "C5+1"
		return true
	case a.Is(unit, "another"), a.Is(unit, "degree"), a.Is(unit, "degrees"):
		return true
	case before > 0 && a.Capital(before) && !a.StartsSentence(before) && !a.InName(before) && unit == int(v.First)+1 && a.Class(before)&(words.IsPreposition|words.IsDeterminer|words.AnyVerb) == 0:
		return true // "the Special 301 report"
	case v.Number >= firstYear && v.Number <= lastYear && unit == int(v.First)+1 && a.Tokens[v.First].End-a.Tokens[v.First].Start == 4:
		return before >= 0 && a.Class(before)&(words.IsAdjective|words.IsPossessive|words.IsDeterminer) != 0
	}
	return false
}

// firstYear and lastYear are the numbers that are read as years before a noun.
const firstYear, lastYear = 1900, 2100

// outOf is "108 of the 130 action lines": the first number is what is meant.
func (a *Undertakings) outOf(part, whole value.Value) bool {
	return whole.First-part.End <= 2 && whole.First > part.End && a.Words[part.End] == a.Language.By.Of
}

// definitePair is "the two regions": a way of naming, no quantity.
func (a *Undertakings) definitePair(v value.Value) bool {
	before := int(v.First) - 1
	if before > 0 && (a.Is(before, "first") || a.Is(before, "last")) {
		before-- // "the first two summits"
	}
	return v.Number <= 3 && v.First > 0 && a.Class(before)&(words.IsDeterminer|words.IsPossessive) != 0 && a.Tokens[v.First].Class == text.Word
}
