package web

import (
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/text"
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
	if _, known := n.partyNames[record.PartyCode(strings.ToUpper(name))]; known {
		return strings.ToUpper(name)
	}
	for code, known := range n.partyNames {
		if known == name || n.party(code) == name {
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

// apply is a fact with what was sent, for its text; parties and topics have to be known.
func (s *site) apply(kind record.FactKind, value json.RawMessage, p *sentFact, in *text.Document) (json.RawMessage, error) {
	var err error
	for _, field := range review.Fields(kind) {
		line, sent := p.lines[field]
		before := review.Field(value, field)
		if !sent || line == before {
			continue
		}
		if err := s.names.checkChoices(field, line, before, in.Text); err != nil {
			return nil, err
		}
		if value, err = review.Set(kind, value, field, line); err != nil {
			return nil, err
		}
	}
	if kind == record.KindMeeting {
		if value, err = withParticipants(value, p.participants); err != nil {
			return nil, err
		}
	}
	return withWords(value, p, in)
}

// withParticipants sets participants; those that are as they were keep their evidence.
func withParticipants(value json.RawMessage, sent []record.Participant) (json.RawMessage, error) {
	var had struct {
		Participants []record.Participant `json:"participants"`
	}
	if err := json.Unmarshal(value, &had); err != nil {
		return nil, err
	}
	for i, p := range sent {
		for _, before := range had.Participants {
			e := before.Evidence
			if before.Evidence = nil; before == p {
				sent[i].Evidence = e
			}
		}
	}
	return review.With(value, "participants", sent)
}

// checkChoices refuses topics and parties that are neither known, nor were there, nor, of parties, stand in the text.
func (n names) checkChoices(field, line, before, words string) error {
	switch field {
	case "topics":
		for _, code := range splitList(line) {
			if n.topicNames[code] == "" && !slices.Contains(splitList(before), code) {
				return fault.New(fault.Invalid, "there is no topic %q; try one of the list", code)
			}
		}
	case "actors", "beneficiaries", "country":
		for _, code := range splitList(line) {
			if _, known := n.partyNames[record.PartyCode(code)]; !known && !slices.Contains(splitList(before), code) && !strings.Contains(words, code) {
				return fault.New(fault.Invalid, "no party is called %q, in the lists or in the text; try its name as the list has it", code)
			}
		}
	}
	return nil
}

// withWords sets the evidence: the words selected in the page, or those typed in, which must stand in the text once.
func withWords(value json.RawMessage, p *sentFact, in *text.Document) (json.RawMessage, error) {
	before := review.EvidenceIn(value)
	e, selected := p.selected(in)
	if !selected && p.words == before.Exact && p.words != "" || selected && e.Start == before.Start && e.Exact == before.Exact {
		return value, nil
	}
	if !selected {
		var err error
		if e, err = review.Find(p.words, in); err != nil {
			return nil, err
		}
	}
	return review.With(value, "evidence", e)
}

// selected is the stretch of the text that was selected in the page, if the words sent are those that stand there.
func (p *sentFact) selected(in *text.Document) (record.Evidence, bool) {
	start, errStart := strconv.Atoi(p.start)
	end, errEnd := strconv.Atoi(p.end)
	if errStart != nil || errEnd != nil || start < 0 || end <= start {
		return record.Evidence{}, false
	}
	at := bytesAt(in.Text, []int{start, end})
	if at[start] < 0 || at[end] < 0 {
		return record.Evidence{}, false
	}
	exact := in.Text[at[start]:at[end]]
	same := strings.Join(strings.Fields(exact), " ") == strings.Join(strings.Fields(p.words), " ")
	return record.Evidence{Exact: exact, Start: start, End: end}, same && p.words != ""
}
