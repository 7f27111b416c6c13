package text

import (
	"strings"
	"testing"
)

func TestOrphans(t *testing.T) {
	for name, tt := range map[string]struct{ in, want string }{
		"an apostrophe":                {"Norwayâs ships", "Norway’s ships"},
		"a verb cut short":             {"It wasnât so, weâre sure.", "It wasn’t so, we’re sure."},
		"a quotation":                  {"the âOcean Planâ, and âTide 2â.", "the “Ocean Plan”, and “Tide 2”."},
		"the owners of a thing":        {"the sailorsâ plan", "the sailors’ plan"},
		"a dash":                       {"the plan â old as it is â stands", "the plan – old as it is – stands"},
		"a hard blank":                 {"theÂ sea andÂ\u00a0the tide", "the sea and the tide"},
		"honest letters":               {"Câmara, âge and Bâle", "Câmara, âge and Bâle"},
		"an apostrophe in a quotation": {"âNorwayâs planâ stands", "“Norway’s plan” stands"},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Parse(Plain, tt.in, OffsetMap{})
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.TrimSpace(d.Text); got != tt.want {
				t.Errorf("%q came out as %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}
