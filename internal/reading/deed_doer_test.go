package reading

import (
	"fmt"
	"testing"
)

// TestDoersAndTimesOfDeeds tells whose a delivery is and when, where its own words do not say it outright.
func TestDoersAndTimesOfDeeds(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct{ name, title, text, words, want string }{
		{"an agreement between two", "On the Treaties of the South Pacific", "The Agreement between Fiji and Tonga was signed in May 2024.", "The Agreement between Fiji and Tonga was signed in May 2024", "[FJ TO] 2024-05-31"},
		{"the adjective of a people", "Readout of the Call of President Sokol with Prime Minister Marn of Fiji", "President Ada Sokol of the United States spoke today with Prime Minister Tomas Marn of Fiji. President Sokol welcomed the recent Czech decision to join the Treaty of Suva.", "the recent Czech decision to join the Treaty of Suva", "[CZ] "},
		{"a time in front of the clause", "Fact Sheet: Help for Fiji", "In 2020, a grant of $20 million was provided to the schools of Nadi.", "a grant of $20 million was provided to the schools of Nadi", "[US] 2020-12-31"},
		{"the pair of a fact sheet's title", "FACT SHEET: U.S.-Japan Harbour Partnership", "The United States and Japan met in Suva this week.\n\n- Launching a $5 million fund for the pilots of Nadi in May 2024", "Launching a $5 million fund for the pilots of Nadi in May 2024", "[US JP] 2024-05-31"},
		{"whom a statement praises", "Readout of the Call of President Sokol with Prime Minister Marn of Fiji", "President Ada Sokol of the United States spoke today with Prime Minister Tomas Marn of Fiji. President Sokol commended Prime Minister Marn on his wisdom and for hosting the Forum of the Islands in Suva in May 2024.", "hosting the Forum of the Islands in Suva in May 2024", "[FJ] 2024-05-31"},
		{"a name that begins with the issuer's", "Fact Sheet: Help for Fiji", "The U.S. Mission to Fiji granted $20,000 to the schools of Nadi in 2023.", "The U.S. Mission to Fiji granted $20,000 to the schools of Nadi in 2023", "[US] 2023-12-31"},
		{"members of a body by its short form", "Fact Sheet: Help for Fiji", "The Global Harbour Initiative (GHI) met in Suva this week. GHI members have built 20 harbours.", "GHI members have built 20 harbours", "[GHI] "},
		{"a year that only tells which", "Fact Sheet: Help for Fiji", "Japan has provided 200 pumps to the victims of the 2021 flood.", "Japan has provided 200 pumps to the victims of the 2021 flood", "[JP] "},
		{"a span that belongs to a name", "Fact Sheet: Help for Fiji", "Japan has provided 200 pumps under the Plan of Action (2021-2023).", "Japan has provided 200 pumps under the Plan of Action (2021-2023)", "[JP] "},
		{"those with whom talks are held", "Fact Sheet: Help for Tonga", "Last year Japan has held talks with Fiji on the port of Nadi, and the United States met with Tonga in Suva in June 2024.", "the United States met with Tonga in Suva in June 2024", "[US TO] 2024-06-30"},
		{"with a counterpart", "Fact Sheet: Help for Tonga", "In June 2024, the United States signed an agreement on pilots with its Fijian counterparts.", "In June 2024, the United States signed an agreement on pilots with its Fijian counterparts", "[US FJ] 2024-06-30"},
		{"people of a state", "Fact Sheet: Help for Tonga", "Fijian divers have cleared 12 wrecks in the port of Nadi since May 2024.", "Fijian divers have cleared 12 wrecks in the port of Nadi since May 2024", "[FJ] "},
		{"whose the thing is that did it", "Fact Sheet: Help for Tonga", "Japan's aid to Fiji has built 12 schools since May 2024.", "Japan's aid to Fiji has built 12 schools since May 2024", "[JP] "},
		{"a team of a people", "Fact Sheet: Help for Tonga", "The first Fijian medical team has treated 3,000 patients in Nuku'alofa.", "The first Fijian medical team has treated 3,000 patients in Nuku'alofa", "[FJ] "},
		{"by a day, and nobody", "Fact Sheet: Help for Tonga", "A grant of $20 million was disbursed by the end of 2023.", "A grant of $20 million was disbursed by the end of 2023", "[US] 2023-12-31"},
		{"what one of two is said to have signed", "Readout of the Call of President Sokol with Prime Minister Marn of Fiji", "President Ada Sokol of the United States spoke today with Prime Minister Tomas Marn of Fiji. The agreement on the port of Nadi was signed in May 2024 by Ambassador Ito of the United States and the Harbour Master.", "The agreement on the port of Nadi was signed in May 2024 by Ambassador Ito of the United States and the Harbour Master", "[US FJ] 2024-05-31"},
		{"an agency that bears the name of another state's", "Fact Sheet: Help for Tonga", "Since 2022, the Fijian Environmental Protection Agency has helped the port of Nadi.", "Since 2022, the Fijian Environmental Protection Agency has helped the port of Nadi", "[FJ] "},
		{"one of each side", "Readout of the Call of President Sokol with Prime Minister Marn of Fiji", "President Ada Sokol of the United States spoke today with Prime Minister Tomas Marn of Fiji. In May 2024, the two customs administrations launched a pilot scheme.", "In May 2024, the two customs administrations launched a pilot scheme", "[US FJ] 2024-05-31"},
		{"a compound that may end with a verb", "Fact Sheet: Help for Tonga", "In May 2024, Japan completed a solar power plant near Nadi.", "In May 2024, Japan completed a solar power plant near Nadi", "[JP] 2024-05-31"},
		{"several in front of a relative", "Fact Sheet: Help for Tonga", "The pumps will go to Fiji and Samoa, which have taken in 200 farmers.", "Fiji and Samoa, which have taken in 200 farmers", "[FJ WS] "},
		{"a time that may be read as a verb", "Fact Sheet: Help for Tonga", "Last month, Japan provided 200 pumps to Fiji.", "Japan provided 200 pumps to Fiji", "[JP] 2024-06-30"},
		{"a visit to one of those who speak", "Readout of the Call of President Sokol with Prime Minister Marn of Fiji", "President Ada Sokol of the United States spoke today with Prime Minister Tomas Marn of Fiji. They welcomed the visit to Fiji by the Harbour Corps in May 2024.", "the visit to Fiji by the Harbour Corps in May 2024", "[US] 2024-05-31"},
		{"the year until now", "Fact Sheet: Help for Fiji", "Earlier this year, Japan provided 200 pumps to Fiji.", "Earlier this year, Japan provided 200 pumps to Fiji", "[JP] 2024-07-26"},
		{"what both signed where they met", "Readout of the Call of President Sokol with Prime Minister Marn of Fiji", "President Ada Sokol of the United States met today with Prime Minister Tomas Marn of Fiji in Suva. After the meeting, the two leaders signed an agreement on the port of Nadi.", "the two leaders signed an agreement on the port of Nadi", "[US FJ] 2024-07-26"},
		{"today, at the head of a sentence of several deeds", "Fact Sheet: Help for Fiji", "Today, the United States and Japan launched a $5 million fund for the ports of Fiji and signed an agreement with Tonga on its pilots.", "signed an agreement with Tonga on its pilots", "[US JP TO] 2024-07-26"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var all []string
			for _, d := range readPage(t, e, c.title, c.text).Deliveries {
				end := ""
				if d.When != nil {
					end = string(d.When.End)
				}
				if got := fmt.Sprint(d.Actors, " ", end); d.Evidence.Exact == c.words && got != c.want {
					t.Errorf("got %s, want %s", got, c.want)
				} else if d.Evidence.Exact == c.words {
					return
				}
				all = append(all, d.Evidence.Exact)
			}
			if !t.Failed() {
				t.Errorf("read %q", all)
			}
		})
	}
}

// TestLineAboveATextIsNoDeed takes no delivery from the line that a text is released with.
func TestLineAboveATextIsNoDeed(t *testing.T) {
	r := readPage(t, loadEngine(t), "Joint Statement on the Port of Suva", "The text of the following statement was released by the Governments of Japan and Fiji.\n\nJapan and Fiji have built the port of Suva.")
	for _, d := range r.Deliveries {
		if d.Evidence.Exact != "Japan and Fiji have built the port of Suva" {
			t.Errorf("read %q", d.Evidence.Exact)
		}
	}
}
