package reading

import (
	"strings"
	"testing"

	"entente.example/internal/record"
)

func TestSides(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text, want string
		kind             record.Kind
	}{
		{"the body that speaks, not who joined it", "# G7 OCEAN COMMUNIQUÉ\n\nWe, the Ocean Ministers of the G7, met in Bari, Italy, on May 4 and 5, 2024, and were joined by the Minister of Fisheries of Norway.\n\nWe agree on a plan for the ocean and welcome it.", "G7", ""},
		{"a body, not the members that attended", "The 9th Pacific Islands Forum Fisheries Ministers Meeting was held in Suva, Fiji, on 4 May 2024 and was attended by the Ministers of Fiji, Samoa and Tonga.\n\nMinisters agreed on a plan.", "PIF", ""},
		{"a body and a state of its members' chair", "The 4th ASEAN-Norway Forum was held on 4 May 2024 in Jakarta, Indonesia. The Forum was chaired by H.E. Ratna Vessa, Minister of Trade of Indonesia, and attended by the Ministers of ASEAN Member States.", "ASEAN NO", ""},
		{"all who took part beside a body", "The 8th EU-Central Asia Forum took place in Almaty on 4 May 2024. It was chaired by the High Commissioner and hosted by the Minister of Energy of Kazakhstan. The Ministers of Energy of the Kyrgyz Republic and Tajikistan also attended.", "EU KZ KG TJ", ""},
		{"a body, not the member where it met", "JOINT STATEMENT\nOF THE BRICS MINISTERS OF FISHERIES\n\nKazan, Russian Federation, 4 May 2024\n\n1. The Ministers welcomed the new fish market.", "BRICS", record.JointStatement},
		{"states whose leaders have a pact, not the pact", "JOINT LEADERS STATEMENT ON AUKUS\n\nToday Australia, the United Kingdom and the United States announce a fish market of AUKUS. We will open it by 2030.", "AU GB US", record.JointStatement},
		{"two that agree in the first sentence", "Norway and Fiji today agreed to open a fish market. Both governments welcomed it.", "NO FJ", ""},
		{"a body, not who chaired it", "COMMUNIQUE\n\nThe Council of Ministers of the Organization of African Unity met in Lusaka from 3 to 5 May 1971. The Minister of Trade of Zambia, Mr. Rui Vessa, was in the Chair. The Council welcomed the new fish market.", "OAU", record.JointStatement},
		{"the title of a joint release", "JOINT MEDIA RELEASE\n\nNorway and Fiji open a fish market\n\n4 May 2024\n\nWe opened a fish market today, and we look forward to more of them in the years to come.", "NO FJ", record.JointStatement},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := analysed(t, e, nil, c.text)
			var got []string
			for _, p := range a.Who.Sides {
				got = append(got, string(p))
			}
			if s := strings.Join(got, " "); s != c.want || c.kind != "" && a.Kind != c.kind {
				t.Errorf("sides %q, kind %q, want %q, %q", s, a.Kind, c.want, c.kind)
			}
		})
	}
}

func TestGeorgiaAmongStates(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"in a list of American states", "Teams from Alabama, Georgia, and Ohio came.", 0},
		{"among countries", "Teams from Armenia, Georgia, and Norway came.", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := analysed(t, e, nil, c.text)
			n := 0
			for i := range a.Mentions {
				for _, p := range a.Mentions[i].Parties {
					if p == "GE" {
						n++
					}
				}
			}
			if n != c.want {
				t.Errorf("%d mentions of the country, want %d", n, c.want)
			}
		})
	}
}
