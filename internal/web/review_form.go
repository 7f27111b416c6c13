package web

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

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

// formField is a field with a line for its value.
func (s *site) formField(field, line string) formField {
	f := formField{Name: field, Label: fieldLabel(field)}
	first, rest, _ := strings.Cut(line, " ")
	switch field {
	case "act":
		f.choose(line, acts()...)
	case "strength":
		f.choose(line, string(record.Firm), string(record.Intended))
	case "specific":
		f.choose(cmp.Or(line, "no"), "yes", "no")
	case "mode":
		f.choose(line, "", string(record.InPerson), string(record.Call), string(record.Video))
	case "topics":
		f.Several, f.Options = true, s.names.topicOptions(splitList(line))
	case "actors", "beneficiaries":
		for _, code := range append(splitList(line), make([]string, emptyRows)...) {
			f.Inputs = append(f.Inputs, formInput{Name: field, Label: "party", Value: s.names.party(record.PartyCode(code)), Kind: "text", Party: true})
		}
	case "country":
		f.Inputs = []formInput{{Name: field, Label: "party", Value: s.names.party(record.PartyCode(line)), Kind: "text", Party: true}}
	case "quantity":
		f.Inputs = []formInput{{field, "number", first, "text", false}, {field, "unit", rest, "text", false}}
	case "money":
		f.Inputs = []formInput{{field, "currency", first, "text", false}, {field, "amount", rest, "text", false}}
	case "due", "when":
		from, to, _ := strings.Cut(line, "..")
		f.Inputs = []formInput{{field, "first day", from, "date", false}, {field, "last day", to, "date", false}}
	case "date":
		f.Inputs = []formInput{{field, "day", line, "date", false}}
	default:
		f.Inputs = []formInput{{field, "value", line, "text", false}}
	}
	return f
}

// choose lets one of some values be chosen.
func (f *formField) choose(current string, values ...string) {
	for _, v := range values {
		f.Options = append(f.Options, formOption{v, cmp.Or(strings.ReplaceAll(v, "-", " "), "not said"), v == current})
	}
}

// topicOptions are all topics by name, those chosen first, and those chosen that no list has.
func (n names) topicOptions(chosen []string) []formOption {
	var list []formOption
	for code, name := range n.topicNames {
		list = append(list, formOption{code, name, slices.Contains(chosen, code)})
	}
	for _, code := range chosen {
		if n.topicNames[code] == "" {
			list = append(list, formOption{code, code, true})
		}
	}
	slices.SortFunc(list, func(a, b formOption) int {
		return cmp.Or(strings.Compare(strconv.FormatBool(b.Chosen), strconv.FormatBool(a.Chosen)), cmp.Compare(a.Label, b.Label))
	})
	return list
}

// partyOptions are the names of all parties that have a code.
func (n names) partyOptions() []formOption {
	var list []formOption
	for code := range n.partyNames {
		list = append(list, formOption{Value: n.party(code)})
	}
	slices.SortFunc(list, func(a, b formOption) int { return cmp.Compare(a.Value, b.Value) })
	return slices.Compact(list)
}
