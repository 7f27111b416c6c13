package reading

import "testing"

// TestMeetingsOfFactSheets shows at which meetings fact sheets are given out: those about their own
// day, not those of which they tell as the past.
func TestMeetingsOfFactSheets(t *testing.T) {
	e := loadEngine(t)
	front := map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-07-26", "title": "Fact Sheet: The Norway-Chile Harbour Partnership"}
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"who met, below what leads to it", "The sea joins us. Its fish are many. Its harbours are old.\n\nToday, Prime Minister Anwen Torel met with President Noah Marn of Chile.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Anwen Torel/NO attendee", "Noah Marn/CL attendee"}}},
		{"who will meet", "Today, Prime Minister Anwen Torel will meet with President Noah Marn of Chile to speak of fish.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Anwen Torel/NO attendee", "Noah Marn/CL attendee"}}},
		{"an event at which something was announced", "Today at the Norway-Chile Harbour Summit, Prime Minister Anwen Torel announced ten new boats.",
			[][]string{{"Norway-Chile Harbour Summit; in-person; 2024-07-26 ; 0 min; , ", "Anwen Torel/NO attendee", "[]/CL attendee"}}},
		{"an event of the year before", "In May 2023, Prime Minister Anwen Torel hosted President Noah Marn of Chile for the Harbour Summit.", nil},
		{"no meeting at all", "Today, Prime Minister Anwen Torel announced ten new boats for Chile.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, front, c.text), c.want)
		})
	}
}
