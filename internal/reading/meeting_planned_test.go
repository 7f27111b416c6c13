package reading

import "testing"

// TestMeetingsPlannedAndAbroad shows journeys told by what is planned for them, and what
// those who meet the press abroad came for.
func TestMeetingsPlannedAndAbroad(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, date, text string
		want             [][]string
	}{
		{"an itinerary", "1962-07-20", "The Prime Minister, Mr. Anwen Torel, today announced the itinerary for the visit to Norway next month of President Ada Sokol of Chile.\n\nThe visit will begin on Sunday, August 26.",
			[][]string{{"visit to Norway; in-person; 1962-08-26 ; 0 min; , NO", "Ada Sokol/CL attendee"}}},
		{"an event that will be held, with its short form", "2024-06-03", "The Fifth Meeting of the Conference of Ports of the Nordic Council (NC) will be held in Santiago, Chile, from 10 to 12 June 2024.",
			[][]string{{"Fifth Meeting of the Conference of Ports of the Nordic Council (NC); in-person; 2024-06-10 -04:00; 0 min; Santiago, CL", "[]/NO attendee"}}},
		{"an event that will take place", "2024-06-03", "The Ninth Norway-Chile Summit will take place in Santiago, Chile, on 10 June 2024.",
			[][]string{{"Ninth Norway-Chile Summit; in-person; 2024-06-10 -04:00; 0 min; Santiago, CL", "[]/NO attendee", "[]/CL attendee"}}},
		{"somebody will be there to attend", "2022-07-14", "Minister Noah Marn will be in Chile to attend the Harbour Climate Dialogue (HCD) from 17 to 19 July 2022. He will be accompanied by a five-member delegation.",
			[][]string{{"Harbour Climate Dialogue; in-person; 2022-07-17 ; 0 min; , CL", "Noah Marn/NO attendee", "[five-member delegation]/NO attendee"}}},
		{"a doorstop with somebody", "2000-07-04", "Joint Doorstop with Prime Minister Lia Torell of Fiji, Harbour House, Suva\n\nJOURNALIST:\n\nMay I ask you about the fish?\n\nPRIME MINISTER TORELL:\n\nOf course people like fish.",
			[][]string{{"; in-person; 2000-07-04 +12:00; 0 min; Suva, FJ", "Lia Torell/FJ host", "[]/NO attendee"}}},
		{"a doorstop abroad after talks", "2017-11-12", "Doorstop - Suva\n\nPRIME MINISTER: Good morning. We have had very good talks this morning about fish.\n\nJOURNALIST: Are you content?\n\nPRIME MINISTER: I am.",
			[][]string{{"; in-person; 2017-11-12 +13:00; 0 min; Suva, FJ", "[]/NO attendee"}}},
		{"an interview abroad", "2017-11-12", "Interview with Ivo Brand, Radio Suva\n\nBRAND: Prime Minister, what of your talks with President Sokol of Chile?\n\nPRIME MINISTER: They will be held.", nil},
		{"those who are named by what they are", "2008-11-22", "The Prime Minister of Norway and the President of Chile, leaders of the two economies co-chairing the Harbour Taskforce on Storm Preparedness, met today to discuss regional fish.",
			[][]string{{"; in-person; 2008-11-22 ; 0 min; , ", "[Prime Minister of Norway]/NO attendee", "[President of Chile]/CL attendee"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, map[string]string{"url": "https://www.norway.gov.no/x", "date": c.date}, c.text), c.want)
		})
	}
}
