package reading

import "entente.example/internal/reading/value"

// lengthOf takes the length of the meeting from its sentence, or from the next
// one or two that say how long "the talks lasted".
func (a *analysis) lengthOf(c *convening, m *meeting) {
	d, v := a.durationIn(c.start, c.end)
	if d == 0 && m.minutes > 0 {
		m.record.DurationMinutes = m.minutes
		return
	}
	for _, s := range a.sequel(c) {
		if d == 0 {
			d, v = a.durationIn(s.FirstToken, s.EndToken)
		}
	}
	if d == 0 && len(a.meetings) == 0 {
		d, v = a.lasted(c)
	}
	if d > 0 {
		m.record.DurationMinutes = d
		m.record.Grounds = append(m.record.Grounds, a.ground("duration_minutes", "value", int(v.First), int(v.End)))
	}
}

func (a *analysis) lasted(c *convening) (int, value.Value) {
	n := 0
	for i := range a.sents {
		s := &a.sents[i]
		if s.FirstToken < c.sent.EndToken {
			continue
		}
		if n++; n > 3 {
			break
		}
		if a.hasCue(s.FirstToken, min(s.EndToken, s.FirstToken+5), cueMeal) {
			continue
		}
		for j := s.FirstToken; j < s.EndToken; j++ {
			if a.wordAt(j, "lasted") {
				return a.durationIn(j, s.EndToken)
			}
		}
	}
	return 0, value.Value{}
}

// durationIn is the first length of minutes or hours in tokens [first, end), in minutes.
func (a *analysis) durationIn(first, end int) (int, value.Value) {
	for _, v := range a.valuesIn(first, end) {
		if v.Kind != value.Duration {
			continue
		}
		if n, ok := v.Time.Length.Minutes(); ok && n > 0 && n < 12*60 && v.Lead != value.Within && v.Lead != value.After && v.Lead != value.Over {
			return int(n + 0.5), v
		}
	}
	return 0, value.Value{}
}
