package reading

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
)

// holdMeetings holds the meetings of a text, in short.
func holdMeetings(t *testing.T, a *analysis, want [][]string) {
	t.Helper()
	var got [][]string
	for i := range a.Meetings {
		got = append(got, inShort(a.Meetings[i].Record))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("meetings (-want +got):\n%s", diff)
	}
}

// inShort writes a meeting's fields and who took part on one line each.
func inShort(m record.Meeting) []string {
	out := []string{fmt.Sprintf("%s; %s; %s %s%s; %d min; %s, %s", m.Name, m.Mode, m.Date, m.Start, m.UTCOffset, m.DurationMinutes, m.City, m.Country)}
	for _, p := range m.Participants {
		who := p.Person
		if who == "" {
			who = "[" + p.Group + p.Office + "]"
		}
		out = append(out, fmt.Sprintf("%s/%s %s", who, p.Of, p.Part))
	}
	return out
}

func TestMeetings(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name  string
		front map[string]string
		text  string
		want  [][]string
	}{
		{"who was present on which side", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway.\n\nThey spoke of ships. They spoke of fish. They spoke of trade.\n\nPresent on the Norwegian side were Mr. Rui Vessa, Director-General for Ships, and on the American side Ambassador Ken Avery.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Rui Vessa/NO attendee", "Ken Avery/US attendee"}}},
		{"names in the order of their states", us, "Secretary of State Noah Marn met today with his counterparts from Chile and Norway, Ada Sokol and Anwen Torel, in Oslo.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Ada Sokol/CL attendee", "Anwen Torel/NO attendee"}}},
		{"names behind the states of a group", us, "Secretary of State Noah Marn hosted his Chilean, Danish and Norwegian colleagues Ada Sokol, Ola Berg and Anwen Torel in Oslo today.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Noah Marn/US host", "Ada Sokol/CL attendee", "Ola Berg/DK attendee", "Anwen Torel/NO attendee"}}},
		{"credentials", us, "President Noah Marn today received the credentials of the Ambassador of Chile, Ada Sokol, at a ceremony in Chicago. Others present were Ola Berg (Denmark) and Anwen Torel (Norway).",
			[][]string{{"; in-person; 2024-07-26 -05:00; 0 min; Chicago, US", "Noah Marn/US host", "Ada Sokol/CL attendee", "Ola Berg/DK attendee", "Anwen Torel/NO attendee"}}},
		{"a meeting of ministers that was held", us, "The first trilateral meeting of the Foreign Ministers of Norway and Chile was held in Oslo today, hosted by Ms Lia Torell, Minister of Trade of Norway.",
			[][]string{{"first trilateral meeting of the Foreign Ministers of Norway and Chile; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "[Foreign Ministers of Norway and Chile]/CL attendee", "Lia Torell/NO host"}}},
		{"a delegation made up of people", us, "Secretary of State Noah Marn met today with Foreign Minister Anwen Torel of Norway. The Norwegian delegation was made up of the Undersecretary for Trade, Rui Vessa; the Director General for Ports, Lia Torell; and the Ambassador of Norway to Chile, Ola Berg.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Rui Vessa/NO attendee", "Lia Torell/NO attendee", "Ola Berg/NO attendee"}}},
		{"a row of meetings told at once", us, "Secretary of State Noah Marn had a series of bilateral meetings in Oslo on July 25.\n\nHe met the Foreign Minister of Chile, Ms Ada Sokol. They discussed ships.\n\nIn his meeting with Ms Anwen Torel, Foreign Minister of Norway, he spoke of fish.",
			[][]string{{"; in-person; 2024-07-25 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Ada Sokol/CL attendee"}, {"; in-person; 2024-07-25 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"what followed the talks", us, "Secretary of State Noah Marn held talks with Foreign Minister Ada Sokol of Chile in Oslo on July 25. Following the talks, Secretary Marn met with Foreign Minister Anwen Torel of Norway.",
			[][]string{{"; in-person; 2024-07-25 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Ada Sokol/CL attendee"}, {"; in-person; 2024-07-25 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"an aside behind a name", us, "President Noah Marn, at a meeting in Chicago today with Norwegian Minister of Trade Anwen Torel, discussed ships.",
			[][]string{{"; in-person; 2024-07-26 -05:00; 0 min; Chicago, US", "Noah Marn/US host", "Anwen Torel/NO attendee"}}},
		{"an office that another one has too", us, "The President of the Republic had a telephone conversation today with Ms Ada Sokol, President of the Republic of Chile.",
			[][]string{{"; call; 2024-07-26 ; 0 min; , ", "[President of the Republic]/US attendee", "Ada Sokol/CL attendee"}}},
		{"who was there too, by rank and post", us, "Minister of Trade and Ports, Senator the Hon. Noah Marn, today received Anwen Torel, High Commissioner of Norway to Fiji. Present at the talks were the Minister of State, the Hon. Rui Vessa, and the Ambassador of Norway in Chile, Lia Torell.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US host", "Anwen Torel/NO attendee", "Rui Vessa/US attendee", "Lia Torell/NO attendee"}}},
		{"who was associated with the talks", us, "Secretary of State Noah Marn met today with Foreign Minister Anwen Torel of Norway. Deputy Secretary Ken Avery and the Ambassador of Norway, Lia Torell, were associated with the discussions.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Ken Avery/US attendee", "Lia Torell/NO attendee"}}},
		{"accompanying the minister", us, "Secretary of State Noah Marn met today with Foreign Minister Anwen Torel of Norway. Accompanying the Minister were Norway's Ambassador to Chile, Lia Torell, and Ms Ada Berg of Norway.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Lia Torell/NO attendee", "Ada Berg/NO attendee"}}},
		{"states in brackets", us, "The Nordic foreign ministers met today in Oslo. The meeting was attended by Foreign Ministers Ola Berg (Denmark), Pia Salo (Finland) and Anwen Torel (Norway).",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "[Nordic foreign ministers]/Nordic countries attendee", "Ola Berg/DK attendee", "Pia Salo/FI attendee", "Anwen Torel/NO attendee"}}},
		{"one call and another", us, "Secretary of State Noah Marn spoke today by phone with Foreign Minister Ada Sokol of Chile and, separately, with Foreign Minister Anwen Torel of Norway.",
			[][]string{{"; call; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Ada Sokol/CL attendee"}, {"; call; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"a commission chaired with another", us, "Secretary of State Noah Marn co-chaired the 5th U.S.-Norway Joint Permanent Commission with his Norwegian counterpart, Ms Anwen Torel, in Oslo today.",
			[][]string{{"5th U.S.-Norway Joint Permanent Commission; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Noah Marn/US co-chair", "Anwen Torel/NO attendee"}}},
		{"an office and the rank of an envoy", us, "Secretary of State Noah Marn met today with Foreign Minister Anwen Torel of Norway. Minister Torel was accompanied by the Deputy Minister for Trade, Ambassador Rui Vessa, and Director General of the Office of Ports, Lia Torell.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Rui Vessa/NO attendee", "Lia Torell/NO attendee"}}},
		{"met today", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway at the White House to discuss trade.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , US", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"those who stood for each side, with offices no list has", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway at the White House to discuss trade.\n\nRepresenting Norway were the Keeper of the Harbours, Ada Sokol; Rui Vessa, Surveyor of Lighthouses; and the Minister of Trade, Lia Torell (virtual). On the U.S. side, Ambassador Ken Avery took part.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , US", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Ken Avery/US attendee", "Ada Sokol/NO attendee", "Rui Vessa/NO attendee", "Lia Torell/NO attendee"}}},
		{"a company whose offices other states have too", us, "President Noah Marn met today with President Ada Sokol of Chile. President Sokol was accompanied by Gen. Rui Vessa, Secretary of Defense; Alm. Lia Torell, Secretary of the Navy; and Ken Avery, Secretary of Security.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Ada Sokol/CL attendee", "Rui Vessa/CL attendee", "Lia Torell/CL attendee", "Ken Avery/CL attendee"}}},
		{"another meeting weeks ago", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway.\n\nEarlier this month Noah Marn also met with President Ada Sokol of Chile.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"a group and those along with it", nil, "26 July 2024\n\nOn 20 July 2024, representatives from Chile and Fiji, along with Norway and Samoa (as the chair of the islands), met in Oslo for talks.",
			[][]string{{"; in-person; 2024-07-20 +02:00; 0 min; Oslo, NO", "[representatives from Chile and Fiji]/CL attendee", "[representatives from Chile and Fiji]/FJ attendee", "[Norway]/NO attendee", "[Samoa]/WS attendee"}}},
		{"a group and what it is", nil, "26 July 2024\n\nRepresentatives of Chile and Fiji, members of the Supervisory Commission for the Harbours (SCH), met on 20 July 2024 for their annual talks.",
			[][]string{{"annual talks; in-person; 2024-07-20 ; 0 min; , ", "[Representatives of Chile and Fiji]/CL attendee", "[Representatives of Chile and Fiji]/FJ attendee"}}},
		{"a round of named consultations", us, "Today, President Noah Marn held a successful round of the United States-Norway Annual Harbour Consultations.",
			[][]string{{"United States-Norway Annual Harbour Consultations; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee"}}},
		{"a call of those who speak together", map[string]string{"date": "2024-07-26", "title": "Joint Statement on Ships"}, "Today, the leaders of Norway and Chile released the following joint statement following their call:\n\nToday, we — Prime Minister Torel of Norway and President Sokol of Chile — express our support for the islands.",
			[][]string{{"; call; 2024-07-26 ; 0 min; , ", "Torel/NO attendee", "Sokol/CL attendee"}}},
		{"officials of several houses", us, "President Noah Marn met today with President Ada Sokol of Chile. President Sokol was accompanied by senior officials from the Ministry of Trade and the Environment, the Food Agency (FA) and Ministry of Law.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Ada Sokol/CL attendee", "[senior officials from the Ministry of Trade and the Environment, the Food Agency (FA) and Ministry of Law]/CL attendee"}}},
		{"one of them from afar", us, "President Noah Marn met today in Oslo with President Ada Sokol of Chile and Prime Minister Anwen Torel of Norway (virtually).",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Ada Sokol/CL attendee", "Anwen Torel/NO attendee"}}},
		{"a house that bears a city's name", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway at Hyderabad House in New Delhi.",
			[][]string{{"; in-person; 2024-07-26 +05:30; 0 min; New Delhi, IN", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"the land behind an office", map[string]string{"date": "2024-06-03"}, "Mr. Noah Marn, Minister of Trade, Norway, will visit Fiji from 4 to 6 June 2024.",
			[][]string{{"; in-person; 2024-06-04 ; 0 min; , FJ", "Noah Marn/NO attendee"}}},
		{"a body, not the members that make it up", nil, "Statement on the sea\n\n10 November 2022\n\nToday, representatives of the Joint Expeditionary Force (JEF) – comprising Denmark, Chile and Norway – met in Oslo to speak of the sea.",
			[][]string{{"; in-person; 2022-11-10 +01:00; 0 min; Oslo, NO", "[representatives of the Joint Expeditionary Force (JEF)]/JEF attendee"}}},
		{"a city apart in the line above", map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-07-26"}, "Joint communiqué of the President of Chile and the Prime Minister of Norway, Oslo\n\nPresident Ada Sokol of Chile met today with Prime Minister Anwen Torel of Norway.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Ada Sokol/CL attendee", "Anwen Torel/NO host"}}},
		{"a wife of one who came takes no part of her own", us, "Prime Minister Ken Torel of Norway, accompanied by Mrs. Torel, visited Fiji on 24 July.",
			[][]string{{"; in-person; 2024-07-24 ; 0 min; , FJ", "Ken Torel/NO attendee"}}},
		{"the land in which the guest is on a visit", us, "President Ada Sokol of Chile met today with Prime Minister Anwen Torel of Norway, who is in Chile on a working visit.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , CL", "Ada Sokol/CL attendee", "Anwen Torel/NO attendee"}}},
		{"the country visited, not one that was left", us, "Following a stay in Chile, Prime Minister Anwen Torel of Norway visited Fiji on 24 July.",
			[][]string{{"; in-person; 2024-07-24 ; 0 min; , FJ", "Anwen Torel/NO attendee"}}},
		{"a numbered meeting of a dialogue", us, "The United States hosted Prime Minister Anwen Torel of Norway for the 11th meeting of the U.S.-Norway Harbour Dialogue in Oslo today.",
			[][]string{{"11th meeting of the U.S.-Norway Harbour Dialogue; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "[United States]/US host", "Anwen Torel/NO attendee"}}},
		{"the country of the city takes no part", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway, in Tokyo, Japan.",
			[][]string{{"; in-person; 2024-07-26 +09:00; 0 min; Tokyo, JP", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"a house of state in a city", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway at the White House in Washington, D.C. to discuss trade.",
			[][]string{{"; in-person; 2024-07-26 -04:00; 0 min; Washington, US", "Noah Marn/US host", "Anwen Torel/NO attendee"}}},
		{"a call told of later was another one", us, "Secretary Noah Marn today met with Prime Minister Anwen Torel of Norway in Zurich, Switzerland. The meeting followed up on their phone call of July 1.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Zurich, CH", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"dated the day before it was held", us, "President Noah Marn met on July 27 with Prime Minister Anwen Torel of Norway.",
			[][]string{{"; in-person; 2024-07-27 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"the month is no modal", us, "President Noah Marn on 4 May held talks with Prime Minister Anwen Torel of Norway.",
			[][]string{{"; in-person; 2024-05-04 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"welcomed to the seat of a body", nil, "10 May 2024\n\nNATO Secretary General Noah Marn welcomed the Prime Minister of Norway, Anwen Torel, to NATO Headquarters on 10 May 2024.",
			[][]string{{"; in-person; 2024-05-10 ; 0 min; , ", "Noah Marn/NATO attendee", "Anwen Torel/NO attendee"}}},
		{"a head of government of no named state", nil, "14 May 2024\n\nThe Prime Minister spoke to the President of Norway, Anwen Torel, this evening.",
			[][]string{{"; call; 2024-05-14 ; 0 min; , ", "[Prime Minister]/ attendee", "Anwen Torel/NO attendee"}}},
		{"a body of a body met", us, "Today, the fourth meeting of the Steering Committee of the Harbour Renewal Platform for Norway was co-chaired by Secretary Noah Marn and Prime Minister Anwen Torel of Norway.",
			[][]string{{"fourth meeting of the Steering Committee of the Harbour Renewal Platform for Norway; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US co-chair", "Anwen Torel/NO co-chair"}}},
		{"whom unknown words before their office do not part from the list", us, "President Noah Marn met today with Foreign Minister Anwen Torel of Norway, Oslo Chancellery Policy Advisor Rui Vessa, and Portuguese Minister Ken Tamm.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Rui Vessa/NO attendee", "Ken Tamm/PT attendee"}}},
		{"spoke is a call", us, "President Noah Marn spoke yesterday with Prime Minister Anwen Torel of Norway.",
			[][]string{{"; call; 2024-07-25 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"called", us, "President Noah Marn called Prime Minister Anwen Torel of Norway today to congratulate her.",
			[][]string{{"; call; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"spoke in one place is a meeting", us, "President Noah Marn spoke today on the margins of the NATO Summit with Prime Minister Anwen Torel of Norway.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"virtually", us, "President Noah Marn met virtually today with Prime Minister Anwen Torel of Norway.",
			[][]string{{"; video; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"a day before the words that follow", us, "President Noah Marn and Prime Minister Anwen Torel of Norway spoke on July 22, in order to discuss the announcement of July 15.",
			[][]string{{"; call; 2024-07-22 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"two clocks, a length, co-chairs", nil, "July 26, 2024\n\nOn July 26, from 10:00 a.m. local time (12:00 noon, JST) for about 70 minutes, the Third ASEAN-Japan Ministers' Meeting was held in Vientiane, the capital of Laos. " +
			"Ms. TOREL Hana, Minister for Trade of Japan, attended the meeting. The meeting was co-chaired by Minister Torel and Thai Trade Minister Somdee.",
			[][]string{{"Third ASEAN-Japan Ministers' Meeting; in-person; 2024-07-26 10:00+07:00; 70 min; Vientiane, LA", "TOREL Hana/JP co-chair", "Somdee/TH co-chair"}}},
		{"from one clock to another", nil, "22 November 2015\n\nOn 22 November, the 18th EU-Japan Summit convened in Oslo from 10:05 to 11:20. Mr. Ken Torel, Prime Minister of Japan, attended.",
			[][]string{{"18th EU-Japan Summit; in-person; 2015-11-22 10:05+01:00; 75 min; Oslo, NO", "Ken Torel/JP attendee"}}},
		{"the talks lasted", nil, "28 July 2023\n\nThe Fifth India-Japan Energy Dialogue was co-chaired in New Delhi yesterday by Dr. R. Torel, Minister of Power of India, and Mr. Ken Marn, Minister of Industry of Japan. The talks lasted two and a half hours.",
			[][]string{{"Fifth India-Japan Energy Dialogue; in-person; 2023-07-27 +05:30; 150 min; New Delhi, IN", "R. Torel/IN co-chair", "Ken Marn/JP co-chair"}}},
		{"a call paid", us, "Secretary Noah Marn called on President Ada Sokol of Chile today.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Ada Sokol/CL attendee"}}},
		{"a call to act is no meeting", us, "Secretary Noah Marn called on President Ada Sokol of Chile to act.", nil},
		{"told by the title alone", map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-07-26", "title": "Remarks by Foreign Minister Noah Marn after talks with Foreign Minister Ada Sokol of Chile"}, "Foreign Minister Noah Marn: Fish are plenty. Foreign Minister Ada Sokol of Chile knows it.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/NO attendee", "Ada Sokol/CL attendee"}}},
		{"told by a noun in the first sentence", map[string]string{"url": "https://www.mlaw.gov.sg/x", "date": "2024-07-26"}, "An agreement on fish was signed during the visit of President Ada Sokol of Chile to Singapore. It was long in coming.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; Singapore, SG", "Ada Sokol/CL attendee"}}},
		{"a noun of another time", map[string]string{"url": "https://www.mlaw.gov.sg/x", "date": "2024-07-26"}, "The agreement on fish carries on what was said during the last visit of President Ada Sokol of Chile.", nil},
		{"yet to be held", map[string]string{"url": "https://www.foreignminister.gov.au/x", "date": "2002-02-22", "title": "Fish talks"}, "MINISTER FOR FOREIGN AFFAIRS\n\nALEXANDER MARN\n\nI look forward to attending the inaugural Trilateral Meeting in Oslo on 26 February. Foreign Minister Ada Sokol of Chile will also attend the meeting.",
			[][]string{{"inaugural Trilateral Meeting; in-person; 2002-02-26 +01:00; 0 min; Oslo, NO", "ALEXANDER MARN/AU attendee", "Ada Sokol/CL attendee"}}},
		{"what one would like", map[string]string{"url": "https://www.foreignminister.gov.au/x", "date": "2002-02-22", "title": "Fish talks"}, "The Minister would like to meet Foreign Minister Ada Sokol of Chile.", nil},
		{"told in the first person", map[string]string{"url": "https://www.foreignminister.gov.au/x", "date": "2002-02-22", "title": "Doorstop"}, "FOREIGN MINISTER NOAH MARN\n\nI have just had a very good discussion with Foreign Minister Ada Sokol of Chile. I met Minister Ivo Brand of Fiji last year.",
			[][]string{{"; in-person; 2002-02-22 ; 0 min; , ", "Ada Sokol/CL attendee", "NOAH MARN/AU attendee"}}},
		{"a pleasure to receive", map[string]string{"url": "https://www.foreignminister.gov.au/x", "date": "2002-02-22", "title": "Remarks"}, "FOREIGN MINISTER NOAH MARN\n\nIt is a great pleasure to welcome Foreign Minister Ada Sokol of Chile. I met Minister Ivo Brand of Fiji last year.",
			[][]string{{"; in-person; 2002-02-22 ; 0 min; , ", "Ada Sokol/CL attendee", "NOAH MARN/AU attendee"}}},
		{"consultations between ministries, each side with its chair", nil, "3 March 2021\n\nThe second political consultations between the Ministries of Foreign Affairs of Norway and Chile were held via video conference on 3 March 2021. The Norwegian side was chaired by State Secretary Anwen Torel, while the Chilean side was chaired by Deputy Minister Ada Sokol.",
			[][]string{{"second political consultations between the Ministries of Foreign Affairs of Norway and Chile; video; 2021-03-03 ; 0 min; , ", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"a subject parted from its verb by a relative clause", nil, "8 November 2017\n\nMinister of Foreign Affairs of Japan\n\nMr. Ken Torel, Minister for Foreign Affairs, who is visiting Oslo to attend the Asian Harbour Forum, held a meeting with Ms. Ada Sokol, Foreign Minister of Chile.",
			[][]string{{"; in-person; 2017-11-08 +01:00; 0 min; Oslo, NO", "Ken Torel/JP attendee", "Ada Sokol/CL attendee"}}},
		{"thanked for a meeting", map[string]string{"url": "https://www.foreignminister.gov.au/x", "date": "2002-02-22", "title": "Remarks"}, "FOREIGN MINISTER NOAH MARN\n\nI thank Foreign Minister Ada Sokol of Chile for receiving me. I met Minister Ivo Brand of Fiji last year.",
			[][]string{{"; in-person; 2002-02-22 ; 0 min; , ", "Ada Sokol/CL attendee", "NOAH MARN/AU attendee"}}},
		{"welcomed to a city", map[string]string{"url": "https://www.foreignminister.gov.au/x", "date": "2002-02-22", "title": "Remarks"}, "FOREIGN MINISTER NOAH MARN\n\nIt is a pleasure to meet Foreign Minister Ada Sokol of Chile, and I am glad to be here in Oslo.",
			[][]string{{"; in-person; 2002-02-22 +01:00; 0 min; Oslo, NO", "Ada Sokol/CL attendee", "NOAH MARN/AU attendee"}}},
		{"those who speak together met", map[string]string{"title": "Joint Statement by President Noah Marn of Norway and President Ada Sokol of Chile", "date": "2024-06-16"}, "We met today in Oslo to speak of fish. We will fish together.",
			[][]string{{"; in-person; 2024-06-16 +02:00; 0 min; Oslo, NO", "Noah Marn/NO host", "Ada Sokol/CL attendee"}}},
		{"at our meeting we, the leaders", map[string]string{"title": "Leaders' Statement on Fish", "date": "2024-06-16"}, "At our meeting today in Oslo, we, the Leaders of the G7, reaffirmed our love of fish. We will fish together.",
			[][]string{{"; in-person; 2024-06-16 +02:00; 0 min; Oslo, NO", "[Leaders of the G7]/G7 attendee"}}},
		{"a body called together", us, "Today, Secretary Noah Marn convened the Norway-Chile Consultative Group (CG) to speak of fish. The Chilean side was led by Foreign Minister Ada Sokol of Chile.",
			[][]string{{"Norway-Chile Consultative Group (CG); ; 2024-07-26 ; 0 min; , ", "Noah Marn/US host", "Ada Sokol/CL attendee"}}},
		{"called on and was hosted to lunch", map[string]string{"url": "https://www.mfa.gov.sg/x", "date": "2024-07-26"}, "Foreign Minister Ada Sokol of Chile called on and was hosted to lunch by Prime Minister Ang Wei today.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Ada Sokol/CL attendee", "Ang Wei/SG host"}}},
		{"travelled to hold talks, and with whom", nil, "10 August 2018\n\nPresident Noah Marn of Norway has visited Chile to hold bilateral talks with President Ada Sokol. President Marn was accompanied by the Minister of Trade, Ivo Brand.",
			[][]string{{"; in-person; 2018-08-10 ; 0 min; , CL", "Noah Marn/NO attendee", "Ada Sokol/CL attendee", "Ivo Brand/NO attendee"}}},
		{"people whom the title alone names", map[string]string{"url": "https://www.whitehouse.gov/x", "date": "2024-07-26", "title": "Remarks by President Noah Marn and Prime Minister Ada Sokol of Chile Before Bilateral Meeting"}, "Oslo, Norway\n\nPRESIDENT MARN: It is wonderful to see you. We have much to speak of.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Ada Sokol/CL attendee"}}},
		{"announced, from one weekday to another", map[string]string{"url": "https://www.pm.gov.au/x", "date": "1988-08-11"}, "The Prime Minister today announced that Ada Sokol, President of Chile, will make an official visit to Australia from Monday 15 to Sunday 21 August.",
			[][]string{{"; in-person; 1988-08-15 ; 0 min; , AU", "Ada Sokol/CL attendee"}}},
		{"who led each side, and whose that is", nil, "31 July 2024\n\nThe seventh round of Political Consultations between Norway and Chile was held yesterday in Oslo. The Norwegian delegation was led by State Secretary Anwen Torel while Deputy Minister Ada Sokol led the Chilean delegation.",
			[][]string{{"seventh round of Political Consultations between Norway and Chile; in-person; 2024-07-30 +02:00; 0 min; Oslo, NO", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"other ministers are of whom they stand with", map[string]string{"url": "https://www.pm.gov.au/x", "date": "1989-05-19"}, "The Prime Minister of Chile, Ada Sokol, will visit Australia from 23 to 28 May 1989. She will be accompanied by the Hon. Ivo Brand, Member for Suva. During the visit Prime Minister Sokol will meet Prime Minister Marn and other Ministers.",
			[][]string{{"; in-person; 1989-05-23 ; 0 min; , AU", "Ada Sokol/CL attendee", "Ivo Brand/CL attendee", "Marn/AU attendee", "[other Ministers]/AU attendee"}}},
		{"several told in the first person", map[string]string{"url": "https://www.pm.gov.au/x", "date": "2010-10-30", "title": "Transcript of press conference, Oslo"}, "PRIME MINISTER: I arrived in Oslo yesterday.\n\nYesterday I met with Prime Minister Ada Sokol of Chile.\n\nThis morning I had the opportunity to meet with Premier Ivo Brand of Fiji.\n\nJOURNALIST: And what then?",
			[][]string{{"; in-person; 2010-10-29 +02:00; 0 min; Oslo, NO", "Ada Sokol/CL attendee", "[PRIME MINISTER]/AU attendee"}, {"; in-person; 2010-10-30 +02:00; 0 min; Oslo, NO", "Ivo Brand/FJ attendee", "[PRIME MINISTER]/AU attendee"}}},
		{"a journey announced in the first person", map[string]string{"url": "https://www.pm.gov.au/x", "date": "2023-10-22", "title": "Press conference - Canberra"}, "NOAH MARN, PRIME MINISTER: Good afternoon. This afternoon, I'll travel to Chile. I look forward to the discussions with President Ada Sokol.",
			[][]string{{"; in-person; 2023-10-22 ; 0 min; , CL", "NOAH MARN/AU attendee", "Ada Sokol/CL attendee"}}},
		{"remarks with somebody", map[string]string{"url": "https://www.whitehouse.gov/x", "date": "2010-04-30"}, "Remarks With Norwegian Deputy Prime Minister Anwen Torel After Their Meeting\n\nNoah Marn\nSecretary of State\n\nSECRETARY MARN: Good morning. We had a good exchange.",
			[][]string{{"good exchange; in-person; 2010-04-30 ; 0 min; , ", "Anwen Torel/NO attendee", "Noah Marn/US attendee"}}},
		{"whom a guest saw, told at the end of a joint text", map[string]string{"title": "Joint Communique", "date": "2024-06-16"}, "Prime Minister Ivo Marn of Chile visited Norway on 15 and 16 June 2024. They spoke of fish. They spoke of trade. They spoke of ships.\n\nThe leaders welcomed the port.\n\nDuring the visit, Prime Minister Marn called on Anwen Torel, the Speaker of the Parliament of Norway.",
			[][]string{{"; in-person; 2024-06-15 ; 0 min; , NO", "Ivo Marn/CL attendee", "Anwen Torel/NO attendee"}}},
		{"met one and held talks with another", us, "Secretary Noah Marn met Prime Minister Anwen Torel of Norway on 25 July 2024. He also met with Foreign Minister Ada Sokol of Chile.",
			[][]string{{"; in-person; 2024-07-25 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}, {"; in-person; 2024-07-25 ; 0 min; , ", "Noah Marn/US attendee", "Ada Sokol/CL attendee"}}},
		{"a list far below", us, "President Noah Marn met virtually today with 2 leaders.\n\nThey spoke of fish.\n\nThey spoke of trade.\n\nThey spoke of ships.\n\nThe leaders who participated:\n\n- Prime Minister Anwen Torel of Norway\n- President Ada Sokol of Chile\n",
			[][]string{{"; video; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"whoever came along was at each meeting", us, "Secretary Noah Marn traveled to Norway and Chile. While in Norway, Secretary Marn met with Prime Minister Anwen Torel. While in Chile, Secretary Marn met with Foreign Minister Ada Sokol. Members of the delegation included Deputy Secretary of Commerce Ida Brand.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , NO", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Ida Brand/US attendee"}, {"; in-person;  ; 0 min; , CL", "Noah Marn/US attendee", "Ada Sokol/CL attendee", "Ida Brand/US attendee"}}},
		{"who travels meets as a delegation", us, "Secretary Noah Marn traveled to Norway. The delegation also met with Prime Minister Anwen Torel.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , NO", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"they held talks of some kind", us, "Secretary Noah Marn visited Norway. They held fruitful talks with Prime Minister Anwen Torel.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , NO", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"those met separately met apart", us, "Secretary Noah Marn met separately with Prime Minister Anwen Torel of Norway and Minister Ada Sokol of Chile.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}, {"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Ada Sokol/CL attendee"}}},
		{"in a series of meetings", us, "Secretary Noah Marn led a delegation to Oslo. In a series of meetings, including with Prime Minister Anwen Torel of Norway, Secretary Marn thanked the fishermen.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; Oslo, NO", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"which day of a journey is not told", us, "Secretary Noah Marn visited Norway from July 22 to 25, 2024. He met with Prime Minister Anwen Torel.",
			[][]string{{"; in-person;  ; 0 min; , NO", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"has today met", map[string]string{"url": "https://www.gov.uk/x", "date": "2024-07-26"}, "Noah Marn, the Foreign Secretary, has today met with Anwen Torel, the Norwegian Prime Minister.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/GB attendee", "Anwen Torel/NO attendee"}}},
		{"who receives is the host", map[string]string{"url": "https://au.int/x", "date": "2024-07-26", "title": "Communiqué on a meeting"}, "The Chairperson of the African Union Commission, Noah Marn, was received today by the Prime Minister of Chad, Anwen Torel. The Chairperson thanked the Prime Minister. The Prime Minister praised the Union. The Chairperson welcomed the new port.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/AU attendee", "Anwen Torel/TD host"}}},
		{"an invitation taken is a visit to come", map[string]string{"url": "https://www.pm.gov.au/x", "date": "2024-03-11"}, "I am pleased to announce that the Prime Minister of Norway, the Rt Hon. Anwen Torel, has accepted an invitation to visit Australia and will be here on 5 April.",
			[][]string{{"; in-person; 2024-04-05 ; 0 min; , AU", "Anwen Torel/NO attendee"}}},
		{"on whom a guest calls is the issuer's", map[string]string{"url": "https://www.mlaw.gov.sg/x", "date": "2024-03-11"}, "Minister Anwen Torel of Norway will visit Singapore on 12 March. She will call on Chief Justice Ang Wei.",
			[][]string{{"; in-person; 2024-03-12 ; 0 min; Singapore, SG", "Anwen Torel/NO attendee", "Ang Wei/SG host"}}},
		{"who issue a text after talks", map[string]string{"date": "1972-02-07", "title": "Joint Statement"}, "At the conclusion of talks held at Parliament House, Canberra, on 7 February 1972, President Ada Sokol of Fiji and the Prime Minister of Australia, Mr Torel, issued the following joint statement. They thanked the Speaker.",
			[][]string{{"; in-person; 1972-02-07 +11:00; 0 min; Canberra, AU", "Ada Sokol/FJ attendee", "Torel/AU attendee"}}},
		{"a body that meets gives its name", us, "The U.S.-Norway Working Group on Fish met on 24 July 2024, co-chaired by Secretary of Commerce Noah Marn and Minister Anwen Torel of Norway.",
			[][]string{{"U.S.-Norway Working Group on Fish; ; 2024-07-24 ; 0 min; , ", "Noah Marn/US co-chair", "Anwen Torel/NO co-chair"}}},
		{"an office without a person hosts", us, "On July 24, the White House Office of Trade hosted leaders from Norway and Chile.",
			[][]string{{"; in-person; 2024-07-24 ; 0 min; , ", "[White House]/US host", "[leaders from Norway and Chile]/NO attendee", "[leaders from Norway and Chile]/CL attendee"}}},
		{"a joint press conference", map[string]string{"url": "https://www.pm.gov.au/x", "date": "2024-07-26"}, "Joint press conference with the Prime Minister of Norway, Anwen Torel\n\nOslo, Norway\n\nANWEN TOREL: Welcome.\n\nPRIME MINISTER: Thank you.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Anwen Torel/NO host", "[PRIME MINISTER]/AU attendee"}}},
		{"the sentence tells more than the headline", us, "President Noah Marn speaks with Prime Minister Torel of Norway\n\nPresident Noah Marn held a video conference today with the Prime Minister of Norway, Anwen Torel. They spoke about fish.",
			[][]string{{"; video; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"virtual mode, a session of a meeting, groups of one phrase, as did", nil, "8 May 2024\n\nThe 12th Session of the BIMSTEC Fisheries Officials' Meeting was held in virtual mode on 8 May 2024. Directors and Heads of Delegation from Nepal and Bhutan participated, as did the Secretary General of BIMSTEC.",
			[][]string{{"12th Session of the BIMSTEC Fisheries Officials' Meeting; video; 2024-05-08 ; 0 min; , ", "[Heads of Delegation from Nepal and Bhutan]/NP attendee", "[Heads of Delegation from Nepal and Bhutan]/BT attendee", "[Secretary General of BIMSTEC]/BIMSTEC attendee"}}},
		{"a name with a bracket in it", nil, "Ministry of Foreign Affairs of Singapore\n\n2 May 2024\n\nMinister of Trade Ang Wei held the 6th Singapore-Norway Trade and Fisheries Ministers' (1+1) Meeting in Oslo on May 1 with Anwen Torel, Minister of Trade of Norway.",
			[][]string{{"6th Singapore-Norway Trade and Fisheries Ministers' (1+1) Meeting; in-person; 2024-05-01 +02:00; 0 min; Oslo, NO", "Ang Wei/SG attendee", "Anwen Torel/NO attendee"}}},
		{"offices alone, met without with", map[string]string{"url": "https://www.gov.uk/x", "date": "2025-05-14"}, "The Foreign Secretary met the Foreign Minister of Norway in Oslo today.",
			[][]string{{"; in-person; 2025-05-14 +02:00; 0 min; Oslo, NO", "[Foreign Secretary]/GB attendee", "[Foreign Minister of Norway]/NO attendee"}}},
		{"a body's own officers, told of at the end", map[string]string{"url": "https://www.un.org/x", "date": "2024-08-22", "title": "Readout of a meeting"}, "The Secretary-General met today in Oslo with Anwen Torel, Prime Minister of Norway.\n\nThey spoke about fish.\n\nThe Prime Minister spoke of ships. She thanked him. She left. She came back.\n\nThe Secretary-General was accompanied by the Under-Secretary-General for Peace Operations.",
			[][]string{{"; in-person; 2024-08-22 +02:00; 0 min; Oslo, NO", "[Secretary-General]/UN attendee", "Anwen Torel/NO attendee", "[Under-Secretary-General for Peace Operations]/UN attendee"}}},
		{"parties by whom they were represented", nil, "The 5th Pacific Islands Forum Fisheries Meeting was held in Suva, Fiji, on 4 May 2024 and was attended by the Ministers of Fiji and Samoa. Tuvalu and Palau were represented by their Ambassadors.",
			[][]string{{"5th Pacific Islands Forum Fisheries Meeting; in-person; 2024-05-04 +12:00; 0 min; Suva, FJ", "[Ministers of Fiji and Samoa]/FJ attendee", "[Ministers of Fiji and Samoa]/WS attendee", "[Ambassadors]/TV attendee", "[Ambassadors]/PW attendee"}}},
		{"talks told after a visit in a joint text", map[string]string{"title": "Joint Communique", "date": "2024-06-16"}, "The Prime Minister of Chile, Mr Ivo Marn, visited Norway from 15 to 20 June, 2024. On 16 June he held talks with the Prime Minister of Norway, Ms Anwen Torel.",
			[][]string{{"; in-person; 2024-06-16 ; 0 min; , NO", "Ivo Marn/CL attendee", "Anwen Torel/NO attendee"}}},
		{"the issuer's head, named later; the city of the dateline; a meal as name", map[string]string{"title": "Working lunch with the Prime Minister of Norway.", "date": "2024-05-02"}, "ÉLYSÉE\n\nParis, Thursday 2 May 2024\n\nThe President of the Republic received the Prime Minister of Norway, Ms Anwen TOREL, at the Élysée Palace this Thursday, 2 May 2024, for a working lunch.\n\nIvo MARN and Anwen TOREL spoke of fish.",
			[][]string{{"working lunch; in-person; 2024-05-02 +02:00; 0 min; Paris, FR", "Ivo MARN/FR host", "Anwen TOREL/NO attendee"}}},
		{"an announced visit of one who says I", map[string]string{"url": "https://x.gov.au/x", "date": "2024-03-11"}, "Minister for Trade\n\nVisit to Fiji\n\nToday I will travel to Suva to speak of fish. I will meet the Prime Minister of Fiji.",
			[][]string{{"; in-person; 2024-03-11 ; 0 min; Suva, FJ", "[Minister for Trade]/AU attendee", "[Prime Minister of Fiji]/FJ attendee"}}},
		{"a subject joined by others", us, "President Noah Marn, joined by Secretary Lia Vess and Secretary Avi Rohm, met with Prime Minister Anwen Torel of Norway today.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Lia Vess/US attendee", "Avi Rohm/US attendee", "Anwen Torel/NO attendee"}}},
		{"names in apposition to long offices", us, "The President of the United States, Noah Marn, and the President of the Council of Ministers of the Italian Republic, Gia Vessa, met in Rome today.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Rome, IT", "Noah Marn/US attendee", "Gia Vessa/IT attendee"}}},
		{"participants in a list", us, "National Security Advisor Noah Marn met today with his counterparts.\n\nParticipants included:\n\n- Minister of Trade Anwen Torel of Norway\n- Ivo Rohm, Minister of Trade of Chile",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Ivo Rohm/CL attendee"}}},
		{"a virtual retreat", us, "President Noah Marn participated today in the APEC Virtual Fisheries Retreat.",
			[][]string{{"APEC Virtual Fisheries Retreat; video; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee"}}},
		{"somebody of no state", us, "President Noah Marn spoke today with Rhea Dorn, the sister of a sailor who is held in Chad.",
			[][]string{{"; call; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Rhea Dorn/ attendee"}}},
		{"a country after its city", us, "President Noah Marn met with President Ivo Vessa of the Republic of Togo in Lome, Togo, today.",
			[][]string{{"; in-person; 2024-07-26 +00:00; 0 min; Lome, TG", "Noah Marn/US attendee", "Ivo Vessa/TG attendee"}}},
		{"a name in the points above the text", map[string]string{"url": "https://www.gov.uk/x", "date": "2025-05-14", "title": "UK and Norway work on fish"}, "- Foreign Secretary visits Oslo for the fourth UK-Norway Ocean Dialogue\n- UK to build boats\n\nThe Foreign Secretary met the Foreign Minister of Norway in Oslo today.",
			[][]string{{"fourth UK-Norway Ocean Dialogue; in-person; 2025-05-14 +02:00; 0 min; Oslo, NO", "[Foreign Secretary]/GB attendee", "[Foreign Minister of Norway]/NO attendee"}}},
		{"who comes along, with a part of the world in the office", map[string]string{"url": "https://x.gov.au/x", "date": "2024-03-11"}, "Minister for Trade\n\nToday I will travel to Suva to speak of fish. The Minister for International Development and the Pacific will accompany me.",
			[][]string{{"; in-person; 2024-03-11 ; 0 min; Suva, FJ", "[Minister for Trade]/AU attendee", "[Minister for International Development and the Pacific]/AU attendee"}}},
		{"a list of guests in the next sentence", us, "Vice President Lia Marn convened today Nordic leaders in Bangkok, Thailand. In addition to the Vice President, the meeting included: Prime Minister Torel of Norway and Prime Minister Vess of Sweden.",
			[][]string{{"; in-person; 2024-07-26 +07:00; 0 min; Bangkok, TH", "Lia Marn/US host", "[Nordic leaders]/Nordic countries attendee", "Torel/NO attendee", "Vess/SE attendee"}}},
		{"several on both sides", us, "President Noah Marn, Secretary of State Lia Vess, and Secretary of Defense Avi Rohm met with Ukraine's Foreign Minister Ivo Torel and Minister of Defense Oleh Marnko for an update.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Lia Vess/US attendee", "Avi Rohm/US attendee", "Ivo Torel/UA attendee", "Oleh Marnko/UA attendee"}}},
		{"an event held beside, and one on the way", us, "Today in Jerusalem, National Security Advisor Noah Marn met with Israeli Prime Minister Dov Torel, and convened a U.S.-Israel Water Consultative Group (WCG) meeting to discuss wells. " +
			"Mr. Marn arrived from Dammam, Saudi Arabia, where he held talks with King Turki bin Fahd of Saudi Arabia.",
			[][]string{{"; in-person; 2024-07-26 +03:00; 0 min; Jerusalem, IL", "Noah Marn/US attendee", "Dov Torel/IL attendee"},
				{"U.S.-Israel Water Consultative Group (WCG) meeting; in-person; 2024-07-26 +03:00; 0 min; Jerusalem, IL", "Noah Marn/US host"},
				{"; in-person;  ; 0 min; Dammam, SA", "Noah Marn/US attendee", "Turki bin Fahd/SA attendee"}}},
		{"a dinner after the meeting", nil, "October 11, 2023\n\nOn October 10, Ms. TOREL Hana, Minister for Trade of Japan, on a visit to Hanoi, met with Mr. Bui Van Marn, Minister of Trade of Viet Nam. A working dinner hosted by Minister Marn followed and lasted for 80 minutes.",
			[][]string{{"; in-person; 2023-10-10 +07:00; 0 min; Hanoi, VN", "TOREL Hana/JP attendee", "Bui Van Marn/VN attendee"},
				{"working dinner; in-person; 2023-10-10 +07:00; 80 min; Hanoi, VN", "TOREL Hana/JP attendee", "Bui Van Marn/VN host"}}},
		{"a visit that goes on", map[string]string{"title": "Official Visit to India by Minister Ang Wei", "date": "2022-11-26"},
			"Minister for Law of Singapore Ang Wei is on an official visit to Delhi, India, from 26 to 29 November 2022.\n\nMinister Ang is accompanied by officials from the Ministry of Law.",
			[][]string{{"Official Visit; in-person; 2022-11-26 ; 0 min; Delhi, IN", "Ang Wei/SG attendee", "[officials from the Ministry of Law]/SG attendee"}}},
		{"the clock of a posting is no start", nil, "Meeting with Prime Minister of Armenia Aram Torel\n\nIvo Sokol held talks with Prime Minister of Armenia Aram Torel.\n\nJune 2, 2017\n\n18:45\n\nSt Petersburg\n\nPresident of Russia Ivo Sokol: I am glad to see you.",
			[][]string{{"; in-person; 2017-06-02 +03:00; 0 min; St Petersburg, RU", "Ivo Sokol/RU host", "Aram Torel/AM attendee"}}},
		{"guests without names", us, "President Noah Marn met today with families of Americans held abroad.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "[families of Americans held abroad]/ attendee"}}},
		{"an office without a name", map[string]string{"source_url": "https://www.gov.uk/a", "date": "2024-03-04", "title": "PM call with President Marn of France"},
			"The Prime Minister spoke to the President of France, Emil Marn, this afternoon.",
			[][]string{{"; call; 2024-03-04 ; 0 min; , ", "[Prime Minister]/GB attendee", "Emil Marn/FR attendee"}}},
		{"a meeting that was is not this one", us, "President Noah Marn thanked Prime Minister Anwen Torel of Norway, whom he had met in June.", nil},
		{"a fact sheet reports no meeting of another day", map[string]string{"source_url": us["source_url"], "date": "2024-07-26", "title": "FACT SHEET: New Ships"}, "President Noah Marn met in June with Prime Minister Anwen Torel of Norway.", nil},
		{"a fact sheet of people who met that day", map[string]string{"source_url": us["source_url"], "date": "2024-07-26", "title": "FACT SHEET: New Ships"}, "Today, President Noah Marn met with Prime Minister Anwen Torel of Norway at the White House.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , US", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"a fact sheet of a summit", map[string]string{"source_url": us["source_url"], "date": "2024-07-26", "title": "FACT SHEET: Summit on Safe Ships"}, "Today, President Noah Marn is holding a Summit on Safe Ships. Joining the President at the Summit are Ministers from Chile and Norway.",
			[][]string{{"Summit on Safe Ships; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "[Ministers from Chile and Norway]/CL attendee", "[Ministers from Chile and Norway]/NO attendee"}}},
		{"an audience is given", nil, "9 June 2021\n\nMuscat: His Majesty Sultan Noah Marn gave an audience at the palace on Wednesday to Anwen Torel, Foreign Minister of Norway.",
			[][]string{{"; in-person; 2021-06-09 +04:00; 0 min; Muscat, OM", "Noah Marn/ host", "Anwen Torel/NO attendee"}}},
		{"those who joined come last", us, "President Noah Marn spoke today with the Bergen Nine (B9) group of Allies.\n\nJoining the call were the following leaders:\n\n- Norwegian President Anwen Torel\n- Chile Prime Minister Ada Sokol",
			[][]string{{"; call; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee", "Ada Sokol/CL attendee"}}},
		{"two foreign ministers are of two states", map[string]string{"source_url": us["source_url"], "date": "2024-07-26", "title": "Joint Statement on the U.S.-Chile Dialogue"}, "Secretary of State Noah Marn and Minister of Foreign Affairs Ada Sokol led the first U.S.-Chile Dialogue in Washington, DC, on July 26.",
			[][]string{{"U.S.-Chile Dialogue; in-person; 2024-07-26 -04:00; 0 min; Washington, US", "Noah Marn/US co-chair", "Ada Sokol/CL co-chair"}}},
		{"a joint text that names its meeting in the title alone", map[string]string{"source_url": us["source_url"], "date": "2024-07-26", "title": "U.S.-Chile Summit Joint Statement"}, "The United States and Chile reaffirm their friendship.",
			[][]string{{"U.S.-Chile Summit; in-person; 2024-07-26 ; 0 min; , ", "[]/US attendee", "[]/CL attendee"}}},
		{"the meeting's name after a colon", map[string]string{"source_url": us["source_url"], "date": "2024-07-26", "title": "Joint Statement: 2024 U.S.-Chile Security Dialogue"}, "The United States and Chile reaffirm their friendship.",
			[][]string{{"U.S.-Chile Security Dialogue; in-person; 2024-07-26 ; 0 min; , ", "[]/US attendee", "[]/CL attendee"}}},
		{"further offices of one person", us, "President Noah Marn met today with Anwen Torel, Prime Minister, Minister of Home Affairs and Minister of Finance of Norway.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , ", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
		{"a tour has a meeting at each stop", nil, "Minister for Foreign Affairs Noah Marn\n\n3 June 2024\n\nMinister Marn of Norway will visit Chile and Fiji from 10 to 14 June. In Chile he will hold talks with President Ada Sokol. The Minister will travel to Fiji on 13 June, where he will call on Prime Minister Lia Vessa.",
			[][]string{{"; in-person; 2024-06-10 ; 0 min; , CL", "Noah Marn/NO attendee", "Ada Sokol/CL attendee"}, {"; in-person; 2024-06-13 ; 0 min; , FJ", "Noah Marn/NO attendee", "Lia Vessa/FJ attendee"}}},
		{"a tour of cities, each with its land", nil, "Minister for Foreign Affairs Noah Marn\n\n3 June 2024\n\nMinister Marn of Norway will travel to Santiago, Chile; Suva, Fiji; and Lima, Peru from 10 to 14 June. In Santiago he will hold talks with President Ada Sokol. The Minister will then travel to Suva to meet with Prime Minister Lia Vessa.",
			[][]string{{"; in-person; 2024-06-10 ; 0 min; Santiago, CL", "Noah Marn/NO attendee", "Ada Sokol/CL attendee"}, {"; in-person;  ; 0 min; Suva, FJ", "Noah Marn/NO attendee", "Lia Vessa/FJ attendee"}, {"; in-person;  ; 0 min; Lima, PE", "Noah Marn/NO attendee"}}},
		{"a tour told stop by stop", nil, "Minister for Foreign Affairs Noah Marn\n\n3 June 2024\n\nMinister Marn of Norway will visit Chile from 10 to 12 June. He will hold talks with President Ada Sokol. The Minister will then travel to Fiji on 13 June, where he will call on Prime Minister Lia Vessa.",
			[][]string{{"; in-person; 2024-06-10 ; 0 min; , CL", "Noah Marn/NO attendee", "Ada Sokol/CL attendee"}, {"; in-person; 2024-06-13 ; 0 min; , FJ", "Noah Marn/NO attendee", "Lia Vessa/FJ attendee"}}},
		{"a traveller is not of the stops of a tour", nil, "Minister for Foreign Affairs Noah Marn\n\n3 June 2024\n\nForeign Minister Noah Marn of Norway departs tomorrow on a visit to Chile and Fiji. In Santiago the Minister will meet Foreign Minister Ada Sokol. The Minister will be joined in Suva by Associate Minister Hana Berg. Noah Marn returns to Norway on 24 June.",
			[][]string{{"; in-person; 2024-06-04 ; 0 min; Santiago, CL", "Noah Marn/NO attendee", "Ada Sokol/CL attendee"}, {"; in-person;  ; 0 min; Suva, FJ", "Noah Marn/NO attendee"}}},
		{"two invitations, a stop each", map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-06-03"}, "At the invitation of President of Chile Ada Sokol, Foreign Minister of Norway Noah Marn will pay an official visit to Chile from 10 to 12 June.\n\nAt the invitation of President of Fiji Rui Vessa, Foreign Minister Noah Marn will pay an official visit to Fiji from 13 to 15 June.",
			[][]string{{"official visit; in-person; 2024-06-10 ; 0 min; , CL", "Noah Marn/NO attendee"}, {"; in-person; 2024-06-13 ; 0 min; , FJ", "Noah Marn/NO attendee", "Rui Vessa/FJ host"}}},
		{"somebody who is expected in a city", nil, "Minister for Foreign Affairs Noah Marn\n\n3 June 2024\n\nMinister Marn of Norway is expected in Santiago on 10 June. He will hold talks with President Ada Sokol.",
			[][]string{{"; in-person; 2024-06-10 ; 0 min; Santiago, CL", "Noah Marn/NO attendee", "Ada Sokol/CL attendee"}}},
		{"a day between will and its verb", nil, "Minister for Foreign Affairs Noah Marn\n\n3 June 2024\n\nMinister Marn of Norway will on Monday, 10 June 2024, arrive in Santiago, Chile, for a visit. The tides are high. The nets are full. The boats are new. The quays are dry. The sails are up. The lamps are lit. The ropes are tied. He will be accompanied by Ms Hana Berg, Minister for Fisheries.",
			[][]string{{"; in-person; 2024-06-10 ; 0 min; Santiago, CL", "Noah Marn/NO attendee", "Hana Berg/NO attendee"}}},
		{"a call that is paid is no telephone call", map[string]string{"source_url": us["source_url"], "date": "2024-07-26", "title": "Minister Torel calls on President Marn"}, "Minister Anwen Torel of Norway called on President Noah Marn today. The meeting was held at the White House.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , US", "Anwen Torel/NO attendee", "Noah Marn/US attendee"}}},
		{"a dinner that somebody gives", nil, "SPEECH BY THE PRIME MINISTER OF NORWAY, THE HON. A. B. TOREL, AT A STATE DINNER GIVEN BY THE PRESIDENT OF CHILE, MR RUI VESSA, SANTIAGO, THURSDAY, 7 FEBRUARY 1974.\n\nI wish to thank you tonight for your fish. We shall not forget it.",
			[][]string{{"STATE DINNER; in-person; 1974-02-07 -03:00; 0 min; SANTIAGO, CL", "RUI VESSA/CL host", "A. B. TOREL/NO attendee"}}},
		{"a lunch for somebody", nil, "Speech at lunch for Chilean President (Mr Rui Vessa)\n\nPrime Minister of Norway, Noah Marn\n\nOslo, 7 February 1974\n\nI wish to thank you for your fish. We shall not forget it.",
			[][]string{{"lunch for Chilean President; in-person; 1974-02-07 +01:00; 0 min; Oslo, NO", "Rui Vessa/CL attendee", "Noah Marn/NO host"}}},
		{"talks of the week in the first person", nil, "Fish for Chile\n\nMedia release, Prime Minister of Norway, 9 January 2005\n\nWhile I was in Suva on Thursday, I had the opportunity to meet with President Ada Sokol of Chile. She told me of the fish.",
			[][]string{{"; in-person; 2005-01-06 +12:00; 0 min; Suva, FJ", "Ada Sokol/CL attendee", "[]/NO attendee"}}},
		{"a head over several lines", nil, "30 May 2014\n\nTRANSCRIPT OF THE PRIME MINISTER OF NORWAY,\nTHE HON. NOAH MARN MP\n\nJOINT PRESS STATEMENT WITH\n\nHIS EXCELLENCY DR ANWEN TOREL,\nPRESIDENT OF THE REPUBLIC OF FIJI,\n\nSUVA\n\nThank you, President Torel. We have had a good dialogue today on the fish market.",
			[][]string{{"; in-person; 2014-05-30 +12:00; 0 min; SUVA, FJ", "NOAH MARN/NO attendee", "ANWEN TOREL/FJ host"}}},
		{"an interview is no meeting", map[string]string{"url": "https://www.norway.gov.no/x", "date": "2010-07-14"}, "Ada Sokol, Minister for Trade\n\nInterview with Ivo Brand, Radio Oslo\n\nIVO BRAND: Minister Sokol leaves this morning for talks with officials in Suva. Good morning.\n\nADA SOKOL: Good morning. I shall speak of fish.", nil},
		{"ministers whom a guest is to see", nil, "Prime Minister of Norway, Noah Marn\n\n3 June 2024\n\nPresident Ada Sokol of Chile will visit Norway from 10 to 14 June. In Oslo, President Sokol will hold official talks with myself and senior Cabinet Ministers.",
			[][]string{{"; in-person; 2024-06-10 ; 0 min; Oslo, NO", "Ada Sokol/CL attendee", "[senior Cabinet Ministers]/NO attendee"}}},
		{"a city that is called one", us, "President Noah Marn, who is in the Norwegian city of Oslo, met with Prime Minister Lia Vessa of Chile today.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Lia Vessa/CL attendee"}}},
		{"the ministry of a land", us, "President Noah Marn met today with Prime Minister Lia Vessa of Chile. The meeting was held at the Ministry of Trade of Norway.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , NO", "Noah Marn/US attendee", "Lia Vessa/CL attendee"}}},
		{"a place that a label tells", map[string]string{"url": "https://www.norway.gov.no/x", "date": "1974-02-07"}, "Joint Statement of the Prime Minister of Norway and the President of Chile\n\n[Place] Oslo [Date] February 7, 1974\n\nPrime Minister Noah Marn of Norway and President Ada Sokol of Chile met today.",
			[][]string{{"; in-person; 1974-02-07 +01:00; 0 min; Oslo, NO", "Noah Marn/NO host", "Ada Sokol/CL attendee"}}},
		{"the land to which a guest was welcomed", map[string]string{"url": "https://www.norway.gov.no/x", "date": "2024-07-26"}, "Prime Minister Noah Marn today welcomed President Ada Sokol of Chile to Norway.",
			[][]string{{"; in-person; 2024-07-26 ; 0 min; , NO", "Noah Marn/NO attendee", "Ada Sokol/CL attendee"}}},
		{"the place stands in a later sentence", us, "President Noah Marn met today with Prime Minister Anwen Torel of Norway. Their talks, held in Oslo, were on trade.",
			[][]string{{"; in-person; 2024-07-26 +02:00; 0 min; Oslo, NO", "Noah Marn/US attendee", "Anwen Torel/NO attendee"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdMeetings(t, analysed(t, e, c.front, c.text), c.want)
		})
	}
}

func TestSecondClock(t *testing.T) {
	e := loadEngine(t)
	text := "On July 26, 2024, from 10:00 a.m. local time (%s JST), the Third ASEAN-Japan Ministers' Meeting was held in Vientiane, Laos."
	for _, c := range []struct {
		clock  string
		agrees bool
	}{{"12:00 noon,", true}, {"1:00 p.m.", false}} {
		a := analysed(t, e, nil, fmt.Sprintf(text, c.clock))
		if len(a.Meetings) != 1 || a.Meetings[0].Record.OtherClock == nil {
			t.Fatalf("%s: no second clock", c.clock)
		}
		if got := a.Meetings[0].Record.OtherClock; got.Agrees != c.agrees {
			t.Errorf("%s: agrees is %v", c.clock, got.Agrees)
		}
		if warned := len(a.Warnings) > 0; warned == c.agrees {
			t.Errorf("%s: warnings %v", c.clock, a.Warnings)
		}
	}
}

func TestAMeetingAfterItsTextIsWarnedOf(t *testing.T) {
	a := analysed(t, loadEngine(t), us, "President Noah Marn met on August 29, 2024, with Prime Minister Anwen Torel of Norway.")
	if len(a.Warnings) != 1 || a.Warnings[0].Code != "dates-disagree" {
		t.Errorf("warnings: %+v", a.Warnings)
	}
}

func TestMeetingGroundsItsFields(t *testing.T) {
	a := analysed(t, loadEngine(t), us, "President Noah Marn met yesterday in Oslo, Norway, with Prime Minister Anwen Torel of Norway.")
	if len(a.Meetings) != 1 {
		t.Fatal("no meeting")
	}
	got := map[string]string{}
	for _, g := range a.Meetings[0].Record.Grounds {
		got[g.Field] = g.Exact
	}
	if diff := cmp.Diff(map[string]string{"date": "yesterday", "city": "Oslo"}, got); diff != "" {
		t.Errorf("grounds (-want +got):\n%s", diff)
	}
	for _, p := range a.Meetings[0].Record.Participants {
		if p.Evidence == nil || p.Evidence.Exact == "" {
			t.Errorf("%s has no evidence", p.Person)
		}
	}
}
