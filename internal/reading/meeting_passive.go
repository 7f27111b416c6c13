package reading

// onlySides says whether nothing but those between whom a meeting was stands in
// tokens [first, end): "between the Ministry of Trade of Chile and that of Norway".
func (a *analysis) onlySides(first, end int) bool {
	if first >= end || !a.between(first) && a.cue(first)&cueWith == 0 {
		return false
	}
	for i := first + 1; i < end; i++ {
		if c := a.class(i); c&(isModal|isBe|isHave|isTo|isRelative|isThat|isSemicolon) != 0 || c&(isPast|isThird) != 0 && c&(isNounish|isParticiple) == 0 && !a.capital(i) {
			return false
		}
	}
	return true
}

// heldBetween reads "The first political consultations between the Ministries of Chile
// and Norway were held": the noun in small letters, numbered or not, and its sides.
func (a *analysis) heldBetween(c *convening, end int) bool {
	for i := c.sent.FirstToken + 1; i+2 < end; i++ {
		if !a.engine.lexis.encounter.noun.has(a.words[i]) || a.mentionAt(i) >= 0 || !a.onlySides(i+1, end) {
			continue
		}
		if c.object = a.chainAfter(i+2, end); len(c.object) == 0 || len(c.object) == 1 && len(a.mentions[c.object[0]].parties) < 2 {
			c.object = a.sidesWithin(i+2, end)
		}
		if first := a.ordinalBefore(i, c.sent.FirstToken); first >= 0 {
			c.nameFirst, c.nameEnd = first, end
		}
		return len(c.object) > 1 || c.nameEnd > 0
	}
	return false
}

// sidesWithin are the parties named in tokens [first, end).
func (a *analysis) sidesWithin(first, end int) []int {
	var out []int
	for k := range a.mentions {
		if m := &a.mentions[k]; m.first >= first && m.end <= end && m.kind == mentionParty {
			out = append(out, k)
		}
	}
	return out
}

// ordinalBefore is the token of the number that stands a few words before a noun of
// meeting ("the second round of political consultations"), -1 for none.
func (a *analysis) ordinalBefore(i, lo int) int {
	for b := i - 1; b >= lo && i-b < 8; b-- {
		if a.numbered(b) || a.engine.lexis.ordinals.has(a.words[b]) {
			return b
		}
		if a.class(b)&(isComma|isPast|isTo|isSemicolon) != 0 || a.mentionAt(b) >= 0 {
			return -1
		}
	}
	return -1
}
