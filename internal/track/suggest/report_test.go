package suggest

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
)

func TestReportOfEvidence(t *testing.T) {
	promise := record.Fact{ID: "c1", Document: "d1", Date: "2024-07-26"}
	of := refTo(&promise)
	sent := func(when *record.Period, q *record.Quantity, m *record.Money) record.Fact {
		return record.Fact{ID: "d2", Document: "d2", Date: "2024-10-10", When: when, Quantity: q, Money: m}
	}
	partners := &record.Quantity{Value: 100, Unit: "NIHONGO Partners"}
	for _, c := range []struct {
		name     string
		unit     string
		delivery record.Fact
		want     record.Report
		none     bool
	}{
		{name: "the same unit", unit: "partners", delivery: sent(nil, partners, nil), want: record.Report{Value: 100, Period: record.Period{Start: "2024-07-26", End: "2024-10-10"}}},
		{name: "with its days", unit: "partners", delivery: sent(&record.Period{Start: "2024-08-01", End: "2024-09-30"}, partners, nil),
			want: record.Report{Value: 100, Period: record.Period{Start: "2024-08-01", End: "2024-09-30"}}},
		{name: "days from before the promise", unit: "partners", delivery: sent(&record.Period{Start: "2023-01-01"}, partners, nil),
			want: record.Report{Value: 100, Period: record.Period{Start: "2024-07-26", End: "2024-10-10"}}},
		{name: "money", unit: "JPY", delivery: sent(nil, nil, &record.Money{Amount: 4e9, Currency: "JPY"}), want: record.Report{Value: 4e9, Period: record.Period{Start: "2024-07-26", End: "2024-10-10"}}},
		{name: "another unit", unit: "schools", delivery: sent(nil, partners, nil), none: true},
		{name: "no number", unit: "partners", delivery: sent(nil, nil, nil), none: true},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := New(&record.Book{Commitments: []record.Fact{promise}, Deliveries: []record.Fact{c.delivery},
				Indicators: []record.Indicator{{ID: "sent", Commitment: &of, Measure: record.InUnits, Unit: c.unit}}})
			got, ok := x.Report(record.Fulfilment{Commitment: of, Delivery: refTo(&c.delivery), Effect: record.InPart})
			if ok == c.none {
				t.Fatalf("%+v, %v", got, ok)
			}
			if c.none {
				return
			}
			c.want.ID, c.want.Indicator, c.want.State, c.want.Facts = "evidence-d2-sent", "sent", record.Submitted, []record.FactRef{refTo(&c.delivery)}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
