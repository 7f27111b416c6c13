package reading

import (
	"slices"
	"testing"
)

// TestDeedsEndWithTheirClause ends the words of a delivery where somebody else's clause, or another
// deed of the same doer, begins.
func TestDeedsEndWithTheirClause(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a clause counted in", "Last month Japan opened the rebuilt hospital in Nadi, and 120 nurses have left the college of Suva.", "Last month Japan opened the rebuilt hospital in Nadi"},
		{"a participle that shares its auxiliary", "This year Japan has deployed patrol boats to Fiji and provided $20 million to the port of Suva.", "This year Japan has deployed patrol boats to Fiji"},
		{"a gerund of another", "Japan is providing $20 million to Fiji by hiring and training 300 engineers in Suva.", "Japan is providing $20 million to Fiji by hiring and training 300 engineers in Suva"},
		{"the clause it only goes with", "While Japan has provided $20 million to Fiji, both countries see a long way ahead.", "Japan has provided $20 million to Fiji"},
		{"a giver", "Since 2021 Japan has been the provider of $20 million for training in Fiji.", "Since 2021 Japan has been the provider of $20 million for training in Fiji"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, d := range readPage(t, loadEngine(t), "Fact Sheet: Japan and Fiji", c.text).Deliveries {
				got = append(got, d.Evidence.Exact)
			}
			if !slices.Contains(got, c.want) {
				t.Errorf("read %q, want %q", got, c.want)
			}
		})
	}
}
