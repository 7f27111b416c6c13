package web

import (
	"net/url"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/review"
)

// sentFact is a fact as a form sent it: fields in one line each, see review.Set.
type sentFact struct {
	lines             map[string]string
	participants      []record.Participant
	words, start, end string
}

// sentForm reads the fields of a kind of fact that a form has; one without a field leaves it as it is.
func (n names) sentForm(kind record.FactKind, form url.Values) *sentFact {
	p := &sentFact{lines: map[string]string{}, start: form.Get("start"), end: form.Get("end"),
		words: strings.TrimSpace(strings.ReplaceAll(form.Get("words"), "\r\n", "\n"))}
	for _, field := range review.Fields(kind) {
		if values, sent := form[field]; sent {
			p.lines[field] = n.line(field, values)
		}
	}
	if form.Has("topics-shown") && p.lines["topics"] == "" {
		p.lines["topics"] = "" // none is ticked
	}
	if kind == record.KindStatement {
		p.lines["speakers"] = review.SpeakersLine(n.sentSpeakers(form))
	}
	if kind == record.KindMeeting {
		p.participants = n.sentParticipants(form)
	}
	return p
}

// line joins the inputs of a field.
func (n names) line(field string, values []string) string {
	for i := range values {
		values[i] = strings.TrimSpace(values[i])
	}
	switch field {
	case "actors", "beneficiaries", "country":
		for i := range values {
			values[i] = n.code(values[i])
		}
		return joinedBy(", ", values)
	case "topics":
		return joinedBy(", ", values)
	case "due", "when":
		if strings.Join(values, "") == "" {
			return ""
		}
		return strings.Join(values, "..")
	}
	return joinedBy(" ", values)
}

// joinedBy joins what is not empty.
func joinedBy(joint string, values []string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(values), func(v string) bool { return v == "" }), joint)
}

// code is a party's code by its name; what no list has stays as it is.
func (n names) code(name string) string {
	if _, known := n.Parties[record.PartyCode(strings.ToUpper(name))]; known {
		return strings.ToUpper(name)
	}
	for code, known := range n.Parties {
		if strings.EqualFold(known, name) || strings.EqualFold(n.party(code), name) {
			return string(code)
		}
	}
	return name
}

// at is the i-th value of a field of several rows.
func at(form url.Values, field string, i int) string {
	if i >= len(form[field]) {
		return ""
	}
	return strings.TrimSpace(form[field][i])
}

func (n names) sentSpeakers(form url.Values) []record.Speaker {
	var list []record.Speaker
	for i := range form["speaker-of"] {
		s := record.Speaker{Person: at(form, "speaker-person", i), Group: at(form, "speaker-group", i), Of: record.PartyCode(n.code(at(form, "speaker-of", i)))}
		if s != (record.Speaker{}) {
			list = append(list, s)
		}
	}
	return list
}

func (n names) sentParticipants(form url.Values) []record.Participant {
	list := []record.Participant{}
	for i := range form["participant-of"] {
		p := record.Participant{Person: at(form, "participant-person", i), Group: at(form, "participant-group", i), Office: at(form, "participant-office", i),
			Of: record.PartyCode(n.code(at(form, "participant-of", i)))}
		if p == (record.Participant{}) {
			continue
		}
		p.Part = record.Part(at(form, "participant-part", i))
		list = append(list, p)
	}
	return list
}
