package compare

import (
	"slices"
	"strconv"
	"strings"

	"entente.example/internal/record"
)

// Field names what accounts differ in.
type Field string

// What accounts may differ in: of one thing that is said, and of the meeting itself.
const (
	InAct         Field = "act"
	InSpeakers    Field = "speakers"
	InLadder      Field = "ladder"   // both on one ladder of wording, on different rungs
	InStrength    Field = "strength" // of a commitment
	InCommitment  Field = "commitment"
	InFigure      Field = "figure"
	InMoney       Field = "money"
	InDue         Field = "due"
	InDate        Field = "date"
	InStart       Field = "start"
	InPlace       Field = "place"
	InDuration    Field = "duration"
	InMode        Field = "mode"
	InOffice      Field = "office"
	InPart        Field = "part"
	InParticipant Field = "participant" // named by one alone
)

// Fields lists every field once.
func Fields() []Field {
	return []Field{InAct, InSpeakers, InLadder, InStrength, InCommitment, InFigure, InMoney, InDue, InDate, InStart, InPlace, InDuration, InMode, InOffice, InPart, InParticipant}
}

// Difference is a field with what each account has in it.
type Difference struct {
	Field  Field   `json:"field"`
	About  string  `json:"about,omitempty"` // whom or what: a person, what a figure counts
	Values []Value `json:"values"`          // one an account
}

// Value is what an account says; Text is a code where the field has codes, and empty where the account says nothing.
type Value struct {
	Text     string           `json:"text"`
	Words    string           `json:"words,omitempty"` // of a step on a ladder, the wording that stands there
	Evidence *record.Evidence `json:"evidence,omitempty"`
}

// differ is a difference in some field, if two of the values that are there differ.
func differ(field Field, about string, values []Value) []Difference {
	first := ""
	for _, v := range values {
		switch {
		case v.Text == "":
		case first == "":
			first = v.Text
		case v.Text != first:
			return []Difference{{Field: field, About: about, Values: values}}
		}
	}
	return nil
}

// values asks each cell that speaks for a value.
func values(cells []Cell, of func(Cell) Value) []Value {
	list := make([]Value, len(cells))
	for i, c := range cells {
		if len(c.Points) > 0 {
			list[i] = of(c)
		}
	}
	return list
}

// differences are what the accounts of a row differ in.
func (b builder) differences(cells []Cell) []Difference {
	if !(Row{Cells: cells}).Shared() {
		return nil
	}
	list := differ(InAct, "", values(cells, Cell.acts))
	list = append(list, differ(InSpeakers, "", values(cells, Cell.speakers))...)
	list = append(list, b.ladders.onLadders(cells)...)
	list = append(list, differ(InStrength, "", values(cells, Cell.strength))...)
	list = append(list, commitments(cells)...)
	list = append(list, figures(cells)...)
	list = append(list, differ(InMoney, "", values(cells, Cell.money))...)
	return append(list, differ(InDue, "", values(cells, Cell.due))...)
}

// joined is a value of all points or facts of a cell, each value once.
func joined(list []string) string {
	list = slices.DeleteFunc(list, func(s string) bool { return s == "" })
	slices.Sort(list)
	return strings.Join(slices.Compact(list), ", ")
}

// acts are what a cell's statements do.
func (c Cell) acts() Value {
	var list []string
	for _, p := range c.Points {
		list = append(list, string(p.Fact.Act))
	}
	return Value{Text: joined(list), Evidence: &c.Points[0].Fact.Evidence}
}

// speakers are the parties that a cell's points are of.
func (c Cell) speakers() Value {
	var list []string
	for _, p := range c.Points {
		for _, code := range p.by() {
			list = append(list, string(code))
		}
	}
	return Value{Text: joined(list), Evidence: &c.Points[0].Fact.Evidence}
}

// within gathers a value of the commitments and deliveries in a cell, with the words of the first that has one.
func (c Cell) within(of func(record.Fact) string) Value {
	var v Value
	var list []string
	for _, p := range c.Points {
		for _, f := range p.Within {
			if text := of(f); text != "" {
				list = append(list, text)
				if v.Evidence == nil {
					v.Evidence = &f.Evidence
				}
			}
		}
	}
	v.Text = joined(list)
	return v
}

func (c Cell) strength() Value {
	return c.within(func(f record.Fact) string { return string(f.Strength) })
}

func (c Cell) money() Value {
	return c.within(func(f record.Fact) string {
		if f.Money == nil {
			return ""
		}
		return f.Money.Currency + " " + strconv.FormatFloat(f.Money.Amount, 'f', -1, 64)
	})
}

func (c Cell) due() Value {
	return c.within(func(f record.Fact) string {
		if f.Due == nil {
			return ""
		}
		return string(f.Due.End)
	})
}

// commitments is a difference where one account words as a promise what another only tells.
func commitments(cells []Cell) []Difference {
	list := values(cells, Cell.strength)
	has, lacks := false, false
	for i, v := range list {
		if len(cells[i].Points) > 0 {
			has, lacks = has || v.Text != "", lacks || v.Text == ""
		}
	}
	if !has || !lacks {
		return nil
	}
	return []Difference{{Field: InCommitment, Values: list}}
}
