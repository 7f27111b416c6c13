package reading

// longestDeputies is how many tokens the words for those who stood in may have.
const longestDeputies = 6

// pastDeputies is the token after those who stood in for some of a group at token i:
// "Ministers of Defence, or their representatives, of"; i for none.
func (a *analysis) pastDeputies(i, hi int) int {
	first := i
	if first < hi && a.cue(first)&cueComma != 0 {
		first++
	}
	if first >= hi || a.class(first)&isAnd == 0 && !a.wordAt(first, "or") {
		return i
	}
	for j := first + 1; j < hi && j < first+longestDeputies; j++ {
		if !a.engine.lexis.deputies.has(a.words[j]) {
			continue
		}
		if j++; first > i && j < hi && a.cue(j)&cueComma != 0 {
			j++
		}
		if j < hi && a.cue(j)&cueOf != 0 {
			return j
		}
		return i
	}
	return i
}
