package reading

import "testing"

// TestMeetingsOfOccasions shows what the lines above a text tell of its occasion, where no words of it tell of a meeting.
func TestMeetingsOfOccasions(t *testing.T) {
	e := loadEngine(t)
	front := map[string]string{"url": "https://www.norway.gov.no/x", "date": "1974-02-07"}
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"a ceremony at which a speech was given", "SPEECH GIVEN BY THE PRIME MINISTER\n\nHARBOUR TREATY SIGNING CEREMONY, 7 FEBRUARY 1974\n\nThis is an occasion born of goodwill.",
			[][]string{{"HARBOUR TREATY SIGNING CEREMONY; in-person; 1974-02-07 ; 0 min; , ", "[]/NO attendee"}}},
		{"a visit whose day stands below its headline", "VISIT TO SUVA AND FIJI\n\nSTATEMENT BY THE PRIME MINISTER\n\nMr. Anwen Torel gave the names of his party. The party leaves on 20 February.",
			[][]string{{"; in-person; 1974-02-20 ; 0 min; , FJ", "Anwen Torel/NO attendee"}}},
		{"a joint statement of two at a place", "Joint Statement by Prime Minister Anwen Torel of Norway and President Mario Vega of Chile\n\nOslo, 7 February 1974\n\nWe recognise the value of our ties.",
			[][]string{{"; in-person; 1974-02-07 +01:00; 0 min; Oslo, NO", "Anwen Torel/NO host", "Mario Vega/CL attendee"}}},
		{"what brought about a press conference", "Press Conference by Prime Minister Anwen Torel Following the Harbour Summit\n\nWe shall build three ships.",
			[][]string{{"Harbour Summit; in-person; 1974-02-07 ; 0 min; , ", "Anwen Torel/NO attendee"}}},
		{"a press conference by itself", "Regular Press Conference by Press Secretary Anwen Torel\n\nThursday, 7 February 1974, 3:30 p.m.\n\nWe shall build three ships.",
			[][]string{{"Regular Press Conference by Press Secretary Anwen Torel; in-person; 1974-02-07 15:30; 0 min; , NO", "Anwen Torel/NO attendee"}}},
		{"no occasion", "Statement by the Prime Minister\n\nNorway will provide two ships to Chile.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, front, c.text), c.want)
		})
	}
}
