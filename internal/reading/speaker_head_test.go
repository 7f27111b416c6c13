package reading

import (
	"strings"
	"testing"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// TestSpeakerByHead is on texts whose head, notes or questions tell whose words they are: each
// has something that is said by one speaker, and something that nobody says.
func TestSpeakerByHead(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text  string
		said, never string
		by          record.Speaker
		kind        record.Kind
	}{
		{
			"an interview", "Interview with Ada Sokol - Radio 5\n\nSOKOL:\n\nGood morning. Are the boats old?\n\nPRIME MINISTER:\n\nThe boats in the port are forty years old.\n\nSOKOL:\n\nAnd the nets? Mr Marn if we could turn to the nets, will you buy nets?\n\nPRIME MINISTER:\n\nWe have bought ten nets in the north.",
			"forty years old", "turn to the nets", record.Speaker{Person: "Marn", Of: "AU"}, record.PressConference,
		},
		{
			"reported on", "Fish for Fiji\n\nThe Prime Minister, Mr Marn, announced today that Australia had bought ten boats for Fiji.\n\nThe boats would reach Suva in June.\n\nIn March 1965 Australia gave a boat to a school.",
			"would reach Suva", "gave a boat", record.Speaker{Person: "Marn", Of: "AU"}, record.Other,
		},
		{
			"a garbled king", "SPEECH BY HIS MAJESTY KING MAR1N OF NORWAY AT THE STATE BANQUET\n\nCanberra, 3 May 1962\n\nI thank you for this dinner. We have come from a cold country to a warm one.",
			"from a cold country", "BANQUET", record.Speaker{Of: "NO"}, record.Speech,
		},
		{
			"with colleagues", "Message to the fishermen of Suva\n\nI am glad that the boats have come. My colleagues and I have decided that we shall buy ten more. I hope that you will like them.",
			"have decided that we shall buy", "Message", record.Speaker{Of: "AU"}, record.StatementText,
		},
		{
			"a secret letter", "Letter from Marn to Torel\n\nSuva, 3 May 1949\n\nConfidential\n\nI welcome the boats that you have sent. [1] I hope that the nets will follow.\n\n___\n\n1 Torel sent ten boats in April 1949 and they reached Suva within a month.\n\n2 Not printed.",
			"the nets will follow", "within a month", record.Speaker{}, record.Other,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = map[string]string{"url": "https://www.pm.gov.au/x", "date": "1967-04-05"}
			r := e.Read(doc, "test")
			if r.Kind != c.kind {
				t.Errorf("kind %s, want %s", r.Kind, c.kind)
			}
			found := false
			for _, s := range r.Statements {
				if strings.Contains(s.Evidence.Exact, c.never) {
					t.Errorf("%q is said by %v", s.Evidence.Exact, s.Speakers)
				}
				found = found || strings.Contains(s.Evidence.Exact, c.said) && len(s.Speakers) == 1 && (c.by == record.Speaker{} || s.Speakers[0] == c.by)
			}
			if !found {
				t.Errorf("got %+v, want %q by %v", r.Statements, c.said, c.by)
			}
		})
	}
}
