package reading

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// us is the front matter of a text of the United States, for texts whose issuer matters.
var us = map[string]string{"source_url": "https://www.state.gov/a-readout/", "date": "2024-07-26", "title": "Readout of a Meeting"}

// peopleOf writes the people of an analysis as "name | office | party", in order.
func peopleOf(a *analysis) []string {
	var out []string
	for _, p := range a.People {
		out = append(out, strings.Join([]string{p.Name, p.Office, string(p.Of)}, " | "))
	}
	return out
}

func TestPeople(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"office, name, party after", "Prime Minister Anwen Torel of Norway left.", []string{"Anwen Torel | Prime Minister | NO"}},
		{"demonym before the office", "The Portuguese Foreign Minister Rui Vessa left.", []string{"Rui Vessa | Foreign Minister | PT"}},
		{"party as possessor", "Japan's Deputy Minister of Justice, Mr TOREL Ken, left.", []string{"TOREL Ken | Deputy Minister of Justice | JP"}},
		{"party inside the office", "President of Finland Aino Vessala left.", []string{"Aino Vessala | President of Finland | FI"}},
		{"name first, office in apposition", "Ken Torel, Senior Deputy Minister for Foreign Affairs of Japan, left.", []string{"Ken Torel | Senior Deputy Minister for Foreign Affairs of Japan | JP"}},
		{"honorific, capitals, apposition", "Ms. TOREL Hana, Minister for Foreign Affairs of Japan, left.", []string{"TOREL Hana | Minister for Foreign Affairs of Japan | JP"}},
		{"words no list knows before an office in a list", "He met Chief Adviser Rui Vessa of Portugal, German Chancellery Policy Advisor Ken Torel, and Department of Trade Secretary Ang Wei there.",
			[]string{"Rui Vessa | Chief Adviser | PT", "Ken Torel | Chancellery Policy Advisor | DE", "Ang Wei | Department of Trade Secretary | "}},
		{"an office that serves a body's head", "The chairs were Rui Vessa, Head of Cabinet of the European Commission President, and others.",
			[]string{"Rui Vessa | Head of Cabinet of the European Commission President | EU"}},
		{"a field of policy left before the name", "Special Coordinator for the Middle East Peace Process Rui Vessala left.",
			[]string{"Rui Vessala | Special Coordinator for the Middle East Peace Process | "}},
		{"a day is no name", "Premier Ada Sokol left. On Friday Ada Sokol came home.", []string{"Ada Sokol | Premier | "}},
		{"a verb of a headline is no name", "Premier Ada Sokol Has a Phone Call with President Noah Torel of Norway", []string{"Ada Sokol | Premier | ", "Noah Torel | President | NO"}},
		{"a month behind its day is no name", "On 17 June, the Premier of Norway left.", nil},
		{"an office, and another whose title tells whose it is", "The Prime Minister and Secretary General Torel of NATO left.", []string{"Torel | Secretary General | NATO"}},
		{"a surname that is an office too", "Foreign Minister Julie Bishop of Australia left.", []string{"Julie Bishop | Foreign Minister | AU"}},
		{"a surname that is an office too, after an address", "Prime Minister King of Canada left. Mr King waved.", []string{"King | Prime Minister | CA"}},
		{"an office, where a name stands behind it", "King Harald of Norway left.", []string{"Harald | King | NO"}},
		{"an office of two words after a state", "The U.S. Under Secretary of State Noah Torel left.", []string{"Noah Torel | Under Secretary of State | US"}},
		{"an item of a list keeps its department", "- Secretary Rui Vessa, Department of Trade\n- Secretary Ken Torel, Department of Labor",
			[]string{"Rui Vessa | Secretary | ", "Ken Torel | Secretary | "}},
		{"joined offices", "H.E. Mr. Somdee Pramuk, Deputy Prime Minister and Minister of Foreign Affairs of Thailand, left.",
			[]string{"Somdee Pramuk | Deputy Prime Minister and Minister of Foreign Affairs of Thailand | TH"}},
		{"office after the party, name last", "He met the Crown Prince and Prime Minister of Saudi Arabia Fahad bin Turki there.",
			[]string{"Fahad bin Turki | Crown Prince and Prime Minister of Saudi Arabia | SA"}},
		{"portfolios with commas, letters after the name", "Minister for Culture, Community and Youth and Second Minister for Law Ang Wei SC left for Norway.",
			[]string{"Ang Wei | Minister for Culture, Community and Youth and Second Minister for Law | "}},
		{"ministry in apposition", "Singapore's Senior Minister of State, Ministry of Law and Ministry of Transport, Mr Ravi Pillay SC, spoke.",
			[]string{"Ravi Pillay | Senior Minister of State, Ministry of Law and Ministry of Transport | SG"}},
		{"head of a body", "Secretary-General of ASEAN Dr. Somchai Prasert left.", []string{"Somchai Prasert | Secretary-General of ASEAN | ASEAN"}},
		{"body before the office", "European Commission President Greta von der Marn left.", []string{"Greta von der Marn | President | EU"}},
		{"an office that no list has", "National Security Office Director Cha Minho of the Republic of Korea left.", []string{"Cha Minho | National Security Office Director | KR"}},
		{"a place before an office that says of whom", "He received in the Kremlin Prime Minister of Norway Anwen Torel there.", []string{"Anwen Torel | Prime Minister of Norway | NO"}},
		{"office, name, office, name", "He met the President of Norway, H.E Dr. Anwen Torel, the Prime Minister of Japan, the Honourable Ken Marn, there.",
			[]string{"Anwen Torel | President of Norway | NO", "Ken Marn | Prime Minister of Japan | JP"}},
		{"words of a heading that nobody is called", "PRIME MINISTER EXHIBITION OF BRONZE HORSES, and Mr. Opening of Norway, left.", []string{"Opening |  | NO"}},
		{"two states in one word below an office", "THE PRIME MINISTER\nNORWAY-JAPAN BUSINESS COUNCIL\n\nMr. Torel left.", []string{"Torel |  | "}},
		{"a President is not the First Lady", "President Marn of Norway spoke. First Lady Ada Marn listened. President Marn left.", []string{"Marn | President | NO", "Ada Marn | First Lady | "}},
		{"initials and Jr.", "President Noah Q. Marn, Jr. left Norway.", []string{"Noah Q. Marn, Jr. | President | "}},
		{"particles", "President Samir al-Vessa of Egypt met King Turki bin Fahd Al Marn of Jordan.", []string{"Samir al-Vessa | President | EG", "Turki bin Fahd Al Marn | King | JO"}},
		{"surname with title refers back", "Prime Minister Anwen Torel of Norway spoke. Mr. Torel left.", []string{"Anwen Torel | Prime Minister | NO"}},
		{"fullest form found later", "Minister Torel left. Ms. TOREL Hana, Minister for Trade of Japan, returned.", []string{"TOREL Hana | Minister for Trade of Japan | JP"}},
		{"given name as surname", "Mr. Bui Van Vessa, Minister of Justice of Viet Nam, spoke. Minister Vessa left.", []string{"Bui Van Vessa | Minister of Justice of Viet Nam | VN"}},
		{"a list shares the party before it", "Israeli Prime Minister Dov Marn, President Lia Torel and Minister of Energy Avi Vess spoke.",
			[]string{"Dov Marn | Prime Minister | IL", "Lia Torel | President | IL", "Avi Vess | Minister of Energy | IL"}},
		{"a pair shares the party after it", "The talks with Foreign Minister Marn and Defense Minister Torel of Ukraine went on.",
			[]string{"Marn | Foreign Minister | UA", "Torel | Defense Minister | UA"}},
		{"one office for two names", "Ministers Torel and Vessa shook hands.", []string{"Torel | Minister | ", "Vessa | Minister | "}},
		{"a counterpart's party", "Minister Torel met her Israeli counterpart, Minister of Energy Avi Vess.", []string{"Torel | Minister | IL", "Avi Vess | Minister of Energy | IL"}},
		{"an office that one state alone has", "Federal Chancellor Lutz Vessa speaks with President Marn of Chile.", []string{"Lutz Vessa | Federal Chancellor | DE", "Marn | President | CL"}},
		{"an office that the first of several named has", "Indian officials met Foreign Secretary Asha Torel in Suva.", []string{"Asha Torel | Foreign Secretary | IN"}},
		{"the Pope is of no state that the text names", "They thanked Pope Leo for his words on Chad.", []string{"Leo | Pope | VA"}},
		{"the second of one's own side", "Ministry of Foreign Affairs of Singapore\n\nMinister of Trade Ang Wei and Minister of Labour Ravi Pillay held the 2nd Singapore-Norway Trade Dialogue in Oslo with Anwen Torel, Minister of Trade of Norway.",
			[]string{"Ang Wei | Minister of Trade | SG", "Ravi Pillay | Minister of Labour | SG", "Anwen Torel | Minister of Trade of Norway | NO"}},
		{"a field of policy in the office of a name before", "Noah Marn, Deputy Assistant to the President for Ocean Mobility, and Lia Vess, Senior Advisor for Workforce Growth, left.",
			[]string{"Noah Marn | Deputy Assistant to the President for Ocean Mobility | ", "Lia Vess | Senior Advisor for Workforce Growth | "}},
		{"a day is no name", "They thanked President Ivo Torel May 24 for his help.", []string{"Ivo Torel | President | "}},
		{"fields of policy are no name", "They agreed on Official Security Assistance.", nil},
		{"a call is no name", "President Marn Call with Norway.", []string{"Marn | President | NO"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := analysed(t, e, nil, c.text)
			got := peopleOf(a)
			for i := range got {
				if i < len(c.want) && strings.HasSuffix(c.want[i], "| ") {
					got[i] = got[i][:strings.LastIndex(got[i], "| ")+2]
				}
			}
			want := c.want
			if c.name == "a counterpart's party" || c.name == "a call is no name" {
				got, want = trimParty(got), trimParty(want)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("people (-want +got):\n%s", diff)
			}
		})
	}
}

func trimParty(list []string) []string {
	var out []string
	for _, s := range list {
		out = append(out, s[:strings.LastIndex(s, " | ")])
	}
	return out
}

// saidBy are the speakers of the mention that a word of the text belongs to, as "name/party".
func saidBy(t *testing.T, a *analysis, word string) []string {
	t.Helper()
	for tok := len(a.Tokens) - 1; tok >= 0; tok-- {
		if a.Written(tok, tok+1) != word {
			continue
		}
		k := a.MentionAt(tok)
		if k < 0 {
			t.Fatalf("%q is in no mention", word)
		}
		var out []string
		for _, s := range a.Speakers(k) {
			out = append(out, s.Person+"/"+string(s.Of))
		}
		return out
	}
	t.Fatalf("%q is not in the text", word)
	return nil
}

func TestResolution(t *testing.T) {
	e := loadEngine(t)
	pair := "President Noah Marn met today with Prime Minister Anwen Torel of Norway. "
	both := []string{"Noah Marn/US", "Anwen Torel/NO"}
	group := "On July 26, the ASEAN-Japan Foreign Ministers' Meeting was held in Vientiane. Ms. TOREL Hana, Minister for Foreign Affairs of Japan, attended. " +
		"The Foreign Ministers of ASEAN Member States thanked Japan. "
	for _, c := range []struct {
		name, text, word string
		want             []string
	}{
		{"the two leaders", pair + "The two leaders talked.", "leaders", both},
		{"they", pair + "They talked.", "They", both},
		{"both sides", pair + "Both sides talked.", "sides", []string{"/US", "/NO"}},
		{"the President is the issuer's", pair + "The President smiled.", "President", both[:1]},
		{"the other office", pair + "The Prime Minister smiled.", "Minister", both[1:]},
		{"he is whom the sentence before tells of", pair + "The President smiled. He left.", "He", both[:1]},
		{"office with a demonym", pair + "The Norwegian Prime Minister smiled.", "Minister", both[1:]},
		{"a possessive is whom its sentence tells of", pair + "The Prime Minister renewed her pledge.", "her", both[1:]},
		{"the national security advisors", "National Security Advisor Noah Marn spoke today with National Security Advisor Anwen Torel of Norway. The national security advisors talked.", "advisors", both},
		{"both sides of a group", group + "Both sides talked.", "sides", []string{"/ASEAN", "/JP"}},
		{"the Japanese side", group + "The Japanese side talked.", "side", []string{"/JP"}},
		{"some of a side", group + "Several ministers talked.", "ministers", []string{"/ASEAN"}},
		{"some of them", group + "A few of them talked.", "them", []string{"/ASEAN"}},
		{"members of a body", group + "A number of ASEAN Member States talked.", "States", []string{"/ASEAN"}},
		{"she, known by her honorific", group + "She left.", "She", []string{"TOREL Hana/JP"}},
		{"a company with a state's name", pair + "Air Norway commits to fly.", "Air", []string{"/"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, saidBy(t, analysed(t, e, us, c.text), c.word)); diff != "" {
				t.Errorf("speakers of %q (-want +got):\n%s", c.word, diff)
			}
		})
	}
}

func TestWeSpeaksForAllInAJointText(t *testing.T) {
	front := map[string]string{"source_url": us["source_url"], "date": "2024-07-26", "title": "United States-Norway Joint Statement on Shipping"}
	a := analysed(t, loadEngine(t), front, "The two countries are neighbours at sea. We will build a lighthouse.")
	if diff := cmp.Diff([]string{"/US", "/NO"}, saidBy(t, a, "We")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestShortFormOfAnOffice(t *testing.T) {
	a := analysed(t, loadEngine(t), nil, "External Affairs Minister (EAM) Dr. R. Torel spoke. EAM left.")
	if diff := cmp.Diff([]string{"R. Torel"}, []string{strings.Split(saidBy(t, a, "EAM")[0], "/")[0]}); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestOfficesAndNames reads who holds an office in the orders that ministries use.
func TestOfficesAndNames(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct{ name, text, want string }{
		{"the name after the office and its state", "The Foreign Secretary met the Minister of Trade of Chile, Ada Sokol.", "Ada Sokol|Minister of Trade of Chile|CL"},
		{"for what somebody is responsible", "Minister of State Responsible for European Affairs Ivo Marn and Councillor in charge of Trade Rui Vessa of Chile came.", "Ivo Marn|Minister of State Responsible for European Affairs|CL; Rui Vessa|Councillor in charge of Trade|CL"},
		{"a month is nobody", "On Friday, 25th September, the President will speak with Ms. Ada Sokol, Minister of Trade of Chile.", "Ada Sokol|Minister of Trade of Chile|CL"},
		{"an article between address and office", "He was received by HE the President of Chile Ivo Marn and HE the Foreign Minister Eng. Rui Vessa.", "Ivo Marn|President of Chile|CL; Rui Vessa|Foreign Minister|CL"},
		{"an office whose party nothing tells and one whose it is told", "At the invitation of the Prime Minister, Mr. Ivo Marn, the Prime Minister of Norway, the Rt. Hon. Ada Sokol, came.", "Ivo Marn|Prime Minister|; Ada Sokol|Prime Minister of Norway|NO"},
		{"each office with its own name", "At the invitation of the Prime Minister of Chile, Mr. Ivo Marn, the Prime Minister of Norway, Ms. Ada Sokol, came.", "Ivo Marn|Prime Minister of Chile|CL; Ada Sokol|Prime Minister of Norway|NO"},
		{"an office for two fields", "Norway Minister of Justice and Home Affairs Ada Sokol spoke.", "Ada Sokol|Minister of Justice and Home Affairs|NO"},
		{"where an official serves", "Assistant Secretary for Trade at the Department of Commerce Ada Sokol spoke.", "Ada Sokol|Assistant Secretary for Trade at the Department of Commerce|US"},
		{"a name that a topic knows", "Ada Putin said that trade had grown. The Russian President thanked all.", "Ada Putin|Russian President|RU"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := analysed(t, e, nil, c.text)
			var got []string
			for i := range a.People {
				if p := &a.People[i]; p.Name != "" {
					got = append(got, fmt.Sprintf("%s|%s|%s", p.Name, p.Office, p.Of))
				}
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("got  %s\nwant %s", s, c.want)
			}
		})
	}
}
