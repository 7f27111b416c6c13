package reading

import (
	"fmt"
	"strings"
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// timeOf finds the day, the start, the second clock and the length of a meeting.
func (a *analysis) timeOf(c *convening, m *meeting) {
	a.dayOf(c, m)
	a.clockOf(c, m)
	a.lengthOf(c, m)
	a.offsetOf(c, m)
	a.checkClocks(m)
}

// dayOf takes the first day that the clause names; the first meeting of a text
// that names none was held on the text's own day.
func (a *analysis) dayOf(c *convening, m *meeting) {
	for _, v := range a.valuesIn(c.start, c.sent.EndToken) {
		if int(v.First) >= c.end && v.Kind != value.Date || int(v.First) >= c.end || a.afterBackground(int(v.LeadFirst), c) {
			continue
		}
		if v.Kind != value.Date && v.Kind != value.Period || v.Lead == value.After || v.Lead == value.Before || v.Lead == value.Since {
			continue
		}
		if c.coming && v.Time.From.Grain != value.Day {
			continue // "next week" names no day
		}
		p, ok := v.Resolve(a.calendar([]record.PartyCode{a.issuer}, c.coming || a.isAnnounced(c)))
		if !ok || p.Start == "" || p.End == "" || daysBetween(p.Start, p.End) > 10 || m.coming && int(v.First) < c.verb && p.End <= a.date {
			continue // "The Minister today announced that he will visit"
		}
		m.record.Date, m.days = p.Start, p.Start != p.End
		m.record.Grounds = append(m.record.Grounds, a.ground("date", "value", int(v.First), int(v.End)))
		return
	}
	if len(a.meetings) > 0 && !a.meetings[0].visit && a.alsoMet(c) {
		m.record.Date = a.meetings[0].record.Date
	}
	if m.coming && a.class(c.verb)&isModal != 0 && !a.saysToday(c) {
		return // of what will be done the text's own day tells nothing
	}
	if len(a.meetings) == 0 || a.meetings[len(a.meetings)-1].first == m.first && c.where < 0 {
		m.record.Date = a.date
		if len(a.meetings) > 0 {
			last := &a.meetings[len(a.meetings)-1].record
			m.record.Date = last.Date
			if m.record.City == "" && m.record.Country == "" {
				m.record.City, m.record.Country, m.zone = last.City, last.Country, a.meetings[len(a.meetings)-1].zone
			}
		}
	}
}

// saysToday says whether the clause names the text's own day, not as that on which
// it is told: "announced today that".
func (a *analysis) saysToday(c *convening) bool {
	for _, v := range a.valuesIn(c.start, c.end) {
		if before := int(v.LeadFirst) - 1; before >= c.start && a.class(before)&isPast != 0 && int(v.End) < c.verb {
			continue
		}
		if p, ok := v.Resolve(a.calendar(nil, false)); ok && v.Kind == value.Date && a.date != "" && p.Start == a.date && p.End == a.date {
			return true
		}
	}
	return false
}

// alsoMet says whether a clause tells its meeting as one of a row: "also met with".
func (a *analysis) alsoMet(c *convening) bool {
	for i := c.sent.FirstToken; i < c.after; i++ {
		switch strings.ToLower(a.written(i, i+1)) {
		case "also", "addition", "separately", "earlier", "later", "then":
			return true
		}
	}
	return false
}

// afterBackground says whether words such as "ahead of" stand between the verb and token i.
func (a *analysis) afterBackground(i int, c *convening) bool {
	for j := c.after; j < i; j++ {
		if e, _ := a.engine.cues.elsewhere.at(a.words, j, i); e != nil && e.Code == "background" && !strings.HasPrefix(e.Phrase, "on the") && !strings.HasPrefix(e.Phrase, "for ") && !strings.HasPrefix(e.Phrase, "at ") && !strings.HasPrefix(e.Phrase, "of ") {
			return true
		}
	}
	return false
}

func daysBetween(from, to record.Date) int {
	a, err := time.Parse(time.DateOnly, string(from))
	b, err2 := time.Parse(time.DateOnly, string(to))
	if err != nil || err2 != nil {
		return 1 << 20
	}
	return int(b.Sub(a).Hours() / 24)
}

// grounds ties the meeting and its name to their words, and warns of a day that
// the text's own date contradicts.
func (a *analysis) grounds(c *convening, m *meeting) {
	e := a.evidence(m.first, m.end, "meetings."+record.RuleName(c.entry.Code))
	m.record.Evidence = &e
	m.record.Confidence = record.Medium
	if len(a.meetings) == 0 && a.plainlyTold(c, m) {
		m.record.Confidence = record.High
	}
	if c.nameEnd > 0 {
		m.record.Grounds = append(m.record.Grounds, a.ground("name", "name", c.nameFirst, c.nameEnd))
	}
	if len(a.meetings) == 0 && a.date != "" && m.record.Date > a.date && c.entry.Code != "visit" {
		a.warnings = append(a.warnings, record.Warning{Code: "dates-disagree", Evidence: &e,
			Message: fmt.Sprintf("the meeting is said to have been held on %s, after the text's own date %s", m.record.Date, a.date)})
	}
}
