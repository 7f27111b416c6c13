package compare

import (
	"slices"
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// Remark is a statement with the words by which it is placed on ladders.
type Remark struct {
	Fact  record.Fact
	Words string // those of the statement, with an adverb before them
}

// OpensOnLadder says whether words begin with a wording of a ladder, so that an
// adverb before them would change their place.
func (k *Kit) OpensOnLadder(words string) bool {
	places := k.ladders.Places(words)
	return len(places) > 0 && places[0].Start == 0
}

// WithAdverb is the words of some evidence with the adverb before them: "strongly supported".
func WithAdverb(d *text.Document, e record.Evidence) string {
	before := strings.TrimRight(d.Text[:byteOf(d.Text, e.Start)], " ")
	if adverb := before[strings.LastIndexAny(before, " \n")+1:]; strings.HasSuffix(adverb, "ly") {
		return adverb + " " + e.Exact
	}
	return e.Exact
}

// byteOf is the byte of s at which a code point begins.
func byteOf(s string, point int) int {
	for i := range s {
		if point == 0 {
			return i
		}
		point--
	}
	return len(s)
}

// stated are the places of a wording but for those that only report: "noted that".
func (l Ladders) stated(words string) []Place {
	return slices.DeleteFunc(l.Places(words), func(p Place) bool {
		return p.Step == 1 && strings.HasPrefix(words[p.End:], " that")
	})
}
