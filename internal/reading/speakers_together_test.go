package reading

import (
	"strings"
	"testing"

	"entente.example/internal/record"
)

// TestSpeakersTogether: who is told of as one in a sentence is meant by what takes them up after.
func TestSpeakersTogether(t *testing.T) {
	e := loadEngine(t)
	berg, quispe := record.Speaker{Person: "Kari Berg", Of: "NO"}, record.Speaker{Person: "Ana Quispe", Of: "PE"}
	mensah, tan := record.Speaker{Person: "Kofi Mensah", Of: "GH"}, record.Speaker{Person: "Tan Wei Ming", Of: "SG"}
	const (
		forum = "Minister for Foreign Affairs Tan Wei Ming of Singapore had meetings with his counterparts from Norway, Peru and Ghana on 4 March 2024. "
		call  = "Foreign Minister Kari Berg of Norway spoke by phone with the Foreign Minister of Peru, Ana Quispe. "
	)
	for _, c := range []struct {
		name, text, said string
		want             []record.Speaker
	}{
		{"they, of many who met", forum + "Minister Tan and Norwegian Foreign Minister Kari Berg backed the fund. They noted the good start of the talks.", "noted", []record.Speaker{tan, berg}},
		{"the two, of many who met", forum + "Minister Tan and Peruvian Foreign Minister Ana Quispe reviewed trade. The two Ministers agreed to meet in May.", "agreed", []record.Speaker{tan, quispe}},
		{"both, where one was told of and one named", forum + "Ghanaian Foreign Minister Kofi Mensah updated Minister Tan on the harvest. Both Ministers agreed to hold a forum.", "agreed", []record.Speaker{mensah, tan}},
		{"they, of whom one called on the other", forum + "Norwegian Foreign Minister Kari Berg called on Peruvian Foreign Minister Ana Quispe. They welcomed the fund.", "welcomed", []record.Speaker{berg, quispe}},
		{"they, of whom one met two", forum + "Norwegian Foreign Minister Kari Berg met with Peruvian Foreign Minister Ana Quispe and Foreign Minister Kofi Mensah of Ghana. They welcomed the fund.", "welcomed", []record.Speaker{berg, quispe, mensah}},
		{"a counterpart by name", call + "Minister Berg and her Peruvian counterpart Ana Quispe discussed trade.", "discussed", []record.Speaker{berg, quispe}},
		{"a counterpart by nation", call + "Minister Berg and her Peruvian counterpart discussed trade.", "discussed", []record.Speaker{berg, quispe}},
		{"a colleague abroad", call + "Minister Berg and her Peruvian colleague Ana Quispe discussed trade.", "discussed", []record.Speaker{berg, quispe}},
		{"who gives a message is not who says I in it", call + "Minister Berg thanked Minister Quispe. “Peru is a friend and I will come back,” said the Norwegian Foreign Minister. She stressed that ships need harbours.", "stressed", []record.Speaker{berg}},
		{"the call, and then it", call + "The call dealt with trade. It also dealt with the harbours.", "dealt with the harbours", []record.Speaker{{Of: "NO"}, {Of: "PE"}}},
		{"begun by", call + "Minister Berg began by thanking Minister Quispe for her letter.", "thanking", []record.Speaker{berg}},
		{"as well as", call + "Minister Berg thanked Minister Quispe for her letter, as well as briefed on the outcome of the talks.", "briefed", []record.Speaker{berg}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, s := range readPage(t, e, "Talks on harbours", c.text).Statements {
				if strings.HasPrefix(s.Evidence.Exact, c.said) {
					if !sameSpeakers(s.Speakers, c.want) {
						t.Errorf("got %+v, want %+v", s.Speakers, c.want)
					}
					return
				}
			}
			t.Errorf("no statement %q", c.said)
		})
	}
}
