package meetings

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// cityBehind is the city that stands after the name of a house and a comma: "at
// Parliament House, Canberra"; 0 for none.
func (a *Diary) cityBehind(j, end int) int {
	stop := a.Run(j, end)
	if stop == j || stop+1 >= end || a.Cue(stop)&words.CueComma == 0 || a.Who.Signs[stop+1].Kinds&who.NameCity == 0 || a.Who.Signs[j].Kinds&(who.NameCity|who.NameParty) != 0 || a.MentionAt(j) >= 0 {
		return 0
	}
	return stop + 1
}

// townAt reads a town that no list has from the country named after it:
// "Dammam, Saudi Arabia".
func (a *Diary) townAt(j, end int) (int, record.PartyCode) {
	stop := j
	for stop < end && stop < j+3 && a.Capital(stop) && a.Who.Signs[stop].Match == 0 && a.Cue(stop)&(words.CueMeeting|words.CueOffice|words.CueNotName) == 0 {
		stop++
	}
	if stop == j || stop+1 >= end || a.Cue(stop)&words.CueComma == 0 || a.Who.Signs[stop+1].Kinds&who.NameParty == 0 {
		return j, ""
	}
	return stop, record.PartyCode(a.EntryOf(stop+1, who.NameParty).Code)
}

// setCity takes the city at token j, of the country named after it where several have its name.
func (a *Diary) setCity(m *who.Meeting, j, end int) {
	stop := a.NameEnd(j)
	after := stop
	if after < end && a.Cue(after)&words.CueComma != 0 {
		after++
	}
	var country record.PartyCode
	if after < end && a.Who.Signs[after].Kinds&who.NameParty != 0 {
		country = record.PartyCode(a.EntryOf(after, who.NameParty).Code)
	}
	e := a.EntryOf(j, who.NameCity)
	for _, x := range a.Names[a.Who.Signs[j].Match-1].Entries {
		if x.List == "cities" && country != "" && record.PartyCode(x.Fields["country"]) == country {
			e = x
		}
	}
	m.Record.City, m.Record.Country = e.Code, record.PartyCode(e.Fields["country"])
	if c := a.Written(j, stop); !strings.Contains(c, ",") {
		m.Record.City = c
	}
	m.Zone = e.Fields["zone"]
	m.Record.Grounds = append(m.Record.Grounds, a.Ground("city", "name", j, stop))
}

// cityBefore takes the last city before "where".
func (a *Diary) cityBefore(i, lo int, m *who.Meeting) {
	for j := i - 1; j >= lo; j-- {
		if a.Who.Signs[j].Kinds&who.NameCity != 0 {
			a.setCity(m, j, i)
			return
		}
		if stop, country := a.townAt(j, i); country != "" {
			m.Record.City, m.Record.Country = a.Written(j, stop), country
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("city", "country-after", j, stop))
			return
		}
	}
}

// cityOfDateline takes the city of "Paris, 2 May 2024" where it stands in the
// country in which the meeting was.
func (a *Diary) cityOfDateline(s *text.Sentence, m *who.Meeting) bool {
	e := a.EntryOf(s.FirstToken, who.NameCity)
	if e == nil || s.EndToken-s.FirstToken > who.LongestDateline || string(m.Record.Country) != e.Fields["country"] || a.FirstDate(s.FirstToken, s.EndToken) == "" {
		return false
	}
	a.setCity(m, s.FirstToken, s.EndToken)
	return true
}

// longestCityWords is how many words may describe a city before "city of".
const longestCityWords = 3

// pastCityWords is the token behind "the great city of", if token i begins such words; else i.
func (a *Diary) pastCityWords(i, end int) int {
	for j := i; j+2 < end && j <= i+longestCityWords; j++ {
		if (a.WordAt(j, "city") || a.WordAt(j, "town")) && a.Words[j+1] == a.Language.By.Of {
			return j + 2
		}
		if a.Cue(j)&words.CueThe == 0 && a.Class(j)&words.IsAdjective == 0 && a.Who.Signs[j].Kinds&who.NameDemonym == 0 && a.Tokens[j].Shape != text.Lower {
			return i
		}
	}
	return i
}

// ministryAt takes the land of the ministry or parliament at token j, in which those who meet there
// are: "at the Ministry of Foreign Affairs of Norway".
func (a *Diary) ministryAt(j, end int, m *who.Meeting) bool {
	if j = a.WithoutArticle(j); j >= end || !a.Capital(j) || !a.WordAt(j, "ministry") && !a.WordAt(j, "parliament") {
		return false
	}
	stop := a.Run(j, end)
	for next := a.bodyPart(stop, end); next > 0; next = a.bodyPart(stop, end) {
		if a.Who.Signs[next].Kinds&who.NameParty != 0 {
			m.Record.Country = record.PartyCode(a.EntryOf(next, who.NameParty).Code)
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "name", next, a.NameEnd(next)))
			return true
		}
		stop = a.Run(next, end)
	}
	return false
}
