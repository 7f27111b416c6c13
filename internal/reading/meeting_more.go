package reading

import (
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// dropVisit leaves out a visit whose meetings the text tells; they keep its day and
// country, and whoever came along was there.
func (a *analysis) dropVisit() {
	v, along := a.meetings[0].record, a.meetings[0].company
	a.meetings = a.meetings[1:]
	if along < len(v.Participants) {
		a.comeAlong(v.Participants[along:])
	}
	m := &a.meetings[0].record
	if m.Date == "" {
		m.Date = v.Date
	}
	if m.City == "" && m.Country == "" && m.Mode == record.InPerson {
		m.City, m.Country, m.UTCOffset = v.City, v.Country, v.UTCOffset
	}
	a.principals = append(a.principals[:0], a.meetings[0].people...)
}

// comeAlong adds a visit's company of the traveller's own side to its meetings.
func (a *analysis) comeAlong(company []record.Participant) {
	for i := range a.meetings {
		m := &a.meetings[i].record
		for _, p := range company {
			if p.Of == a.issuer && p.Part == record.Attendee && !a.takesPartIn(m, &p) {
				m.Participants = append(m.Participants, p)
			}
		}
	}
}

// takesPartIn says whether a participant is among those of a meeting.
func (a *analysis) takesPartIn(m *record.Meeting, p *record.Participant) bool {
	for i := range m.Participants {
		if q := &m.Participants[i]; q.Person == p.Person && q.Group == p.Group && (q.Person+q.Group != "" || q.Office == p.Office) {
			return true
		}
	}
	return false
}

// another says whether a clause after the first meeting's reports one more: its
// subject is one who met there, and it names somebody else or an event.
func (a *analysis) another(c *convening) bool {
	if c.told && c.own && !c.coming {
		return true
	}
	if a.kind != record.Readout && a.kind != "" && !(a.kind == record.JointStatement && a.meetings[0].visit) || c.entry.Code == "visit" || a.longAgo(c) {
		return false
	}
	if c.entry.Code == "passive" {
		return a.kind != record.JointStatement && a.meetsStranger(c)
	}
	if len(c.subject) == 0 || a.meetings[0].visit && c.entry.Code == "event" && c.nameEnd > 0 && len(c.object) == 0 && c.entry.Fields["part"] == "" {
		return false // who travels attends conferences too
	}
	if c.entry.Code == "event" && c.nameEnd == 0 && c.entry.Fields["mode"] == "" && a.attends(c) {
		return false
	}
	if a.travelling(c) {
		return a.meetsOther(c)
	}
	first := &a.mentions[c.subject[0]]
	if first.kind == mentionPerson && first.person >= 0 && !contains(a.principals, first.person) && !a.metBefore(first.person) {
		return false
	}
	if first.kind != mentionPerson && first.kind != mentionOffice {
		return false
	}
	if at := first.first; at > c.sent.FirstToken+14 && c.where < 0 && c.entry.Code != "incall" && !a.coordinated(c.verb) {
		return false
	}
	if a.meetsStranger(c) {
		return true
	}
	return c.nameEnd > 0 && a.coordinated(c.verb) && c.entry.Fields["part"] != ""
}

// meetsStranger says whether a clause names somebody who was not at the first meeting.
func (a *analysis) meetsStranger(c *convening) bool {
	for _, k := range c.object {
		if m := &a.mentions[k]; m.kind == mentionPerson && m.person >= 0 && !contains(a.principals, m.person) {
			return true
		}
	}
	return false
}

// metBefore says whether one of the issuer's people was at a later meeting told so far.
func (a *analysis) metBefore(p int) bool {
	if a.people[p].of != a.issuer {
		return false
	}
	for i := range a.meetings {
		if contains(a.meetings[i].people, p) {
			return true
		}
	}
	return false
}

// longAgo says whether the clause names a day well before the text's own.
func (a *analysis) longAgo(c *convening) bool {
	if i := c.sent.FirstToken; i+2 < c.sent.EndToken && a.is(i, "Earlier") && a.is(i+1, "this") && !a.engine.lexis.hours.has(a.words[i+2]) {
		return true // "Earlier this month"
	}
	for _, v := range a.valuesIn(c.sent.FirstToken, c.sent.EndToken) {
		if v.Kind != value.Date && v.Kind != value.Period {
			continue
		}
		if p, ok := v.Resolve(a.calendar([]record.PartyCode{a.issuer}, c.coming)); ok && p.End != "" && daysBetween(p.End, a.date) > 14 && a.date != "" {
			return true
		}
	}
	return false
}

// attends says whether somebody went to an event rather than held it.
func (a *analysis) attends(c *convening) bool {
	switch strings.ToLower(a.written(c.verb, c.verb+1)) {
	case "held", "holds", "had", "conducted":
		return false
	}
	return true
}

// mealAfter takes "A working dinner hosted by Minister X followed" as a meeting of the same people.
func (a *analysis) mealAfter(s *text.Sentence) {
	if len(a.meetings) == 0 || len(a.meetings) > 3 {
		return
	}
	for i := s.FirstToken; i < s.EndToken && i < s.FirstToken+5; i++ {
		if a.cue(i)&cueMeal == 0 || !a.mealIsSubject(i+1, s.EndToken) {
			continue
		}
		first := s.FirstToken
		for a.cue(first)&cueThe != 0 {
			first++
		}
		a.takeMeal(s, first, i+1)
		return
	}
}

// mealIsSubject says whether the verb after a meal's name says that it was given.
func (a *analysis) mealIsSubject(i, end int) bool {
	for ; i < end && i < len(a.tokens); i++ {
		switch strings.ToLower(a.written(i, i+1)) {
		case "followed", "took", "lasted":
			return true
		case "was":
			return i+1 < end && (a.written(i+1, i+2) == "held" || a.written(i+1, i+2) == "hosted" || a.written(i+1, i+2) == "given")
		}
		if a.class(i)&(isComma|isThat|isRelative) != 0 {
			return false
		}
	}
	return false
}

func (a *analysis) takeMeal(s *text.Sentence, first, end int) {
	of := a.meetings[0]
	m := meeting{first: s.FirstToken, end: s.EndToken, people: append([]int(nil), of.people...)}
	m.record = record.Meeting{Name: a.written(first, end), Mode: of.record.Mode, Date: of.record.Date, City: of.record.City, Country: of.record.Country, UTCOffset: of.record.UTCOffset}
	for _, p := range of.record.Participants {
		p.Part = record.Attendee
		m.record.Participants = append(m.record.Participants, p)
	}
	c := convening{sent: s, start: s.FirstToken, end: s.EndToken, after: end, where: -1}
	a.attendance(s, &m, false)
	if d, v := a.durationIn(c.start, c.end); d > 0 {
		m.record.DurationMinutes = d
		m.record.Grounds = append(m.record.Grounds, a.ground("duration_minutes", "value", int(v.First), int(v.End)))
	}
	e := a.evidence(m.first, m.end, "meetings.meal")
	m.record.Evidence, m.record.Confidence = &e, record.Medium
	a.meetings = append(a.meetings, m)
}
