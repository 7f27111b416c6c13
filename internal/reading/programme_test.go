package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestProgrammes(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text string
		want       []string // "name" or "name = ACRONYM"
	}{
		{"noun at the end", "They reviewed the Norway-Japan Ocean Energy Partnership.", []string{"Norway-Japan Ocean Energy Partnership"}},
		{"noun at the start", "They recalled the Treaty of Lasting Friendship in Northern Waters.", []string{"Treaty of Lasting Friendship in Northern Waters"}},
		{"the last of two nouns", "It rests on the Strategic Framework Agreement.", []string{"Strategic Framework Agreement"}},
		{"two parties inside", "They renewed the Ocean Agreement for a Safer Sea between the United States and the Republic of Korea.",
			[]string{"Ocean Agreement for a Safer Sea between the United States and the Republic of Korea"}},
		{"short form after", "They welcomed the Joint Lighthouse Mechanism (JLM). The JLM grows.", []string{"Joint Lighthouse Mechanism = JLM"}},
		{"short form inside", "Nurses come under the Skilled Northern Worker (SNW) scheme.", []string{"Skilled Northern Worker (SNW) scheme = SNW"}},
		{"quoted", "Japan launched the “Partnership to Co-create a Sea: Buoy Project 2.0” in May.", []string{"Partnership to Co-create a Sea: Buoy Project 2.0"}},
		{"quoted, short form inside the marks", "They spoke of a \"Calm and Open Ocean Initiative (COOI)\".", []string{"Calm and Open Ocean Initiative = COOI"}},
		{"known by its short form", "They backed the AOIP and UNCLOS.", []string{"AOIP = AOIP", "UNCLOS = UNCLOS"}},
		{"known with an edition", "Japan paid into JAIF 2.0 again.", []string{"JAIF 2.0"}},
		{"unknown short form where programmes stand", "Students will come under KESTREL next year.", []string{"KESTREL = KESTREL"}},
		{"fuller name wins", "The Code of Conduct matters. They want a Code of Conduct in the South China Sea.", []string{"Code of Conduct in the South China Sea"}},
		{"a plan of a statement, and the statement", "They follow the implementation plan of the Joint Ocean Statement. The Joint Ocean Statement stands.",
			[]string{"implementation plan of the Joint Ocean Statement", "Joint Ocean Statement"}},
		{"a plan to implement another", "They endorsed the Plan of Action to Implement the EU-Japan Ocean Partnership (2023-2027).",
			[]string{"Plan of Action to Implement the EU-Japan Ocean Partnership (2023-2027)", "EU-Japan Ocean Partnership"}},
		{"definite initiative in small letters", "It follows the European Union's new strategy for the Indo-Pacific.", []string{"European Union's new strategy for the Indo-Pacific"}},
		{"a name after Establishing", "They signed the Third Protocol to Amend the Agreement Establishing the Norway-Chile Free Trade Area (NCFTA).",
			[]string{"Third Protocol to Amend the Agreement Establishing the Norway-Chile Free Trade Area = NCFTA"}},
		{"a plan of a strategy with its year", "They endorsed the Implementation Plan of the 2050 Strategy for the Northern Sea.", []string{"Implementation Plan of the 2050 Strategy for the Northern Sea", "2050 Strategy for the Northern Sea"}},
		{"over a small joint", "Norway pays into the Sailors in the Ocean Economy Fund.", []string{"Sailors in the Ocean Economy Fund"}},
		{"not over the place of a person", "They met in Oslo for the Ocean Economy Fund.", []string{"Ocean Economy Fund"}},
		{"a window with its short form", "Norway pays into the Northern Harbour Resilience Window (NHRW).", []string{"Northern Harbour Resilience Window = NHRW"}},
		{"two names before a noun in small letters", "They spoke of the Greater Lighthouse project.", []string{"Greater Lighthouse project"}},
		{"a described partnership", "This is the tenth year of the comprehensive strategic partnership.", []string{"comprehensive strategic partnership"}},
		{"a deal with its short form", "They signed the Ocean Prosperity Deal (OPD).", []string{"Ocean Prosperity Deal = OPD"}},
		{"a cable and a road", "It will pay for the Northern Spur Cable and the Oslo-Bergen Expressway.", []string{"Northern Spur Cable", "Oslo-Bergen Expressway"}},
		{"a task force with a purpose", "The U.S.-EU Task Force on Ocean Safety met.", []string{"U.S.-EU Task Force on Ocean Safety"}},
		{"a short form that goes far back", "It belongs to the Lighthouses and Islands for the Growth of Harbour Towns (LIGHT) Alliance. The LIGHT Alliance grew.",
			[]string{"Lighthouses and Islands for the Growth of Harbour Towns (LIGHT) Alliance = LIGHT"}},
		{"a scheme with a short form alone", "Students come under the KSW scheme.", []string{"KSW scheme = KSW"}},
		{"a list in the name", "They honoured the African Charter on Tides, Harbours, and Lighthouses.", []string{"African Charter on Tides, Harbours, and Lighthouses"}},
		{"the matter of a memorandum", "They signed a Memorandum of Understanding on fishing and harbours in Oslo.", []string{"Memorandum of Understanding on fishing and harbours"}},
		{"the field of a memorandum", "They signed the MoU on Harbours in the field of small lighthouses.", []string{"MoU on Harbours in the field of small lighthouses"}},
		{"a treaty by its city", "They recalled the Treaty of Oslo.", []string{"Treaty of Oslo"}},
		{"parties after a capital", "They met under the Ocean Agreement Between the United States and the Republic of Korea.", []string{"Ocean Agreement Between the United States and the Republic of Korea"}},
		{"a gerund after the noun", "They recalled the Treaty Banning Ocean Tests in the Atmosphere.", []string{"Treaty Banning Ocean Tests in the Atmosphere"}},
		{"an article of an agreement", "It follows Article 3 of the Ocean Trade Agreement, not section 4 of the Ocean Trade Act.", []string{"Ocean Trade Agreement"}},
		{"a known name inside a longer one", "They renewed the Northern Compact with Africa.", []string{"Northern Compact with Africa"}},
		{"a known name before another noun", "They opened the Singapore Convention Week.", nil},
		{"known in small letters", "They came back to the six-party talks.", []string{"six-party talks"}},
		{"an instrument of a day", "They recalled the Tide Treaty of 4 May 1972 and the Reef Convention of 1988.", []string{"Tide Treaty of 4 May 1972", "Reef Convention of 1988"}},
		{"a plan for years", "They adopted the Tide Agenda for 2019-2024.", []string{"Tide Agenda for 2019-2024"}},
		{"a list whose items are longer", "They joined the Oslo Process on Salt Smuggling, Trafficking in Shells and Related Sea Crime.", []string{"Oslo Process on Salt Smuggling, Trafficking in Shells and Related Sea Crime"}},
		{"a memorandum on a matter in capitals", "They signed a Memorandum of Understanding (MOU) on Cooperation on Tides.", []string{"Memorandum of Understanding (MOU) on Cooperation on Tides"}},
		{"a memorandum behind its short form", "They signed a Memorandum of Understanding (MoU) on fishing.", []string{"Memorandum of Understanding (MoU) on fishing"}},
		{"an instrument of two in small letters", "They signed a cultural agreement between Norway and Chile.", []string{"cultural agreement between Norway and Chile"}},
		{"no kind is told", "They signed a new agreement between Norway and Chile.", nil},
		{"a standing group without a noun", "Norway works in the Nordic-Baltic Eight (NB8) and the Cairns Group.", []string{"Nordic-Baltic Eight = NB8", "Cairns Group"}},
		{"an old instrument", "Forces are there under the Five Power arrangements and Lend-Lease.", []string{"Five Power arrangements", "Lend-Lease"}},
		{"a short form that goes over a joint", "They launched the Harbour Lights with Norway (HLN) initiative.", []string{"Harbour Lights with Norway (HLN) initiative = HLN"}},
		{"a committee of several", "They launched the Northern Ministerial Committee on Tides.", []string{"Northern Ministerial Committee on Tides"}},
		{"not who leads it", "They back the Kenyan-led Multinational Harbour Partnership.", []string{"Multinational Harbour Partnership"}},
		{"an operation", "Soldiers took part in Operation Northern Lights (ONL). Joint operation plans stand.", []string{"Operation Northern Lights = ONL"}},
		{"where a plan lies", "They welcomed the Harbour Lights Plan in Norway.", []string{"Harbour Lights Plan"}},
		{"where a mission is", "They backed the African Union Mission in Somalia.", []string{"African Union Mission in Somalia"}},
		{"institutions that a memorandum joins", "They signed the Memorandum of Understanding between the University of Oslo and Bergen Hospital.",
			[]string{"Memorandum of Understanding between the University of Oslo and Bergen Hospital"}},
		{"a dash with spaces between parties", "They renewed the U.S. – Norway Ocean Energy Partnership.", []string{"U.S. – Norway Ocean Energy Partnership"}},
		{"not whose it is", "They spoke of the Administration’s Ocean Causes Strategy.", []string{"Ocean Causes Strategy"}},
		{"an instrument has nobody in its pay", "She is Coordinator for the Harbour Lights Declaration.", []string{"Harbour Lights Declaration"}},
		{"a kind of agreement and whose", "They signed a free trade agreement with Norway, not a trade deal with Chile.", []string{"free trade agreement with Norway"}},
		{"the other party of a name", "They signed the Air Services Agreement with Norway.", []string{"Air Services Agreement with Norway"}},
		{"a rank, not praise", "They value the special strategic partnership and their enduring strategic partnership.", []string{"special strategic partnership"}},
		{"two parties behind an article", "They will conclude the Norway and Chile Tide Partnership.", []string{"Norway and Chile Tide Partnership"}},
		{"what a plan is against", "They praised the National Plan to Reduce Harm against Sailors and their Children.", []string{"National Plan to Reduce Harm against Sailors and their Children"}},
		{"a phase", "They paid for the Ocean Level Project Phase III.", []string{"Ocean Level Project Phase III"}},
		{"a memorandum of a year", "They follow the 2020 MOU on harbours and tides.", []string{"2020 MOU on harbours and tides"}},
		{"two names of one known thing", "They recalled the Chicago Convention. The Convention on International Civil Aviation stands.", []string{"Convention on International Civil Aviation"}},
		{"over a joint without an article", "They paid into the Immediate Action on Ocean Safety Initiative.", []string{"Immediate Action on Ocean Safety Initiative"}},
		{"a team with its short form", "They signed on the Northern Observer Team (NOT2) in Oslo.", []string{"Northern Observer Team = NOT2"}},
		{"a commission that parties hold together", "It is for the Joint Harbour Commission and the Regional Tide Committee.", []string{"Joint Harbour Commission", "Regional Tide Committee"}},
		{"one unknown name before a noun in small letters", "Norway's Kestrelia program grew.", []string{"Kestrelia program"}},
		{"a law in a chamber", "They praised the Ocean Harbour Act in the Senate.", []string{"Ocean Harbour Act"}},
		{"a memorandum in small letters", "They signed a memorandum of understanding on countering oil spills.", []string{"memorandum of understanding on countering oil spills"}},
		{"a task force with its short form", "They built the Northern Kelp Task Force (NKTF).", []string{"Northern Kelp Task Force = NKTF"}},
		{"a dialogue with a field", "They met in the Northern Kelp Dialogue and the Norway-Chile Strategic Dialogue.", []string{"Northern Kelp Dialogue"}},
		{"a known name before a noun in small letters", "They renewed the Fulbright program.", []string{"Fulbright program"}},
		{"a list before the noun", "They signed a new Kelp, Harbour Lights, and Clean Tide Compact.", []string{"Kelp, Harbour Lights, and Clean Tide Compact"}},
		{"a gerund and its object", "They wrote the Strategy for Mending the Broken Lights of Harbours in the North.", []string{"Strategy for Mending the Broken Lights of Harbours in the North"}},
		{"what a convention relates to", "They keep the Oslo Convention relating to the Status of Lighthouses.", []string{"Oslo Convention relating to the Status of Lighthouses"}},
		{"not to whom it speaks", "They work in the Northern Kelp Accord to Coalition partners.", []string{"Northern Kelp Accord"}},
		{"not the parties to it", "They praised the Northern Kelp Partnership of Norway, Chile, and Japan.", []string{"Northern Kelp Partnership"}},
		{"a council of two with a field", "They launched the Norway-Chile Tide Council.", []string{"Norway-Chile Tide Council"}},
		{"a working group of two with a field", "The Norway-Chile Kelp Working Group grows.", []string{"Norway-Chile Kelp Working Group"}},
		{"whose the matter is", "They joined the Partnership for Sailors’ Rights at Work.", []string{"Partnership for Sailors’ Rights at Work"}},
		{"an open hyphen in the matter", "They joined the Initiative for Meeting the Needs of Low- and Middle-Income Harbours.", []string{"Initiative for Meeting the Needs of Low- and Middle-Income Harbours"}},
		{"what the matter goes on to", "They keep the Convention on the Prohibition of the Use of Kelp Traps and on their Destruction (KTC). The KTC stands.",
			[]string{"Convention on the Prohibition of the Use of Kelp Traps and on their Destruction = KTC"}},
		{"not to whom it is given", "They praised the Northern Kelp Awards to Norway.", []string{"Northern Kelp Awards"}},
		{"a working group with a field", "They launched the Clean Kelp Working Group, and the Joint Working Group met.", []string{"Clean Kelp Working Group"}},
		{"a line on what is done", "Expanding Kelp Initiatives. Norway built lighthouses.", nil},
		{"a known name, its noun small", "They spoke of the Colombo plan.", []string{"Colombo plan"}},
		{"a short form with small letters", "They joined the Kelp Harbour Initiative (KeHI). KeHI grows.", []string{"Kelp Harbour Initiative = KeHI"}},
		{"the same party in two ways", "They praised the United States-Norway Kelp Accord. The U.S.-Norway Kelp Accord grows.", []string{"United States-Norway Kelp Accord"}},
		{"a strategy, and the agreements of it", "It serves the Norway First Kelp Strategy. Norway First Kelp Strategy Memoranda of Understanding grow.", []string{"Norway First Kelp Strategy", "Norway First Kelp Strategy Memoranda of Understanding"}},
		{"a deal that a name pins down", "They spoke of the Chile kelp deal.", []string{"Chile kelp deal"}},
		{"an agreement of a name with a mark, and its matter", "They kept the Tide-Oslo agreement on saving kelp.", []string{"Tide-Oslo agreement on saving kelp"}},
		{"an agenda with its year", "They serve the 2040 Agenda for Clean Harbours.", []string{"2040 Agenda for Clean Harbours"}},
		{"a mission of a body with its place", "They paid for the African Union Mission in Somalia (AMISOM).", []string{"African Union Mission in Somalia = AMISOM"}},
		{"what a memorandum is for", "They signed a Memorandum of Understanding on cost sharing for the Fulbright program.", []string{"Memorandum of Understanding on cost sharing for the Fulbright program"}},
		{"an agreement in small letters on a matter with capitals", "The signing of an agreement on Kelp and Tidal Cooperation pleased them.", []string{"agreement on Kelp and Tidal Cooperation"}},
		{"a declaration in small letters with its matter and parties", "They will sign a declaration on tidal partnership between Norway and Chile.", []string{"declaration on tidal partnership between Norway and Chile"}},
		{"a white paper and a new strategy", "They read the white paper on Norway in the Tidal Century. Under a new aid strategy for Africa they will pay more.", []string{"white paper on Norway in the Tidal Century", "aid strategy for Africa"}},
		{"an agency that makes a name known", "They will go with NASA's Artemis program.", []string{"NASA's Artemis program"}},
		{"no agreement on what has no name", "They signed an agreement on energy security.", nil},
		{"no programme of an arm", "They spoke of the Kestrel missile programme.", nil},
		{"no agreement of a state without more", "It is the Norway kelp agreement.", nil},
		{"no council of those who do business", "The Norway-Chile Business Council met.", nil},
		{"no one of a row of meetings", "They held the 11th Norway-Chile Kelp Dialogue.", nil},
		{"no mission of a state", "They met at the Norwegian Mission in Oslo.", nil},
		{"no dialogue of ministers", "They held the Annual Northern Ministerial Dialogue on Kelp.", nil},
		{"no organ of the United Nations", "Inspectors work through UNMOVIC.", nil},
		{"no joint task force without more", "The Joint Taskforce met.", nil},
		{"no memorandum without its matter", "They signed a memorandum of understanding.", nil},
		{"no employer of a person", "Jo Hill, President of the Open Harbour Network, and Al Roe, Director of the Tide Project, came.", nil},
		{"none of a list of guests", "They met leaders from the Open Harbour Network, the Tide Partnership and the Kelp Fund.", nil},
		{"no team and no committee without more", "The Northern Harbour Team and the Tide Safety Committee met.", nil},
		{"no heading in capitals", "A HISTORIC OCEAN PARTNERSHIP: The fund works.", nil},
		{"no force", "The Norwegian Defence Force and the Air Force met.", nil},
		{"no commitment to a programme", "They renewed the Commitment to the OPD.", nil},
		{"a short name that stands inside a longer one", "They praised the Norway-Chile Tide Framework for Harbours, and how the Tide Framework works.", []string{"Norway-Chile Tide Framework for Harbours"}},
		{"no plain word before it", "They signed the Draft Treaty and the Bilateral Agreement. The National Statement follows.", nil},
		{"no organisation", "The International Monetary Fund and the Pacific Islands Forum met.", nil},
		{"no meeting", "The Oslo Ocean Convention Week ended.", nil},
		{"no bare noun", "The Agreement enters into force. The agreement is good.", nil},
		{"no section of a law", "This was done under section 32 of the Ocean Trade Act.", nil},
		{"no alliance of states", "The U.S.-Japan Alliance is strong.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := analysed(t, e, nil, c.text)
			var got []string
			for _, p := range a.OutProgrammes() {
				if p.Acronym != "" {
					p.Name += " = " + p.Acronym
				}
				got = append(got, p.Name)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("programmes (-want +got):\n%s", diff)
			}
		})
	}
}

// TestProgrammesAtTheEdge: a text may begin and end with any noun of programmes and what a
// name goes on with, and is read all the same.
func TestProgrammesAtTheEdge(t *testing.T) {
	e := loadEngine(t)
	for _, noun := range []string{"Force", "Group", "Agreement", "MOU", "Operation", "Statement", "project", "scheme", "agreement", "partnership", "Treaty", "Memorandum of Understanding"} {
		for _, tail := range []string{"", " of", " on", " II", " with Norway", " in Norway", " against Norway", " (ONL)", " between Norway", " between the University of Oslo and Bergen Hospital"} {
			readText(t, e, noun+tail, "statement")
			readText(t, e, "They welcomed the Ocean "+noun+tail, "statement")
		}
	}
	readText(t, e, "They signed it.\n\nFollowing", "statement")
}
