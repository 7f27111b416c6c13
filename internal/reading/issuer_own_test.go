package reading

import (
	"testing"

	"entente.example/internal/record"
)

// TestIssuerByItsOwnSide: the own side is the one that needs no name.
func TestIssuerByItsOwnSide(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text string
		want       record.PartyCode
	}{
		{"whose news agency gave it out", "Suva, May 22 (PNA) -- The Minister of Fisheries received the Ambassador of Norway.", "PH"},
		{"to where an envoy is sent", "Assistant Minister Noah Marn Meets with Ambassador of Chile to Fiji Ada Sokol\n\nAssistant Minister Noah Marn met with Ambassador of Chile to Fiji Ada Sokol. Both sides exchanged views on ships.", "FJ"},
		{"where somebody is received", "President Noah Marn on Monday in Suva received the President of the ECOWAS Commission, Ada Sokol.", "FJ"},
		{"whose minister is ours", "The trilateral meeting of the Ministers of Trade of Fiji, Chile and Norway was held on 3 May, hosted by Ms Ada Sokol, Minister of Trade of Chile. Our Minister, Mr Noah Marn, and Ms Anwen Torel, Minister of Trade of Norway, attended.", "FJ"},
		{"a counterpart is another's", "Secretary Noah Marn met with his Norwegian counterpart, Minister Anwen Torel, in New York. Secretary Marn asked Norway for ships. There are 120 Fijians in Norway, and Fijian sailors on its ships.", "FJ"},
		{"states that are only named together", "Foreign ministers of the Baltic states discussed ships in Suva\n\nToday in Suva, Minister of Foreign Affairs Noah Marn hosted his Baltic colleagues.", "FJ"},
		{"states that state something together", "Joint Statement by the Foreign Ministers of the Baltic states\n\nThe Foreign Ministers of the Baltic states met on 3 May. We condemn the sinking of ships. We will help the sailors.", "Baltic states"},
		{"who invites to the own land", "Prime Minister Noah Marn met with President Anwen Torel of Norway in Santiago on the sidelines of the Summit. The Prime Minister repeated the invitation to the President to visit Fiji.", "FJ"},
		{"whose invitation is accepted", "Prime Minister Noah Marn spoke to President Anwen Torel of Norway. President Torel accepted his invitation to make a visit to Fiji in May.", "FJ"},
		{"to where a delegation comes", "President Noah Marn met with Prime Minister Anwen Torel of Norway. They agreed that a delegation from Oslo will visit Suva in May.", "FJ"},
		{"the head of a body by name", "Secretary General meets President of Chile\n\nSecretary General of the Council of Europe Noah Marn has met today with Chilean President Ada Sokol. The Secretary General said that ships are ready.", "Council of Europe"},
		{"a party that opens a quotation", "Minister Noah Marn met with Norway's Minister of Trade Anwen Torel on Thursday.\n\n\"Fiji will continue to be a friend of the sea,\" says Mr Marn.", "FJ"},
		{"a dateline before three strokes", "Suva, 7 May 2021 (PNA) --- Noah Marn, Minister of Trade, received today Anwen Torel, Minister of Trade of Norway.", "PH"},
		{"to where I travel", "VISIT TO CHILE AND PERU\n\nI will travel to Chile and Peru this week. The Fijian ships in Lima are ready. I will meet President Ada Sokol in Santiago.", "FJ"},
		{"who says I, and meets those of a named state", "I shall travel in May. I will meet Prime Minister Anwen Torel of Norway and Minister Ola Marn of Norway.\n\nThe Fijian Government has a close interest in the sea, and relations between Fiji and Norway are good.", "FJ"},
		{"a state's full name over its paper", "REPUBLIC OF THE PHILIPPINES\nDEPARTMENT OF FISHERIES\n\nFACT SHEET\n\nSecretary Ken Marn and U.S. Secretary of Commerce Anwen Torel announced a fish market. The U.S. has paid for it, and U.S. experts built it.", "PH"},
		{"a state over a department that another has by name", "FIJI\nDEPARTMENT OF FOREIGN AFFAIRS AND TRADE\n\n14 March 1996\n\nThe Minister today opened a bridge in Nadi.", "FJ"},
		{"the ministers of a body", "# A meeting in May\n\nThe text follows.\n\n## Joint statement by the Ministers of Defence of NORDEFCO\n\nThe ministers met in Oslo. Chile has changed the sea. Chile must leave. They support Chile, and Chile's fish.", "NORDEFCO"},
		{"a body's ministers", "# A meeting in May\n\nThe text follows.\n\n## JEF Defence Ministers Statement\n\nThe ministers met in Oslo. They spoke of Chile, and of what Chile and Peru have done.", "JEF"},
		{"where it is said", "Secretary's Statement at ASEM\n\nThe Fijian Government has sent Secretary Noah Marn of Fiji. Secretary Marn of Fiji told ASEM that Fiji had waited.", "FJ"},
		{"a head of government who is called on", "The Fijian Minister will be in Oslo in May and call on Prime Minister Jens Stoltenberg. Fiji will sell fish. Fijian fishers have waited.", "FJ"},
		{"a body whose secretary is only told of", "Commonwealth Statement on Niue\n\nI welcome the decision of the Commonwealth leaders, announced by Commonwealth Secretary-General Ada Sokol. The Secretary-General's report is clear.\n\nFiji has been a friend of Niue. I will speak of it.", "FJ"},
		{"a letter of a body's ambassador", "Letter from the EU Ambassador:\n\nThe EU works in Fiji. I am glad of our work with the Fijian people. The EU has paid for a fish market.", "EU"},
		{"states at war are no pair", "I shall visit Egypt in May. I will speak of the Iran-Iraq war. The Fijian Government has a close interest in peace.", "FJ"},
		{"where the guest will be here", "I am pleased to announce that the Prime Minister of Norway, the Rt Hon. Anwen Torel, has accepted an invitation to visit Fiji and will be here in May. The Prime Minister of Norway was born in Oslo.", "FJ"},
		{"a head without a state, another's with one", "The Prime Minister, Noah Marn, said that Fiji had waited. Mr Marn said that the Norwegian Prime Minister had helped, and that the Norwegian Minister was kind. The Fiji/ Norway Agreement would begin.", "FJ"},
		{"whom those who ask call by name", "TRANSCRIPT OF DOORSTOP FOLLOWING TALKS WITH PRESIDENT SOKOL, SANTIAGO\n\nPM: I had talks with President Sokol on the future of Chile. Chile and Norway see it alike, and I am glad of it.\n\nJOURNALIST: Mr Bainimarama, what have you got out of this trip to Chile?\n\nPM: A great deal. Our hosts here in Chile were kind.", "FJ"},
		{"who stands beside me is another's", "Joint Doorstop with Premier Sokol\n\nPRIME MINISTER:\n\nThe Prime Minister of Niue and I have called you here because Fiji will give boats to Niue.\n\nJOURNALIST:\n\nPremier Sokol, what will Niue do with them?\n\nPREMIER SOKOL:\n\nWe are glad of the help that Fiji gives.", "FJ"},
		{"to where a guest was welcomed", "SPEECH AT THE WELCOMING CEREMONY, OSLO\n\nI am glad to be in Norway. A year ago I had the honour of welcoming you, Mr Prime Minister, to Fiji. The people of Norway are kind, and Norway is great.", "FJ"},
		{"a mission's letterhead", "OFFICE OF THE HIGH COMMISSIONER FOR FIJI IN NORWAY\n\nI thank Norway for its help. Norway and the people of Norway were kind.", "FJ"},
		{"a government by its leader's name", "14 May 2012\n\nThe Gillard Government today welcomed the announcement by President Anwen Torel of Norway that a fish market would open. Australian experts had helped to build it.", "AU"},
		{"whose leader stands beside the speaker", "I thank the press. Prime Minister Anwen Torel of Norway and I signed an agreement between Fiji and Norway. Norway has fish, and Norway will sell it.", "FJ"},
		{"where a guest will be", "Noah Marn will meet with President of Norway Anwen Torel, who will be in Fiji on a working visit.", "FJ"},
		{"we in a country", "I am glad to be with you. We in Fiji believe that our future lies with Norway and with Chile. The people of Norway are kind.", "FJ"},
		{"on whose behalf somebody speaks", "National Statement delivered on behalf of Fiji at the Security Council of the United Nations\n\nI thank Norway. The United Nations must act. The United Nations has helped Norway.", "FJ"},
		{"a visitor named in the headline", "VISIT BY MR OLA MARN\n\nMr Ola Marn, Secretary of State of Norway, will be in Samoa in May. He would like to extend his visit to Fiji and call on the new Prime Minister. Fiji will be glad to have him here. The Fijian Government has a close interest in the sea.\n\nSUVA, 27 March 1968", "FJ"},
		{"somebody else comes, where I tell it", "Minister Ada Sokol is to pay a visit to Fiji in April. Fiji is glad of it. It will go on with the talks which I had during my visit to Chile a year ago. I expect our talks to be of fish.", "FJ"},
		{"who was let go is not who speaks", "STATEMENT BY THE PRIME MINISTER, NOAH MARN\nRELEASE OF SHEIKH MUJIBUR RAHMAN\n\nWe welcome the decision of the Government of Pakistan.\n\nFiji has sent several messages to it. Fiji's relationship with the region is close, and the Fijian Government hopes for peace. We hope for it.", "FJ"},
		{"whose condolences they are", "Death of the President of Niue\n\nI was sad to learn of the death of President Ola Marn of Niue. Niue has lost a friend, and Niue will miss him.\n\nI send my condolences, and those of the Fijian Government and people, to the people of Niue.", "FJ"},
		{"of whose leader's visit a title tells", "JOINT COMMUNIQUE\nVISIT OF THE PRIME MINISTER OF JAPAN\n\nMr. Hayato Ikeda, Prime Minister of Japan, with Mrs. Ikeda, visited Fiji in May 1963. Both Fiji and Japan welcomed the fish market, and trade between Fiji and Japan. Prime Minister Ikeda's visit was a success for Fiji. Fiji's relations with Japan are good.", "FJ"},
		{"an office that another fills", "FOR MEDIA 10 AUGUST 1984\n\nThe market opened by Mr Noah Marn, Minister for Trade, would mean more jobs for Fijians. It would help our fishers. It was a good day for trade between Fiji and Norway. The Norwegian Minister for Fish had visited Fiji, and Norway's Vice Minister for Fish, Mr Ola Torel, would come to Fiji too.", "FJ"},
		{"a guest of friends", "PARTIAL TRANSCRIPT OF NEWS CONFERENCE, OSLO\n\nJOURNALIST: Are you content?\n\nPM: Our Norwegian friends have helped us, and this is a good day for Fiji. The Norwegian people have been kind.\n\nJOURNALIST: And tomorrow?\n\nPM: I will thank the Norwegian people.", "FJ"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if a := analysed(t, e, nil, c.text); a.Issuer != c.want {
				t.Errorf("issuer %q, want %q", a.Issuer, c.want)
			}
		})
	}
}

// TestReleaseHeadIsNoLabel: a line that heads a release gives nobody the word.
func TestReleaseHeadIsNoLabel(t *testing.T) {
	r := readText(t, loadEngine(t), "FOR PRESS: PM No 16/ 1972\n\nPresident Noah Marn of Norway and Prime Minister Anwen Torel of Fiji welcomed the fish market.", "")
	if len(r.Statements) != 1 || len(r.Statements[0].Speakers) != 2 {
		t.Errorf("got %+v", r.Statements)
	}
}
