package reading

// onlyJoins says whether nothing but commas and "and" stands in tokens [first, end).
func (a *analysis) onlyJoins(first, end int) bool {
	if end <= first || end-first > 4 {
		return false
	}
	for i := first; i < end; i++ {
		if a.cue(i)&(cueComma|cueAnd|cueThe) == 0 && !a.joinWord(i) && !(a.cue(i)&cueWith != 0 && i > first && a.joinWord(i-1)) || a.cue(i)&(cueHe|cueShe|cueThey) != 0 {
			return false
		}
	}
	return true
}

// joinWord says whether a token is one of "together", "along", "as", "well", "alongside".
func (a *analysis) joinWord(i int) bool {
	switch a.written(i, i+1) {
	case "together", "along", "as", "well", "alongside", "also", "both", "separately", "including", "then", "outgoing", "incoming", "newly", "appointed", "elected", "former", "acting", "current":
		return true
	}
	return false
}
