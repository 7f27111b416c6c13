package reading

import "testing"

func TestWhoActsWithoutAName(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "those who serve the state that tells", title: factSheet,
			body:     "The relevant teams will open three harbours in Peru.",
			promised: []string{"US: will open three harbours in Peru"}},
		{name: "what it pays for", title: factSheet,
			body:     "Funds will be used to open three harbours in Peru.",
			promised: []string{"US: will be used to open three harbours in Peru"}},
		{name: "a firm told of before", title: factSheet,
			body:     "Marn & Sokol LLP will open three harbours in Peru. The firm will open three offices in Peru.",
			promised: []string{"Marn & Sokol LLP: will open three harbours in Peru", "Marn & Sokol LLP: will open three offices in Peru"}},
		{name: "companies act for themselves", title: factSheet,
			body:     "Twelve shipping companies will open three harbours in Peru.",
			promised: []string{"Twelve shipping companies: will open three harbours in Peru"}},
	})
}

func TestLeadersOfABody(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "one of whose members tells", title: "FACT SHEET: NATO Summit",
			body:     "The United States will join NATO Leaders in Oslo today. Leaders will agree to a plan for harbours.",
			promised: []string{"US: will join NATO Leaders in Oslo today", "NATO: will agree to a plan for harbours"}},
	})
}
