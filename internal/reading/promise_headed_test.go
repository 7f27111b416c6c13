package reading

import "testing"

// TestItemsBelowHeadings takes the items of the lists that a lead-in parts by headings, up to
// the next paragraph.
func TestItemsBelowHeadings(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "acts below two headings", title: "FACT SHEET: U.S.-Chile Harbour Partnership",
			body: "The United States and Chile committed to launch joint work on harbours in the following fields:\n\n## Ships\n\n- Establishing a working group on the hulls of 20 ships\n\n## Pilots\n\n- Welcomed the school of pilots in Valparaiso\n- Developing a plan for training 300 pilots by 2026\n\nHarbours are the lifelines of islands.",
			promised: []string{
				"US,CL: committed to launch joint work on harbours in the following fields:",
				"US,CL: Establishing a working group on the hulls of 20 ships",
				"US,CL: Developing a plan for training 300 pilots by 2026",
			}},
	})
}

// TestItemsOfWhatHeadingsTell takes items without a verb for what the heading or the line above them says
// that they are: done, or to come.
func TestItemsOfWhatHeadingsTell(t *testing.T) {
	holdUndertakings(t, []undertaking{
		{name: "signed and announced", title: "List of Outcomes: Visit of the President of Chile to Japan",
			body:     "Prime Minister Ogata of Japan met President Marn of Chile in Tokyo.\n\n## Agreements signed\n\n- Agreement on glaciers\n- Memorandum of Understanding on the culture of mussels 2025-2027\n\n## Projects handed over\n\n- 12 pumps for the port of Iquique\n\n## Announcements\n\n- A school for pilots in Arica",
			promised: []string{"JP,CL: A school for pilots in Arica"},
			done: []string{
				"JP,CL: Agreement on glaciers",
				"JP,CL: Memorandum of Understanding on the culture of mussels 2025-2027",
				"JP,CL: 12 pumps for the port of Iquique",
			}},
		{name: "a lead-in that points to its list", title: "Visit of the President of Chile to Japan",
			body: "Prime Minister Ogata of Japan met President Marn of Chile in Tokyo. During the visit the following documents were signed:\n\n- Agreement on glaciers\n- Protocol on rail freight between the Ministries of Transport",
			done: []string{
				"JP,CL: Agreement on glaciers",
				"JP,CL: Protocol on rail freight between the Ministries of Transport",
			}},
		{name: "a lead-in that ends with who did it", title: "Visit of the President of Chile to Japan",
			body: "Prime Minister Ogata of Japan met President Marn of Chile in Tokyo. During the visit, President Marn:\n\n- opened a school for pilots in Kobe\n- signed, with Prime Minister Ogata, a treaty on glaciers",
			done: []string{
				"CL: opened a school for pilots in Kobe",
				"CL: signed, with Prime Minister Ogata, a treaty on glaciers",
			}},
		{name: "a lead-in that names results", title: "Japan's help for Chile",
			body: "Japan has worked with Chile since 2020. Results include:\n\n- 12 schools rebuilt in Arica\n- completion of the first survey of glaciers",
			done: []string{
				"JP: Japan has worked with Chile since 2020",
				"JP,CL: 12 schools rebuilt in Arica",
				"JP,CL: completion of the first survey of glaciers",
			}},
		{name: "deeds that a sentence counts up", title: factSheet,
			body: "Among the completed projects are the construction of 20 wells in Arica and the distribution of pumps to 400 farmers.",
			done: []string{
				"US: the construction of 20 wells in Arica",
				"US: the distribution of pumps to 400 farmers",
			}},
		{name: "what is told in full is no promise", title: "Joint Statement of Japan and Chile",
			body:     "The two sides agreed on the following:\n\n- Since 2018, Japan has built 12 harbours in Chile.\n- Joint work on glaciers",
			promised: []string{"JP,CL: Joint work on glaciers"},
			done:     []string{"JP: Since 2018, Japan has built 12 harbours in Chile"}},
	})
}

// TestSumsThatServe takes what a sum is said to do as a promise with that sum.
func TestSumsThatServe(t *testing.T) {
	r := readPage(t, loadEngine(t), factSheet, "The United States will give $40 million to Chile. Of this, $26 million will support schools in Arica.")
	if len(r.Commitments) != 2 || r.Commitments[1].Money == nil || r.Commitments[1].Money.Amount != 26_000_000 {
		t.Errorf("got %+v", r.Commitments)
	}
}
