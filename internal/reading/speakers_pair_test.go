package reading

import (
	"slices"
	"testing"

	"entente.example/internal/record"
)

// TestSpeakersPaired: "the two leaders" are two though only one is told to have come, and
// who gets a message never speaks in it.
func TestSpeakersPaired(t *testing.T) {
	e := loadEngine(t)
	marn, torel := record.Speaker{Person: "Noah Marn", Of: "US"}, record.Speaker{Person: "Anwen Torel", Of: "NO"}
	for _, c := range []struct {
		name, title, text string
		want              []record.Speaker
	}{
		{"two where one came", "Visit to Norway", "President Noah Marn arrived in Norway for a meeting on ships with the Chancellor of Norway, Anwen Torel. The two leaders agreed to open a harbour in Norway.", []record.Speaker{marn, torel}},
		{"with whom a sentence opens", "Visit to Norway", "President Noah Marn met the Chancellor of Norway, Anwen Torel, in Oslo.\n\nWith Chancellor Torel, President Marn discussed ships.", []record.Speaker{marn, torel}},
		{"a message", "Message from the Prime Minister to President Torel", "On behalf of the people of Fiji I wish to thank you, and I look forward to your visit.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			said := readPage(t, e, c.title, c.text).Statements
			if len(said) == 0 {
				t.Fatal("no statement")
			}
			for _, s := range said {
				if c.want != nil && !sameSpeakers(s.Speakers, c.want) || slices.ContainsFunc(s.Speakers, func(x record.Speaker) bool { return c.want == nil && x.Person == "Torel" }) {
					t.Errorf("got %+v, want %+v", s.Speakers, c.want)
				}
			}
		})
	}
}

// sameSpeakers says whether two lists have the same speakers in any order.
func sameSpeakers(a, b []record.Speaker) bool {
	return len(a) == len(b) && !slices.ContainsFunc(a, func(s record.Speaker) bool { return !slices.Contains(b, s) })
}
