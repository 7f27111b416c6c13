package promises

import (
	"strconv"
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// andAgain says whether nothing but "and" parts two days: "on 30 June and 1 July", "in 1972 and again in 1976".
func (a *Undertakings) andAgain(v, next value.Value) bool {
	if next.Kind != value.Date || v.Kind != value.Date || next.LeadFirst <= v.End || next.LeadFirst > v.End+2 {
		return false
	}
	return a.Is(int(v.End), "and") && (next.LeadFirst == v.End+1 || a.Is(int(v.End)+1, "again"))
}

// andThere says whether a second span goes on from a first one at a second place:
// "in Japan from 7 to 10 August and Indonesia from 11 to 13 August".
func (a *Undertakings) andThere(v, next value.Value) bool {
	if next.Kind != value.Period || v.Kind != value.Period || next.Lead != v.Lead || next.LeadFirst < v.End+2 || next.LeadFirst > v.End+5 || !a.Is(int(v.End), "and") {
		return false
	}
	for i := int(v.End) + 1; i < int(next.LeadFirst); i++ {
		if !a.Capital(i) && a.Class(i)&words.IsPreposition == 0 {
			return false
		}
	}
	return true
}

// prolong ends the period found where that of a further day ends.
func (a *Undertakings) prolong(out *Attributes, v value.Value, actors []record.PartyCode) {
	if p, ok := v.Resolve(a.Calendar(actors, true)); ok && p.End > out.Period.End && out.Period.Start != "" {
		out.Period = &record.Period{Start: out.Period.Start, End: p.End}
	}
}

// OfADay is "Order of 2 April 2025", "the challenges of today", a year in a name:
// no time at which anything is done.
func (a *Undertakings) OfADay(v value.Value) bool {
	if v.Lead == value.NoLead && v.First > 0 && v.End == v.First+1 && a.Tokens[v.First].Class == text.Number {
		// a year as an object or in a name: "designate 2023 as", "the Conference 2022"
		prev := a.Tokens[v.First-1]
		return prev.Shape == text.Capital || prev.Shape == text.Upper || a.Class(int(v.First)-1)&words.AnyVerb != 0
	}
	return v.Lead == value.NoLead && v.First > 1 && a.Words[v.First-1] == a.Language.By.Of && !a.Lexis.dayPart.Has(a.Words[v.First-2])
}

// takePeriod takes a time as that of a promise, unless it has one.
func (a *Undertakings) takePeriod(out *Attributes, v value.Value, actors []record.PartyCode) {
	if out.Period != nil && out.Period.End != "" {
		return
	}
	if a.OfADay(v) || a.OfDeed(v) || a.lately(v) || a.endsName(v) || a.OfKind(v) {
		return
	}
	if lasting(v) {
		v.Lead = value.Within
	}
	c := a.Calendar(actors, true)
	p, ok := v.AnyDay().Resolve(c)
	if !ok || p.Start == "" && p.End == "" || era(p) || a.Possessed(v) {
		return
	}
	if now := c.Reference; v.Lead == value.Since || p.End != "" && (p.End < now || p.End == now && p.Start < now) {
		return
	}
	out.Period = &p
	out.Grounds = append(out.Grounds, a.Ground("due", "value."+v.Kind.String(), int(v.LeadFirst), int(v.End)))
}

// OfDeed says whether a time belongs to a participle before it: "the facility
// established this year", or to what came before: "following the lifting of sanctions on 5 May".
func (a *Undertakings) OfDeed(v value.Value) bool {
	i := int(v.LeadFirst) - 1
	for k := i; v.Lead != value.By && k > 0 && k > i-longestTold; k-- {
		if a.Is(k, "following") || a.Is(k, "after") {
			return true
		}
		if a.Class(k)&(words.IsComma|words.IsSemicolon|words.IsModal|words.IsRelative|words.IsTo) != 0 {
			break
		}
	}
	return i > 0 && a.Class(i)&(words.IsPast|words.IsParticiple) != 0 && a.Class(i)&(words.IsBase|words.IsAdjective) == 0 && !a.Lexis.settled.Has(a.Words[i]) && a.Class(i-1)&(words.IsBe|words.IsTo|words.IsHave|words.IsAdverb) == 0 && v.Lead != value.By
}

// lately says whether a day told without its year is one just gone, of a clause that tells what
// happened on it: "the earthquake which on 6 May devastated the coast", told on 11 May; or one so long
// before its next return that nobody would mean that.
func (a *Undertakings) lately(v value.Value) bool {
	p, ok := v.Resolve(a.Calendar(nil, true))
	was, ok2 := v.Resolve(a.Calendar(nil, false))
	if !ok || !ok2 || p == was || v.Lead == value.By {
		return false
	}
	if (v.Lead == value.NoLead || p.Start == p.End) && a.farAhead(p.Start) {
		return true
	}
	i := int(v.LeadFirst) - 1
	return i > 0 && a.Class(i)&words.IsRelative != 0 && int(v.End) < len(a.Tokens) && a.Class(int(v.End))&words.IsPast != 0 && a.Class(int(v.End))&words.IsBase == 0
}

// longestAhead is how far ahead a day told without its year may lie; one further off is one just gone.
const longestAhead = 240 * 24 * time.Hour

// farAhead says whether a day lies too far ahead to be told without its year.
func (a *Undertakings) farAhead(day record.Date) bool {
	then, err1 := time.Parse(time.DateOnly, string(day))
	now, err2 := time.Parse(time.DateOnly, string(a.Date))
	return err1 == nil && err2 == nil && then.Sub(now) >= longestAhead
}

// lasting says whether a time is how long something is to hold: "will suspend the duties for five years".
func lasting(v value.Value) bool {
	return v.Kind == value.Duration && v.Lead == value.For && v.Time.Length.Unit >= value.Month
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

// Possessed is "today's challenges".
func (a *Undertakings) Possessed(v value.Value) bool {
	return int(v.End) < len(a.Tokens) && a.Class(int(v.End))&words.IsPossessive != 0 && (a.Tokens[v.End].Class != text.Word || !a.Tokens[v.End].Space)
}
