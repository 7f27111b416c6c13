package storetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/store"
)

func testCrossTab(t *testing.T, s suite) {
	statements := record.FactFilter{Kind: record.KindStatement}
	for _, c := range []struct {
		name          string
		filter        record.FactFilter
		rows, columns store.FactField
		want          []store.Cell
	}{
		{"topics by act", statements, store.FieldTopic, store.FieldAct, []store.Cell{{Row: "climate", Column: "concern", Count: 1}, {Row: "oceans", Column: "emphasise", Count: 1},
			{Row: "oceans", Column: "reaffirm", Count: 1}, {Row: "oceans", Column: "welcome", Count: 1}, {Row: "science", Column: "reaffirm", Count: 1},
			{Row: "science", Column: "request", Count: 1}}},
		{"of a party", record.FactFilter{Kind: record.KindStatement, Party: "NZ"}, store.FieldTopic, store.FieldAct,
			[]store.Cell{{Row: "oceans", Column: "reaffirm", Count: 1}, {Row: "science", Column: "reaffirm", Count: 1}}},
		{"people under one name, by year", statements, store.FieldPerson, store.FieldYear, []store.Cell{{Row: "brandsson-kari", Column: "2024", Count: 1},
			{Row: "moana-reweti", Column: "2023", Count: 1}, {Row: "sol-vatnes", Column: "2023", Count: 2}, {Row: "sol-vatnes", Column: "2024", Count: 1}}},
		{"kinds by issuer", record.FactFilter{Topic: "climate"}, store.FieldKind, store.FieldIssuer,
			[]store.Cell{{Row: "commitment", Column: "NZ", Count: 1}, {Row: "statement", Column: "NZ", Count: 1}}},
		{"of nobody", record.FactFilter{Person: "nobody"}, store.FieldTopic, store.FieldAct, []store.Cell{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := s.CrossTab(Context(t), c.filter, c.rows, c.columns)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
