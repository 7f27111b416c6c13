package brief

import (
	"cmp"
	"slices"

	"entente.example/internal/record"
)

// shownDates is how many dates the calendar has.
const shownDates = 10

// date is something that comes.
type date struct {
	day  record.Date
	line Sentence
}

// calendar lists what comes, by its day: meetings that are known or expected, and days on which promises fall due.
func (m *maker) calendar() Part {
	p := m.part("calendar")
	dates := m.meetingsToCome()
	for _, f := range m.in.Facts {
		if f.Kind != record.KindCommitment || f.Due == nil || f.Due.End <= m.in.On || !m.stillOpen(f.ID) {
			continue
		}
		dates = append(dates, date{f.Due.End, sentence(m.house.say("calendar.due", m.whose(f), m.quoted(f)), m.fact(f))})
	}
	slices.SortStableFunc(dates, func(a, b date) int { return cmp.Compare(a.day, b.day) })
	var g Group
	for _, d := range dates[:min(len(dates), shownDates)] {
		g.Items = append(g.Items, item(m.house.Date(d.day), d.line))
	}
	p.Groups = append(p.Groups, g)
	return p
}

// stillOpen says whether a promise is still to be fulfilled.
func (m *maker) stillOpen(id record.FactID) bool {
	s, ok := m.track.Latest(id)
	return ok && s.State.Open()
}

// meetingsToCome are the next ones of each series in which these parties met before.
func (m *maker) meetingsToCome() []date {
	var dates []date
	names, keys := map[string]string{}, []string{}
	for _, mt := range m.in.Book.Meetings {
		if mt.Series != "" && m.meetsUs(mt) && names[mt.Series] == "" {
			names[mt.Series] = record.SeriesName(mt.Name)
			keys = append(keys, mt.Series)
		}
	}
	for _, key := range keys {
		day, reckoned := m.track.NextMeeting(key)
		if day == "" || day == m.in.Coming.Date && m.in.Known {
			continue
		}
		phrase := "calendar.meeting"
		if reckoned {
			phrase = "calendar.expected"
		}
		dates = append(dates, date{day, sentence(m.house.say(phrase, names[key]), m.rows("/meetings", m.house.say("note.meetings", names[key]), "series", key))})
	}
	return dates
}

// meetsUs says whether a meeting is one of ours with one of them.
func (m *maker) meetsUs(mt record.MeetingDay) bool {
	return slices.Contains(mt.Parties, m.in.For) && slices.ContainsFunc(mt.Parties, func(c record.PartyCode) bool { return slices.Contains(m.in.Others, c) })
}
