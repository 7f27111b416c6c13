package meetings

import (
	"slices"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// rowOf gives the meetings of a text, of which no words of their own tell the day or the place, those
// of the sentence above them that tells of all: "held a series of meetings in Oslo on 3 May".
func (a *Diary) rowOf() {
	if len(a.Meetings) == 0 || a.Meetings[0].Visit {
		return
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.FirstToken >= a.Meetings[0].First {
			return
		}
		if !a.Readable(s) || a.IsHeadline(s) || !a.tellsRow(s) {
			continue
		}
		day, city := a.dayOfRow(s), a.CityIn(s.FirstToken, s.EndToken)
		for j := range a.Meetings {
			m := &a.Meetings[j]
			if day != "" && !grounded(&m.Record, "date") {
				m.Record.Date = day
			}
			if city >= 0 && m.Record.Mode == record.InPerson && m.Record.City == "" && m.Record.Country == "" {
				a.setCity(m, city, s.EndToken)
				a.clocksOf(m)
			}
		}
		return
	}
}

// tellsRow says whether a sentence tells of several meetings at once.
func (a *Diary) tellsRow(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if a.Lexis.Talks.Has(a.Words[i]) || a.WordAt(i, "engagements") || a.WordAt(i, "calls") {
			return true
		}
	}
	return false
}

// dayOfRow is the one day that a sentence names, "" for none.
func (a *Diary) dayOfRow(s *text.Sentence) record.Date {
	for _, v := range a.ValuesIn(s.FirstToken, s.EndToken) {
		if v.Kind != value.Date {
			continue
		}
		if p, ok := v.Resolve(a.Calendar([]record.PartyCode{a.Issuer}, false)); ok && p.Start == p.End {
			return p.Start
		}
	}
	return ""
}

// grounded says whether words of the text tell a field of a meeting.
func grounded(m *record.Meeting, field string) bool {
	return slices.ContainsFunc(m.Grounds, func(g record.Ground) bool { return g.Field == field })
}
