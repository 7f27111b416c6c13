package reading

import "testing"

// TestMeetingsOfSpeeches shows the event at which a speech was given, as the lines above it tell.
func TestMeetingsOfSpeeches(t *testing.T) {
	e := loadEngine(t)
	front := map[string]string{"url": "https://www.norway.gov.no/x", "date": "1974-02-07"}
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"a dinner abroad, whose host is greeted", "Speech by the Prime Minister, Mr. Anwen Torel at the State Dinner, Suva 7 February 1974 Mr. President, Ministers, Excellencies, gentlemen.\n\nI am delighted to be in these islands.",
			[][]string{{"State Dinner; in-person; 1974-02-07 +12:00; 0 min; Suva, FJ", "Anwen Torel/NO attendee", "[President]/FJ host"}}},
		{"a banquet given by somebody", "SPEECH BY THE PRIME MINISTER OFFICIAL BANQUET GIVEN BY PRESIDENT ADA SOKOL\nSANTIAGO, 7 FEBRUARY 1974 I am very pleased to be here.",
			[][]string{{"OFFICIAL BANQUET; in-person; 1974-02-07 -03:00; 0 min; SANTIAGO, CL", "ADA SOKOL/CL host", "[]/NO attendee"}}},
		{"a luncheon at home", "SPEECH BY THE PRIME MINISTER\n\nLUNCHEON FOR THE PRIME MINISTER OF FIJI\n\nOSLO 7 FEBRUARY 1974\n\nI recall with pleasure my visit to Suva.",
			[][]string{{"LUNCHEON FOR THE PRIME MINISTER OF FIJI; in-person; 1974-02-07 +01:00; 0 min; OSLO, NO", "[PRIME MINISTER OF FIJI]/FJ attendee", "[]/NO host"}}},
		{"a conference whose guests are welcomed to the land", "THIRD HARBOUR CONFERENCE HELD IN OSLO\n\nAddress by the Prime Minister\n\nMr. Chairman, ladies and gentlemen, it gives me pleasure to welcome you all to Norway.",
			[][]string{{"THIRD HARBOUR CONFERENCE; in-person; 1974-02-07 +01:00; 0 min; OSLO, NO", "[Prime Minister]/NO attendee"}}},
		{"a dinner among one's own", "Speech by the Prime Minister at the Annual Harbour Dinner, Oslo, 7 February 1974\n\nLadies and gentlemen, I am pleased to be here.",
			[][]string{{"Annual Harbour Dinner; in-person; 1974-02-07 +01:00; 0 min; Oslo, NO", "[]/NO host"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, front, c.text), c.want)
		})
	}
}
