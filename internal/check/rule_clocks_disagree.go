package check

import (
	"fmt"
	"strings"
	"time"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
)

// clocksDisagree finds pairs of clock times, "10:00 local time (12:00 JST)",
// that are not the same moment on that day.
func clocksDisagree(x *inspection) {
	for i := 0; i+1 < len(x.values); i++ {
		v, w := x.values[i], x.values[i+1]
		if v.Kind == value.Clock && w.Kind == value.Clock && x.sameMoment(v, w) {
			x.compareClocks(v, w)
		}
	}
}

// sameMoment says whether two clock times are given for one moment: the second
// stands in brackets, or behind a mark or "or".
func (x *inspection) sameMoment(v, w value.Value) bool {
	_, end := x.placeOf(v)
	if int(w.First)-end > 3 || x.sentence(int(v.First)) != x.sentence(int(w.First)) {
		return false
	}
	between := strings.TrimRight(strings.ToLower(x.written(end, int(w.First))), " ")
	switch between {
	case "(", "/", ",", "or", ", or", "(or", ";", "[", "(at":
		return true
	}
	return false
}

// placeOf is the zone of the place that a clock time names, "9:00 a.m. in Tokyo",
// "9:00 a.m., Tokyo time", with the token after it; nil for none.
func (x *inspection) placeOf(v value.Value) (*zone, int) {
	first, end := int(v.UnitFirst), int(v.UnitEnd)
	if first >= end && x.token(int(v.End)) == "in" {
		first, end = int(v.End)+1, int(v.End)+2
	}
	for _, m := range x.names {
		if int(m.First) < first || int(m.First) >= end {
			continue
		}
		if z := zoneIn(m); z != nil {
			return z, max(int(m.End), int(v.End))
		}
	}
	return nil, int(v.End)
}

// zoneIn is the zone of a place; nil for a name of no place, or of one with several.
func zoneIn(m lexicon.Match) *zone {
	for _, e := range m.Entries {
		if at, err := time.LoadLocation(e.Fields["zone"]); err == nil && e.Fields["zone"] != "" {
			return &zone{e.Phrase, at}
		}
	}
	return nil
}

// compareClocks reports the second clock time where it is not the moment of the first.
func (x *inspection) compareClocks(v, w value.Value) {
	zone, day := x.zoneOf(v), x.dayOf(v)
	other := x.zoneOf(w)
	if zone == nil {
		zone = x.localZone(v)
	}
	if zone == nil || other == nil || day == "" {
		return
	}
	date, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return
	}
	here := time.Date(date.Year(), date.Month(), date.Day(), int(v.Time.Hour), int(v.Time.Minute), 0, 0, zone.at)
	there := here.In(other.at)
	if there.Hour() == int(w.Time.Hour) && there.Minute() == int(w.Time.Minute) {
		return
	}
	x.reportTokens(int(w.First), int(w.End), "time", clockText(int(v.Time.Hour), int(v.Time.Minute)), "zone", zone.name,
		"right", clockText(there.Hour(), there.Minute()), "other", clockText(int(w.Time.Hour), int(w.Time.Minute)), "other_zone", other.name)
}

func clockText(hour, minute int) string { return fmt.Sprintf("%d:%02d", hour, minute) }

// zone is a time zone with its name in the text.
type zone struct {
	name string
	at   *time.Location
}

// zoneOf is the zone that a clock time names; nil for none, and for "local time".
func (x *inspection) zoneOf(v value.Value) *zone {
	words := x.written(int(v.UnitFirst), int(v.UnitEnd))
	iana, ok := x.know.zones[strings.ToLower(words)]
	if !ok {
		place, _ := x.placeOf(v)
		return place
	}
	at, err := time.LoadLocation(iana)
	if err != nil {
		return nil
	}
	return &zone{words, at}
}

// localZone is the zone of the first place that the sentence of a clock time
// names, else that of the meeting; nil where its words name a zone that is not known.
func (x *inspection) localZone(v value.Value) *zone {
	if words := strings.ToLower(x.written(int(v.UnitFirst), int(v.UnitEnd))); words != "" && words != "local time" && words != "local" {
		return nil
	}
	s := x.sents[x.sentence(int(v.First))]
	for _, m := range x.names {
		if int(m.First) < s.FirstToken || int(m.First) >= s.EndToken {
			continue
		}
		if z := zoneIn(m); z != nil {
			return z
		}
	}
	return nil
}

// dayOf is the day of a clock time: that which its sentence names, or the meeting's, or the text's.
func (x *inspection) dayOf(v value.Value) record.Date {
	s := x.sents[x.sentence(int(v.First))]
	for _, d := range x.valuesIn(s.FirstToken, s.EndToken) {
		if d.Kind != value.Date {
			continue
		}
		if p, ok := d.Resolve(value.Calendar{Reference: x.Reading.Date, MonthFirst: x.Reading.Issuer == "US"}); ok && p.Start == p.End && p.Start != "" {
			return p.Start
		}
	}
	return x.Reading.Date
}
