package cli

import (
	"fmt"
	"strings"

	"entente.example/internal/record"
)

// quietState is the name of a state; empty for a suggestion, as most facts are.
func quietState(s record.State) string {
	if s == record.Suggested {
		return ""
	}
	return s.Name()
}

// factValues says on one line what a fact of any kind holds besides its words.
func factValues(f record.Fact) string {
	switch f.Kind {
	case record.KindStatement:
		return parts(string(f.Act), speakers(f.Speakers), join(f.Topics))
	case record.KindCommitment:
		return commitmentValues(f)
	case record.KindDelivery:
		actors := join(f.Actors)
		if actors == "" {
			actors = "done"
		}
		return parts(actors, quantity(f.Quantity), money(f.Money), period(f.When, "until"), join(f.Topics))
	case record.KindMeeting:
		return parts(f.Name, join(f.Actors), day(f.Date))
	}
	return named(f.Name, f.Acronym)
}

func commitmentValues(f record.Fact) string {
	actors := join(f.Actors)
	if len(f.Beneficiaries) > 0 {
		actors = strings.TrimSpace(actors + " to " + join(f.Beneficiaries))
	}
	specific := ""
	if f.Specific {
		specific = "specific"
	}
	return parts(string(f.Strength), specific, actors, quantity(f.Quantity), money(f.Money), period(f.Due, "by"), join(f.Topics))
}

// meetingFacts says when, how long, how and where on one line.
func meetingFacts(m record.Meeting) string {
	length := ""
	if m.DurationMinutes > 0 {
		length = count(m.DurationMinutes, "minute")
	}
	return parts(day(m.Date), clocks(m), length, words(m.Mode), place(m))
}

// place is where a meeting was held: "Vientiane, LA".
func place(m record.Meeting) string {
	return strings.Trim(m.City+", "+string(m.Country), ", ")
}

// clocks writes the local time and, in brackets, the second one.
func clocks(m record.Meeting) string {
	other := m.OtherClock
	switch {
	case other == nil:
		return m.Start
	case other.Agrees:
		return strings.TrimSpace(fmt.Sprintf("%s (%s %s)", m.Start, other.Time, other.Zone))
	}
	return strings.TrimSpace(fmt.Sprintf("%s (%s %s: the two clocks disagree)", m.Start, other.Time, other.Zone))
}
