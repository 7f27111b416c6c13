package promises

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// ofName says whether a time only belongs to a name, and tells of no deed.
func (a *Undertakings) ofName(v value.Value) bool { return a.namesYear(v) || a.spanOfName(v) }

// namesYear says whether a year only tells which of its kind is meant, "since the 2010 flood", "of the 2022
// Declaration", where none of the words says that something was done then: "at the 2022 Summit".
func (a *Undertakings) namesYear(v value.Value) bool {
	i := int(v.First)
	if int(v.End) != i+1 || i < 2 || i+1 >= len(a.Tokens) || a.Tokens[i].Class != text.Number || a.Class(i-1)&words.IsDeterminer == 0 || a.Tokens[i+1].Class != text.Word || a.Class(i+1)&(words.IsPreposition|words.IsAnd|words.IsTo|words.IsBe|words.IsHave) != 0 {
		return false
	}
	return !a.Is(i-2, "at") && !a.Is(i-2, "during") && !a.Is(i-2, "in") && !a.Is(i-2, "on")
}

// spanOfName says whether a span in brackets belongs to a name: "the Plan of Action (2021-2025)".
func (a *Undertakings) spanOfName(v value.Value) bool {
	i := int(v.LeadFirst)
	return v.Kind == value.Period && i > 1 && int(v.End) < len(a.Tokens) && a.Class(i-1)&words.IsOpen != 0 && a.Class(int(v.End))&words.IsClose != 0 && a.Capital(i-2)
}
