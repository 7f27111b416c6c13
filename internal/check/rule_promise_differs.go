package check

import (
	"fmt"
	"slices"
	"strings"

	"entente.example/internal/record"
)

// promiseDiffers finds a promise whose number, sum or last day is another than
// in the latest earlier text that has the same promise.
func promiseDiffers(x *inspection) {
	if len(x.Reading.Commitments) == 0 {
		return
	}
	for i := range x.Reading.Commitments {
		x.comparePromise(&x.Reading.Commitments[i], x.earlier())
	}
}

// comparePromise compares a promise with the latest one that is the same.
func (x *inspection) comparePromise(c *record.Commitment, earlier []EarlierText) {
	start, end, ok := x.bytes(c.Evidence)
	if !ok {
		return
	}
	for _, e := range earlier {
		r := e.Reading
		for i := range r.Commitments {
			old := &r.Commitments[i]
			if !samePromise(c, old) {
				continue
			}
			if now, then, differs := difference(c, old); differs {
				x.report(start, end, "value", now, "before", then, "document", titleOf(r), "date", longDate(r.Date))
			}
			return
		}
	}
}

// samePromise says whether two promises are one: of a party in common, and with
// most words of weight the same.
func samePromise(a, b *record.Commitment) bool {
	if !slices.ContainsFunc(a.Actors, func(p record.PartyCode) bool { return slices.Contains(b.Actors, p) }) {
		return false
	}
	s, t := promiseWords(a.Evidence.Exact), promiseWords(b.Evidence.Exact)
	if len(s) < 4 || len(t) < 4 {
		return false
	}
	same := 0
	for w := range s {
		if t[w] {
			same++
		}
	}
	return float64(same) >= 0.7*float64(len(s)+len(t)-same)
}

// promiseWords are the words of weight of a promise, without its figures.
func promiseWords(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range record.Fold(s) {
		if len(w) > 3 && strings.Trim(w, "0123456789,.") != "" {
			set[strings.TrimSuffix(w, "s")] = true
		}
	}
	return set
}

// difference gives what two promises say of the same value where they differ.
func difference(a, b *record.Commitment) (now, then string, differs bool) {
	switch {
	case a.Quantity != nil && b.Quantity != nil && strings.EqualFold(a.Quantity.Unit, b.Quantity.Unit) && a.Quantity.Value != b.Quantity.Value:
		return quantityText(a.Quantity), quantityText(b.Quantity), true
	case a.Money != nil && b.Money != nil && a.Money.Currency == b.Money.Currency && a.Money.Amount != b.Money.Amount:
		return moneyText(a.Money), moneyText(b.Money), true
	case a.Due != nil && b.Due != nil && a.Due.End != b.Due.End && written(a) && written(b):
		return longDate(a.Due.End), longDate(b.Due.End), true
	}
	return "", "", false
}

// written says whether a promise names the year in which it is due, so that it
// does not move with the date of the text.
func written(c *record.Commitment) bool {
	return len(c.Due.End) >= 4 && strings.Contains(c.Evidence.Exact, string(c.Due.End[:4]))
}

func quantityText(q *record.Quantity) string {
	return strings.TrimSpace(fmt.Sprintf("%s %s", figure(q.Value), q.Unit))
}

func moneyText(m *record.Money) string { return m.Currency + " " + figure(m.Amount) }

// figure writes a number with commas between its thousands.
func figure(f float64) string {
	if f != float64(int64(f)) {
		return fmt.Sprintf("%g", f)
	}
	s := fmt.Sprint(int64(f))
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func titleOf(r *record.Reading) string {
	switch {
	case r.Title != "":
		return r.Title
	case len(r.Meetings) > 0 && r.Meetings[0].Name != "":
		return r.Meetings[0].Name
	}
	return string(r.Document[:min(12, len(r.Document))])
}
