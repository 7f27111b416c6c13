package reading

import (
	"slices"
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
			"a host who tells", "Radio Interview with Ada Sokol, Radio 5\n\nSOKOL:\n\nThe Prime Minister joins us from Suva.\n\nPRIME MINISTER:\n\nGood morning Ada. How are you?\n\nSOKOL:\n\nI have listeners who want boats. Will you buy boats?\n\nPRIME MINISTER:\n\nWe have bought ten boats for the islands.",
			"bought ten boats", "joins us", record.Speaker{Of: "AU"}, record.PressConference,
		},
		{
			"lines run together", "INTERVIEW WITH RADIO JOURNALISTS\n\nQUESTION: Have you any boats? PRIME MINISTER: I will be buying ten boats for the islands. They will come in June.",
			"buying ten boats", "Have you", record.Speaker{Of: "AU"}, record.PressConference,
		},
		{
			"a dinner", "The boats of Suva\n\nIt is a very great pleasure to have the fishermen with us here tonight. I have seen their boats in the port. We are glad of them.",
			"seen their boats", "The boats of Suva", record.Speaker{Of: "AU"}, record.Speech,
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

// TestIssuedTogether is on a message that gives what several issued: they speak in it, with
// those of a list whose name has its article in brackets.
func TestIssuedTogether(t *testing.T) {
	e := loadEngine(t)
	for name, c := range map[string]struct {
		text string
		by   []record.PartyCode
	}{
		"in a cablegram": {"Cablegram from Marn to Torel\n\nLondon, 15 November 1945\n\nTop Secret\n\nThe President of the United States, the Prime Minister of the United Kingdom and the Prime Minister of Canada have issued the following statement:\n\n1. We recognise that the boats are old.", []record.PartyCode{"US", "GB", "CA"}},
		"from a list":    {"Joint Statement on Boats\n\nThe text of the following statement was released by the Governments of Fiji, Philippines (the), and Norway.\n\nBegin text.\n\nWe recognise that the boats are old.", []record.PartyCode{"FJ", "PH", "NO"}},
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range e.Read(doc, "test").Statements {
				if !strings.Contains(s.Evidence.Exact, "boats are old") {
					continue
				}
				var by []record.PartyCode
				for _, sp := range s.Speakers {
					by = append(by, sp.Of)
				}
				if !slices.Equal(by, c.by) {
					t.Errorf("said by %v, want %v", by, c.by)
				}
				return
			}
			t.Error("nobody says that the boats are old")
		})
	}
}
