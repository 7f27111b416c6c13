package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/text"
)

// TestSaidWhole is on sentences of a speech in which a verb of speech stands aside: the
// whole sentence is what is said.
func TestSaidWhole(t *testing.T) {
	e := loadEngine(t)
	for name, sentence := range map[string]string{
		"which thing is meant":       "The steps we are announcing today will help the islands",
		"which things, with that":    "The visit made it possible to go over those issues that we had discussed",
		"before the main clause":     "As I've said to the crews more than once, Australia will stay with the islands",
		"between commas":             "It is in our interest, I believe, in everybody's interest, to keep the port open",
		"a thing that somebody has":  "Samoa's inclusion reflects a wish for trade",
		"what is to be done besides": "The officials of Samoa will be asked to watch and review the catch",
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, "I thank you for coming. I am here for the islands.\n\n"+sentence+".", text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = map[string]string{"url": "https://www.pm.gov.au/x", "date": "2024-07-26", "title": "Speech by the Prime Minister"}
			said := e.Read(doc, "test").Statements
			if got := said[len(said)-1].Evidence.Exact; got != sentence {
				t.Errorf("got %q, want %q", got, sentence)
			}
		})
	}
}

// TestSaidInParts is on sentences of a speech whose two main clauses do two things by being
// said: each is a statement.
func TestSaidInParts(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"told and felt", "This is my first journey and I am grateful to you for the boats.", []string{"inform: This is my first journey", "welcome: am grateful to you for the boats"}},
		{"told and hoped", "The port is a step forward for the islands, and we look forward to more.", []string{"inform: The port is a step forward for the islands", "hope: look forward to more"}},
		{"told twice", "The port is old and I have seen it.", []string{"inform: The port is old and I have seen it"}},
		{"led in", "While the port is old and the boats are few, we look forward to a new one.", []string{"hope: look forward to a new one"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, "I thank you for coming. I am here for the islands.\n\n"+c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = map[string]string{"url": "https://www.pm.gov.au/x", "date": "2024-07-26", "title": "Speech by the Prime Minister"}
			var got []string
			for _, s := range e.Read(doc, "test").Statements[1:] {
				got = append(got, string(s.Act)+": "+s.Evidence.Exact)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}
