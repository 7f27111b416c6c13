package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// welcomeSentences is how many sentences of what is said may tell where it is said.
const welcomeSentences = 8

// placeOfWelcome takes the place of a meeting from the words with which somebody is
// welcomed there, or says that they are there: "welcome to Oslo", "to be here in Chile".
func (a *Diary) placeOfWelcome(m *who.Meeting) {
	if m.Record.Mode != record.InPerson || m.Record.City != "" {
		return
	}
	for _, s := range a.firstRead(welcomeSentences) {
		for tok := s.FirstToken; tok+1 < s.EndToken; tok++ {
			if !a.Lexis.Encounter.greet.Has(a.Words[tok]) {
				continue
			}
			for j := tok + 1; j+1 < s.EndToken && j < tok+10 && a.Class(j)&(words.IsComma|words.IsModal|words.IsRelative) == 0; j++ {
				if a.placeNamed(j, s.EndToken, m) && m.Record.City != "" {
					return
				}
				if a.Cue(tok)&words.CueIn == 0 && a.Is(tok, "here") {
					break // "here, where we met in Oslo"
				}
			}
		}
	}
}

// placeNamed takes the city or the state that stands after "to" or "in" at token j.
func (a *Diary) placeNamed(j, end int, m *who.Meeting) bool {
	if a.Words[j] != a.Language.By.To && a.Cue(j)&words.CueIn == 0 {
		return false
	}
	at := j + 1
	if a.Cue(at)&words.CueThe != 0 && at+1 < end {
		at++
	}
	if at = a.pastCityWords(at, end); at >= end {
		return false
	}
	switch kinds := a.Who.Signs[at].Kinds; {
	case kinds&who.NameCity != 0 && (m.Record.Country == "" || a.EntryOf(at, who.NameCity).Fields["country"] == string(m.Record.Country)):
		a.setCity(m, at, end)
	case kinds&who.NameParty != 0 && m.Record.Country == "":
		m.Record.Country = record.PartyCode(a.EntryOf(at, who.NameParty).Code)
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "name", at, a.NameEnd(at)))
	default:
		return false
	}
	return true
}
