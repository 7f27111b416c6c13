package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
)

// longestPlace is how many tokens the words behind a label for a place may have.
const longestPlace = 8

// placeOfLabel takes the place that a label above token limit tells: "Venue: Hall of Ships, Oslo",
// "[Place] Oslo".
func (a *Diary) placeOfLabel(m *who.Meeting, limit int) bool {
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block > lastHeadBlock || s.FirstToken >= limit {
			return false
		}
		for j := s.FirstToken; j+2 < s.EndToken; j++ {
			if a.Lexis.placeLabels.Has(a.Words[j]) && a.Capital(j) && a.Class(j+1)&(words.IsColon|words.IsClose) != 0 {
				return a.placeIn(j+2, min(s.EndToken, j+2+longestPlace), m)
			}
		}
	}
	return false
}

// placeIn takes the first city, or the land of the first house of state, in tokens [i, end).
func (a *Diary) placeIn(i, end int, m *who.Meeting) bool {
	for j := i; j < end; j++ {
		if a.Who.Signs[j].Kinds&who.NameCity != 0 {
			a.setCity(m, j, end)
			return true
		}
	}
	for j := i; j < end; j++ {
		code := a.VenueAt(j, end)
		if of := a.VenueCountry(code); code != "" && of != "" && (m.Record.Country == "" || m.Record.Country == of) {
			m.Record.Country = of
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "venue", j, min(end, j+2)))
			return true
		}
	}
	return false
}
