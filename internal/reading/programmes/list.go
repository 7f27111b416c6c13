package programmes

import "entente.example/internal/reading/words"

// longestItem is how many words a part of a list inside a name may have.
const longestItem = 3

// listBefore is where a list begins that "and" at token i joins to the rest of a
// name, an article or an adjective before it: "a new Tide, Harbour Lights, and Ocean
// Safety Compact"; i where no list stands there.
func (a *Register) listBefore(i, lo int) int {
	j, items := i, 0
	for j > lo {
		k := j
		if a.Cue(k-1)&words.CueComma != 0 {
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
func (a *Register) itemBefore(end, lo int) int {
	j := end
	for j > lo && end-j < longestItem && a.Capital(j-1) {
		j--
		if a.Who.Signs[j].Inner != 0 || a.MentionAt(j) >= 0 || a.Cue(j)&(words.CueProgramme|words.CueOffice|words.CueMeeting) != 0 || a.StartsSentence(j) {
			return end
		}
	}
	return j
}

// opensName says whether a name may begin after token i: an article, a possessor or
// a word in small letters that describes it.
func (a *Register) opensName(i int) bool {
	return a.Cue(i)&words.CueThe != 0 || a.Class(i)&(words.IsDeterminer|words.IsPossessive) != 0 || a.Is(i, "new") || a.Is(i, "bilateral") || a.Is(i, "trilateral") || a.Is(i, "joint")
}
