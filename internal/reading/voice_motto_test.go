package reading

import "testing"

// TestMottoOfAFactSheet gives the text below a motto to its issuer, not to who said the motto.
func TestMottoOfAFactSheet(t *testing.T) {
	doc := plainText(t, "FACT SHEET: Harbours of the World\n\n26 July 2024\n\nThat is why I have asked my Administration to draw up a plan for harbours.\n\nPresident Joseph R. Biden, April 7, 2022\n\nHarbours are the lifelines of islands. The tides have risen for thirty years.\n")
	for _, s := range loadEngine(t).Read(doc, "test").Statements {
		if s.Evidence.Exact == "Harbours are the lifelines of islands" || s.Evidence.Exact == "The tides have risen for thirty years" {
			t.Errorf("%v said %q", s.Speakers, s.Evidence.Exact)
		}
	}
}
