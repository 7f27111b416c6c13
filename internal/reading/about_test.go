package reading

import (
	"testing"

	"entente.example/internal/record"
)

func TestAbout(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name   string
		front  map[string]string
		text   string
		issuer record.PartyCode
		date   record.Date
		kind   record.Kind
	}{
		{"host, date and title of the front matter", us, "Somebody met somebody.", "US", "2024-07-26", record.Readout},
		{"a government's domain that no list has", map[string]string{"url": "https://news.mfa.gov.rs/x", "date": "26 July 2024", "title": "Press Conference of the Minister"}, "Good day.", "RS", "2024-07-26", record.PressConference},
		{"remarks in a press conference", map[string]string{"source_url": us["source_url"], "title": "Remarks by President Marn in Joint Press Conference"}, "Good day.", "US", "", record.PressConference},
		{"joint statement", map[string]string{"source_url": us["source_url"], "title": "Joint Statement by President Marn and President Torel"}, "They met.", "US", "", record.JointStatement},
		{"joint, whatever the other words", map[string]string{"title": "Joint U.S.-Norway Statement on Ships", "source_url": us["source_url"]}, "They met.", "US", "", record.JointStatement},
		{"dateline and masthead of a secretariat", nil, "Home > News > ASEAN Secretariat News\n\nJAKARTA, 21 June 2022 – Officials of ASEAN and Japan met.", "ASEAN", "2022-06-21", record.Readout},
		{"the first of two in a masthead", nil, "Japan-Norway Relations\n\nOctober 11, 2023\n\nOn October 10, Ms. TOREL Hana, Minister for Trade, met with Ms. Anwen Marn, Minister of Trade of Norway.", "JP", "2023-10-11", record.Readout},
		{"an office whose holder has no party", nil, "Telephone conversation with President of Belarus Ivo Marn\n\nOleg Sokol had a telephone conversation with President of Belarus Ivo Marn.\n\nAugust 30, 2017\n\n12:20\n\nThe Russian President thanked him.", "RU", "2017-08-30", record.Readout},
		{"mail at the foot, date under another key", map[string]string{"published": "8 October 2025"}, "Fact sheet\n\nNorway will provide boats for the islands of Tonga.\n\nContact: media@example.govt.nz", "NZ", "2025-10-08", record.FactSheet},
		{"agency in the front matter", map[string]string{"agency": "Norwegian Ministry of Trade", "title": "Readout of a call with Chile"}, "The Minister of Trade spoke with Minister Torel of Chile.", "NO", "", record.Readout},
		{"days with a month and year", nil, "COMMUNIQUE OF THE OCEAN MINISTERS\n\nSuva, Fiji\n\n11-14 July 2022\n\nLeaders agreed on a plan for the ocean.", "FJ", "2022-07-14", record.JointStatement},
		{"a stamp, and the place and day at the foot", nil, "-9 JUN 1967\nFOR PRESS: P.M. No. 8/ 1967\n\nStatement by the Prime Minister of Fiji, Mr. Noah Marn\n\nThe Government of Fiji hopes that the two ports will soon be open to the boats of all.\n\nSUVA, 6th June, 1967.", "FJ", "1967-06-06", record.StatementText},
		{"a day that a scanner misread", nil, "Norway and Chile have agreed that the ports are open to the boats of all.\n\nOSLO\nllth September, 1960.", "NO", "1960-09-11", record.Other},
		{"a month and a year that a scanner misread", nil, "TRANSCRIPT OF DOORSTOP, SUVA, 21 SEPTEMBFR 1Q92 PROOF COPY\n\nJOURNALIST: Mr Mara, are you content?\n\nPM: Fiji is glad of the boats.", "FJ", "1992-09-21", record.PressConference},
		{"a day in figures", nil, "BOATS FOR CHILE\n\n2.4.75 — The Government of Norway has bought ten boats for the islands of Chile.", "NO", "1975-04-02", record.Other},
		{"a position is a statement", nil, "Clashes in Chile\n\nThe Norwegian Government today expressed its deep concern at the clashes in Chile. The Government calls for calm.", "NO", "", record.StatementText},
		{"no day of what is still to come", nil, "The Minister for Trade of Norway thanked the islands. He was kind. He was glad. He was well. The fund grew. The tenure will start from 1 January 2013. The fund grew. It grew again. It was a good fund. He was glad.", "NO", "", record.Other},
		{"a date behind its label", nil, "Noah Marn will meet with President of Chile Ada Sokol\n\nNoah Marn will meet on December 14, 2012, with President of Chile Ada Sokol.\n\nThe ports are old.\n\nThe ports are full.\n\nPublication date: December 10, 2012, 16:00", "", "2012-12-10", record.Other},
		{"no day of a journey to come", nil, "The Prime Minister of Norway, Noah Marn, will visit Chile and the islands to the west of it, with the Minister for Trade, from 31 March to 2 April 2005.", "NO", "", record.Other},
		{"no day told of in a text of another month", nil, "The Government of Norway stands by what it said on 25 February 1969. It will keep the ports open to all who come.\n\nOSLO, July 1970.", "NO", "", record.Other},
		{"when a page was changed is no month of its text", nil, "4 May 2012 Posted in Press releases\n\n1. Ms. Ada Torel, Minister for Trade of Norway, will visit Suva and the islands to the west of it from 4 to 6 May 2012.\n\nLast updated on 23 Nov 2014", "NO", "2012-05-04", record.Other},
		{"a year that a scanner took apart", nil, "BOATS FOR CHILE\n\n14 February 19 67\n\nThe Government of Norway has bought ten boats for the islands of Chile.", "NO", "1967-02-14", record.Other},
		{"words to those who hear it", nil, "OSLO, 3 May 2011\n\nMr. Prime Minister, distinguished guests, ladies and gentlemen, I am glad to be here in Oslo. I thank the people of Norway. Fiji will send them ten boats.", "FJ", "2011-05-03", record.Speech},
		{"a text that another line announces", nil, "Following is the joint statement issued on 10 October 1976 at the end of the visit to Norway by the Prime Minister of Chile and those who came with him.\n\nThe talks were good.", "CL", "1976-10-10", record.JointStatement},
		{"a communiqué in which both agreed", nil, "PRESS COMMUNIQUE ON THE PORTS OF NORWAY AND CHILE\n\nOslo, 16 April 1985\n\nMinister Ola Marn said that the ports were full. Minister Ada Sokol of Chile said that they were old. Minister Marn said that he was glad.\n\nBoth sides agreed that the work would go on.", "NO", "1985-04-16", record.JointStatement},
		{"the own state first", nil, "12 May 2024\n\nTrade between Norway and Chile has doubled. The ties of Norway and Chile are old.", "NO", "2024-05-12", record.Other},
		{"the one that is bound", nil, "12 May 2024\n\nAid for the islands\n\nNorway will send ten nurses to Samoa. The people of Samoa will need them. A clinic in Samoa will open.", "NO", "2024-05-12", record.Other},
		{"both states in one word", nil, "12 May 2024\n\nNoah Marn had a telephone conversation with President of Chile Ada Sokol. The state of Norwegian-Chilean ties was discussed.", "NO", "2024-05-12", record.Readout},
		{"an office that tells its body", nil, "12 May 2024\n\nThe Secretary-General met with Prime Minister Ada Sokol of Chile.", "UN", "2024-05-12", record.Readout},
		{"a guest who was invited", nil, "12 May 2024\n\nMs. Ada Sokol, President of Chile, will pay an official visit to Oslo on 13 May at the invitation of the King.", "NO", "2024-05-12", record.Other},
		{"questions at a place abroad", nil, "Joint doorstop with the President of Chile, Santiago\n\n12 May 2024\n\nJOURNALIST: Will you stay?\n\nPRIME MINISTER: Norway and Chile are friends.\n\nJOURNALIST: How long?\n\nPRIME MINISTER: Two days.", "NO", "2024-05-12", record.PressConference},
		{"a line that first says what it is about", nil, "Chile: Statement attributable to the Spokesperson for the Secretary-General\n\nThe Secretary-General has followed the clashes in Chile.", "UN", "", record.StatementText},
		{"ministers of several states", nil, "Harbour Ministers Statement\n\n12 May 2024\n\nNorway and Chile are friends.", "NO", "2024-05-12", record.JointStatement},
		{"a statement that was signed after talks makes no joint one", nil, "12 May 2024\n\nNoah Marn met with President of Chile Ada Sokol.\n\nFollowing the talks, they signed a Joint Statement on Ports.", "", "2024-05-12", record.Readout},
		{"a release in the first person", nil, "12 May 2024\n\nNorway will send ten boats to Chile. The plan that I have announced today is a good one. It is the work of many. It follows the fire. I thank all who made it.", "NO", "2024-05-12", record.StatementText},
		{"congratulations to the head of another state", nil, "Congratulations to Ada Sokol on her election as President of the Republic of Chile\n\nVladimir Putin congratulated Ada Sokol on her election to the post of President of the Republic of Chile.\n\n19 December 2012", "RU", "2012-12-19", record.Other},
		{"a guest named between the welcome and the place", nil, "12 May 2024\n\nA visit from Chile\n\nI look forward to welcoming His Excellency Mr Ivo Sokol, President of the Republic of Chile, to Norway. The visit gives us a chance to speak of our ports. I thank the President.", "NO", "2024-05-12", record.Other},
		{"a leader by a longer form of the name", map[string]string{"title": "Readout of President Biden’s Call with President Sokol of Chile"}, "May 15, 2021\n\nPresident Joseph R. Biden, Jr. spoke today with President Ada Sokol of Chile. He asked for calm.", "US", "2021-05-15", record.Readout},
		{"who does something in the title", map[string]string{"title": "Fact Sheet: Norway Opens Ten Ports to Chile", "date": "2024-06-03"}, "Chile has long asked for ports. The ports of Chile are old, and the boats of Chile are many.", "NO", "2024-06-03", record.FactSheet},
		{"announcement", map[string]string{"date": "2024-06-03"}, "Minister for Law of Singapore Ang Wei will make a working visit to Jakarta, Indonesia, on 4 June 2024.", "SG", "2024-06-03", record.Other},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := analysed(t, e, c.front, c.text)
			if a.Issuer != c.issuer || a.Date != c.date || a.Kind != c.kind {
				t.Errorf("got %q, %q, %q, want %q, %q, %q", a.Issuer, a.Date, a.Kind, c.issuer, c.date, c.kind)
			}
		})
	}
}
