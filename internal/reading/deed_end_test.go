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
		{"a circumstance in front", "As part of what both sides have in mind for the islands of the South Pacific, Japan provided $20 million to Fiji in May 2024.", "Japan provided $20 million to Fiji in May 2024"},
		{"a relative clause behind a comma", "Japan provided $20 million to Fiji in May 2024, which everybody there is glad of.", "Japan provided $20 million to Fiji in May 2024"},
		{"a phrase that ends with a name", "The loans for schools in Fiji have been raised by Japan to $20 million.", "The loans for schools in Fiji have been raised by Japan to $20 million"},
		{"a clause without a comma", "Japan has built two schools in Nadi and we are glad of the pumps.", "Japan has built two schools in Nadi"},
		{"a verb that goes on about its subject", "In May 2024 Japan opened the new hospital in Nadi and was glad of the pumps.", "In May 2024 Japan opened the new hospital in Nadi"},
		{"a participle that names its doer", "Japan attaches weight to the Treaty of Suva, signed by Fiji in May 2024.", "the Treaty of Suva, signed by Fiji in May 2024"},
		{"a list with a gerund before its noun", "Japan is helping Tonga, Samoa, and neighboring islands to count their fish.", "Japan is helping Tonga, Samoa, and neighboring islands to count their fish"},
		{"a clause whose noun has no article", "Last month Japan opened the rebuilt hospital in Nadi and pumps were sent to Tonga.", "Last month Japan opened the rebuilt hospital in Nadi"},
		{"clauses in a row", "Japan is financing the new hospital in Nadi with $20 million, Chile has trained 40 nurses in Suva, and Peru has sent beds.", "Japan is financing the new hospital in Nadi with $20 million"},
		{"an act in a noun before the clause", "With the completion of the new hospital in Nadi in June 2024, the number of nurses has grown.", "the completion of the new hospital in Nadi in June 2024"},
		{"clauses parted by commas", "In 2023 wells have been drilled in Nadi with $20 million, 40 pumps have been installed in Suva and 30 nurses have been trained.", "In 2023 wells have been drilled in Nadi with $20 million"},
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
