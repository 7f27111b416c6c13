package check

import (
	"slices"
	"strings"

	"entente.example/internal/compare"
)

// moving are the ladders on which moves are reported; how often these are right was measured.
func moving(ladder string) bool { return ladder == "concern" || ladder == "support" }

// rungsOf are the rungs that plain words begin with, one a ladder: that with the
// most words. words are the same as written.
func (x *inspection) rungsOf(plain, words []string) []compare.Rung {
	var found []compare.Rung
	for _, r := range x.know.ladders.Rungs() {
		if !moving(r.Ladder) || !stands(r, plain, words) || x.know.climbsAgain(r, plain) {
			continue
		}
		n := len(found)
		switch {
		case n == 0 || found[n-1].Ladder != r.Ladder:
			found = append(found, r)
		case len(r.Words) > len(found[n-1].Words):
			found[n-1] = r
		}
	}
	return slices.DeleteFunc(found, func(r compare.Rung) bool { return r.Step == 0 })
}

// climbsAgain says whether another rung of one word of the same ladder stands in
// plain words, so that it is open which one counts: "welcomed the support of others".
func (k *knowledge) climbsAgain(r compare.Rung, plain []string) bool {
	for _, other := range k.ladders.Rungs() {
		if other.Ladder == r.Ladder && len(other.Words) == 1 && !slices.Contains(r.Words, other.Words[0]) && slices.Contains(plain, other.Words[0]) {
			return true
		}
	}
	return false
}

// lead is how many words may stand before those of a rung: "expressed its ".
const lead = 4

// stands says whether the rung's words come in a row near the start of plain
// words, as what the speaker expresses: not as what goes on ("are supporting"),
// as a topic ("discussed support") or as a report ("noted that").
func stands(r compare.Rung, plain, words []string) bool {
	for i := range min(len(plain), lead) {
		end := i + len(r.Words)
		if end > len(plain) || !slices.Equal(plain[i:end], r.Words) {
			continue
		}
		if slices.Contains(plain[:i], "discuss") || end < len(plain) && plain[end] == "that" {
			return false
		}
		return !strings.HasSuffix(words[end-1], "ing")
	}
	return false
}
