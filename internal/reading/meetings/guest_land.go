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
		if on < c.sent.EndToken && a.Words[on] == a.Language.By.On && a.JourneyIn(on+1, min(c.sent.EndToken, on+1+longestOnJourney)) {
			a.placeAt(j, c.sent.EndToken, m)
			return
		}
	}
}

// longestOnJourney is how many tokens after "on" a journey's noun may stand: "on a brief state visit".
const longestOnJourney = 5

// JourneyIn says whether tokens [first, end) name a journey: "visit".
func (a *Diary) JourneyIn(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Lexis.Travel.Journey.Has(a.Words[i]) {
			return true
		}
	}
	return false
}
