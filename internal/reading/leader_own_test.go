package reading

import (
	"testing"

	"entente.example/internal/record"
)

// TestLeadersOwn: a place or a body beside the name of a known leader makes nobody another's.
func TestLeadersOwn(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, title, text string
		want              record.Speaker
	}{
		{"a place before the name", "Secretary Blinken on ships", "In Norway Mr. Antony Blinken opened a harbour. Mr. Blinken said that trade would grow.", record.Speaker{Person: "Antony Blinken", Of: "US"}},
		{"another office before the full name", "Readout of a meeting with Cambodia", "As agreed with the Prime Minister of Norway, Prime Minister Hun Sen of Cambodia met Secretary Antony Blinken. Prime Minister Hun Sen stressed that trade was free.", record.Speaker{Person: "Hun Sen", Of: "KH"}},
		{"beside an office of the body that issues the text", "", "NATO Secretary General Jens Stoltenberg met with Prime Minister David Cameron on 14 April 2016. The Secretary General and Prime Minister Cameron said that the United Kingdom was safe. Prime Minister Cameron said that trade was free.", record.Speaker{Person: "David Cameron", Of: "GB"}},
		{"the chair of a body", "Readout of a meeting with Cambodia", "Secretary Antony Blinken met with ASEAN Chair Prime Minister Hun Sen of Cambodia. Prime Minister Hun Sen stressed that trade was free.", record.Speaker{Person: "Hun Sen", Of: "KH"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, s := range readPage(t, e, c.title, c.text).Statements {
				if len(s.Speakers) == 1 && s.Speakers[0] == c.want {
					return
				}
			}
			t.Errorf("no statement by %+v", c.want)
		})
	}
}

// TestStatementOfOneSide: what calls itself a statement and says "we" is said throughout.
func TestStatementOfOneSide(t *testing.T) {
	r := readPage(t, loadEngine(t), "Statement on the storm in the islands", "The storm has taken many lives. Whole villages are under water. We share the grief of the people there.")
	if len(r.Statements) != 3 {
		t.Errorf("got %d statements, want 3: %+v", len(r.Statements), r.Statements)
	}
	for _, s := range r.Statements {
		if len(s.Speakers) != 1 || s.Speakers[0].Of != "US" {
			t.Errorf("said by %+v, want the United States", s.Speakers)
		}
	}
}
