package deeds

import (
	"entente.example/internal/reading/promises"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// sentencesBefore is how many sentences before that of a deed may tell its time.
const sentencesBefore = 2

// timesOf adds the times that may be those of a deed.
func (a *Works) timesOf(out []Timing, d *promises.Deed) []Timing {
	s := a.SentenceOf(d.Head)
	if s < 0 {
		return out
	}
	for _, v := range a.ValuesIn(a.Sents[max(0, s-sentencesBefore)].FirstToken, a.Sents[s].EndToken) {
		out = a.withTime(out, d, v)
	}
	if len(a.Meetings) > 0 {
		out = a.withDay(out, d, "meeting", a.Meetings[0].Record.Date)
	}
	out = a.withDay(out, d, "text", a.Date)
	for i := range out {
		a.sharedHints(out, i, d)
	}
	return out
}

// withTime adds a time told around a deed, and where it may as well last until the text's day, that.
func (a *Works) withTime(out []Timing, d *promises.Deed, v value.Value) []Timing {
	if v.Kind != value.Date && v.Kind != value.Period && v.Kind != value.Duration {
		return out
	}
	c := a.Calendar(d.Actors, false)
	p, ok := v.AnyDay().Resolve(c)
	now := c.Reference
	if !ok || p.Start == "" && p.End == "" || now != "" && (p.Start > now || p.Start == "" && p.End > now) {
		return out
	}
	add := func(p record.Period, untilNow bool) {
		t := Timing{Period: p, First: int(v.LeadFirst), End: int(v.End), place: a.placeOf(d, v)}
		a.whenHints(&t, d, v, untilNow)
		out = append(out, t)
	}
	add(p, false)
	if now != "" && p.Start < now && (p.End == "" || p.End > now) {
		add(record.Period{Start: p.Start, End: now}, true)
	}
	return out
}

// withDay adds a day of the text itself.
func (a *Works) withDay(out []Timing, d *promises.Deed, place string, day record.Date) []Timing {
	if day == "" {
		return out
	}
	t := Timing{Period: record.Period{Start: day, End: day}, place: place}
	a.dayHints(&t, d)
	return append(out, t)
}

// placeOf says where a time stands to a deed.
func (a *Works) placeOf(d *promises.Deed, v value.Value) string {
	i, s := int(v.First), a.SentenceOf(d.Head)
	switch {
	case i < a.Sents[max(0, s-1)].FirstToken:
		return "two before"
	case i < a.Sents[s].FirstToken:
		return "sentence before"
	case i < d.First:
		return "earlier"
	case i < d.Head:
		return "before verb"
	case int(v.End) > d.End:
		return "behind"
	}
	return "own"
}
