package brief

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// writer writes one readout.
type writer struct {
	house   House
	account Account
}

// opening says which meeting it was, when, where, how long, and who took part.
func (w *writer) opening() []Sentence {
	m := w.account.Meeting
	var list []Sentence
	add := func(text string) {
		if text != "" {
			list = append(list, Sentence{Text: text + ".", Facts: []record.FactID{m.ID}})
		}
	}
	add(w.held(m))
	add(w.clocks(m))
	for _, part := range []record.Part{record.Chair, record.CoChair, record.Host, record.Attendee, ""} {
		add(w.took(m, part))
	}
	return list
}

func (w *writer) held(m record.Meeting) string {
	name := cmp.Or(m.Name, "meeting")
	if !strings.HasPrefix(strings.ToLower(name), "the ") {
		name = "the " + name
	}
	text := fmt.Sprintf("On %s, %s was held", w.house.Date(m.Date), name)
	switch m.Mode {
	case record.Video:
		text += " by video conference"
	case record.Call:
		text += " by telephone"
	}
	if m.City != "" {
		text += " in " + m.City
	}
	if m.Country != "" && m.City != w.house.Party(m.Country) {
		text += cmp.Or(map[bool]string{true: ", "}[m.City != ""], " in ") + w.house.Party(m.Country)
	}
	return text
}

func (w *writer) clocks(m record.Meeting) string {
	var parts []string
	if m.Start != "" {
		began := fmt.Sprintf("began at %s local time", w.house.Clock(m.Start))
		if c := m.OtherClock; c != nil {
			began += fmt.Sprintf(" (%s %s)", w.house.Clock(c.Time), c.Zone)
		}
		parts = append(parts, began)
	}
	if m.DurationMinutes > 0 {
		parts = append(parts, fmt.Sprintf("lasted about %d minutes", m.DurationMinutes))
	}
	if len(parts) == 0 {
		return ""
	}
	return "It " + And(parts)
}

// deeds are what those of a part did.
var deeds = map[record.Part]string{
	record.Chair: "chaired the meeting", record.CoChair: "co-chaired the meeting", record.Host: "hosted the meeting", record.Attendee: "attended the meeting", "": "took part in the meeting",
}

// took says who had a part in the meeting.
func (w *writer) took(m record.Meeting, part record.Part) string {
	var who []string
	for _, p := range m.Participants {
		if p.Part == part {
			if name := w.introduce(p); !slices.Contains(who, name) {
				who = append(who, name)
			}
		}
	}
	if len(who) == 0 {
		return ""
	}
	return capital(andApposed(who)) + " " + deeds[part]
}

// andApposed joins names of which some end in a comma.
func andApposed(names []string) string {
	text := And(names)
	return strings.ReplaceAll(text, ",,", ",")
}

// introduce names a participant for the first time, with the post: in the record's words where it has any.
func (w *writer) introduce(p record.Participant) string {
	switch {
	case p.Person == "":
		return definite(cmp.Or(p.Group, w.house.Party(p.Of)))
	case p.Evidence != nil && strings.Contains(p.Evidence.Exact, p.Person) && strings.Contains(oneLine(p.Evidence.Exact), p.Office):
		return apposed(oneLine(p.Evidence.Exact))
	case p.Office == "":
		return w.ofParty(p.Person, p.Of)
	case p.Of == "" || strings.Contains(p.Office, " of ") || strings.Contains(p.Office, w.house.Party(p.Of)):
		return p.Person + ", " + p.Office + ","
	}
	return p.Person + ", " + p.Office + " of " + w.house.Party(p.Of) + ","
}

// apposed closes a name that a post follows, "Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan,".
func apposed(name string) string {
	if strings.Contains(name, ", ") && !strings.HasSuffix(name, ",") {
		return name + ","
	}
	return name
}

func (w *writer) ofParty(person string, of record.PartyCode) string {
	if of == "" {
		return person
	}
	return person + " of " + w.house.Party(of)
}

// definite puts an article before a group: "the Ministers of ASEAN Member States".
func definite(group string) string {
	lower := strings.ToLower(group)
	for _, with := range []string{"the ", "both ", "all ", "we"} {
		if strings.HasPrefix(lower, with) {
			return group
		}
	}
	return "the " + group
}
