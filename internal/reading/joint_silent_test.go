package reading

import (
	"strings"
	"testing"
)

// TestJointTextsSayNothing reads sentences of joint texts that nobody says, and some that all say.
func TestJointTextsSayNothing(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct{ name, text, want string }{
		{"who came for a side", "Japan was represented by Yoko Kamikawa, Minister for Foreign Affairs.", ""},
		{"who came, turned round", "Representing Viet Nam were the Minister of Health, Dao Hong Lan, and the Minister of Finance, Ho Duc Phoc.", ""},
		{"who led", "The Japanese delegation was led by the Minister for Foreign Affairs, Yoko Kamikawa.", ""},
		{"who sat there", "Representatives from the Government of Japan included the Ministry of Finance and the National Police Agency.", ""},
		{"the text itself", "The text of the following statement was released by the Governments of Japan and Viet Nam at their dialogue.", ""},
		{"its end", "End text", ""},
		{"what a state did once", "Japan drastically reduced its imports of coal in 2023.", ""},
		{"what they said once", "In September 2021, Japan and ASEAN announced the Fund for Clear Skies.", ""},
		{"what they say of what was once", "The two sides welcomed the fund of May 2023.", "welcomed"},
		{"an expected effect", "These new ships will strengthen the coast guard of Viet Nam.", ""},
		{"what is said stands below", "The two sides declare the following:", ""},
		{"a fact that all tell", "The sea lanes between the two countries are vital for their trade.", "The sea lanes"},
		{"what states sign as they meet", "Japan and Viet Nam signed a memorandum on clean energy.", "Japan and Viet Nam signed"},
		{"a promise of all", "The two sides will open a joint office in Hanoi.", "The two sides will open|will open"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := readText(t, e, "Japan and ASEAN are partners.\n\n"+c.text, "joint-statement")
			var said []string
			for _, s := range got.Statements[min(1, len(got.Statements)):] {
				said = append(said, s.Evidence.Exact)
			}
			if c.want == "" && len(said) > 0 || c.want != "" && (len(said) != 1 || !startsWithAny(said[0], c.want)) {
				t.Errorf("%q: statements %q, want %q", c.text, said, c.want)
			}
		})
	}
}

func startsWithAny(s, starts string) bool {
	for _, x := range strings.Split(starts, "|") {
		if strings.HasPrefix(s, x) {
			return true
		}
	}
	return false
}
