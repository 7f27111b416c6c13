package reading

import (
	"strings"
	"testing"

	"entente.example/internal/record"
)

// TestQuotationsOfRelease: paragraphs in quotation marks are said by whoever is named where the
// quotation ends, or by whose doings the release tells; the name of a thing in marks is nobody's.
func TestQuotationsOfRelease(t *testing.T) {
	e := loadEngine(t)
	marn := record.Speaker{Person: "Noah Marn", Of: "US"}
	for _, c := range []struct {
		name, text, words string
		want              bool
	}{
		{"named at the end", "“The harbour is a key place for our fishers. It gives work to the whole coast.\n\n“Fiji is a close friend,” said Minister Noah Marn.", "It gives work to the whole coast", true},
		{"named at the end with the office", "“The harbour is a key place for our fishers. It gives work to the whole coast.” Minister Noah Marn, head of the works, said.", "It gives work to the whole coast", true},
		{"named where another spoke just before", "“The fund is small but it is open to all,” said Ada Sokol.\n\n“The harbour is a key place for our fishers. It gives work to the whole coast,” Minister Noah Marn said.", "It gives work to the whole coast", true},
		{"closed by the mark that opens", "“The harbour is a key place for our fishers. It gives work to the whole coast.“ Minister Noah Marn said.", "It gives work to the whole coast", true},
		{"named before", "Minister Noah Marn leaves for Fiji this week.\n\n“The harbour is a key place for our fishers. It gives work to the whole coast.”", "It gives work to the whole coast", true},
		{"a name in marks", "Minister Noah Marn leaves for Fiji this week.\n\n“Clean Harbours” is a programme of the port.", "is a programme of the port", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			said := false
			for _, s := range readPage(t, e, "Minister leaves for Fiji", c.text).Statements {
				if strings.Contains(s.Evidence.Exact, c.words) {
					said = true
					if len(s.Speakers) != 1 || s.Speakers[0] != marn {
						t.Errorf("said by %+v, want %+v", s.Speakers, marn)
					}
				}
			}
			if said != c.want {
				t.Errorf("said %q: %t, want %t", c.words, said, c.want)
			}
		})
	}
}
