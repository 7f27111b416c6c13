package reading

import (
	"testing"

	"entente.example/internal/record"
)

const release = "Harbours of Chile"

func TestHowPromisesAreTold(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "an act of speech yet to come", title: release,
			body:     "The United States will consider the claims of Chile.",
			promised: []string{"US: will consider the claims of Chile"}},
		{name: "thanks said in the same breath", title: release,
			body: "The United States would like to thank Chile for the ships."},
		{name: "a report that goes on by itself", title: release,
			body:     "The Prime Minister of Chile said that the harbours were open. Chile would build 20 ships for its coast guard by 2026.",
			promised: []string{"CL: would build 20 ships for its coast guard by 2026"}},
		{name: "an act behind efforts", title: readout,
			body:     "President Ada Sokol of the United States reaffirmed his commitment to efforts to open the harbours.",
			promised: []string{"US: commitment to efforts to open the harbours"}},
		{name: "an act after a value", title: readout,
			body:     "President Ada Sokol of the United States reaffirmed his commitment to open harbours and to ending the tax on ships.",
			promised: []string{"US: commitment to open harbours and to ending the tax on ships"}},
		{name: "the acts that a sentence after a promise goes into", title: factSheet,
			body:     "The United States will widen the harbours of Chile. This will include building 20 ships and training 300 pilots.",
			promised: []string{"US: will widen the harbours of Chile", "US: building 20 ships", "US: training 300 pilots"}},
		{name: "a decision told as what it brings", title: factSheet,
			body: "Chile's decision to build 20 ships makes its harbours safe."},
		{name: "a condition after a promise limits it", title: factSheet,
			body:     "The United States will train 300 pilots if Chile asks.",
			promised: []string{"US: will train 300 pilots if Chile asks"}},
		{name: "a condition before a promise blocks it", title: factSheet,
			body: "If Chile asks, the United States will train 300 pilots."},
		{name: "what an order has officers do", title: factSheet,
			body:     "The order opens the harbours.\n\n- Directs the Secretary of Commerce to draw up a list of ships.",
			promised: []string{"US: draw up a list of ships"}},
		{name: "who comes along with somebody, not what with something", title: factSheet,
			body:     "The Minister of Chile will be accompanied by 20 pilots. Lower taxes will be accompanied by new ports.",
			promised: []string{"CL: will be accompanied by 20 pilots"}},
		{name: "a list of nouns is not taken apart", title: factSheet,
			body:     "The United States will foster ties of our pilots, harbours, and supply chains.",
			promised: []string{"US: will foster ties of our pilots, harbours, and supply chains"}},
		{name: "a passive by two", title: factSheet,
			body:     "The talks will be hosted by Chile and Peru.",
			promised: []string{"CL,PE: will be hosted by Chile and Peru"}},
		{name: "the wife of a guest is no guest of her own", title: "Visit to the United States by the President of Chile",
			body:     "I look forward to welcoming the President of Chile, Gabriel Marn. The President and Mrs Marn will travel to Ohio.",
			promised: []string{"US: look forward to welcoming the President of Chile, Gabriel Marn", "CL: will travel to Ohio"}},
		{name: "the Government is that of whose text it is", title: "Harbours of Chile",
			body:     "The Government decided to send 20 ships to Chile.",
			promised: []string{"US: decided to send 20 ships to Chile"}},
		{name: "I am not whom I name beside me", title: "Doorstop interview of the President of the United States",
			body:     "President Marn of Chile and I met today. I will send Chile 20 ships.",
			promised: []string{"US: will send Chile 20 ships"}},
		{name: "we are two after a meeting with another", title: "Remarks by the President of the United States",
			body:     "In my meeting with President Marn of Chile, we agreed to open the harbours. We will build 20 ships.",
			promised: []string{"US,CL: agreed to open the harbours", "US,CL: will build 20 ships"}},
		{name: "an aim in words of being", title: release,
			body:     "Our aim is to open the harbours of Chile. The Minister of Chile said that her objective was old. The tax is to blame. The goal of the round table is to hear from ports; its purpose is to ask them.",
			promised: []string{"US: aim is to open the harbours of Chile"}},
		{name: "a decision that is news", title: release,
			body:     "The Prime Minister of Chile announced today that Chile had decided to send 20 ships.",
			promised: []string{"CL: had decided to send 20 ships"}},
		{name: "an invitation accepted", title: release,
			body:     "The President of Chile has accepted an invitation to visit Ohio.",
			promised: []string{"CL: has accepted an invitation to visit Ohio"},
			done:     []string{"CL: The President of Chile has accepted an invitation to visit Ohio"}},
		{name: "on whose invitation is not what is promised", title: release,
			body:     "The President of Chile will visit Ohio on 2 August 2024 at the kind invitation of the Governor of Ohio and the Mayor of Cleveland.",
			promised: []string{"CL: will visit Ohio on 2 August 2024"}},
		{name: "what only people do binds whose text it is", title: release,
			body:     "An advance party will leave on Friday. The divers will purchase three boats. The new road will help farmers.",
			promised: []string{"US: An advance party will leave on Friday", "US: The divers will purchase three boats"}},
		{name: "what an itinerary includes", title: release,
			body:     "The itinerary will include visits to Lima and Quito.",
			promised: []string{"US: The itinerary will include visits to Lima and Quito"}},
		{name: "a visit and its programme are the visitor's", title: release,
			body:     "The President of Chile will visit Ohio in August. The itinerary will include tours of two harbours.",
			promised: []string{"CL: will visit Ohio in August", "CL: The itinerary will include tours of two harbours"}},
		{name: "what those want who can do it", title: release,
			body:     "Chile wants to build 20 ships. I want to come back to that.",
			promised: []string{"CL: wants to build 20 ships"}},
		{name: "nothing promises", title: release,
			body: "Nothing will break the harbours of Chile."},
		{name: "a wish that tells who is meant", title: release,
			body: "Journalists who wish to visit the harbour are asked to write by Friday."},
		{name: "a participle that tells who is meant", title: release,
			body: "Journalists wishing to visit the harbour are asked to write by Friday."},
		{name: "talks looked forward to", title: release,
			body:     "The Minister of Chile looks forward to our continued consultations on harbours. She looks forward to the next round.",
			promised: []string{"CL: looks forward to our continued consultations on harbours"}},
		{name: "the second of two days", title: release,
			body:     "The Secretary of State leaves for Chile on Sunday and returns on 5 August.",
			promised: []string{"US: leaves for Chile on Sunday", "US: returns on 5 August"}},
		{name: "a day that is set", title: release,
			body:     "The Secretary of State is scheduled to visit Chile on 2 August 2024. She is also to meet pilots.",
			promised: []string{"US: is scheduled to visit Chile on 2 August 2024", "US: is also to meet pilots"}},
		{name: "acts with a preposition in a list", title: release,
			body:     "The Secretary of State will visit the harbours, speak at the School of Divers, and promote the ships of Ohio.",
			promised: []string{"US: will visit the harbours", "US: speak at the School of Divers", "US: promote the ships of Ohio"}},
	})
}

func TestDaysOfJourney(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body string
		due        []record.Period
	}{
		{"what a traveller does falls in the days of the journey",
			"The Secretary of State will visit Chile from 2 to 4 August 2024. He will call on President Marn.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-04"}, {Start: "2024-08-02", End: "2024-08-04"}}},
		{"spans at two places are one",
			"The Secretary of State will visit Chile from 2 to 4 August and Peru from 5 to 6 August.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-06"}}},
		{"what came before is no day to come",
			"The United States will open talks following the end of the tax on 5 October.",
			[]record.Period{{}}},
		{"an instrument signed on a journey is due then",
			"The Secretary of State will visit Chile from 2 to 4 August 2024. He will sign a declaration on harbours.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-04"}, {Start: "2024-08-02", End: "2024-08-04"}}},
		{"where a traveller will be is a journey too",
			"The Secretary of State will be in Chile on 2 August 2024 and call on President Marn.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-02"}, {Start: "2024-08-02", End: "2024-08-02"}}},
		{"what is said to fall into the journey needs no verb of one",
			"The Secretary of State will visit Chile from 2 to 4 August 2024.\n\nShips are old.\n\nHarbours are old.\n\nDivers are old.\n\nThe land is old.\n\nThe Secretary of State will train pilots during his visit.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-04"}, {Start: "2024-08-02", End: "2024-08-04"}}},
		{"what is looked forward to on a journey",
			"The Secretary of State will visit Chile from 2 to 4 August 2024. She looks forward to meeting President Marn.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-04"}, {Start: "2024-08-02", End: "2024-08-04"}}},
		{"each leg has its days",
			"The Secretary of State will be in Lima on 2 August 2024.\n\nThe Secretary of State will visit Quito on 7 August 2024.\n\nIn Lima, she will call on the President.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-02"}, {Start: "2024-08-07", End: "2024-08-07"}, {Start: "2024-08-02", End: "2024-08-02"}}},
		{"a visit lasts as long as it is said to",
			"The Secretary of State will arrive in Chile on 2 August 2024 for a three-day visit.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-04"}}},
		{"what goes on with a programme falls in its days",
			"The Secretary of State will visit Chile from 2 to 4 August 2024.\n\nThe Secretary of State will call on the President and promote our harbours.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-04"}, {Start: "2024-08-02", End: "2024-08-04"}, {Start: "2024-08-02", End: "2024-08-04"}}},
		{"the day of saying is no day of doing",
			"The United States has today decided to send 20 ships to Chile.",
			[]record.Period{{}}},
		{"a day of what happened is none of what is to come",
			"The United States is to send $20 million after the storm which on 6 July destroyed the harbours of Chile.",
			[]record.Period{{}}},
		{"the same period as before",
			"The United States will build 20 ships over the next two years. Chile will train pilots over the same period.",
			[]record.Period{{Start: "2024-07-26", End: "2026-07-26"}, {Start: "2024-07-26", End: "2026-07-26"}}},
		{"an event has its days in a relative clause",
			"The Secretary of State will attend the Forum of Divers, which is old, in Lima. She will represent Ohio at the School of Divers, which meets from 5 to 7 August.",
			[]record.Period{{}, {Start: "2024-08-05", End: "2024-08-07"}}},
		{"what is done at a meeting falls on its day",
			"On 2 August 2024, President Sokol will take part in the yearly council of divers in Lima.\n\nA number of papers will be signed.",
			[]record.Period{{Start: "2024-08-02", End: "2024-08-02"}, {Start: "2024-08-02", End: "2024-08-02"}}},
		{"a year that heads a name is no deadline",
			"The United States will carry out the 2030 Agenda for Harbours.",
			[]record.Period{{}}},
		{"weeks are those of whose text it is",
			"Chile will open the harbours next week.",
			[]record.Period{{Start: "2024-07-28", End: "2024-08-03"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readPage(t, e, release, c.body)
			if len(r.Commitments) != len(c.due) {
				t.Fatalf("%d commitments, want %d", len(r.Commitments), len(c.due))
			}
			for i, want := range c.due {
				var got record.Period
				if d := r.Commitments[i].Due; d != nil {
					got = *d
				}
				if got != want {
					t.Errorf("%q is due %v, want %v", r.Commitments[i].Evidence.Exact, got, want)
				}
			}
		})
	}
}
