package reading

import (
	"slices"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

func TestDatesOnTheWrongDay(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body string
		want       bool
	}{
		{"right", "The Ministers met on Friday, 26 July 2024.", false},
		{"wrong", "The Ministers met on Monday, 26 July 2024.", true},
		{"no day named", "The Ministers met on 26 July 2024.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := false
			for _, w := range readText(t, e, c.body, "").Warnings {
				got = got || w.Code == "weekday-wrong"
			}
			if got != c.want {
				t.Errorf("warned %v, want %v", got, c.want)
			}
		})
	}
}

func TestDayOfTheName(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body, of string
		date           record.Date
		warns          bool
	}{
		{"none but the name's", "The Ministers met today in Hanoi.", "2024-07-26", "2024-07-26", true},
		{"a dateline first", "HANOI, 25 July 2024 – The Ministers met today.", "2024-07-26", "2024-07-25", false},
		{"before a day told of", "The Ministers recalled the talks of 3 May 2019 in Hanoi.", "2024-07-26", "2024-07-26", true},
		{"not in another month than the text's", "July 2024\n\nThe Ministers met in Hanoi.", "2019-05-03", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.body+"\n", text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = map[string]string{text.NameDay: c.of}
			r := e.Read(doc, "test")
			warns := slices.ContainsFunc(r.Warnings, func(w record.Warning) bool { return w.Code == "date-of-name" })
			if r.Date != c.date || warns != c.warns {
				t.Errorf("dated %q, warned %v; want %q, %v", r.Date, warns, c.date, c.warns)
			}
		})
	}
}
