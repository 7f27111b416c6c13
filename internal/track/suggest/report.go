package suggest

import "entente.example/internal/record"

// Report is the report that a delivery makes once it is evidence for a promise: its number, for the indicator of the promise
// that counts the same, from the day of the promise to that of the delivery where its text gives no days. It waits for
// somebody to accept it. Not ok where the delivery has no number that the promise is measured by.
func (x *Index) Report(f record.Fulfilment) (r record.Report, ok bool) {
	promise, delivery := x.Fact(f.Commitment.Fact), x.Fact(f.Delivery.Fact)
	if promise == nil || delivery == nil {
		return r, false
	}
	for _, in := range x.book.Indicators {
		if in.Commitment == nil || in.Commitment.Fact != promise.ID || in.Measure != record.InUnits {
			continue
		}
		value, counts := counted(delivery, in.Unit)
		if !counts {
			continue
		}
		return record.Report{ID: "evidence-" + string(delivery.ID) + "-" + in.ID, Indicator: in.ID, Period: told(promise, delivery), Value: value,
			State: record.Submitted, Facts: []record.FactRef{f.Delivery}}, true
	}
	return r, false
}

// counted is the number of a delivery that counts in a unit or currency.
func counted(d *record.Fact, unit string) (float64, bool) {
	switch {
	case d.Money != nil && d.Money.Currency == unit:
		return d.Money.Amount, true
	case d.Quantity != nil && sameUnit(d.Quantity.Unit, unit):
		return d.Quantity.Value, true
	}
	return 0, false
}

// told are the days about which a delivery tells.
func told(promise, delivery *record.Fact) record.Period {
	days := record.Period{Start: promise.Date, End: delivery.Date}
	if when := delivery.When; when != nil {
		if when.Start > days.Start {
			days.Start = when.Start
		}
		if when.End != "" && when.End >= days.Start {
			days.End = when.End
		}
	}
	return days
}
