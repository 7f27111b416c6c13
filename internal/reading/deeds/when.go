package deeds

import (
	"math"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/promises"
	"entente.example/internal/record"
)

// Timing is a time that may be that of a deed: one told in its sentence or before, the day of the text,
// that of its meeting.
type Timing struct {
	Period     record.Period
	First, End int // the tokens that tell it; none for a day of the text
	Hints      hints.Given

	place string
}

// Timed is a deed with the times that may be its.
type Timed struct {
	First, End int
	Times      []Timing
}

// readWhenWeights reads the table of weights: "place own and lead since", 0.62.
func readWhenWeights(set *lexicon.Set, b *hints.Book) (*hints.Weights, error) {
	w := &hints.Weights{}
	return w, hints.Read(set, "when-weights", b, map[string]*hints.Weights{"": w})
}

// takeTime takes the time for which most speaks as that of a deed, where it is likelier than none.
func (a *Works) takeTime(d *promises.Deed, at *promises.Attributes) {
	a.times = a.timesOf(a.times[:0], d)
	if a.Lexis.WhenBook.Open {
		a.Timed = append(a.Timed, Timed{d.First, d.End, append([]Timing(nil), a.times...)})
	}
	t := Likeliest(a.times, a.Lexis.WhenWeights)
	if t == nil {
		return
	}
	at.Period = &record.Period{Start: t.Period.Start, End: t.Period.End}
	if t.First < t.End {
		at.Grounds = append(at.Grounds, a.Ground("when", "value."+t.kind(), t.First, t.End))
	}
}

// kind is what a ground says that a time is.
func (t *Timing) kind() string {
	if t.Period.Start == t.Period.End {
		return "date"
	}
	return "period"
}

// Likeliest is the time for which most speaks, nil where less does than for none; times that end on
// the same day speak for each other.
func Likeliest(times []Timing, w *hints.Weights) (found *Timing) {
	most, best := 1.0, 0.0
	for i := range times {
		one := math.Exp(float64(w.Sum(&times[i].Hints)))
		all := one
		for j := range times {
			if j != i && times[j].Same(times[i].Period) {
				all += math.Exp(float64(w.Sum(&times[j].Hints)))
			}
		}
		if all > most+1e-9 || found != nil && all > most-1e-9 && one > best {
			found, most, best = &times[i], all, one
		}
	}
	return found
}

// Same says whether a time ends on the last day of a period, or begins with one that has no end.
func (t *Timing) Same(p record.Period) bool {
	return t.Period.End == p.End && (p.End != "" || t.Period.Start == p.Start)
}
