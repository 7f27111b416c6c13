package check

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// chairAbsent finds a chair whom the text's own list of participants lacks.
func chairAbsent(x *inspection) {
	lists := x.participantLists()
	if len(lists) != 1 {
		return
	}
	for _, m := range x.Reading.Meetings {
		for _, p := range m.Participants {
			if p.Person == "" || p.Evidence == nil || p.Part != record.Chair && p.Part != record.CoChair {
				continue
			}
			if start, end, ok := x.bytes(*p.Evidence); ok && !lists[0].holds(x, p.Person, start) {
				x.report(start, end, "chair", p.Person)
			}
		}
	}
}

// stretch is bytes [start, end) of the cleaned text.
type stretch struct{ start, end int }

// holds says whether the surname of a person stands in the stretch, or whether
// byte at, where the person is named, does.
func (s stretch) holds(x *inspection, person string, at int) bool {
	if at >= s.start && at < s.end {
		return true
	}
	words := record.Fold(x.Text.Text[s.start:s.end])
	for _, part := range record.Fold(person) {
		if len(part) > 2 && slices.Contains(words, part) {
			return true
		}
	}
	return false
}

// participantLists finds the lists that say who took part: the items under a
// heading or a line such as "Participants:".
func (x *inspection) participantLists() []stretch {
	var list []stretch
	for i, b := range x.Text.Blocks {
		if !listsParticipants(b.Of(x.Text)) {
			continue
		}
		s := stretch{start: b.End, end: b.End}
		for j := i + 1; j < len(x.Text.Blocks); j++ {
			next := x.Text.Blocks[j]
			if next.Kind != text.ListItem && !(next.Kind == text.Paragraph && j == i+1) {
				break
			}
			s.end = next.End
		}
		if strings.Count(x.Text.Text[s.start:s.end], "\n") > 1 || strings.Count(x.Text.Text[s.start:s.end], ",") > 1 {
			list = append(list, s)
		}
	}
	return list
}

// listsParticipants says whether a line announces who took part.
func listsParticipants(line string) bool {
	switch strings.ToLower(strings.TrimRight(line, ":. ")) {
	case "participants", "list of participants", "attendees", "participants in the meeting", "the participants were", "the following participated",
		"participants included", "in attendance", "attendance", "delegations", "heads of delegation":
		return true
	}
	return false
}
