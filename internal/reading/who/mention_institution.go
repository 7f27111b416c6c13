package who

import "entente.example/internal/reading/words"

// house is the token after the name of a house at token i: "the Ministry of Security
// and Ports (MSP)"; i for none.
func (a *Cast) house(i, hi int) int {
	first := i
	if i < hi && a.Cue(i)&words.CueThe != 0 {
		first++
	}
	end := a.Run(first, hi)
	if end == first {
		return i
	}
	if end+1 < hi && a.Cue(end)&words.CueOf != 0 && a.Capital(end+1) {
		end = a.furtherField(a.Run(end+1, hi), hi)
	}
	return a.AcronymAfter(end, hi)
}

// furtherField is the token after the field of policy that "and" joins at token i to
// those of a house: "Ministry of Ports | and the Sea".
func (a *Cast) furtherField(i, hi int) int {
	next := i + 1
	if i >= hi || a.Cue(i)&words.CueAnd == 0 || a.isHouse(next, hi) {
		return i
	}
	if next < hi && a.Cue(next)&words.CueThe != 0 {
		next++
	}
	if next >= hi || a.Cue(next)&words.CuePortfolio == 0 || a.Who.Signs[next].Kinds != 0 {
		return i
	}
	return max(next, a.Run(next, hi))
}

// isHouse says whether the words with capitals at token i name a house of state or the
// like: "the Food Agency".
func (a *Cast) isHouse(i, hi int) bool {
	if i < hi && a.Cue(i)&words.CueThe != 0 {
		i++
	}
	for end := a.Run(i, hi); i < end; i++ {
		if a.Lexis.houses.Has(a.Words[i]) {
			return true
		}
	}
	return false
}
