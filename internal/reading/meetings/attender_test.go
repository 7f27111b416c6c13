package meetings

import (
	"strings"
	"testing"

	"entente.example/internal/record"
)

// TestLikelyAttenders keeps whom the rules took in their order, and adds others behind them.
func TestLikelyAttenders(t *testing.T) {
	person := func(name string, taken bool, score float32) Attender {
		return Attender{Participant: record.Participant{Person: name, Of: "NO"}, Taken: taken, Score: score}
	}
	crowd := Attender{Participant: record.Participant{Group: "fishers"}, Taken: true, Score: -1, person: -1}
	for _, c := range []struct {
		name string
		all  []Attender
		want string
	}{
		{"one is added, one left out", []Attender{person("Torel", true, 1), person("Sokol", true, -1), person("Marn", false, 2), person("Brand", false, -2)}, "Torel, Marn"},
		{"nobody is likely", []Attender{person("Torel", true, -1), person("Marn", false, -2)}, "as taken"},
		{"a group of no party stays", []Attender{crowd, person("Torel", true, 1)}, "fishers, Torel"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range likely(c.all, []record.Participant{{Person: "as taken"}}) {
				got = append(got, p.Person+p.Group)
			}
			if s := strings.Join(got, ", "); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}

// TestSidesAreCounted counts the people of each party, who of them comes first, and whom the rules took.
func TestSidesAreCounted(t *testing.T) {
	of := func(of record.PartyCode, person int, taken bool) Attender {
		return Attender{Participant: record.Participant{Of: of}, person: person, Taken: taken}
	}
	sides := sidesOf([]Attender{of("NO", 4, true), of("NO", 2, false), of("NO", -1, true), of("CL", -1, false)})
	if got, want := *sides["NO"], (side{people: 2, first: 2, taken: 2}); got != want {
		t.Errorf("NO: got %+v, want %+v", got, want)
	}
	if got, want := *sides["CL"], (side{first: -1}); got != want {
		t.Errorf("CL: got %+v, want %+v", got, want)
	}
}
