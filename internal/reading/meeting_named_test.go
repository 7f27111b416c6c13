package reading

import (
	"testing"
)

// TestMeetingsNamedInPassing: texts that tell of their meeting by its name, by whom they speak to or
// by what a spokesman announces.
func TestMeetingsNamedInPassing(t *testing.T) {
	e := loadEngine(t)
	norway := map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-07-26"}
	asean := map[string]string{"url": "https://asean.org/x", "date": "2024-07-26"}
	for _, c := range []struct {
		name  string
		front map[string]string
		text  string
		want  [][]string
	}{
		{"at which something was said", norway, "Norway and Chile renewed their ties at the 8th Norway-Chile Harbour Cooperation Committee Meeting held yesterday.\n\nThe committee looks after the harbours.",
			[][]string{{"8th Norway-Chile Harbour Cooperation Committee Meeting; in-person; 2024-07-25 ; 0 min; , ", "[]/NO attendee", "[]/CL attendee"}}},
		{"above what is said to the press", norway, "Press Conference by Prime Minister Anwen Torel following the Norway-Chile Harbour Summit\n\nPRIME MINISTER TOREL: The fish are plenty. We are glad.",
			[][]string{{"Norway-Chile Harbour Summit; in-person; 2024-07-26 ; 0 min; , ", "Anwen Torel/NO attendee", "[]/CL attendee"}}},
		{"numbered in small letters", norway, "This was said during the seventh joint ministerial meeting of the Harbour Dialogue between Norway and Chile on Friday.",
			[][]string{{"seventh joint ministerial meeting of the Harbour Dialogue; in-person; 2024-07-26 ; 0 min; , ", "[Norway]/NO attendee", "[Chile]/CL attendee"}}},
		{"of those who held it", norway, "The Fourth Meeting of the Foreign Ministers of Chile and Fiji was held in Oslo on 21 July 2024. The Meeting was chaired by Anwen Torel, Minister of Foreign Affairs of Norway.",
			[][]string{{"Fourth Meeting of the Foreign Ministers of Chile and Fiji; in-person; 2024-07-21 +02:00; 0 min; Oslo, NO", "[Foreign Ministers of Chile and Fiji]/CL attendee", "[Foreign Ministers of Chile and Fiji]/FJ attendee", "Anwen Torel/NO chair"}}},
		{"of a group met without with", norway, "The Minister for Foreign Affairs of Norway, Ms. Anwen Torel, met the Foreign Ministers of Chile and Fiji in Suva on 21 July 2024.",
			[][]string{{"; in-person; 2024-07-21 +12:00; 0 min; Suva, FJ", "Anwen Torel/NO attendee", "[Foreign Ministers of Chile and Fiji]/CL attendee", "[Foreign Ministers of Chile and Fiji]/FJ attendee"}}},
		{"of the body that issues the text", asean, "The ASEAN met in Jakarta on 25 July and issued the following communique.",
			[][]string{{"ASEAN; in-person; 2024-07-25 +07:00; 0 min; Jakarta, ID", "[ASEAN]/ASEAN attendee"}}},
		{"one that is yet to come", norway, "Norway will speak of its harbours at the 9th Norway-Chile Harbour Committee Meeting.", nil},
		{"what was done at an earlier one", norway, "Norway keeps the promise of the last Norway-Chile Harbour Summit.", nil},
		{"a meeting that an event included", norway, "The town of Moss hosted a harbour day, which included a meeting between the Minister of Trade of Norway, Anwen Torel, and the Minister of Trade of Chile, Noah Marn.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Anwen Torel/NO attendee", "Noah Marn/CL attendee"}}},
		{"whom one speaks to", norway, "Remarks by Prime Minister Anwen Torel\n\nPresident Noah Marn of Chile, ladies and gentlemen, it is a pleasure to have you here tonight. I shall speak of fish.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/CL attendee", "Anwen Torel/NO attendee"}}},
		{"what a spokesman announces", norway, "Press Briefing\n\nGood morning. First, Minister of Trade Anwen Torel will visit Chile on August 3, and meet with Minister of Trade Noah Marn of Chile.",
			[][]string{{"; in-person; 2024-08-03 ; 0 min; , CL", "Anwen Torel/NO attendee", "Noah Marn/CL attendee"}}},
		{"what those who speak together discussed today", norway, "Joint Statement, Prime Minister of Norway Anwen Torel, President of Chile Noah Marn\n\nNorway and Chile share a sea. We discussed today how we can share its fish.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "[]/NO attendee", "[]/CL attendee"}}},
		{"toasts", norway, "Toasts of the Prime Minister and President Noah Marn of Chile\n\nJuly 26, 2024\n\nMr. President, it is a good day for our fish. I am glad of it.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "[Prime Minister]/NO attendee", "Noah Marn/CL attendee"}}},
		{"a visit of which the traveller tells", norway, "Press Conference\n\nGood morning. I paid a state visit to Chile on July 21-22, 2024 at the invitation of President Noah Marn.",
			[][]string{{"state visit; in-person; 2024-07-21 ; 0 min; , CL", "[]/NO attendee", "Noah Marn/CL host"}}},
		{"a visit paid to somebody", norway, "The Prime Minister, Anwen Torel, on Tuesday, 23 July 2024, paid a brief visit to the President of Chile, Noah Marn.",
			[][]string{{"brief visit to the President of Chile, Noah Marn; in-person; 2024-07-23 ; 0 min; , ", "Anwen Torel/NO attendee", "Noah Marn/CL attendee"}}},
		{"yesterday, in passing", norway, "Minister of Trade Anwen Torel and the Minister of Trade of Chile, Noah Marn, have agreed to look for fish, during a video call yesterday, 25 July 2024.",
			[][]string{{"; video; 2024-07-25 ; 0 min; , ", "Anwen Torel/NO attendee", "Noah Marn/CL attendee"}}},
		{"where the guest is said to be on a visit", norway, "Minister of Trade Noah Marn of Chile called on Prime Minister Anwen Torel today. Minister Marn is visiting Norway at her invitation.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , NO", "Noah Marn/CL attendee", "Anwen Torel/NO attendee"}}},
		{"what an event is called that was held", norway, "Minister of Trade Anwen Torel met with Minister of Trade Noah Marn of Chile today.\n\nThe town of Moss hosted the sixth informal meeting of the Harbour Board.",
			[][]string{{"sixth informal meeting of the Harbour Board; in-person; 2024-07-26 ; 0 min; , ", "Anwen Torel/NO attendee", "Noah Marn/CL attendee"}}},
		{"below the labels of an archive", norway, "Joint Statement of Norway and Chile\n\n[Source] Papers of the Prime Minister. Volume 2, 2024. Oslo Press. Printed in Moss.\n\n1. Prime Minister Anwen Torel of Norway and President Noah Marn of Chile met in Suva on 25 July 2024.",
			[][]string{{"; in-person; 2024-07-25 +12:00; 0 min; Suva, FJ", "Anwen Torel/NO attendee", "Noah Marn/CL attendee"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, c.front, c.text), c.want)
		})
	}
}
