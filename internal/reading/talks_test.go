package reading

import "testing"

func TestWhoTalks(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "who holds talks, and with whom", title: "Harbours of Chile",
			body:     "The United States will hold talks on harbours with Peru.",
			promised: []string{"US,PE: will hold talks on harbours with Peru"}},
		{name: "with several", title: "Harbours of Chile",
			body:     "The United States will exchange views on harbours with Peru and Chile.",
			promised: []string{"US,PE,CL: will exchange views on harbours with Peru and Chile"}},
		{name: "whose talks are named only binds who acts", title: "Harbours of Chile",
			body:     "The United States will discuss the harbours of Peru.",
			promised: []string{"US: will discuss the harbours of Peru"}},
		{name: "work with somebody is one's own", title: "Harbours of Chile",
			body:     "The United States will open harbours with Peru.",
			promised: []string{"US: will open harbours with Peru"}},
	})
}
