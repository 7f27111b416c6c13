package track_test

import (
	"fmt"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/track"
)

// TestStateRules judges every example of the rules' file.
func TestStateRules(t *testing.T) {
	c := codes(t)
	rules, version := c.StateRules()
	if version < 1 || len(rules) == 0 {
		t.Fatalf("version %d of %d rules", version, len(rules))
	}
	for _, r := range rules {
		if len(r.Examples) == 0 || r.Version < 1 || r.Words == "" {
			t.Errorf("%s: no example, version or words", r.Rule)
		}
		for i, e := range r.Examples {
			got := judge(c, e)
			if got.Rule != r.Rule || got.State != r.State {
				t.Errorf("%s: example %d is %s by %s", r.Rule, i+1, got.State, got.Rule)
			}
		}
		for i, e := range r.Counterexamples {
			if got := judge(c, e); got.Rule == r.Rule {
				t.Errorf("%s: counter-example %d (%s) is %s", r.Rule, i+1, e.Why, got.State)
			}
		}
	}
}

// TestEveryStateHasARule holds the file to the states, and its order to that of the code.
func TestEveryStateHasARule(t *testing.T) {
	rules, _ := codes(t).StateRules()
	given := map[track.State]bool{}
	var names []track.RuleName
	for _, r := range rules {
		given[r.State] = true
		names = append(names, r.Rule)
	}
	for _, s := range track.States() {
		if !given[s] {
			t.Errorf("no rule gives the state %s", s)
		}
	}
	if got, want := fmt.Sprint(names), fmt.Sprint(track.RuleNames()); got != want {
		t.Errorf("the file asks\n%s, the code\n%s", got, want)
	}
}

func judge(c *track.Codes, e track.Example) track.YearState {
	on := e.On
	if on == "" {
		on = track.YearPeriod(e.Year + 1).End
	}
	got, _ := track.New(bookOf(e), track.Options{On: on, Codes: c}).State("c", e.Year)
	return got
}

// bookOf is a record of one promise, as an example has it.
func bookOf(e track.Example) *record.Book {
	c := promise("c", e.Made)
	if e.Due != "" {
		c.Due = &record.Period{End: e.Due}
	}
	book := &record.Book{Commitments: []record.Fact{c}}
	for i, d := range e.Done {
		id := record.FactID(fmt.Sprintf("d%d", i))
		book.Deliveries = append(book.Deliveries, record.Fact{ID: id, Kind: record.KindDelivery, Document: document(id), Date: d.Day})
		book.Fulfilments = append(book.Fulfilments, record.Fulfilment{Commitment: ref("c"), Delivery: ref(id), Effect: d.Effect})
	}
	if e.Closed.Kind != "" {
		book.Closures = []record.Closure{{Commitment: ref("c"), Kind: e.Closed.Kind, Day: e.Closed.Day}}
	}
	if e.Later.Kind != "" {
		book.Commitments = append(book.Commitments, promise("later", e.Later.Day))
		book.Links = []record.Link{{Kind: e.Later.Kind, From: ref("later"), To: ref("c")}}
	}
	measureExample(book, e)
	return book
}

func measureExample(book *record.Book, e track.Example) {
	of := ref("c")
	in := people("i")
	in.Commitment = &of
	if e.Falling {
		in.Direction, in.Combination = record.Descending, record.Latest
	}
	book.Indicators = []record.Indicator{in}
	for i, g := range e.Targets {
		book.Targets = append(book.Targets, record.Target{ID: fmt.Sprintf("t%d", i), Indicator: "i", Basis: g.Basis,
			Period: record.Period{Start: g.From, End: g.To}, Value: g.Value})
	}
	for i, r := range e.Reports {
		book.Reports = append(book.Reports, accepted(fmt.Sprintf("r%d", i), r.From, r.To, r.Value))
	}
}

// people is an indicator that counts people anew in each report.
func people(id string) record.Indicator {
	of := ref("c")
	return record.Indicator{ID: id, Commitment: &of, Title: "People trained", Measure: record.InUnits, Unit: "people",
		Direction: record.Ascending, Combination: record.Sum}
}

// accepted is an accepted report of the indicator "i".
func accepted(id string, from, to record.Date, value float64) record.Report {
	return record.Report{ID: id, Indicator: "i", Period: record.Period{Start: from, End: to}, Value: value,
		State: record.AcceptedReport, Sources: []string{"https://example.org/report"}}
}
