package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// placeOf finds the city and the country of a meeting that people travelled to.
func (a *Diary) placeOf(c *convening, m *who.Meeting) {
	if m.Record.Mode != record.InPerson {
		return
	}
	first, end := c.start, c.end
	if j := a.headCity(c.front); j >= 0 {
		a.setCity(m, j, c.front)
		return
	}
	if c.where >= 0 {
		a.cityBefore(c.where, c.sent.FirstToken, m)
		return
	}
	if c.entry.Code == "visit" && first < c.after && c.after < end && a.Who.Signs[c.after].Kinds&(who.NameCity|who.NameParty) != 0 {
		first = c.after - 1 // not "Following a stay in Oslo, X is visiting Chile"
	}
	a.placeAmong(c, m, first, end)
	if m.Record.City == "" && m.Record.Country == "" {
		a.guestLand(c, m)
	}
	a.welcomedWhere(c, m)
	a.cityOfVenue(first, end, m)
	if c.entry.Code == "venue" {
		a.cityBefore(c.verb, c.start, m)
	}
	a.afterThe(c, m)
	if m.Record.City == "" && len(a.Meetings) == 0 && !m.Coming {
		a.placeLine(m)
	}
	if m.Record.City == "" && m.Record.Country == "" && len(a.Meetings) == 0 {
		a.titlePlace(m)
	}
}

// placeAmong takes the first place that tokens [first, end) tell; one inside the words for
// those who met ("Members of the Commission in Korea met in Geneva") comes last.
func (a *Diary) placeAmong(c *convening, m *who.Meeting, first, end int) {
	lo, hi := end, end
	if c.entry.Code != "visit" && len(c.subject) > 0 && a.Mentions[c.subject[0]].First >= first {
		lo, hi = a.Mentions[c.subject[0]].First, c.verb
	}
	for i := first; i < end; i++ {
		if (i < lo || i >= hi) && (a.placeAt(i, end, m) || a.visitedCity(i, end, m)) {
			return
		}
	}
	for i := lo; i < hi && !a.placeAt(i, end, m) && !a.visitedCity(i, end, m); i++ {
	}
}

// visitedCity takes the city that somebody is said to visit: "who is visiting Oslo".
func (a *Diary) visitedCity(i, end int, m *who.Meeting) bool {
	if i+1 >= end || !a.Lexis.Travel.Place.Has(a.Words[i]) || a.Who.Signs[i+1].Kinds&who.NameCity == 0 {
		return false
	}
	a.setCity(m, i+1, end)
	return true
}

// welcomedWhere takes the place to which somebody was welcomed: "welcomed Prime
// Minister X to the White House".
func (a *Diary) welcomedWhere(c *convening, m *who.Meeting) {
	if c.entry.Code != "welcome" || m.Record.Country != "" {
		return
	}
	for i := c.after; i+1 < c.end; i++ {
		if a.Words[i] != a.Language.By.To {
			continue
		}
		if country := a.VenueAt(i+1, c.end); country != "" {
			m.Record.Country = a.VenueCountry(country)
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "venue", i+1, min(c.end, i+3)))
			return
		}
		if a.placeNamed(i, c.end, m) {
			return
		}
	}
}

// titlePlace takes the city that the title names: "Readout of Talks in Oslo".
func (a *Diary) titlePlace(m *who.Meeting) {
	t := a.titleText()
	if t == nil {
		return
	}
	for i := 0; i+1 < len(t.Tokens); i++ {
		if t.Cue(i)&words.CueIn == 0 || t.Who.Signs[i+1].Kinds&who.NameCity == 0 || t.Who.Signs[i+1].Kinds&who.NameParty != 0 {
			continue
		}
		a.borrowCity(m, t, i+1)
		return
	}
}

// cityOfVenue adds the city to a house that told the country only: "at the
// Presidential Palace in Hanoi".
func (a *Diary) cityOfVenue(i, end int, m *who.Meeting) {
	for ; i+1 < end && m.Record.Country != "" && m.Record.City == ""; i++ {
		if e := a.EntryOf(i+1, who.NameCity); a.Cue(i)&words.CueIn != 0 && e != nil && a.Who.Signs[i+1].Kinds&who.NameCity != 0 && e.Fields["country"] == string(m.Record.Country) {
			a.setCity(m, i+1, end)
		}
	}
}

// placeAt reads the place that stands after "in", "at" or "to" at token i.
func (a *Diary) placeAt(i, end int, m *who.Meeting) bool {
	if a.Cue(i)&words.CueIn == 0 && !a.GoesTo(i+1) || i+1 >= end {
		return false
	}
	j := i + 1
	for n := 0; n < 3 && j < end && a.Who.Signs[j].Kinds&(who.NameCity|who.NameParty) == 0 && (a.Cue(j)&words.CueThe != 0 || a.PossessiveAt(j, end)); n++ {
		j++
	}
	if j = a.pastCityWords(j, end); j >= end {
		return false
	}
	if e := a.EntryOf(j, who.NameCity); e != nil && a.Who.Signs[j].Kinds != 0 {
		if next := a.NameEnd(j); next < end && a.Is(next, "House") {
			return false // "at Hyderabad House in New Delhi"
		}
		a.setCity(m, j, end)
		return true
	}
	if at := a.cityBehind(j, end); at > 0 {
		a.setCity(m, at, end)
		return true
	}
	if stop, country := a.townAt(j, end); country != "" {
		m.Record.City, m.Record.Country = a.Written(j, stop), country
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("city", "country-after", j, stop))
		return true
	}
	if e := a.EntryOf(j, who.NameParty); e != nil && a.Who.Signs[j].Kinds&who.NameParty != 0 && (a.Cue(i)&words.CueIn != 0 || a.GoesTo(i+1)) {
		next := a.NameEnd(j)
		if next < end && (a.PossessiveAt(next, end) || a.Capital(next) && !a.DateAt(next)) {
			return false
		}
		m.Record.Country = record.PartyCode(e.Code)
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "name", j, next))
		return true
	}
	if country := a.VenueAt(j, end); country != "" {
		m.Record.Country = a.VenueCountry(country)
		m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "venue", j, min(end, j+2)))
		return m.Record.Country != ""
	}
	return a.ministryAt(j, end, m)
}

// afterThe looks in the rest of the sentence where a passive or an event stands
// before its place: "the Forum, held in Vientiane".
func (a *Diary) afterThe(c *convening, m *who.Meeting) {
	if m.Record.Country != "" || c.entry.Code != "visit" {
		return
	}
	for i := c.after; i < c.end; i++ {
		if k := a.MentionAt(i); k >= 0 && a.Mentions[k].Kind != who.MentionParty {
			continue // "Hong Kong Chief Executive X"
		}
		if a.Who.Signs[i].Kinds&who.NameCity != 0 {
			a.setCity(m, i, c.end)
			return
		}
		if a.Who.Signs[i].Kinds&who.NameParty != 0 && m.Record.Country == "" {
			m.Record.Country = record.PartyCode(a.EntryOf(i, who.NameParty).Code)
			m.Record.Grounds = append(m.Record.Grounds, a.Ground("country", "name", i, a.NameEnd(i)))
		}
	}
}

// pastLand is the token after the country that a comma parts from a city before token i.
func (a *Diary) pastLand(i, end int) int {
	if i+1 < end && a.Cue(i)&words.CueComma != 0 && a.Who.Signs[i+1].Kinds&who.NameParty != 0 {
		return a.NameEnd(i + 1)
	}
	return i
}

// placeLine takes the city that stands alone in a line above the text.
func (a *Diary) placeLine(m *who.Meeting) {
	for i := range a.Sents {
		s := &a.Sents[i]
		b := &a.Doc.Blocks[s.Block]
		if m.Record.Country != "" && a.cityOfDateline(s, m) {
			return
		}
		if s.EndToken-s.FirstToken > 4 || s.Block > 8 || b.Kind == text.Navigation || b.Kind == text.Signature {
			continue
		}
		j := s.FirstToken
		for j < s.EndToken && a.Who.Signs[j].Kinds&who.NameCity == 0 {
			j++
		}
		if j == s.EndToken || a.pastLand(a.NameEnd(j), s.EndToken) != s.EndToken || j > s.FirstToken && a.Cue(j-1)&words.CueComma == 0 {
			continue
		}
		if e := a.EntryOf(j, who.NameCity); m.Record.Country == "" || string(m.Record.Country) == e.Fields["country"] {
			a.setCity(m, j, s.EndToken)
			return
		}
	}
}
