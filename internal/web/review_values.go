package web

import (
	"encoding/json"
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/review"
)

// valueRow is a field of a fact with its value in words, and the words of the text that gave it.
type valueRow struct {
	Field, Label, Words string
	ByHand              bool // a person gave it
	Grounds             []record.Ground
}

// fieldLabel is what a field is called beside its value.
func fieldLabel(field string) string {
	if label := map[string]string{"speakers": "Spoken by", "actors": "Of", "beneficiaries": "To", "money": "Sum", "utc_offset": "Offset from universal time",
		"duration_minutes": "Length in minutes", "start": "Begins, local time", "mode": "Held"}[field]; label != "" {
		return label
	}
	return sentenceCase(strings.ReplaceAll(field, "_", " "))
}

// fieldWords names fields that people changed.
func fieldWords(fields []string) string {
	if slices.Contains(fields, "*") {
		return "all of it"
	}
	words := make([]string, 0, len(fields))
	for _, f := range fields {
		words = append(words, strings.ToLower(fieldLabel(f)))
	}
	return strings.Join(words, ", ")
}

// values lists the fields of a fact that can be changed, those without a value too.
func (n names) values(kind record.FactKind, value json.RawMessage) []valueRow {
	var had struct {
		Grounds      []record.Ground      `json:"grounds"`
		ByHand       []string             `json:"by_hand"`
		Participants []record.Participant `json:"participants"`
	}
	_ = json.Unmarshal(value, &had) // the store has read it as its kind
	row := func(field, words string) valueRow {
		r := valueRow{Field: field, Label: fieldLabel(field), Words: words, ByHand: slices.Contains(had.ByHand, field) || slices.Contains(had.ByHand, "*")}
		for _, g := range had.Grounds {
			if g.Field == field {
				r.Grounds = append(r.Grounds, g)
			}
		}
		return r
	}
	var rows []valueRow
	for _, field := range review.Fields(kind) {
		rows = append(rows, row(field, n.fieldWords(field, review.Field(value, field))))
	}
	if kind == record.KindMeeting {
		rows = append(rows, row("participants", n.participants(had.Participants)))
	}
	return rows
}

// fieldWords puts a field, as it is written in one line, into words.
func (n names) fieldWords(field, line string) string {
	switch field {
	case "topics":
		return n.topicList(splitList(line))
	case "actors", "beneficiaries":
		words := []string{}
		for _, code := range splitList(line) {
			words = append(words, n.party(record.PartyCode(code)))
		}
		return strings.Join(words, ", ")
	case "country":
		return n.party(record.PartyCode(line))
	case "speakers":
		words := []string{}
		for _, s := range review.Speakers(line) {
			words = append(words, n.speaker(s))
		}
		return strings.Join(words, ", ")
	case "due", "when":
		from, to, _ := strings.Cut(line, "..")
		return period(&record.Period{Start: record.Date(from), End: record.Date(to)})
	case "date":
		return day(record.Date(line))
	}
	return line
}

func splitList(line string) []string {
	var items []string
	for item := range strings.SplitSeq(line, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

func (n names) participants(list []record.Participant) string {
	words := []string{}
	for _, p := range list {
		name := p.Person + p.Group
		if name == "" {
			name = n.party(p.Of)
		} else if p.Of != "" {
			name += " (" + n.party(p.Of) + ")"
		}
		if p.Office != "" {
			name += ", " + p.Office
		}
		words = append(words, name)
	}
	return strings.Join(words, "; ")
}
