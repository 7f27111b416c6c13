package web

import (
	"encoding/json"
	"slices"
	"strconv"

	"entente.example/internal/record"
	"entente.example/internal/review"
)

// factForm is a form for the values of a fact and the words that say it.
type factForm struct {
	Kind         record.FactKind
	Fields       []formField
	Speakers     []record.Speaker     // of a statement, with empty rows to fill
	Participants []record.Participant // of a meeting, with an empty row to fill
	Parts        []record.Part
	Words        string // exact, of the text
	Start, End   string // code points; empty where only the words are known
	Parties      []formOption
}

// formField is a field that is chosen from options or typed in.
type formField struct {
	Name, Label string
	Several     bool // any number of the options may be chosen
	Options     []formOption
	Inputs      []formInput
}

// formInput is what one field, or a part of it, is typed into.
type formInput struct {
	Name, Label, Value, Kind string
	Party                    bool // a party, of which the page has a list
}

// formOption is a value that can be chosen.
type formOption struct {
	Value, Label string
	Chosen       bool
}

// emptyRows is how many rows of a list stand empty, to be filled.
const emptyRows = 1

// editForm is the form for a fact: as it stands, or as it was sent and could not be taken.
func (s *site) editForm(v candidateView, sent *sentFact) *factForm {
	if sent != nil {
		return s.formOf(v.Fact.Kind, sent)
	}
	e := review.EvidenceIn(v.Value)
	f := s.form(v.Fact.Kind, v.Value)
	f.Words, f.Start, f.End = e.Exact, strconv.Itoa(e.Start), strconv.Itoa(e.End)
	return f
}

// form is the form for values as they stand.
func (s *site) form(kind record.FactKind, value json.RawMessage) *factForm {
	p := sentFact{lines: map[string]string{}}
	for _, field := range review.Fields(kind) {
		p.lines[field] = review.Field(value, field)
	}
	var had struct {
		Participants []record.Participant `json:"participants"`
	}
	_ = json.Unmarshal(value, &had) // the store has read it as its kind
	p.participants = had.Participants
	return s.formOf(kind, &p)
}

// formOf is the form for values as they were sent.
func (s *site) formOf(kind record.FactKind, p *sentFact) *factForm {
	f := &factForm{Kind: kind, Words: p.words, Start: p.start, End: p.end, Parties: s.names.partyOptions()}
	for _, field := range review.Fields(kind) {
		if field == "speakers" {
			f.Speakers = append(review.Speakers(p.lines[field]), make([]record.Speaker, emptyRows)...)
			continue
		}
		f.Fields = append(f.Fields, s.formField(field, p.lines[field]))
	}
	if kind == record.KindMeeting {
		f.Participants = append(slices.Clone(p.participants), make([]record.Participant, emptyRows)...)
		f.Parts = []record.Part{record.Chair, record.CoChair, record.Host, record.Attendee}
	}
	return f
}
