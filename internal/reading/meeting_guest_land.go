package reading

// guestLand takes the land in which somebody whom the clause names is told to be on a
// visit: "met with President X, who is in Norway on a working visit".
func (a *analysis) guestLand(c *convening, m *meeting) {
	t := &a.engine.lexis.travel
	for i := c.after; i+3 < c.sent.EndToken; i++ {
		if !a.is(i, "who") {
			continue
		}
		j := i + 1
		for j < c.sent.EndToken && t.helper.has(a.words[j]) {
			j++
		}
		if j == i+1 || j+1 >= c.sent.EndToken || a.cue(j)&cueIn == 0 || a.who.signs[j+1].kinds&(nameCity|nameParty) == 0 {
			continue
		}
		on := a.pastLand(a.nameEnd(j+1), c.sent.EndToken)
		if on < c.sent.EndToken && a.words[on] == a.engine.lexis.by.on && a.journeyIn(on+1, c.sent.EndToken) {
			a.placeAt(j, c.sent.EndToken, m)
			return
		}
	}
}

// journeyIn says whether a noun of travel stands within a few tokens from i on.
func (a *analysis) journeyIn(i, end int) bool {
	for j := i; j < end && j < i+5; j++ {
		if a.engine.lexis.travel.journey.has(a.words[j]) {
			return true
		}
	}
	return false
}
