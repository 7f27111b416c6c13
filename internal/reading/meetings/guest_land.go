package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// guestLand takes the land in which somebody whom the clause names is told to be on a
// visit: "met with President X, who is in Norway on a working visit".
func (a *Diary) guestLand(c *convening, m *who.Meeting) {
	t := &a.Lexis.Travel
	for i := c.after; i+3 < c.sent.EndToken; i++ {
		if !a.Is(i, "who") {
			continue
		}
		j := i + 1
		for j < c.sent.EndToken && t.helper.Has(a.Words[j]) {
			j++
		}
		if j == i+1 || j+1 >= c.sent.EndToken || a.Cue(j)&words.CueIn == 0 || a.Who.Signs[j+1].Kinds&(who.NameCity|who.NameParty) == 0 {
			continue
		}
		on := a.pastLand(a.NameEnd(j+1), c.sent.EndToken)
		if on < c.sent.EndToken && a.Words[on] == a.Language.By.On && a.journeyIn(on+1, c.sent.EndToken) {
			a.placeAt(j, c.sent.EndToken, m)
			return
		}
	}
}

// journeyIn says whether a noun of travel stands within a few tokens from i on.
func (a *Diary) journeyIn(i, end int) bool {
	for j := i; j < end && j < i+5; j++ {
		if a.Lexis.Travel.Journey.Has(a.Words[j]) {
			return true
		}
	}
	return false
}
