package cli

import (
	"fmt"

	"entente.example/internal/eval"
	"entente.example/internal/record"
)

// writeErrors lists errors for people, or as JSON one a line.
func (c evalCmd) writeErrors(a *app, errors []eval.Error) error {
	if c.JSON {
		for _, e := range errors {
			if err := writeJSONLine(a.out, e); err != nil {
				return err
			}
		}
		return nil
	}
	p := a.lines()
	for _, e := range errors {
		p.line(0, accent, parts(e.What, e.File))
		p.side("gold", e.Gold)
		p.side("reading", e.Read)
		p.blank()
	}
	return p.err
}

// side writes what one of the readings says of a point.
func (p *lines) side(label string, point any) {
	switch v := point.(type) {
	case nil:
	case eval.Item:
		p.line(2, plain, label+": "+itemValues(v))
		p.line(4, faint, quoted(v.Words()))
	case eval.Party:
		p.line(2, plain, label+": "+parts(v.Part, partyName(v), v.Office))
	case eval.Programme:
		p.line(2, plain, label+": "+named(v.Name, v.Acronym))
	case eval.Number:
		p.line(2, plain, label+": "+dashed(numberValue(v)))
	default:
		p.line(2, plain, label+": "+dashed(fmt.Sprint(v)))
	}
}

// itemValues are the values of a statement, commitment or delivery in one line.
func itemValues(it eval.Item) string {
	return dashed(parts(it.Act, it.Strength, parties(it.Speakers), parties(it.Actors), numberValue(it.Quantity),
		moneyValue(it.Money), periodValue(it.Due), periodValue(it.When), join(it.Topics), it.Confidence))
}

func parties(list []eval.Party) string {
	names := make([]string, len(list))
	for i, p := range list {
		names[i] = partyName(p)
	}
	return join(names)
}

func partyName(p eval.Party) string { return who(p.Person, p.Group, record.PartyCode(p.Of)) }

func numberValue(n eval.Number) string {
	if !n.Stated {
		return ""
	}
	return quantity(&record.Quantity{Value: n.Value, Unit: n.Unit})
}

func moneyValue(m *eval.Money) string {
	if m == nil {
		return ""
	}
	return money(&record.Money{Amount: m.Amount.Value, Currency: m.Currency})
}

func periodValue(p *eval.Period) string {
	if p == nil {
		return ""
	}
	return period(&record.Period{Start: record.Date(p.Start), End: record.Date(p.End)}, "by")
}

// dashed writes a dash for what is not stated.
func dashed(s string) string {
	if s == "" {
		return "–"
	}
	return s
}
