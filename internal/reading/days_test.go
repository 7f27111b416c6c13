package reading

import "testing"

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
