package deeds

import (
	"slices"
	"strconv"

	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// dayOf says how a time lies to the text's day.
func (a *Works) dayOf(p record.Period) string {
	switch {
	case p.End == "":
		return "open"
	case p.End < a.Date:
		return "past"
	case p.Start == a.Date:
		return "today"
	case p.End == a.Date:
		return "until today"
	}
	return "under way"
}

// grainOf names the unit in which a time is told.
func grainOf(v value.Value) string {
	if v.Kind == value.Duration {
		return "length"
	}
	several := ""
	if v.Time.To.Grain != value.NoGrain {
		several = "s"
	}
	switch v.Time.From.Grain {
	case value.Day:
		return "day" + several
	case value.Week, value.Weekend:
		return "week"
	case value.Month:
		return "month" + several
	case value.Year:
		return "year" + several
	case value.Quarter, value.Season, value.Half:
		return "part of year"
	}
	return "span"
}

// parting is what parts tokens [from, to) most from what stands behind.
func (a *Works) parting(from, to int) string {
	out := hints.None
	for i := to - 1; i >= from; i-- {
		switch c := a.Class(i); {
		case a.StartsSentence(i) || c&words.IsSemicolon != 0:
			return "break"
		case c&words.IsThat != 0:
			return "that"
		case c&words.IsRelative != 0:
			return "relative"
		case c&words.IsSubordinator != 0 && c&words.IsPreposition == 0:
			return "subordinator"
		case out != hints.None:
		case c&words.IsAnd != 0:
			out = "and"
		case c&words.IsComma != 0:
			out = "comma"
		}
	}
	return out
}

// verbBefore is the form of the last verb before token i in its sentence; "own" is the deed's.
func (a *Works) verbBefore(i, head int) string {
	for lo := a.Sents[a.SentenceOf(i)].FirstToken; i > lo; {
		i--
		if i == head {
			return "own"
		}
		if form := a.verbFormAt(i); form != "" {
			return form
		}
	}
	return hints.None
}

// verbFormAt is the form of the verb at token i; "" where none stands there.
func (a *Works) verbFormAt(i int) string {
	c, before := a.Class(i), a.Class(i-1)
	led := c&words.IsBase != 0 && before&(words.IsTo|words.IsModal) != 0
	switch {
	case !led && (c&(words.IsNounish|words.IsPreposition) != 0 || a.InName(i)):
		return ""
	case c&words.IsModal != 0 || led && before&words.IsModal != 0:
		return "modal"
	case led:
		return "to"
	case c&words.IsGerund != 0:
		return "gerund"
	case c&words.IsParticiple != 0 && before&(words.IsBe|words.IsHave|words.IsPronoun|words.IsRelative) == 0:
		return "participle"
	case c&words.IsPast != 0:
		return "past"
	case c&(words.IsBe|words.IsHave|words.IsThird|words.IsBase) != 0:
		return "finite"
	}
	return ""
}

// indexTimes notes where the text does or promises something and where it tells days, so that
// each deed need not look through all of it.
func (a *Works) indexTimes() {
	a.acts, a.told = a.acts[:0], map[record.Date][]int{}
	for i := range a.Promises {
		a.acts = append(a.acts, a.Promises[i].Act)
	}
	for i := range a.Deeds {
		a.acts = append(a.acts, a.Deeds[i].Head)
	}
	slices.Sort(a.acts)
	for _, v := range a.Values {
		if v.Kind != value.Date {
			continue
		}
		if p, ok := v.Resolve(a.Calendar(nil, false)); ok {
			a.told[p.End] = append(a.told[p.End], a.SentenceOf(int(v.First)))
		}
	}
}

// mostOthers is how many others are counted.
const mostOthers = 2

// othersIn is how many deeds and promises have their verbs in tokens [from, to), as an answer.
func (a *Works) othersIn(from, to int) int {
	i, _ := slices.BinarySearch(a.acts, from)
	j, _ := slices.BinarySearch(a.acts, to)
	return min(max(0, j-i), mostOthers)
}

// lastTold says how many sentences before sentence s a day is told last.
func (a *Works) lastTold(day record.Date, s int) string {
	told := a.told[day]
	i, _ := slices.BinarySearch(told, s+1)
	if i == 0 {
		return hints.None
	}
	n := s - told[i-1]
	if n < 2 {
		return strconv.Itoa(n)
	}
	return hints.Distances()[hints.Distance(n)]
}
