package web

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/fault"
	"entente.example/internal/record"
	"entente.example/internal/review"
	"entente.example/internal/text"
)

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
			if n.Topics[code] == "" && !slices.Contains(splitList(before), code) {
				return fault.New(fault.Invalid, "there is no topic %q; try one of the list", code)
			}
		}
	case "actors", "beneficiaries", "country":
		for _, code := range splitList(line) {
			if _, known := n.Parties[record.PartyCode(code)]; !known && !slices.Contains(splitList(before), code) && !strings.Contains(words, code) {
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
