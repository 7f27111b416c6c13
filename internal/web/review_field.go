package web

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

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
	for code, name := range n.Topics {
		list = append(list, formOption{code, name, slices.Contains(chosen, code)})
	}
	for _, code := range chosen {
		if n.Topics[code] == "" {
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
	for code := range n.Parties {
		list = append(list, formOption{Value: n.party(code)})
	}
	slices.SortFunc(list, func(a, b formOption) int { return cmp.Compare(a.Value, b.Value) })
	return slices.Compact(list)
}
