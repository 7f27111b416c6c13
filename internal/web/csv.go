package web

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"entente.example/internal/framework"
	"entente.example/internal/record"
)

// table is a list as rows of words, for spreadsheets.
type table struct {
	head []string
	rows [][]string
}

// write writes RFC 4180 CSV. A value that a spreadsheet would take for a
// formula gets an apostrophe before it.
func (t table) write(b *bytes.Buffer) error {
	w := csv.NewWriter(b)
	if err := w.Write(t.head); err != nil {
		return err
	}
	for _, row := range t.rows {
		for i, v := range row {
			row[i] = framework.Inert(v)
		}
		if err := w.Write(row); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// table is the list as CSV, one fact a row.
func (l factList) table() table { return factTable(l.Facts) }

func (v queue) table() table { return factTable(v.Facts) }

func factTable(facts []record.Fact) table {
	t := table{head: []string{"id", "kind", "document", "document_title", "date", "issuer", "words", "start", "end", "by", "act", "strength", "specific",
		"towards", "quantity", "unit", "amount", "currency", "from", "to", "topics", "programmes", "confidence", "rule", "trackability", "ingredients", "state", "by_hand"}}
	for _, f := range facts {
		t.rows = append(t.rows, factRow(f))
	}
	return t
}

func factRow(f record.Fact) []string {
	p := f.Due
	if p == nil {
		p = f.When
	}
	if p == nil {
		p = &record.Period{}
	}
	row := []string{string(f.ID), string(f.Kind), string(f.Document), f.DocumentTitle, string(f.Date), string(f.Issuer), f.Evidence.Exact,
		strconv.Itoa(f.Evidence.Start), strconv.Itoa(f.Evidence.End), strings.Join(by(f), "; "), string(f.Act), string(f.Strength), ""}
	if f.Kind == record.KindCommitment {
		row[12] = strconv.FormatBool(f.Specific)
	}
	track := ""
	if f.Kind == record.KindCommitment {
		track = strconv.Itoa(f.Trackability)
	}
	amount, unit, sum, currency := "", "", "", ""
	if f.Quantity != nil {
		amount, unit = strconv.FormatFloat(f.Quantity.Value, 'f', -1, 64), f.Quantity.Unit
	}
	if f.Money != nil {
		sum, currency = strconv.FormatFloat(f.Money.Amount, 'f', -1, 64), f.Money.Currency
	}
	return append(row, codes(f.Beneficiaries), amount, unit, sum, currency, string(p.Start), string(p.End),
		strings.Join(f.Topics, "; "), strings.Join(f.Programmes, "; "), string(f.Confidence), string(f.Evidence.Rule), track, ingredientList(f.Ingredients), f.State.Name(), strings.Join(f.ByHand, "; "))
}

// by are the speakers or actors, as names with codes.
func by(f record.Fact) []string {
	var out []string
	for _, s := range f.Speakers {
		out = append(out, label(s.Person, s.Group, string(s.Of)))
	}
	for _, a := range f.Actors {
		out = append(out, string(a))
	}
	return out
}

func ingredientList(list []record.Ingredient) string {
	words := make([]string, 0, len(list))
	for _, i := range list {
		words = append(words, string(i.Name))
	}
	return strings.Join(words, "; ")
}

func codes(list []record.PartyCode) string {
	words := make([]string, 0, len(list))
	for _, c := range list {
		words = append(words, string(c))
	}
	return strings.Join(words, "; ")
}
