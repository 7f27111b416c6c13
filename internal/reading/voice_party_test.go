package reading

import (
	"slices"
	"testing"

	"entente.example/internal/record"
)

// TestWhoseWords: a misread "The Hon" hides no author, and "we" of two who speak to the
// press together is both.
func TestWhoseWords(t *testing.T) {
	e := loadEngine(t)
	for _, c := range []struct {
		name, text string
		want       []record.Speaker
	}{
		{"a scan's slip before the name", "STATEMENT BY THE PRIME MINISTER, THE HOW N J MARN, MP\nFIJI; FISH\n\nI met the fishers of Suva, Fiji, yesterday.\n\nI assured the fishers that the Fijian Government would help.", []record.Speaker{{Person: "N J MARN", Of: "FJ"}}},
		{"two before the press", "TRANSCRIPT OF THE PRIME MINISTER, THE HON N. J. MARN MP AND HIS EXCELLENCY MR ANWEN TOREL, PRESIDENT OF NORWAY, JOINT PRESS CONFERENCE, SUVA, 18 NOVEMBER 1994\n\nPM: I have had a pleasure to have President Anwen Torel visit Fiji. President Torel and I met in Suva this morning. We have agreed to open a fish market.\n\nPRESIDENT TOREL: I thank the Prime Minister for his words.", []record.Speaker{{Person: "ANWEN TOREL", Of: "NO"}, {Person: "N. J. MARN", Of: "FJ"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := readText(t, e, c.text, "")
			said := slices.ContainsFunc(r.Statements, func(s record.Statement) bool { return slices.Equal(s.Speakers, c.want) })
			if !said {
				t.Errorf("got %+v, want one by %+v", r.Statements, c.want)
			}
		})
	}
}
