package reading

import (
	"fmt"
	"strings"
	"time"
	_ "time/tzdata" // zones without the machine's own files

	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// clockOf takes the start as local time, the second clock where one is given, and
// the end of the meeting where "to" leads to it.
func (a *analysis) clockOf(c *convening, m *meeting) {
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
	m.record.Start = clockText(first)
	m.record.Grounds = append(m.record.Grounds, a.ground("start", "value", int(first.First), int(first.End)))
	for i, v := range clocks[1:] {
		if i == 0 && a.runsTo(first, v) {
			m.minutes = minutesOf(v) - minutesOf(first)
			continue
		}
		if zone, words := a.zoneOf(v); zone != "" && m.record.OtherClock == nil {
			m.record.OtherClock = &record.Clock{Time: clockText(v), Zone: words}
			m.otherZone = zone
			m.record.Grounds = append(m.record.Grounds, a.ground("other_clock", "value", int(v.First), int(v.End)))
		}
	}
}

func clockText(v value.Value) string { return fmt.Sprintf("%02d:%02d", v.Time.Hour, v.Time.Minute) }

func minutesOf(v value.Value) int { return int(v.Time.Hour)*60 + int(v.Time.Minute) }

func (a *analysis) clocksIn(first, end int) []value.Value {
	var clocks []value.Value
	for _, v := range a.valuesIn(first, end) {
		if v.Kind == value.Clock {
			clocks = append(clocks, v)
		}
	}
	return clocks
}

// sequel are the next sentences, two at most, that go on about the first meeting:
// "It started at …", "The meeting was held by video conference".
func (a *analysis) sequel(c *convening) []text.Sentence {
	if len(a.meetings) > 0 {
		return nil
	}
	var out []text.Sentence
	for i := range a.sents {
		s := a.sents[i]
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
func (a *analysis) goesOn(s *text.Sentence) bool {
	first := s.FirstToken
	if a.words[first] == a.engine.lexis.by.it {
		return true
	}
	return a.cue(first)&cueThe != 0 && first+1 < s.EndToken && a.cue(first+1)&(cueMeeting|cuePlain|cueCall) != 0
}

// runsTo says whether "to" or a dash leads from one clock time to the next.
func (a *analysis) runsTo(from, to value.Value) bool {
	if to.First-from.End > 2 || to.First <= from.End-1 || minutesOf(to) <= minutesOf(from) {
		return false
	}
	w := strings.ToLower(a.written(int(from.End), int(to.First)))
	return w == "to" || w == "-" || w == "–" || w == "until" || w == "till" || strings.HasSuffix(w, "to")
}

// zoneOf is the IANA zone that a clock names, with its words; "" for local time.
func (a *analysis) zoneOf(v value.Value) (zone, words string) {
	if v.UnitEnd > v.UnitFirst {
		words = a.written(int(v.UnitFirst), int(v.UnitEnd))
		if e, _ := a.engine.cues.zones.at(a.words, int(v.UnitFirst), int(v.UnitEnd)); e != nil {
			return e.Code, words
		}
	}
	for i := int(v.First); i < int(v.End)+6 && i < len(a.tokens); i++ {
		if e, stop := a.engine.cues.zones.at(a.words, i, len(a.tokens)); e != nil {
			return e.Code, a.written(i, stop)
		}
		if a.cue(i)&cueClose != 0 && i >= int(v.End) {
			break
		}
	}
	return "", words
}

// local is the moment of a clock time in a zone on a day.
func (a *analysis) local(zone string, day record.Date, clock string) (time.Time, bool) {
	if zone == "" {
		return time.Time{}, false
	}
	loc, err := a.engine.cues.location(zone)
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
func (a *analysis) checkClocks(m *meeting) {
	other := m.record.OtherClock
	if other == nil || m.record.Date == "" {
		return
	}
	here, ok := a.local(m.zone, m.record.Date, m.record.Start)
	there, ok2 := a.local(m.otherZone, m.record.Date, other.Time)
	if !ok || !ok2 {
		return
	}
	gap := here.Sub(there) % (24 * time.Hour)
	other.Agrees = gap == 0
	if !other.Agrees {
		e := a.evidence(m.first, m.end, "meetings.clocks")
		a.warnings = append(a.warnings, record.Warning{Code: "clocks-disagree", Evidence: &e,
			Message: fmt.Sprintf("%s at %s is not %s %s", m.record.Start, m.record.City, other.Time, other.Zone)})
	}
}
