package reading

import (
	"slices"
	"testing"
)

// TestSaidAfter: what stands before "the Minister said" is said, and what follows is said besides.
func TestSaidAfter(t *testing.T) {
	e := loadEngine(t)
	const call = "Foreign Minister Kari Berg of Norway met with the Foreign Minister of Peru, Ana Quispe. "
	for _, c := range []struct {
		name, text string
		want       []string // act and words of each statement
	}{
		{"with where", "“We will keep the port open,” Minister Berg said during the talks in Lima.",
			[]string{"commit: “We will keep the port open,” Minister Berg said during the talks in Lima"}},
		{"with what is said besides", "Both sides should keep the port open, Minister Berg said, adding that ships are safe.",
			[]string{"propose: Both sides should keep the port open, Minister Berg said", "inform: adding that ships are safe"}},
		{"with another act", "“We will keep the port open,” Minister Berg pointed out while appealing for calm.",
			[]string{"commit: “We will keep the port open,” Minister Berg pointed out", "request: appealing for calm"}},
		{"a quotation that goes on", "“The port”, Minister Berg said, “is open.”",
			[]string{"inform: said, “is open"}},
		{"not what follows an adjunct", "On Monday, Minister Berg said, ships came.", []string{"inform: said, ships came"}},
		{"what was discussed, turned round", "Among the matters discussed were the port and the bridge.",
			[]string{"discuss: Among the matters discussed were the port and the bridge"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range readPage(t, e, "Talks on harbours", call+c.text).Statements {
				got = append(got, string(s.Act)+": "+s.Evidence.Exact)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
