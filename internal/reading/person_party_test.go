package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPartiesOfPeople: whose somebody is, where no words beside the name tell.
func TestPartiesOfPeople(t *testing.T) {
	e := loadEngine(t)
	joint := func(title string) map[string]string {
		return map[string]string{"source_url": "https://www.state.gov/a-statement/", "date": "2024-07-26", "title": title}
	}
	for _, c := range []struct {
		name  string
		front map[string]string
		text  string
		want  []string
	}{
		{"no state without a king has one", joint("Joint Statement of the United States and Jordan"), "King Turki Marn and President Noah Torel met in Oslo. King Turki thanked President Torel.",
			[]string{"Turki Marn | King | JO", "Noah Torel | President | US"}},
		{"who welcomes is at home", joint("United States-Chile Leaders' Joint Statement"), "President Lia Vessa welcomes President Noah Torel to Chile. President Torel thanked President Vessa.",
			[]string{"Lia Vessa | President | CL", "Noah Torel | President | US"}},
		{"who invites is at home", joint("Joint Communiqué of the United States and Chile"), "At the invitation of President Lia Vessa, President Noah Torel paid a state visit to Chile.",
			[]string{"Lia Vessa | President | CL", "Noah Torel | President | US"}},
		{"whom the text names beside the issuer", joint("Joint Statement by President Torel and President Vessa"), "Ukraine is at war, and Ukraine fights. The United States and Chile condemn the war in Ukraine.",
			[]string{"Torel | President | US", "Vessa | President | CL"}},
		{"a delegation's members", joint("Joint Statement on U.S.-Chile Consultations"), "The U.S. delegation was led by Coordinator Noah Torel. The Chilean side included Deputy Minister Lia Vessa and Ambassador Ada Sokol.",
			[]string{"Noah Torel | Coordinator | US", "Lia Vessa | Deputy Minister | CL", "Ada Sokol | Ambassador | CL"}},
		{"the land ends the words for who each is", joint("Joint Statement of the Harbour Partners"), "The meeting was attended by Ms Lia Vessa, Deputy Secretary, Planning Group, Department of Trade, Australia; and Mr Rui Marn, Deputy Minister, Japan.",
			[]string{"Lia Vessa | Deputy Secretary | AU", "Rui Marn | Deputy Minister | JP"}},
		{"two foreign ministers", joint("Joint Statement of the United States and Chile"), "President Noah Torel and President Lia Vessa of Chile met. Secretary of State Ada Sokol and Foreign Minister Rui Marn were present.",
			[]string{"Noah Torel | President | US", "Lia Vessa | President | CL", "Ada Sokol | Secretary of State | US", "Rui Marn | Foreign Minister | CL"}},
		{"beside an envoy stands somebody of where they are sent", map[string]string{"source_url": "https://www.mofa.go.jp/x", "date": "2024-02-16"}, "In Suva, Mr. TOREL Kenji, Ambassador of Japan to Fiji, and Mr. Rui Vessa, Minister of Finance, signed notes.",
			[]string{"TOREL Kenji | Ambassador of Japan to Fiji | JP", "Rui Vessa | Minister of Finance | FJ"}},
		{"whom the speaker met", map[string]string{"source_url": "https://www.pm.gov.au/x", "date": "2024-03-12"}, "Statement by the Prime Minister on his visit to Norway\n\nI was pleased to meet Prime Minister Torel today.",
			[]string{"Torel | Prime Minister | NO"}},
		{"a president is known by the one name", map[string]string{"source_url": "https://www.pm.gov.au/x", "date": "2016-09-21"}, "I commend President Obama for this meeting in Lima.",
			[]string{"Obama | President | US"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, peopleOf(analysed(t, e, c.front, c.text))); diff != "" {
				t.Errorf("people (-want +got):\n%s", diff)
			}
		})
	}
}
