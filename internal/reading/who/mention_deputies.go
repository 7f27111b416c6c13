package who

import "entente.example/internal/reading/words"

// longestDeputies is how many tokens the words for those who stood in may have.
const longestDeputies = 6

// pastDeputies is the token after those who stood in for some of a group at token i:
// "Ministers of Defence, or their representatives, of"; i for none.
func (a *Cast) pastDeputies(i, hi int) int {
	first := i
	if first < hi && a.Cue(first)&words.CueComma != 0 {
		first++
	}
	if first >= hi || a.Class(first)&words.IsAnd == 0 && !a.WordAt(first, "or") {
		return i
	}
	for j := first + 1; j < hi && j < first+longestDeputies; j++ {
		if !a.Lexis.deputies.Has(a.Words[j]) {
			continue
		}
		if j++; first > i && j < hi && a.Cue(j)&words.CueComma != 0 {
			j++
		}
		if j < hi && a.Cue(j)&words.CueOf != 0 {
			return j
		}
		return i
	}
	return i
}
