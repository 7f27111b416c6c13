package meetings

import (
	"fmt"
	"strings"
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// timeOf finds the day, the start, the second clock and the length of a meeting.
func (a *Diary) timeOf(c *convening, m *who.Meeting) {
	a.dayOf(c, m)
	if c.front == 0 {
		a.clockOf(c, m)
	}
	a.lengthOf(c, m)
	a.offsetOf(c, m)
	a.checkClocks(m)
}

// dayOf takes the first day that the clause names; the first meeting of a text
// that names none was held on the text's own day.
func (a *Diary) dayOf(c *convening, m *who.Meeting) {
	for _, v := range a.ValuesIn(c.start, c.sent.EndToken) {
		if int(v.First) >= c.end || a.afterBackground(int(v.LeadFirst), c) {
			continue
		}
		if v.Kind != value.Date && v.Kind != value.Period || v.Lead == value.After || v.Lead == value.Before || v.Lead == value.Since && !m.Coming {
			continue
		}
		if c.coming && v.Time.From.Grain != value.Day {
			continue // "next week" names no day
		}
		p, ok := v.Resolve(a.Calendar([]record.PartyCode{a.Issuer}, c.coming || a.isAnnounced(c)))
		if v.Lead == value.Since || v.Lead == value.From && m.Coming && p.End == "" && v.Time.From.Grain == value.Day {
			p.End = p.Start // "commencing on 18 June"
		}
		if !ok || p.Start == "" || p.End == "" || daysBetween(p.Start, p.End) > a.longest(m, v.Time.From.Grain == value.Day && p.Start > a.Date) || m.Coming && int(v.First) < c.verb && p.End <= a.Date {
			continue // "The Minister today announced that he will visit"
		}
		m.Record.Date, m.Days = p.Start, p.Start != p.End
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("date", "value", int(v.First), int(v.End)))
		return
	}
	if len(a.Meetings) > 0 && !a.Meetings[0].Visit && a.alsoMet(c) {
		m.Record.Date = a.Meetings[0].Record.Date
	}
	if m.Coming && a.Class(c.verb)&words.IsModal != 0 && !a.saysToday(c) {
		return // of what will be done the text's own day tells nothing
	}
	if len(a.Meetings) == 0 || a.Meetings[len(a.Meetings)-1].First == m.First && c.where < 0 {
		m.Record.Date = a.Date
		if len(a.Meetings) > 0 {
			last := &a.Meetings[len(a.Meetings)-1].Record
			m.Record.Date = last.Date
			if m.Record.City == "" && m.Record.Country == "" {
				m.Record.City, m.Record.Country, m.Zone = last.City, last.Country, a.Meetings[len(a.Meetings)-1].Zone
			}
		}
	}
}

// saysToday says whether the clause names the text's own day, not as that on which
// it is told: "announced today that".
func (a *Diary) saysToday(c *convening) bool {
	for _, v := range a.ValuesIn(c.start, c.end) {
		if before := int(v.LeadFirst) - 1; before >= c.start && a.Class(before)&words.IsPast != 0 && int(v.End) < c.verb {
			continue
		}
		if p, ok := v.Resolve(a.Calendar(nil, false)); ok && v.Kind == value.Date && a.Date != "" && p.Start == a.Date && p.End == a.Date {
			return true
		}
	}
	return false
}

// alsoMet says whether a clause tells its meeting as one of a row: "also met with", "On the same
// day", "Following the talks".
func (a *Diary) alsoMet(c *convening) bool {
	if i := c.sent.FirstToken; (a.WordAt(i, "following") || a.WordAt(i, "after")) && a.Cue(i+1)&words.CueThe != 0 && a.HasCue(i+2, min(i+5, c.verb), words.CueMeeting|words.CuePlain|words.CueCall) {
		return true
	}
	for i := c.sent.FirstToken; i < c.after; i++ {
		if a.In(i, a.Lexis.further) {
			return true
		}
	}
	return false
}

// afterBackground says whether words such as "ahead of" stand between the verb and token i.
func (a *Diary) afterBackground(i int, c *convening) bool {
	for j := c.after; j < i; j++ {
		if i-j <= 3 && a.WordAt(j, "during") {
			continue // "during the period 14-18 April"
		}
		if e, _ := a.Language.Cues.Elsewhere.At(a.Words, j, i); e != nil && e.Code == "background" && !strings.HasPrefix(e.Phrase, "on the") && !strings.HasPrefix(e.Phrase, "for ") && !strings.HasPrefix(e.Phrase, "at ") && !strings.HasPrefix(e.Phrase, "of ") {
			return true
		}
	}
	return false
}

// longest is how many days a meeting may take; days to come are told of visits that are longer.
func (a *Diary) longest(m *who.Meeting, ahead bool) int {
	if m.Visit && m.Coming && ahead {
		return longestVisit
	}
	return 10
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
func (a *Diary) grounds(c *convening, m *who.Meeting) {
	e := a.Evidence(m.First, m.End, "meetings."+record.RuleName(c.entry.Code))
	m.Record.Evidence = &e
	m.Record.Confidence = record.Medium
	if len(a.Meetings) == 0 && a.plainlyTold(c, m) {
		m.Record.Confidence = record.High
	}
	if c.nameEnd > 0 {
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("name", "name", c.nameFirst, c.nameEnd))
	}
	if len(a.Meetings) == 0 && a.Date != "" && m.Record.Date > a.Date && c.entry.Code != "visit" {
		a.Warnings = append(a.Warnings, record.Warning{Code: "dates-disagree", Evidence: &e,
			Message: fmt.Sprintf("the meeting is said to have been held on %s, after the text's own date %s", m.Record.Date, a.Date)})
	}
}
