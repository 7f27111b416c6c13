package brief

import (
	"cmp"
	"fmt"

	"entente.example/internal/record"
)

// coming says which meeting is prepared: when by both clocks, where, who takes part.
func (m *maker) coming() Part {
	p := m.part("meeting")
	var head Group
	add := func(key, text string, note int) {
		if text != "" {
			head.Items = append(head.Items, item(m.house.say("label."+key), sentence(text, note)))
		}
	}
	if m.in.Known {
		note := m.meeting(m.in.Coming)
		add("when", m.whenAt(m.in.Coming.Meeting), note)
		add("where", m.where(m.in.Coming.Meeting), note)
	} else {
		add("when", m.expected(), m.ofSeries())
	}
	if m.in.Met > 0 {
		add("series", m.house.say("met", m.in.Name, m.house.Number(float64(m.in.Met)), m.house.Date(m.in.Last.Held.Date)), m.ofSeries())
	}
	p.Groups = append(p.Groups, head, m.attending())
	return p
}

// ofSeries cites the meetings of the series.
func (m *maker) ofSeries() int {
	if m.in.Series == "" {
		return m.rows("/meetings", m.house.say("note.meetings", m.name()), "party", string(m.in.For), "with", string(first(m.in.Others)))
	}
	return m.rows("/meetings", m.house.say("note.meetings", m.name()), "series", m.in.Series)
}

// whenAt is the day of a meeting and its clocks.
func (m *maker) whenAt(mt record.Meeting) string {
	if mt.Start == "" {
		return m.house.say("when.day", m.house.Date(mt.Date))
	}
	if c := mt.OtherClock; c != nil {
		return m.house.say("when.clocks", m.house.Date(mt.Date), m.house.Clock(mt.Start), m.house.Clock(c.Time), c.Zone)
	}
	return m.house.say("when.clock", m.house.Date(mt.Date), m.house.Clock(mt.Start), cmp.Or(mt.UTCOffset, "?"))
}

// expected says when a meeting that nobody has announced would be.
func (m *maker) expected() string {
	day, reckoned := m.track.NextMeeting(m.in.Series)
	switch {
	case day == "":
		return m.house.say("when.unknown")
	case reckoned:
		return m.house.say("when.expected", m.house.Date(day))
	}
	return m.house.say("when.day", m.house.Date(day))
}

func (m *maker) where(mt record.Meeting) string {
	switch {
	case mt.Mode == record.Video:
		return m.house.say("where.video")
	case mt.Mode == record.Call:
		return m.house.say("where.call")
	case mt.City == "" && mt.Country == "":
		return ""
	case mt.City == m.party(mt.Country) || mt.Country == "":
		return m.house.say("where.in", mt.City)
	case mt.City == "":
		return m.house.say("where.in", m.party(mt.Country))
	}
	return m.house.say("where.place", mt.City, m.party(mt.Country))
}

// attending lists who takes part with the posts held that day, or who may be expected to.
func (m *maker) attending() Group {
	g := Group{Title: m.house.say("heading.attending")}
	if !m.in.Known {
		g.Title = m.house.say("heading.expected")
	}
	for _, a := range m.in.Attending {
		g.Items = append(g.Items, item(m.party(a.Of), sentence(m.attendee(a), m.meeting(a.Held))))
	}
	return g
}

// attendee is a name with the post; who holds a post now that another held is said so.
func (m *maker) attendee(a Attendee) string {
	name := m.person(a.Name)
	text := m.house.say("attendee", name)
	if a.Office != "" {
		text = m.house.say("attendee.office", name, a.Office)
	}
	if a.Post != nil {
		key := "attendee.since"
		switch {
		case a.Post.From == "" && a.Post.To == "":
			key = "attendee.post"
		case a.Post.From == "":
			key = "attendee.until"
		case a.Post.To != "":
			key = "attendee.span"
		}
		text = m.house.say(key, name, a.Post.Post, m.known(a.Post.From), m.known(a.Post.To))
	}
	if a.Part != "" && a.Part != record.Attendee && m.in.Known {
		text += m.house.say("part." + string(a.Part))
	}
	return m.house.say("sentence", text)
}

// person is a name as the house spells it.
func (m *maker) person(name string) string {
	if own := m.in.Spellings[name]; own != "" {
		return m.house.say("person.both", own, name)
	}
	return name
}

// known is a day as far as it is known.
func (m *maker) known(d record.Day) string {
	const year, month = 4, 7
	switch len(d) {
	case year:
		return m.house.say("style.year", string(d))
	case month:
		var y, mon int
		if _, err := fmt.Sscanf(string(d), "%d-%d", &y, &mon); err == nil {
			return m.house.say("style.month", fmt.Sprint(y), m.house.say(fmt.Sprintf("month.%d", mon)))
		}
	}
	return m.house.Date(record.Date(d))
}
