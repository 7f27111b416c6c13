// Package agenda tells what happens around promises and when: meetings, what falls due, what is overdue, what is new, what was decided.
//
// In: what is tracked, as far as somebody may see it, and what they want to hear of. Out: occasions, as an iCalendar (RFC 5545) or an
// Atom feed (RFC 4287). It is pure: whatever a viewer may not see is not in what it is given.
package agenda

import (
	"cmp"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// Kind is what sort of occasion one is.
type Kind string

// The kinds of occasion.
const (
	Meeting Kind = "meeting" // a series meets
	Due     Kind = "due"     // a promise, or a target, falls due
	Overdue Kind = "overdue" // its day is past, and nothing shows that it was kept
	New     Kind = "new"     // a promise stands in a new text
	Decided Kind = "decided" // somebody decided what became of a promise
)

// Occasion is something that happens on a day. Its id stays as long as what it tells stays the same.
type Occasion struct {
	ID    string      `json:"id"`
	Kind  Kind        `json:"kind"`
	Day   record.Date `json:"day"`
	Since record.Date `json:"since"` // the day from which it is told of
	Title string      `json:"title"`
	Words string      `json:"words,omitempty"` // those of the text
	Path  string      `json:"path"`            // of the page that shows it
}

// Topic is what somebody wants to hear of; empty fields do not restrict.
type Topic struct {
	Party      record.PartyCode   `json:"party,omitempty"`
	Framework  record.FrameworkID `json:"framework,omitempty"`
	Commitment record.FactID      `json:"commitment,omitempty"`
}

// notice is how many days before its day something is told to fall due.
const notice = 30

// past is how many days back occasions are told; what is overdue is told for as long as it is.
const past = 366

// Of lists the occasions of a topic, the earliest first.
func Of(t *track.Track, topic Topic) []Occasion {
	a := agenda{t: t, topic: topic, from: earlier(t.On(), past), targets: targetsOf(t.Book())}
	a.meetings()
	for _, id := range a.commitments() {
		f, _ := t.Commitment(id)
		a.promise(f)
	}
	a.overdue()
	a.decided()
	slices.SortFunc(a.list, func(x, y Occasion) int { return cmp.Or(cmp.Compare(x.Day, y.Day), strings.Compare(x.ID, y.ID)) })
	return slices.CompactFunc(a.list, func(x, y Occasion) bool { return x.ID == y.ID })
}

// Until are the occasions that are told of by a day, the latest first.
func Until(list []Occasion, day record.Date) []Occasion {
	var told []Occasion
	for _, o := range list {
		if o.Since != "" && o.Since <= day {
			told = append(told, o)
		}
	}
	slices.SortStableFunc(told, func(x, y Occasion) int { return cmp.Or(cmp.Compare(y.Since, x.Since), strings.Compare(x.ID, y.ID)) })
	return told
}

// Dated are the occasions that stand in a calendar: meetings and what falls due.
func Dated(list []Occasion) []Occasion {
	return slices.DeleteFunc(slices.Clone(list), func(o Occasion) bool { return o.Day == "" || o.Kind != Meeting && o.Kind != Due })
}
