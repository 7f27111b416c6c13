package meetings

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// lengthOf takes the length of the meeting from its sentence, or from the next
// one or two that say how long "the talks lasted".
func (a *Diary) lengthOf(c *convening, m *who.Meeting) {
	d, v := a.durationIn(c.start, c.end)
	if d == 0 && m.Minutes > 0 {
		m.Record.DurationMinutes = m.Minutes
		return
	}
	for _, s := range a.sequel(c) {
		if d == 0 {
			d, v = a.durationIn(s.FirstToken, s.EndToken)
		}
	}
	if d == 0 && len(a.Meetings) == 0 {
		d, v = a.lasted(c)
	}
	if d > 0 {
		m.Record.DurationMinutes = d
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("duration_minutes", "value", int(v.First), int(v.End)))
	}
}

func (a *Diary) lasted(c *convening) (int, value.Value) {
	n := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken < c.sent.EndToken {
			continue
		}
		if n++; n > 3 {
			break
		}
		if a.HasCue(s.FirstToken, min(s.EndToken, s.FirstToken+5), words.CueMeal) {
			continue
		}
		for j := s.FirstToken; j < s.EndToken; j++ {
			if a.WordAt(j, "lasted") {
				return a.durationIn(j, s.EndToken)
			}
		}
	}
	return 0, value.Value{}
}

// durationIn is the first length of minutes or hours in tokens [first, end), in minutes.
func (a *Diary) durationIn(first, end int) (int, value.Value) {
	for _, v := range a.ValuesIn(first, end) {
		if v.Kind != value.Duration {
			continue
		}
		if n, ok := v.Time.Length.Minutes(); ok && n > 0 && n < 12*60 && v.Lead != value.Within && v.Lead != value.After && v.Lead != value.Over {
			return int(n + 0.5), v
		}
	}
	return 0, value.Value{}
}
