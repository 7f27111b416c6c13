package check

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"entente.example/internal/record"
)

// occupancy is what the record says of an office and of the person to whom a
// draft gives it, seen from the day of the draft.
type occupancy struct {
	day       record.Date
	own       []sighting // the person in the office
	others    []sighting // others in it
	elsewhere []sighting // the person in another office, told by more than a word
	inTerm    bool       // the person is known to hold the office on that day
	term      *sighting  // somebody else who is
}

// sighting is a text that has a person in an office.
type sighting struct {
	Sighting
	person, office string
}

// occupancy sorts what the record has by who, in what office, and when.
func (x *inspection) occupancy(held []Holding, p record.Participant, day record.Date) occupancy {
	o := occupancy{day: day}
	high, all := x.highOffices(p.Office)
	for _, h := range held {
		if h.Of != p.Of {
			continue
		}
		theirs, theirAll := x.highOffices(h.Office)
		same, shared := samePerson(h.Person, p.Person), common(high, theirs)
		if h.Term != nil {
			o.known(h, same, shared)
			continue
		}
		var list *[]sighting
		switch {
		case shared && same:
			list = &o.own
		case shared:
			list = &o.others
		case same && !common(all, theirAll) && (len(theirs) > 0 || strings.Contains(h.Office, " ")):
			list = &o.elsewhere
		default:
			continue
		}
		for _, s := range h.Seen {
			if s.Date != "" {
				*list = append(*list, sighting{s, h.Person, h.Office})
			}
		}
	}
	for _, list := range [][]sighting{o.own, o.others, o.elsewhere} {
		slices.SortStableFunc(list, func(a, b sighting) int { return cmp.Compare(a.Date, b.Date) })
	}
	return o
}

// known takes a post of which the record knows the beginning and the end.
func (o *occupancy) known(h Holding, same, shared bool) {
	switch t := h.Term; {
	case !shared:
	case same:
		o.inTerm = o.inTerm || t.Covers(o.day)
	case t.Within(o.day) && (t.To != "" || apart(t.From.First(), o.day) <= longestAbsence):
		o.term = &sighting{Sighting{o.day, "posts held, " + string(t.From) + " to " + cmp.Or(string(t.To), "now")}, h.Person, h.Office}
	}
}

// common says whether two lists share anything.
func common(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// samePerson says whether two names may be of one person: they share a part
// that is longer than an initial or "al".
func samePerson(a, b string) bool {
	parts := record.Fold(b)
	return slices.ContainsFunc(record.Fold(a), func(s string) bool { return len(s) > 2 && slices.Contains(parts, s) })
}

// movedOn is where the record has the person in another office by that day,
// after the last text that has the person in this one.
func (o occupancy) movedOn() *sighting {
	if len(o.own) == 0 {
		return nil
	}
	left := o.own[len(o.own)-1].Date
	var known *sighting
	for i := range o.elsewhere {
		s := &o.elsewhere[i]
		if s.Date <= left && s.Date > o.own[0].Date {
			return nil // held along with it
		}
		if s.Date > left && s.Date <= o.day {
			known = s
		}
	}
	return known
}

// Longest times, in days, over which the record is trusted: between two texts
// that have one person in an office, and since somebody left one.
const (
	longestTerm    = 400
	longestAbsence = 731
)

// between is somebody else who is in the office in the last text before that day
// and in the next one after it.
func (o occupancy) between() *sighting {
	before, after := around(o.others, o.day)
	own, next := around(o.own, o.day)
	switch {
	case before == nil || after == nil || !samePerson(before.person, after.person) || apart(before.Date, after.Date) > longestTerm:
		return nil
	case own != nil && own.Date >= before.Date || next != nil && next.Date <= after.Date:
		return nil
	}
	return before
}

// succeeded is somebody else who came into the office by that day, after the
// person was last seen in it.
func (o occupancy) succeeded() *sighting {
	before, _ := around(o.others, o.day)
	if len(o.own) == 0 || before == nil {
		return nil
	}
	left := o.own[len(o.own)-1].Date
	if before.Date <= left || apart(left, o.day) > longestAbsence {
		return nil
	}
	for _, s := range o.others {
		if s.Date <= left && samePerson(s.person, before.person) {
			return nil // the two are in it by turns, or at once
		}
	}
	return before
}

// around is the last of a sorted list on a day or before it, and the first after it.
func around(list []sighting, day record.Date) (before, after *sighting) {
	for i := range list {
		if list[i].Date > day {
			return before, &list[i]
		}
		before = &list[i]
	}
	return before, nil
}

// apart is the number of days between two dates.
func apart(a, b record.Date) int {
	s, err := time.Parse(time.DateOnly, string(a))
	t, err2 := time.Parse(time.DateOnly, string(b))
	if err != nil || err2 != nil {
		return 0
	}
	days := int(t.Sub(s).Hours() / 24)
	return max(days, -days)
}
