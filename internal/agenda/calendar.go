package agenda

import (
	"strings"
	"time"

	ical "github.com/arran4/golang-ical"
)

// Place says where a site is, and when it is told from.
type Place struct {
	Origin string    // "https://record.example.org"
	Title  string    // of the feed or calendar
	Self   string    // its own address
	Now    time.Time // the moment of the telling
}

// host is the name of the site, by which ids of occasions are its own.
func (p Place) host() string {
	_, rest, _ := strings.Cut(p.Origin, "://")
	name, _, _ := strings.Cut(rest, ":")
	return name
}

// Calendar writes occasions as an iCalendar, one all-day event each.
func Calendar(list []Occasion, p Place) string {
	c := ical.NewCalendarFor("Entente")
	c.SetMethod(ical.MethodPublish)
	c.SetXWRCalName(p.Title)
	for _, o := range Dated(list) {
		day, err := time.Parse(time.DateOnly, string(o.Day))
		if err != nil {
			continue
		}
		e := c.AddEvent(o.ID + "@" + p.host())
		e.SetDtStampTime(day) // of what is told, not of the telling: what is the same stays the same
		e.SetAllDayStartAt(day)
		e.SetAllDayEndAt(day.AddDate(0, 0, 1))
		e.SetSummary(o.Title)
		e.SetDescription(o.Words)
		e.SetURL(p.Origin + o.Path)
		e.SetProperty(ical.ComponentPropertyTransp, "TRANSPARENT")
	}
	return c.Serialize(ical.WithNewLineWindows)
}
