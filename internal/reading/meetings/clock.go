package meetings

import (
	"fmt"
	"strings"
	"time"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// clockOf takes the start as local time, the second clock where one is given, and
// the end of the meeting where "to" leads to it.
func (a *Diary) clockOf(c *convening, m *who.Meeting) {
	clocks := a.clocksIn(c.start, c.sent.EndToken)
	for _, s := range a.sequel(c) {
		if len(clocks) == 0 {
			clocks = a.clocksIn(s.FirstToken, s.EndToken)
		}
	}
	if len(clocks) == 0 {
		return
	}
	first := clocks[0]
	m.Record.Start = clockText(first)
	m.Record.Grounds = append(m.Record.Grounds, a.Ground("start", "value", int(first.First), int(first.End)))
	for i, v := range clocks[1:] {
		if i == 0 && a.runsTo(first, v) {
			m.Minutes = minutesOf(v) - minutesOf(first)
			continue
		}
		if zone, words := a.zoneOf(v); zone != "" && m.Record.OtherClock == nil {
			m.Record.OtherClock = &record.Clock{Time: clockText(v), Zone: words}
			m.OtherZone = zone
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("other_clock", "value", int(v.First), int(v.End)))
		}
	}
}

func clockText(v value.Value) string { return fmt.Sprintf("%02d:%02d", v.Time.Hour, v.Time.Minute) }

func minutesOf(v value.Value) int { return int(v.Time.Hour)*60 + int(v.Time.Minute) }

func (a *Diary) clocksIn(first, end int) []value.Value {
	var clocks []value.Value
	for _, v := range a.ValuesIn(first, end) {
		if v.Kind == value.Clock {
			clocks = append(clocks, v)
		}
	}
	return clocks
}

// sequel are the next sentences, two at most, that go on about the first meeting:
// "It started at …", "The meeting was held by video conference".
func (a *Diary) sequel(c *convening) []text.Sentence {
	if len(a.Meetings) > 0 {
		return nil
	}
	var out []text.Sentence
	for i := range a.Sents {
		s := a.Sents[i]
		if s.FirstToken < c.sent.EndToken {
			continue
		}
		if len(out) == 2 || s.Block != c.sent.Block || !a.goesOn(&s) {
			break
		}
		out = append(out, s)
	}
	return out
}

// goesOn says whether a sentence is about the meeting itself.
func (a *Diary) goesOn(s *text.Sentence) bool {
	first := s.FirstToken
	if a.Words[first] == a.Language.By.It {
		return true
	}
	return a.Cue(first)&words.CueThe != 0 && first+1 < s.EndToken && a.Cue(first+1)&(words.CueMeeting|words.CuePlain|words.CueCall) != 0
}

// runsTo says whether "to" or a dash leads from one clock time to the next.
func (a *Diary) runsTo(from, to value.Value) bool {
	if to.First-from.End > 2 || to.First <= from.End-1 || minutesOf(to) <= minutesOf(from) {
		return false
	}
	w := strings.ToLower(a.Written(int(from.End), int(to.First)))
	return w == "to" || w == "-" || w == "–" || w == "until" || w == "till" || strings.HasSuffix(w, "to")
}

// zoneOf is the IANA zone that a clock names, with its words; "" for local time.
func (a *Diary) zoneOf(v value.Value) (zone, parts string) {
	if v.UnitEnd > v.UnitFirst {
		parts = a.Written(int(v.UnitFirst), int(v.UnitEnd))
		if e, _ := a.Language.Cues.Zones.At(a.Words, int(v.UnitFirst), int(v.UnitEnd)); e != nil {
			return e.Code, parts
		}
	}
	for i := int(v.First); i < int(v.End)+6 && i < len(a.Tokens); i++ {
		if e, stop := a.Language.Cues.Zones.At(a.Words, i, len(a.Tokens)); e != nil {
			return e.Code, a.Written(i, stop)
		}
		if a.Cue(i)&words.CueClose != 0 && i >= int(v.End) {
			break
		}
	}
	return "", parts
}

// local is the moment of a clock time in a zone on a day.
func (a *Diary) local(zone string, day record.Date, clock string) (time.Time, bool) {
	if zone == "" {
		return time.Time{}, false
	}
	loc, err := a.Language.Cues.Location(zone)
	if err != nil {
		return time.Time{}, false
	}
	if clock == "" {
		clock = "12:00"
	}
	at, err := time.ParseInLocation("2006-01-02 15:04", string(day)+" "+clock, loc)
	return at, err == nil
}

// checkClocks compares the two clock times of a meeting, and warns where they
// are not the same moment.
func (a *Diary) checkClocks(m *who.Meeting) {
	other := m.Record.OtherClock
	if other == nil || m.Record.Date == "" {
		return
	}
	here, ok := a.local(m.Zone, m.Record.Date, m.Record.Start)
	there, ok2 := a.local(m.OtherZone, m.Record.Date, other.Time)
	if !ok || !ok2 {
		return
	}
	gap := here.Sub(there) % (24 * time.Hour)
	other.Agrees = gap == 0
	if !other.Agrees {
		e := a.Evidence(m.First, m.End, "meetings.clocks")
		a.Warnings = append(a.Warnings, record.Warning{Code: "clocks-disagree", Evidence: &e,
			Message: fmt.Sprintf("%s at %s is not %s %s", m.Record.Start, m.Record.City, other.Time, other.Zone)})
	}
}
