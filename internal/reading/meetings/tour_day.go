package meetings

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// dayBetween takes the day that stands right after the name of a stop, where each has its own.
func (a *Diary) dayBetween(st stop, m *who.Meeting) {
	if i := a.NameEnd(st.first); i < st.until && a.pastDate(i, st.until) > i && a.Meetings[0].Record.Date != "" {
		var own who.Meeting
		a.dayIn(i, st.until, &own)
		if own.Record.Date != a.Meetings[0].Record.Date {
			m.Record.Date = own.Record.Date
		}
	}
}

// reach comes to a stop in the sentence that first tells of it, and takes the day that it
// gives, if none after the last of the journey.
func (a *Diary) reach(s *text.Sentence, last record.Date, m *who.Meeting) {
	m.First, m.End = s.FirstToken, s.EndToken
	day := m.Record.Date
	if a.dayIn(s.FirstToken, s.EndToken, m); last != "" && m.Record.Date > last {
		m.Record.Date = day
	}
}

// lastDay is the last of the days that the sentence of a clause gives for a journey, "" for none.
func (a *Diary) lastDay(c *convening) record.Date {
	for _, v := range a.ValuesIn(c.sent.FirstToken, c.sent.EndToken) {
		if p, ok := v.Resolve(a.Calendar(nil, true)); ok && v.Time.From.Grain == value.Day && p.End > p.Start {
			return p.End
		}
	}
	return ""
}

// dayIn takes the first day to come in tokens [first, end).
func (a *Diary) dayIn(first, end int, m *who.Meeting) {
	for _, v := range a.ValuesIn(first, end) {
		if v.Kind != value.Date && v.Kind != value.Period || v.Time.From.Grain != value.Day {
			continue
		}
		if p, ok := v.Resolve(a.Calendar([]record.PartyCode{a.Issuer}, true)); ok && p.Start != "" && p.Start >= a.Date && daysBetween(p.Start, p.End) <= 10 {
			m.Record.Date = p.Start
			return
		}
	}
}

// nameAtStop takes the name of the meeting that is to be attended at a stop, or to which a
// delegation is led.
func (a *Diary) nameAtStop(s *text.Sentence, m *who.Meeting) {
	for i := s.FirstToken; i < s.EndToken && m.Record.Name == ""; i++ {
		from := 0
		switch {
		case a.In(i, a.Lexis.delegated) && i+2 < s.EndToken && a.Words[i+1] == a.Language.By.To:
			from = i + 2
		case a.In(i, a.Lexis.attending):
			from = i + 1
		}
		if from == 0 {
			continue
		}
		if first, end, ok := a.eventAfter(from, s.EndToken); ok && end > 0 {
			m.Record.Name = a.Written(first, end)
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("name", "name", first, end))
		}
	}
}
