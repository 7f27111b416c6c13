package reading

// longestItem is how many words a part of a list inside a name may have.
const longestItem = 3

// listBefore is where a list begins that "and" at token i joins to the rest of a
// name, an article or an adjective before it: "a new Tide, Harbour Lights, and Ocean
// Safety Compact"; i where no list stands there.
func (a *analysis) listBefore(i, lo int) int {
	j, items := i, 0
	for j > lo {
		k := j
		if a.cue(k-1)&cueComma != 0 {
			k--
		} else if items > 0 {
			break
		}
		first := a.itemBefore(k, lo)
		if first == k {
			return i
		}
		j, items = first, items+1
	}
	if items < 2 || j <= lo || !a.opensName(j-1) {
		return i
	}
	return j
}

// itemBefore is where the words with capitals begin that end before token end, none
// of them a party's, a person's or a programme's; end for none.
func (a *analysis) itemBefore(end, lo int) int {
	j := end
	for j > lo && end-j < longestItem && a.capital(j-1) {
		j--
		if a.who.signs[j].inner != 0 || a.mentionAt(j) >= 0 || a.cue(j)&(cueProgramme|cueOffice|cueMeeting) != 0 || a.startsSentence(j) {
			return end
		}
	}
	return j
}

// opensName says whether a name may begin after token i: an article, a possessor or
// a word in small letters that describes it.
func (a *analysis) opensName(i int) bool {
	return a.cue(i)&cueThe != 0 || a.class(i)&(isDeterminer|isPossessive) != 0 || a.is(i, "new") || a.is(i, "bilateral") || a.is(i, "trilateral") || a.is(i, "joint")
}
