package reading

import "testing"

// TestOldCommuniques shows visits and delegations as texts of the years 1941 to 1999 tell them.
func TestOldCommuniques(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text string
		want       [][]string
	}{
		{"a guest who was in a state on a visit", "JOINT COMMUNIQUE\n\nThe Prime Minister of Norway, Mr. Anwen Torel, was in Chile on an official visit from May 3 to May 6, 1971. He held talks with the President of Chile, Mrs. Ada Sokol.",
			[][]string{{"; in-person; 1971-05-03 ; 0 min; , CL", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"a visit to whoever invited", "JOINT COMMUNIQUE\n\nAt the invitation of the President of Chile, Mrs. Ada Sokol, the Prime Minister of Norway, Mr. Anwen Torel, paid an official visit from 3rd to 6th May, 1971.",
			[][]string{{"; in-person; 1971-05-03 ; 0 min; , CL", "Anwen Torel/NO attendee", "Ada Sokol/CL host"}}},
		{"a visit during a period", "JOINT COMMUNIQUE\n\nThe Prime Minister of Norway, Mr. Anwen Torel, paid a visit to Chile, during the period 3 - 6 May, 1971. He was received by the President of Chile, Mrs. Ada Sokol.",
			[][]string{{"; in-person; 1971-05-03 ; 0 min; , CL", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"a list for each of two sides", "The Ministers of Norway and Chile met in Oslo on 3 May 1971. Taking part in the talks were: on the Chilean side – the Minister of Foreign Affairs, A. I. Varo, and the Minister of Trade, N. S. Vessa; on the Norwegian side – the Minister of Finance, Mr. Ben Torell.",
			[][]string{{"; in-person; 1971-05-03 +01:00; 0 min; Oslo, NO", "A. I. Varo/CL attendee", "N. S. Vessa/CL attendee", "Ben Torell/NO attendee"}}},
		{"the verb left out for the second side", "The President of Chile, Mrs. Ada Sokol, met the Prime Minister of Norway, Mr. Anwen Torel, in Oslo on 3 May 1971. The Norwegian delegation was led by Mr. Ben Torell, Minister of Trade, and the Chilean delegation by Mr. Rui Vessa, Minister of Finance.",
			[][]string{{"; in-person; 1971-05-03 +01:00; 0 min; Oslo, NO", "Ada Sokol/CL attendee", "Anwen Torel/NO attendee", "Ben Torell/NO attendee", "Rui Vessa/CL attendee"}}},
		{"delegations by their heads", "The Ocean Conference was held in Suva, Fiji, on 3 and 4 May 1971. The heads of delegation were: Norway – the Honourable Anwen Torel, Minister of External Affairs; Chile – Mr. Ben Varo, Minister of Trade; Fiji – Mr. Rui Vessa, Minister of Finance.",
			[][]string{{"Ocean Conference; in-person; 1971-05-03 +12:00; 0 min; Suva, FJ", "Anwen Torel/NO attendee", "Ben Varo/CL attendee", "Rui Vessa/FJ attendee"}}},
		{"where the next meeting will be is not where this one was", "The Prime Ministers of Norway and Sweden met on 3 May 1971. The next meeting will be held in Oslo in the autumn.",
			[][]string{{"; in-person; 1971-05-03 ; 0 min; , ", "[Prime Ministers of Norway and Sweden]/NO attendee", "[Prime Ministers of Norway and Sweden]/SE attendee"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, nil, c.text), c.want)
		})
	}
}

// TestHostReceives: whom a guest talks to after being received is of the host's party.
func TestHostReceives(t *testing.T) {
	a := analysed(t, loadEngine(t), nil, "JOINT STATEMENT\n\nThe Prime Minister of Chile, Mr. Ben Varo, stayed in Oslo from 3 to 6 May 1971 as the guest of the Norwegian Government. He was received by the Prime Minister of Norway, Mr. Anwen Torel, and had discussions with Mrs. Ada Sokol, Minister of Trade.")
	for _, p := range a.People {
		if p.Name == "Ada Sokol" && p.Of != "NO" {
			t.Errorf("%s is of %q, want NO", p.Name, p.Of)
		}
	}
}

// TestBetweenTwo: whom "between X and" names after X is of the other party.
func TestBetweenTwo(t *testing.T) {
	a := analysed(t, loadEngine(t), nil, "JOINT COMMUNIQUE\n\nOslo, 6 May 1971\n\nThe President of Chile, Mrs. Ada Sokol, paid a visit to Norway from 3 to 6 May 1971. Talks were held between President Sokol and the Minister of Trade, Mr. Anwen Torel.")
	for _, p := range a.People {
		if p.Name == "Anwen Torel" && p.Of != "NO" {
			t.Errorf("%s is of %q, want NO", p.Name, p.Of)
		}
	}
}
