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
		{name: "with the ministers of the land that one visits", title: "Visit of the Prime Minister of Peru",
			body:     "The Prime Minister of Peru, Ada Torel, will visit the United States on 5 September 2024. She will have talks with Cabinet Ministers on harbours.",
			promised: []string{"PE: will visit the United States on 5 September 2024", "PE,US: will have talks with Cabinet Ministers on harbours"}},
		{name: "what is to be discussed", title: "Joint Statement of the United States and Peru on Harbours",
			body:     "The United States announced that the harbours will be discussed in May.",
			promised: []string{"US,PE: the harbours will be discussed in May"}},
		{name: "whose talks are named only binds who acts", title: "Harbours of Chile",
			body:     "The United States will discuss the harbours of Peru.",
			promised: []string{"US: will discuss the harbours of Peru"}},
		{name: "work with somebody is one's own", title: "Harbours of Chile",
			body:     "The United States will open harbours with Peru.",
			promised: []string{"US: will open harbours with Peru"}},
	})
}
