package reading

import "testing"

// TestMeetingsNamedAbove shows visits, meals and ceremonies that only the lines above a text name, and
// guests told by the delegation that they led.
func TestMeetingsNamedAbove(t *testing.T) {
	e := loadEngine(t)
	front := map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-07-26"}
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"a visit to a land", "VISIT TO CHILE\n\nStatement by the Prime Minister, Anwen Torel\n\nFish is what joins us. Ten boats will carry it.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , CL", "Anwen Torel/NO attendee"}}},
		{"a visit from a land", "VISIT FROM CHILE\n\nStatement by the Prime Minister, Anwen Torel\n\nThe fish of our seas are one. Ten boats will carry them.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , NO", "[]/CL attendee", "Anwen Torel/NO host"}}},
		{"a ceremony", "SPEECH BY THE PRIME MINISTER\n\nCHILE: HARBOUR SIGNING CEREMONY\n\nThis is a good day for our fish. I am glad of it.",
			[][]string{{"HARBOUR SIGNING CEREMONY; in-person; 2024-07-26 ; 0 min; , ", "[]/CL attendee", "[]/NO attendee"}}},
		{"who led a delegation", "Prime Minister Anwen Torel today welcomed a delegation led by the Minister of Trade of Chile, Noah Marn, to Oslo to look at fish.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Anwen Torel/NO host", "Noah Marn/CL attendee"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, front, c.text), c.want)
		})
	}
}
