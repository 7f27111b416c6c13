package check

import (
	"slices"
	"strings"
)

// rungsOf are the rungs that plain words begin with, one a ladder: that with the
// most words. words are the same as written.
func (x *inspection) rungsOf(plain, words []string) []*rung {
	var found []*rung
	for i := range x.know.ladders {
		r := &x.know.ladders[i]
		if !r.stands(plain, words) {
			continue
		}
		if x.know.climbsAgain(r, plain) {
			continue
		}
		n := len(found)
		switch {
		case n == 0 || found[n-1].ladder != r.ladder:
			found = append(found, r)
		case len(r.words) > len(found[n-1].words):
			found[n-1] = r
		}
	}
	return found
}

// climbsAgain says whether another rung of one word of the same ladder stands in
// plain words, so that it is open which one counts: "welcomed the support of others".
func (k *knowledge) climbsAgain(r *rung, plain []string) bool {
	for _, other := range k.ladders {
		if other.ladder == r.ladder && len(other.words) == 1 && !slices.Contains(r.words, other.words[0]) && slices.Contains(plain, other.words[0]) {
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
func (r *rung) stands(plain, words []string) bool {
	for i := range min(len(plain), lead) {
		end := i + len(r.words)
		if end > len(plain) || !slices.Equal(plain[i:end], r.words) {
			continue
		}
		if slices.Contains(plain[:i], "discuss") || end < len(plain) && plain[end] == "that" {
			return false
		}
		return !strings.HasSuffix(words[end-1], "ing")
	}
	return false
}
