package reading

import "testing"

// TestMeetingsAhead shows what a text announces: whom a visit is to see, when it begins, to
// which event somebody is sent; and meetings that a text tells in passing.
func TestMeetingsAhead(t *testing.T) {
	e := loadEngine(t)
	front := map[string]string{"url": "https://www.norway.gov.no/x", "date": "1974-02-07"}
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"whom it is to see is told by a noun", "The Prime Minister, Mr Anwen Torel, will visit Chile from 3 to 5 March. Mr Torel's talks with President Ada Sokol will cover fish and trade.",
			[][]string{{"; in-person; 1974-03-03 ; 0 min; , CL", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"whom it is to see is told by what is to be discussed", "The Prime Minister, Mr Anwen Torel, will visit Chile from 3 to 5 March. The visit will be an opportunity to discuss the price of fish with President Ada Sokol.",
			[][]string{{"; in-person; 1974-03-03 ; 0 min; , CL", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"last year's talks are none of this visit", "The Prime Minister, Mr Anwen Torel, will visit Chile from 3 to 5 March. His talks with President Ada Sokol last year will be remembered.",
			[][]string{{"; in-person; 1974-03-03 ; 0 min; , CL", "Anwen Torel/NO attendee"}}},
		{"on a tour each is seen at home", "The Prime Minister, Mr Anwen Torel, will visit Chile from 3 to 5 March and Fiji from 6 to 8 March. It will enable him to meet the President of Chile, Ada Sokol, and to exchange views with the Prime Minister of Fiji, Ben Varo.",
			[][]string{{"; in-person; 1974-03-03 ; 0 min; , CL", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}, {"; in-person; 1974-03-06 ; 0 min; , FJ", "Anwen Torel/NO attendee", "Ben Varo/FJ attendee"}}},
		{"the day is told below", "The Prime Minister, Mr Anwen Torel, will visit Chile later this year. He will arrive in Santiago on 3 March.",
			[][]string{{"; in-person; 1974-03-03 ; 0 min; Santiago, CL", "Anwen Torel/NO attendee"}}},
		{"words on who it is stand before the verb", "The Foreign Minister announced today that Mr Ben Varo, Special Adviser to the Prime Minister of Fiji, would visit Norway from 3 March.",
			[][]string{{"; in-person; 1974-03-03 ; 0 min; , NO", "Ben Varo/FJ attendee"}}},
		{"somebody leads a delegation to an event", "The Minister for Fish, Mr Anwen Torel, will lead a delegation to the Third Harbour Conference in Suva, Fiji, on 3 and 4 March.",
			[][]string{{"Third Harbour Conference; in-person; 1974-03-03 ; 0 min; Suva, FJ", "Anwen Torel/NO attendee"}}},
		{"somebody stands for the state at an event", "The Minister for Fish, Mr Anwen Torel, will represent Norway at the Third Harbour Conference in Suva, Fiji, on 3 and 4 March.",
			[][]string{{"Third Harbour Conference; in-person; 1974-03-03 +12:00; 0 min; Suva, FJ", "Anwen Torel/NO attendee"}}},
		{"a meeting told in passing", "The Prime Minister, Mr Anwen Torel, made the offer to President Ada Sokol of Chile during their meeting today.",
			[][]string{{"; in-person; 1974-02-07 ; 0 min; , ", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"an earlier meeting told in passing", "The Prime Minister, Mr Anwen Torel, made the offer to President Ada Sokol of Chile during their last meeting.", nil},
		{"the one city that the text tells", "The Prime Minister, Mr Anwen Torel, today met President Ada Sokol of Chile. The talks were a chance to look at fish. Both were welcomed to Oslo by children.",
			[][]string{{"; in-person; 1974-02-07 ; 0 min; Oslo, NO", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"a meeting named after those who hold it", "The Prime Minister, Mr Anwen Torel, attended the Nordic Harbour Council ministers' meeting in Suva, Fiji, on 5 February.",
			[][]string{{"Nordic Harbour Council ministers' meeting; in-person; 1974-02-05 +12:00; 0 min; Suva, FJ", "Anwen Torel/NO attendee"}}},
		{"a visit that is announced by a noun", "Visit by the President of Chile\n\nI have much pleasure in announcing the visit to Norway from 6 to 12 March of the President of Chile, Mrs Ada Sokol.", [][]string{{"; in-person; 1974-03-06 ; 0 min; , NO", "Ada Sokol/CL attendee"}}},
		{"a letter is no guest", "The Prime Minister, Mr Anwen Torel, received this morning a personal message from President Ada Sokol of Chile.", nil},
		{"people who meet often", "Prime Minister Anwen Torel and President Ada Sokol of Chile have met three times in less than a year.", nil},
		{"who invited is the host, not who is named next", "At the invitation of the Prime Minister, Mr. Rui Vessa, the President of Chile, Ms. Ada Sokol, will pay a visit to Norway from 3 to 5 March.", [][]string{{"; in-person; 1974-03-03 ; 0 min; , NO", "Ada Sokol/CL attendee", "Rui Vessa/NO host"}}},
		{"in whose name a visitor is invited", "President Ada Sokol of Chile will visit Norway from 3 to 5 March at the invitation of the Governor-General, Sir Rui Vessa.", [][]string{{"; in-person; 1974-03-03 ; 0 min; , NO", "Ada Sokol/CL attendee"}}},
		{"both who speak stand above the line", "TRANSCRIPT OF THE PRIME MINISTER\n\nAND THE PRESIDENT OF CHILE, MRS ADA SOKOL\n\nJOINT PRESS CONFERENCE, OSLO\n\nSOKOL: We agree on fish.", [][]string{{"; in-person; 1974-02-07 +01:00; 0 min; OSLO, NO", "[PRIME MINISTER]/NO host", "ADA SOKOL/CL attendee"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, front, c.text), c.want)
		})
	}
}
