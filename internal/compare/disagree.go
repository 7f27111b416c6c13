package compare

import (
	"cmp"
	"slices"
	"strconv"

	"entente.example/internal/record"
)

// disagreements are facts of the meeting on which accounts differ. An account that reports none has no part in it.
func disagreements(accounts []Account) []Difference {
	meetings := meetingsOf(accounts)
	list := []Difference{}
	list = append(list, differ(InDate, "", reported(meetings, "date", func(m *record.Meeting) string { return string(m.Date) }))...)
	list = append(list, clocksDiffer(meetings)...)
	list = append(list, placesDiffer(meetings)...)
	list = append(list, differ(InDuration, "", reported(meetings, "duration_minutes", func(m *record.Meeting) string { return number(m.DurationMinutes) }))...)
	list = append(list, differ(InMode, "", reported(meetings, "mode", func(m *record.Meeting) string { return string(m.Mode) }))...)
	return append(list, peopleDiffer(meetings)...)
}

// meetingsOf is of each account the meeting that the others report too, as far as can be told; nil for none.
func meetingsOf(accounts []Account) []*record.Meeting {
	list := make([]*record.Meeting, len(accounts))
	for i, a := range accounts {
		best := -1
		for k := range a.Reading.Meetings {
			m, score := &a.Reading.Meetings[k], 0
			for j, other := range accounts {
				if j != i {
					score += bestMeeting(m, other.Reading.Meetings)
				}
			}
			if score > best {
				list[i], best = m, score
			}
		}
	}
	return list
}

// bestMeeting says how much a meeting has in common with the likest of others.
func bestMeeting(m *record.Meeting, others []record.Meeting) int {
	best := 0
	for i := range others {
		best = max(best, commonMeeting(m, &others[i]))
	}
	return best
}

// commonMeeting says how much two meetings have in common.
func commonMeeting(a, b *record.Meeting) int {
	score := 0
	for _, same := range []bool{a.Date != "" && a.Date == b.Date, a.City != "" && record.FoldLetters(a.City) == record.FoldLetters(b.City), a.Name != "" && record.SeriesKey(a.Name) == record.SeriesKey(b.Name)} {
		if same {
			score += 3
		}
	}
	for _, p := range a.Parties() {
		if slices.Contains(b.Parties(), p) {
			score++
		}
	}
	return score
}

// reported is what each account says of its meeting, with the words for it.
func reported(meetings []*record.Meeting, field string, of func(*record.Meeting) string) []Value {
	list := make([]Value, len(meetings))
	for i, m := range meetings {
		if m != nil {
			list[i] = Value{Text: of(m)}
			if list[i].Text != "" {
				list[i].Evidence = wordsFor(m, field)
			}
		}
	}
	return list
}

// wordsFor are the words that give a field of a meeting, else those for the meeting.
func wordsFor(m *record.Meeting, field string) *record.Evidence {
	for i := range m.Grounds {
		if m.Grounds[i].Field == field {
			return &m.Grounds[i].Evidence
		}
	}
	return m.Evidence
}

// clocksDiffer compares the hours of beginning; one clock of a place may be the other one of another account.
func clocksDiffer(meetings []*record.Meeting) []Difference {
	for i, a := range meetings {
		for _, b := range meetings[:i] {
			if a != nil && b != nil && a.Start != "" && b.Start != "" && !sameClock(a, b) {
				return differ(InStart, "", reported(meetings, "start", func(m *record.Meeting) string { return m.Start }))
			}
		}
	}
	return nil
}

func sameClock(a, b *record.Meeting) bool {
	other := func(m, n *record.Meeting) bool { return m.OtherClock != nil && m.OtherClock.Time == n.Start }
	return a.Start == b.Start || other(a, b) || other(b, a)
}

// placesDiffer compares cities, whatever their accents, and countries where a city is not given.
func placesDiffer(meetings []*record.Meeting) []Difference {
	for i, a := range meetings {
		for _, b := range meetings[:i] {
			if a == nil || b == nil {
				continue
			}
			city := a.City != "" && b.City != "" && record.FoldLetters(a.City) != record.FoldLetters(b.City)
			country := a.Country != "" && b.Country != "" && a.Country != b.Country
			if city || country {
				return []Difference{{Field: InPlace, Values: reported(meetings, "city", func(m *record.Meeting) string { return cmp.Or(m.City, string(m.Country)) })}}
			}
		}
	}
	return nil
}

// number is a whole number, empty for 0.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
