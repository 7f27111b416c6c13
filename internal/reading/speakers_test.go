package reading

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// said writes a statement as its act, who speaks and its first two words.
func said(s record.Statement) string {
	var who []string
	for _, p := range s.Speakers {
		who = append(who, fmt.Sprintf("%s/%s", p.Person+p.Group, p.Of))
	}
	words := strings.Fields(s.Evidence.Exact)
	return fmt.Sprintf("%s %s: %s", s.Act, strings.Join(who, " "), strings.Join(words[:min(2, len(words))], " "))
}

// TestWhoSaysWhat is on texts in the manner of several issuers: each case is one
// treatment of who speaks, or of which act it is.
func TestWhoSaysWhat(t *testing.T) {
	e := loadEngine(t)
	const met = "President Noah Marn met today with Prime Minister Anwen Torel of Norway. "
	release := map[string]string{"url": "https://www.foreignminister.gov.au/x", "date": "2024-07-26"}
	press := map[string]string{"url": "https://www.pm.gov.au/x", "date": "2024-07-26", "title": "Doorstop interview, Oslo"}
	joint := map[string]string{"date": "2024-07-26", "title": "Joint Statement of Norway and Chile"}
	both := "Noah Marn/US Anwen Torel/NO"
	for _, c := range []struct {
		name  string
		front map[string]string
		text  string
		want  []string
	}{
		{"a passive names nobody: all who met", us, met + "The situation in the Red Sea was also discussed.", []string{"discuss " + both + ": The situation"}},
		{"a passive names who spoke", us, met + "Concern was expressed by Prime Minister Torel over the drills.", []string{"concern Anwen Torel/NO: Concern was"}},
		{"somebody is told something: no report", us, met + "The President was informed that the hall was full.", nil},
		{"whom one discusses something with", us, met + "The President also discussed with Prime Minister Torel the new port.", []string{"discuss " + both + ": discussed with"}},
		{"ministers of states that are not named", us, met + "Prime Minister Torel and ministers of other countries noted that the port had grown.", []string{"inform Anwen Torel/NO ministers of other countries/: noted that"}},
		{"a host and guests of no party", us, "President Noah Marn met today with business leaders at the White House to discuss the port.", []string{"discuss Noah Marn/US business leaders/: to discuss"}},
		{"a noun that the text defines", joint, "Officials from Norway (NOR) and Chile (the Parties), along with Qatar and Togo, held talks in Oslo. The Parties agreed that the port had grown.",
			[]string{"agree /NO /CL: agreed that"}},
		{"both alone", us, met + "Both agreed that trade had grown.", []string{"agree " + both + ": agreed that"}},
		{"our support is a noun", us, met + "They discussed the accord and our support for the port.", []string{"discuss " + both + ": discussed the"}},
		{"a participle after its subject", us, met + "Prime Minister Torel, strongly condemning the attack, asked for help.",
			[]string{"condemn Anwen Torel/NO: condemning the", "request Anwen Torel/NO: asked for"}},
		{"a call is paid, nothing is called for", us, met + "Prime Minister Torel called on Speaker Ada Sokol.", nil},
		{"a call to act", us, met + "Prime Minister Torel called on Speaker Ada Sokol to end the strike.", []string{"request Anwen Torel/NO: called on"}},
		{"a promise after a report", us, met + "They considered the plan and will meet again in June.",
			[]string{"discuss " + both + ": considered the", "commit " + both + ": will meet"}},
		{"the nearest noun decides", us, met + "Prime Minister Torel expressed concern over the lack of support.", []string{"concern Anwen Torel/NO: expressed concern"}},
		{"what several share, one tells", us, met + "Prime Minister Torel reflected on the vote.", []string{"inform Anwen Torel/NO: reflected on"}},
		{"the people of the later meeting", us, met + "He also met with Foreign Minister Ada Sokol of Chile to discuss fish.", []string{"discuss Noah Marn/US Ada Sokol/CL: to discuss"}},
		{"the issuer narrates its plans", map[string]string{"url": "https://www.eeas.europa.eu/x", "date": "2024-07-26", "title": "Readout of a call"}, "The High Representative spoke with Prime Minister Anwen Torel of Norway. The EU intends to host a meeting in May.", nil},
		{"a resolution of one body", nil, "COMMUNIQUE OF THE COUNCIL\n\nThe Peace and Security Council of the African Union,\n\nDeeply alarmed by the fighting in the north;\n\n1. Commends the Government of Chad for its help;\n\n2. Requests the Commission to report by June.",
			[]string{"concern /AU: alarmed by", "welcome /AU: Commends the", "request /AU: Requests the"}},
		{"the list of a joint text is longer than its title", joint, "Today, Norway, Chile, Samoa and Japan announce a new fund. Our nations intend to meet again.",
			[]string{"commit /NO /CL /WS /JP: announce a", "commit /NO /CL /WS /JP: intend to"}},
		{"a body whose leaders others joined", map[string]string{"date": "2024-07-26", "title": "G7 Leaders' Statement"}, "The Leaders of the G7 met today, joined by President Ada Sokol of Chile. We welcome the new fund.",
			[]string{"welcome /G7: welcome the"}},
		{"those who met speak as a group", joint, "The Norway-Chile Task Force met on 3 July 2024. The Task Force also affirmed its aims. Talks focused on fish.",
			[]string{"reaffirm /NO /CL: affirmed its", "discuss /NO /CL: focused on"}},
		{"who took part is no statement", joint, "The meeting was convened by Minister Ada Sokol of Chile. Officials of both sides also took part. We welcome the new fund.",
			[]string{"welcome /NO /CL: welcome the"}},
		{"we and who we are", joint, "We, Prime Minister Anwen Torel of Norway and President Ada Sokol of Chile, today reaffirmed our ties.", []string{"reaffirm Anwen Torel/NO Ada Sokol/CL: reaffirmed our"}},
		{"the leaders whom the head names", joint, "Prime Minister Anwen Torel of Norway visited Santiago as the guest of President Ada Sokol of Chile. The two leaders welcomed the new fund.",
			[]string{"welcome Anwen Torel/NO Ada Sokol/CL: welcomed the"}},
		{"of whom a title tells is no party", map[string]string{"date": "2024-07-26", "title": "Joint Statement by Norway and Chile on Help for Fiji and Samoa"}, "We welcome the new fund.",
			[]string{"welcome /NO /CL: welcome the"}},
		{"the others of a title stand below it", map[string]string{"date": "2024-07-26", "title": "Joint statement from the leaders of Norway, Chile and others on the Strait of Fiji"}, "Joint statement from the leaders of Norway, Chile, Samoa and Japan on the Strait of Fiji.\n\nWe welcome the new fund.",
			[]string{"welcome /NO /CL /WS /JP: welcome the"}},
		{"an office, and another whose title tells whose it is", map[string]string{"source_url": "https://www.gov.uk/x", "date": "2024-07-26", "title": "PM meets NATO Secretary General Torel"}, "The Prime Minister met NATO Secretary General Anwen Torel today. The Prime Minister and Secretary General Torel welcomed the new fund.",
			[]string{"welcome /GB Anwen Torel/NATO: welcomed the"}},
		{"a group that is no body keeps its name", map[string]string{"date": "2024-07-26", "title": "Joint statement by the Nordic Defence Ministers"}, "The Nordic Defence Ministers met in Oslo today. We welcome the new fund.",
			[]string{"welcome /Nordic countries: welcome the"}},
		{"an office and others without an article", us, "Secretary of State Noah Marn met today with Foreign Minister Anwen Torel of Norway and Foreign Minister Ada Sokol of Chile. The Secretary and Foreign Ministers welcomed the new fund.",
			[]string{"welcome Noah Marn/US Anwen Torel/NO Ada Sokol/CL: welcomed the"}},
		{"those who sign stand at the foot", map[string]string{"date": "2024-07-26", "title": "Joint Statement on the Ports of Fiji"}, "We welcome the new fund.\n\nChile, Japan, Norway, and Samoa",
			[]string{"welcome /CL /JP /NO /WS: welcome the"}},
		{"we and who we are, at length", joint, "We, the Prime Minister of Norway and the President of Chile, as witnessed by the President of Fiji, meeting in Suva, declare that trade has grown.", []string{"inform /NO /CL: declare that"}},
		{"where they met is no party", map[string]string{"date": "2024-07-26", "title": "Joint Statement of Norway and Chile on their meeting in Suva, Fiji"}, "We welcome the new fund.", []string{"welcome /NO /CL: welcome the"}},
		{"against whom is no party", joint, "Faced with the drills against Fiji, Norway and Chile are united. The two sides welcome the new fund.", []string{"inform /NO /CL: Faced with", "welcome /NO /CL: welcome the"}},
		{"leaders of a body without a voice", map[string]string{"date": "2024-07-26", "title": "Quad Leaders' Joint Statement"}, "We, the leaders of Australia, India, Japan and the United States, met today. We welcome the new fund.",
			[]string{"welcome /AU /IN /JP /US: welcome the"}},
		{"sides whom nobody is named for", map[string]string{"date": "2024-07-26", "title": "Joint Statement of Norway, Chile, Fiji and Samoa"}, "The National Security Advisors of Norway and Chile met with Minister Noah Marn of Fiji and Minister Ada Sokol of Samoa. The Ministers welcomed the new fund.",
			[]string{"welcome /NO /CL /FJ /WS: welcomed the"}},
		{"who witnessed is no party", joint, "We, the Prime Minister of Norway and the President of Chile, as witnessed by the President of Fiji and the Prime Minister of Samoa, having met in Suva, declare that trade has grown. We welcome the new fund.",
			[]string{"inform /NO /CL: declare that", "welcome /NO /CL: welcome the"}},
		{"one person's words go on in reported speech", joint, "Minister Noah Marn of Norway and Minister Ada Sokol of Chile met today.\n\nMinister Marn stated that trade was free. Calm was essential for the ports.",
			[]string{"inform Noah Marn/NO: stated that", "inform Noah Marn/NO: Calm was"}},
		{"a name that a scanner misspelled", joint, "President Sokolova of Chile and Prime Minister Anwen Torel of Norway met today.\n\nPresident Sokclova thanked Prime Minister Torel.", []string{"welcome Sokolova/CL: thanked Prime"}},
		{"where a state stands, after its speaker's words", us, met + "Prime Minister Torel said that trade had grown. Norway is ready to work with Chile.",
			[]string{"inform Anwen Torel/NO: said that", "commit Anwen Torel/NO: is ready"}},
		{"a state's own words under a label", press, "JOURNALIST:\n\nMr Torel, will you go to Chile?\n\nPRIME MINISTER:\n\nAustralia welcomes the new fund for the ports.", []string{"welcome Torel/AU: welcomes the"}},
		{"the other and I", press, "JOURNALIST:\n\nMr Torel, what did you speak of?\n\nPRIME MINISTER:\n\nPresident Ada Sokol of Chile and I discussed the new port.", []string{"discuss Ada Sokol/CL Torel/AU: discussed the"}},
		{"what we went on to do", release, "Speech by the Foreign Minister, Mr Noah Marn\n\nI met today with President Ada Sokol of Chile. We agreed to build a port. We reaffirmed the old accord. We will open it in May. I thanked her for her help.",
			[]string{"inform Noah Marn/AU: I met", "agree Ada Sokol/CL Noah Marn/AU: agreed to", "reaffirm Ada Sokol/CL Noah Marn/AU: reaffirmed the", "commit Ada Sokol/CL Noah Marn/AU: We will", "welcome Noah Marn/AU: thanked her"}},
		{"the style of a monarch", joint, "Prime Minister Anwen Torel of Norway and His Majesty the King of Chile met today.\n\nThe Prime Minister and His Majesty welcomed the new fund. His Majesty praised the port.",
			[]string{"welcome Anwen Torel/NO /CL: welcomed the", "welcome /CL: praised the"}},
		{"an office in short before a name", release, "Parliamentary Secretary (PS) Ada Sokol visited Samoa in May. PS Sokol said that the port was open.", []string{"inform Ada Sokol/AU: said that"}},
		{"the leader whose office is not told", map[string]string{"url": "http://en.kremlin.ru/x", "date": "2017-06-29"}, "Vladimir Putin sent a letter to President of Chile Ada Sokol. The President said that the port was open.", []string{"inform Vladimir Putin/RU: said that"}},
		{"ministers or who stood in for them", map[string]string{"date": "2024-07-26", "title": "Joint Statement on Ports"}, "The Ports Initiative (PI) was launched by Fiji. Today, Ministers of Trade, or their representatives, of Chile, Japan and Norway met in Oslo. The Ministers welcomed the new fund.",
			[]string{"inform /CL /JP /NO: The Ports", "welcome /CL /JP /NO: welcomed the"}},
		{"labels on lines of their own", press, "JOURNALIST:\n\nMr Torel, will you go to Chile?\n\nPRIME MINISTER:\n\nWe're going to Chile in May. It's a pleasure to help.\n\n(Laughter.)",
			[]string{"commit Torel/AU: We're going", "welcome Torel/AU: It's a"}},
		{"who only asks in an interview", press, "ADA SOKOL: Minister, what was agreed?\n\nNOAH MARN: We agreed to build a school.\n\nADA SOKOL: By when?\n\nNOAH MARN: I'll open it in May.",
			[]string{"agree NOAH MARN/AU: agreed to", "commit NOAH MARN/AU: I'll open"}},
		{"who signs at the foot speaks", release, "Statement to the Council\n\nThank you, Mr President. I welcome the report on the port.\n\nWe condemn the attack on the crews.\n\nNoah Marnsen, Ambassador, Deputy Permanent Representative",
			[]string{"welcome Noah Marnsen/AU: welcome the", "condemn Noah Marnsen/AU: condemn the"}},
		{"a sentence at the foot signs nothing", release, "Statement to the Council\n\nThank you, Mr President. I welcome the report on the port.\n\nWe condemn the attack on the crews.\n\nNoah Marnsen, Ambassador of Norway, left the hall.",
			[]string{"welcome /AU: welcome the", "condemn /AU: condemn the", "inform /AU: Noah Marnsen,"}},
		{"words given whole below", release, "Prime Minister Noah Marn sent Minister Ada Sokol to the summit. The following is the statement of Minister Sokol during the event.\n\n“I wish to thank our hosts for their help.\n\nWe welcome the new fund.”",
			[]string{"welcome Ada Sokol/AU: wish to", "welcome Ada Sokol/AU: welcome the"}},
		{"a by-line as catalogues have it", nil, "Ten nurses for Samoa\n\nHoward, John\n\n12/03/1999\n\nI am pleased to announce that Australia will send ten nurses to Samoa.", []string{"commit John Howard/AU: am pleased"}},
		{"a by-line speaks in the first person", release, "MEDIA RELEASE\n\nMINISTER FOR FOREIGN AFFAIRS\n\nNOAH MARN\n\nI am pleased to announce that Australia will send ten nurses to Samoa.\n\nI thank Prime Minister Torel of Samoa for his help.",
			[]string{"commit NOAH MARN/AU: am pleased", "welcome NOAH MARN/AU: thank Prime"}},
		{"a statement of ours without I", release, "Statement by the Foreign Minister, Mr Noah Marn\n\nThe King of Samoa will visit Sydney in May. We are pleased that he has accepted our invitation.",
			[]string{"commit Noah Marn/AU: The King", "welcome Noah Marn/AU: are pleased"}},
		{"I at last", release, "Floods in Samoa\n\nThe floods in Samoa are the worst in years.\n\nI spoke today with many friends in Apia.",
			[]string{"inform /AU: The floods", "inform /AU: I spoke"}},
		{"our support is no first person", release, "Floods in Samoa\n\nThe floods in Samoa are the worst in years. Our support goes on.", nil},
		{"reported speech that goes on", release, "Boats for Samoa\n\nMr Noah Marn, the Minister for Trade, said that Australia would send ten boats to Samoa. Their crews had been trained in Sydney.\n\nThe port was ready for them. Samoa is a state of islands.",
			[]string{"commit Noah Marn/AU: said that", "inform Noah Marn/AU: Their crews", "inform Noah Marn/AU: The port"}},
		{"what he did is not what he said", release, "Boats for Samoa\n\nMr Noah Marn, the Minister for Trade, said that Australia would send ten boats to Samoa. He visited the port with the crews.",
			[]string{"commit Noah Marn/AU: said that"}},
		{"a sentence without a word that is surely a verb", release, "Boats for Samoa\n\nI am pleased to send ten boats to Samoa. These include sails, oars and nets for the island of Upolu.",
			[]string{"welcome /AU: am pleased", "inform /AU: These include"}},
		{"what hangs on when goes with the rest", release, "Boats for Samoa\n\nI am pleased to send ten boats to Samoa. When we support a port, we do so in the open.",
			[]string{"welcome /AU: am pleased", "support /AU: When we"}},
		{"who is visited is not who speaks", release, "VISIT OF ADA SOKOL\n\nThe President of Chile, Ada Sokol, will come to Sydney in May. I thank Mr Marn for the ship that brings her. I hope to show her the harbour.",
			[]string{"commit /AU: The President", "welcome /AU: thank Mr", "hope /AU: hope to"}},
		{"whose message it is", us, met + "The Minister also spoke of a letter. The Chilean President’s message reads, in part:\n\n“I welcome the new fund.\n\nI thank Norway for its help.”",
			[]string{"welcome /CL: welcome the", "welcome /CL: thank Norway"}},
		{"a headline is no statement", release, "Australia backs Samoa's recovery\n\nForeign Minister Noah Marn welcomed the new port.", []string{"welcome Noah Marn/AU: welcomed the"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, err := text.Parse(text.Plain, c.text, text.OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			doc.Front = c.front
			var got []string
			for _, s := range e.Read(doc, "test").Statements {
				got = append(got, said(s))
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}
