package reading

import (
	"slices"
	"testing"

	"entente.example/internal/record"
)

// TestPromisesAreWeighed keeps of what the rules take what reads like an undertaking, and says
// of the rest that it does not; it takes what reads like one though no rule does, with little trust.
func TestPromisesAreWeighed(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, body string
		promised   []string
		unlikely   bool
	}{
		{"what can be checked", "Japan and Chile met in Lima.\n\nJapan will provide 20 boats worth USD 5 million to the coast guard of Chile by 2026.",
			[]string{"high will provide 20 boats worth USD 5 million to the coast guard of Chile by 2026"}, false},
		{"a wish and nothing more", "Japan and Chile met in Lima.\n\nPrime Minister Marn of Chile said that Chile would like to win.", nil, true},
		{"a sum that is pledged already", "Japan and Chile met in Lima.\n\nJapan has pledged USD 5 million in aid to the people of Chile.",
			[]string{"low has pledged USD 5 million in aid to the people of Chile"}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readText(t, e, c.body, "")
			var got []string
			for _, x := range r.Commitments {
				got = append(got, string(x.Confidence)+" "+x.Evidence.Exact)
				told := slices.ContainsFunc(x.Grounds, func(g record.Ground) bool { return g.Field == "promised" })
				if weighed := x.Evidence.Rule == "commitments.weighed"; told != weighed {
					t.Errorf("%s: why it was taken is told: %v", x.Evidence.Exact, told)
				}
			}
			unlikely := slices.ContainsFunc(r.NonCommitments, func(n record.NonCommitment) bool { return n.Reason == record.ReasonUnlikely })
			if !slices.Equal(got, c.promised) || unlikely != c.unlikely {
				t.Errorf("got %q, unlikely %v; want %q, %v", got, unlikely, c.promised, c.unlikely)
			}
		})
	}
}
