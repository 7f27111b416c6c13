package who

import "entente.example/internal/reading/words"

// OnlyJoins says whether nothing but commas and "and" stands in tokens [first, end).
func (a *Cast) OnlyJoins(first, end int) bool {
	if end <= first || end-first > 4 {
		return false
	}
	for i := first; i < end; i++ {
		if a.Cue(i)&(words.CueComma|words.CueAnd|words.CueThe) == 0 && !a.JoinWord(i) && !(a.Cue(i)&words.CueWith != 0 && i > first && a.JoinWord(i-1)) || a.Cue(i)&(words.CueHe|words.CueShe|words.CueThey) != 0 {
			return false
		}
	}
	return true
}

// BesideOwner is where a mention at token first begins with the "his" of "Minister X and his counterpart".
func (a *Cast) BesideOwner(first int) int {
	if first > 1 && a.Cue(first-1)&(words.CueHe|words.CueShe|words.CueThey) != 0 && a.Class(first-1)&words.IsPossessive != 0 && a.Cue(first-2)&words.CueAnd != 0 {
		return first - 1
	}
	return first
}

// JoinWord says whether a token sets those after it beside others: "along", "alongside".
func (a *Cast) JoinWord(i int) bool {
	return a.In(i, a.Lexis.joining)
}
