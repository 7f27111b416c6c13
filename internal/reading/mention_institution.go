package reading

// institution takes in where officials are from, one house or several: "officials from
// the Ministry of Law and the Office of Ports".
func (a *analysis) institution(g *groupPhrase, i, hi int) {
	for {
		end := a.house(i, hi)
		if end == i {
			return
		}
		g.end = end
		if i = a.skipJoin(end, hi); i == end || !a.isHouse(i, hi) {
			return
		}
	}
}

// house is the token after the name of a house at token i: "the Ministry of Security
// and Ports (MSP)"; i for none.
func (a *analysis) house(i, hi int) int {
	first := i
	if i < hi && a.cue(i)&cueThe != 0 {
		first++
	}
	end := a.run(first, hi)
	if end == first {
		return i
	}
	if end+1 < hi && a.cue(end)&cueOf != 0 && a.capital(end+1) {
		end = a.furtherField(a.run(end+1, hi), hi)
	}
	return a.acronymAfter(end, hi)
}

// furtherField is the token after the field of policy that "and" joins at token i to
// those of a house: "Ministry of Ports | and the Sea".
func (a *analysis) furtherField(i, hi int) int {
	next := i + 1
	if i >= hi || a.cue(i)&cueAnd == 0 || a.isHouse(next, hi) {
		return i
	}
	if next < hi && a.cue(next)&cueThe != 0 {
		next++
	}
	if next >= hi || a.cue(next)&cuePortfolio == 0 || a.who.signs[next].kinds != 0 {
		return i
	}
	return max(next, a.run(next, hi))
}

// isHouse says whether the words with capitals at token i name a house of state or the
// like: "the Food Agency".
func (a *analysis) isHouse(i, hi int) bool {
	if i < hi && a.cue(i)&cueThe != 0 {
		i++
	}
	for end := a.run(i, hi); i < end; i++ {
		if a.engine.lexis.houses.has(a.words[i]) {
			return true
		}
	}
	return false
}
