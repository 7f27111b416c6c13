package eval

import (
	"slices"
	"strings"
)

// meetings pairs the meetings of both readings by what they agree in, and
// compares the fields and participants of each pair. The participants of a
// meeting that was missed count as missed.
func (c comparison) meetings() {
	gold, read := c.gold.Meetings, c.read.Meetings
	pairs := matchMeetings(gold, read)
	c.count("meetings.found", len(pairs), len(gold), len(read))
	for _, p := range pairs {
		c.meetingFields(gold[p.gold], read[p.read])
		c.participants(gold[p.gold].Participants, read[p.read].Participants)
	}
	missed, extra := alone(pairs, len(gold), len(read))
	for _, i := range missed {
		c.count("participants.found", 0, len(gold[i].Participants), 0)
		c.fail("meetings", "missed", gold[i].Name, nil)
	}
	for _, i := range extra {
		c.fail("meetings", "extra", nil, read[i].Name)
	}
}

func matchMeetings(gold, read []Meeting) []pair {
	var candidates []candidate
	for i, g := range gold {
		for j, r := range read {
			if n := agreement(g, r); n > 0 {
				candidates = append(candidates, candidate{float64(n), pair{i, j}})
			}
		}
	}
	return best(candidates, len(gold), len(read))
}

// agreement counts in what two meetings agree: date, country, name, a participant.
func agreement(a, b Meeting) int {
	n := 0
	for _, agree := range []bool{
		a.Date != "" && a.Date == b.Date,
		a.Country == b.Country,
		closeNames(a.Name, b.Name, 0.6),
		slices.ContainsFunc(names(a.Participants), func(name []string) bool {
			return slices.ContainsFunc(names(b.Participants), func(other []string) bool { return slices.Equal(name, other) })
		}),
	} {
		if agree {
			n++
		}
	}
	return n
}

// meetingFields compares the fields that either reading states; the name only where the gold one does.
func (c comparison) meetingFields(g, r Meeting) {
	ask := func(field string, stated, same bool, gold, read any) {
		if !stated {
			return
		}
		c.answer("meetings."+field, same)
		if !same {
			c.fail("meetings", field, gold, read)
		}
	}
	exact := func(field, gold, read string) { ask(field, gold+read != "", gold == read, gold, read) }
	exact("date", g.Date, r.Date)
	exact("start", g.Start, r.Start)
	minutes := g.DurationMinutes.Value != 0 || r.DurationMinutes.Value != 0
	ask("duration_minutes", minutes, g.DurationMinutes.same(r.DurationMinutes), g.DurationMinutes, r.DurationMinutes)
	exact("mode", g.Mode, r.Mode)
	ask("city", g.City+r.City != "", closeNames(g.City, r.City, nameLikeness), g.City, r.City)
	exact("country", g.Country, r.Country)
	ask("name", g.Name != "", closeNames(g.Name, r.Name, nameLikeness), g.Name, r.Name)
}

// participants pairs those who took part, in order, by their party and a word
// of the name; without a name by their party alone.
func (c comparison) participants(gold, read []Party) {
	pairs := pairUp(gold, read, sameParticipant)
	for _, p := range pairs {
		c.answer("participants.part", gold[p.gold].Part == read[p.read].Part)
	}
	c.count("participants.found", len(pairs), len(gold), len(read))
	unmatched(c, "participants", gold, read, pairs)
}

func sameParticipant(a, b Party) bool {
	switch {
	case !strings.EqualFold(a.Of, b.Of):
		return false
	case a.Person == "" || b.Person == "":
		return a.Person == b.Person
	}
	return shareWord(words(a.Person), words(b.Person))
}
