package promises

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// OfName says whether a time only belongs to a name, and tells of no deed.
func (a *Undertakings) OfName(v value.Value) bool { return a.namesYear(v) || a.spanOfName(v) }

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

// headsName says whether a year alone stands at the head of a name: "the 2030 Agenda", "Norway's 2030 Plan".
func (a *Undertakings) headsName(v value.Value) bool {
	i := int(v.First)
	return v.Lead == value.NoLead && int(v.End) == i+1 && i > 0 && i+1 < len(a.Tokens) && a.Tokens[i].Class == text.Number && a.Class(i-1)&(words.IsDeterminer|words.IsPossessive) != 0 && a.Capital(i+1)
}

// OfKind says whether a time without a preposition only tells which of its kind is meant: "their 2030
// targets", "the Work Plan 2021-2025".
func (a *Undertakings) OfKind(v value.Value) bool {
	i, end := int(v.First), int(v.End)
	if v.Lead != value.NoLead || i == 0 || end >= len(a.Tokens) || a.Tokens[i].Class != text.Number {
		return false
	}
	if v.Kind == value.Period {
		return a.Capital(i-1) && v.Time.From.Grain == value.Year
	}
	return end == i+1 && a.Class(i-1)&(words.IsDeterminer|words.IsPossessive|words.IsAdjective) != 0 && a.Tokens[end].Class == text.Word && !a.Capital(end) && a.Class(end)&(words.IsPreposition|words.IsAnd|words.IsTo|words.IsBe|words.IsHave|words.IsModal) == 0
}

// headsEvent says whether the name at token i is that of an event, held in its year: "the 2030 Ocean Forum".
func (a *Undertakings) headsEvent(i int) bool {
	for end := i + longestTold; i < len(a.Tokens) && i < end && a.Capital(i); i++ {
		if a.Lexis.onJourney.occasion.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// endsName says whether a year alone stands behind the short form of a name: "the Master Plan (MPAC) 2025".
func (a *Undertakings) endsName(v value.Value) bool {
	i := int(v.First)
	return v.Lead == value.NoLead && int(v.End) == i+1 && i > 1 && a.Tokens[i].Class == text.Number && a.Class(i-1)&words.IsClose != 0 && a.Capital(i-2)
}

// ofAside says whether a time in words from token first on tells of something else by the way: "with
// Peru, which will mark its jubilee in 2031"; not of when it is to be: "the forum, which will open on 5 May".
func (a *Undertakings) ofAside(v value.Value, first int) bool {
	for i := int(v.LeadFirst) - 1; v.Lead != value.By && i > first && i > int(v.LeadFirst)-longestTold && !a.StartsSentence(i+1); i-- {
		if a.Lexis.meanwhile.Has(a.Words[i]) && a.toldBetween(i+1, int(v.LeadFirst)) {
			return true // "as the storms threaten the boats this year"
		}
		if a.Class(i)&words.IsRelative == 0 || a.Class(i)&words.IsThat != 0 {
			continue
		}
		for k := i + 1; k < int(v.LeadFirst); k++ {
			if a.Class(k)&words.IsBe != 0 || a.Lexis.stage.Has(a.Words[k]) || a.Is(k, "place") {
				return false
			}
		}
		return true
	}
	return false
}

// toldBetween says whether a verb of its own stands in tokens [first, end).
func (a *Undertakings) toldBetween(first, end int) bool {
	for i := first; i < end; i++ {
		c := a.Class(i)
		if c&(words.IsBe|words.IsHave|words.IsModal) != 0 || c&words.AnyVerb != 0 && c&(words.IsNounish|words.IsGerund|words.IsAdjective) == 0 && a.Class(i-1)&(words.IsTo|words.IsPreposition|words.IsDeterminer) == 0 {
			return true
		}
	}
	return false
}

// inRelative says whether a relative clause begins between two tokens.
func (a *Undertakings) inRelative(from, to int) bool {
	for i := from; i < to; i++ {
		if a.Class(i)&words.IsRelative != 0 && a.Class(i)&words.IsThat == 0 {
			return true
		}
	}
	return false
}
