package meetings

import (
	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// dropVisit leaves out a visit whose meetings the text tells; they keep its day and
// country, and whoever came along was there.
func (a *Diary) dropVisit() {
	v, along := a.Meetings[0].Record, a.Meetings[0].Company
	a.Meetings = a.Meetings[1:]
	if along < len(v.Participants) {
		a.comeAlong(v.Participants[along:])
	}
	m := &a.Meetings[0].Record
	if m.Date == "" {
		m.Date = v.Date
	}
	if m.City == "" && m.Country == "" && m.Mode == record.InPerson {
		m.City, m.Country, m.UTCOffset = v.City, v.Country, v.UTCOffset
	}
	a.Principals = append(a.Principals[:0], a.Meetings[0].People...)
}

// comeAlong adds a visit's company of the traveller's own side to its meetings.
func (a *Diary) comeAlong(company []record.Participant) {
	for i := range a.Meetings {
		m := &a.Meetings[i].Record
		for _, p := range company {
			if p.Of == a.Issuer && p.Part == record.Attendee && !a.takesPartIn(m, &p) {
				m.Participants = append(m.Participants, p)
			}
		}
	}
}

// takesPartIn says whether a participant is among those of a meeting.
func (a *Diary) takesPartIn(m *record.Meeting, p *record.Participant) bool {
	for i := range m.Participants {
		if q := &m.Participants[i]; q.Person == p.Person && q.Group == p.Group && (q.Person+q.Group != "" || q.Office == p.Office) {
			return true
		}
	}
	return false
}

// another says whether a clause after the first meeting's reports one more: its
// subject is one who met there, and it names somebody else or an event.
func (a *Diary) another(c *convening) bool {
	if c.told && c.own && !c.coming {
		return true
	}
	if a.Kind != record.Readout && a.Kind != "" && !(a.Kind == record.JointStatement && a.Meetings[0].Visit) || c.entry.Code == "visit" || a.longAgo(c) {
		return false
	}
	if c.entry.Code == "passive" {
		return a.Kind != record.JointStatement && a.meetsStranger(c)
	}
	if len(c.subject) == 0 || a.Meetings[0].Visit && c.entry.Code == "event" && c.nameEnd > 0 && len(c.object) == 0 && c.entry.Fields["part"] == "" {
		return false // who travels attends conferences too
	}
	if c.entry.Code == "event" && c.nameEnd == 0 && c.entry.Fields["mode"] == "" && a.attends(c) {
		return false
	}
	if a.travelling(c) {
		return a.meetsOther(c)
	}
	first := &a.Mentions[c.subject[0]]
	if first.Kind == who.MentionPerson && first.Person >= 0 && !words.Contains(a.Principals, first.Person) && !a.metBefore(first.Person) {
		return false
	}
	if first.Kind != who.MentionPerson && first.Kind != who.MentionOffice {
		return false
	}
	if at := first.First; at > c.sent.FirstToken+14 && c.where < 0 && c.entry.Code != "incall" && !a.coordinated(c.verb) {
		return false
	}
	if a.meetsStranger(c) {
		return true
	}
	return c.nameEnd > 0 && a.coordinated(c.verb) && c.entry.Fields["part"] != ""
}

// meetsStranger says whether a clause names somebody who was not at the first meeting.
func (a *Diary) meetsStranger(c *convening) bool {
	for _, k := range c.object {
		if m := &a.Mentions[k]; m.Kind == who.MentionPerson && m.Person >= 0 && !words.Contains(a.Principals, m.Person) {
			return true
		}
	}
	return false
}

// metBefore says whether one of the issuer's people was at a later meeting told so far.
func (a *Diary) metBefore(p int) bool {
	if a.People[p].Of != a.Issuer {
		return false
	}
	for i := range a.Meetings {
		if words.Contains(a.Meetings[i].People, p) {
			return true
		}
	}
	return false
}

// longAgo says whether the clause names a day well before the text's own.
func (a *Diary) longAgo(c *convening) bool {
	if i := c.sent.FirstToken; i+2 < c.sent.EndToken && a.Is(i, "Earlier") && a.Is(i+1, "this") && !a.Lexis.Hours.Has(a.Words[i+2]) {
		return true // "Earlier this month"
	}
	for _, v := range a.ValuesIn(c.sent.FirstToken, c.sent.EndToken) {
		if v.Kind != value.Date && v.Kind != value.Period {
			continue
		}
		if p, ok := v.Resolve(a.Calendar([]record.PartyCode{a.Issuer}, c.coming)); ok && p.End != "" && daysBetween(p.End, a.Date) > 14 && a.Date != "" {
			return true
		}
	}
	return false
}

// attends says whether somebody went to an event rather than held it.
func (a *Diary) attends(c *convening) bool {
	return !a.In(c.verb, a.Lexis.gave)
}

// mealAfter takes "A working dinner hosted by Minister X followed" as a meeting of the same people.
func (a *Diary) mealAfter(s *text.Sentence) {
	if len(a.Meetings) == 0 || len(a.Meetings) > 3 {
		return
	}
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+5; i++ {
		if a.Cue(i)&words.CueMeal == 0 || !a.mealIsSubject(i+1, s.EndToken) {
			continue
		}
		first := s.FirstToken
		for a.Cue(first)&words.CueThe != 0 {
			first++
		}
		a.takeMeal(s, first, i+1)
		return
	}
}

// mealIsSubject says whether the verb after a meal's name says that it was given.
func (a *Diary) mealIsSubject(i, end int) bool {
	for ; i < end && i < len(a.Tokens); i++ {
		switch {
		case a.In(i, a.Lexis.lasting):
			return true
		case a.Is(i, "was"):
			return i+1 < end && (a.Is(i+1, "held") || a.Is(i+1, "hosted") || a.Is(i+1, "given"))
		}
		if a.Class(i)&(words.IsComma|words.IsThat|words.IsRelative) != 0 {
			return false
		}
	}
	return false
}

func (a *Diary) takeMeal(s *text.Sentence, first, end int) {
	of := a.Meetings[0]
	m := who.Meeting{First: s.FirstToken, End: s.EndToken, People: append([]int(nil), of.People...)}
	m.Record = record.Meeting{Name: a.Written(first, end), Mode: of.Record.Mode, Date: of.Record.Date, City: of.Record.City, Country: of.Record.Country, UTCOffset: of.Record.UTCOffset}
	for _, p := range of.Record.Participants {
		p.Part = record.Attendee
		m.Record.Participants = append(m.Record.Participants, p)
	}
	c := convening{sent: s, start: s.FirstToken, end: s.EndToken, after: end, where: -1}
	a.attendance(s, &m, false)
	if d, v := a.durationIn(c.start, c.end); d > 0 {
		m.Record.DurationMinutes = d
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("duration_minutes", "value", int(v.First), int(v.End)))
	}
	e := a.Evidence(m.First, m.End, "meetings.meal")
	m.Record.Evidence, m.Record.Confidence = &e, record.Medium
	a.Meetings = append(a.Meetings, m)
}
