package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// placeOf finds the city and the country of a meeting that people travelled to.
func (a *analysis) placeOf(c *convening, m *meeting) {
	if m.record.Mode != record.InPerson {
		return
	}
	first, end := c.start, c.end
	if c.where >= 0 {
		a.cityBefore(c.where, c.sent.FirstToken, m)
		return
	}
	if c.entry.Code == "visit" && c.after < end && a.who.signs[c.after].kinds&(nameCity|nameParty) != 0 {
		first = c.after - 1 // not "Following a stay in Oslo, X is visiting Chile"
	}
	for i := first; i < end && !a.placeAt(i, end, m) && !a.visitedCity(i, end, m); i++ {
	}
	if m.record.City == "" && m.record.Country == "" {
		a.guestLand(c, m)
	}
	a.welcomedWhere(c, m)
	a.cityOfVenue(first, end, m)
	if c.entry.Code == "venue" {
		a.cityBefore(c.verb, c.start, m)
	}
	a.afterThe(c, m)
	if m.record.City == "" && len(a.meetings) == 0 && !m.coming {
		a.placeLine(m)
	}
	if m.record.City == "" && m.record.Country == "" && len(a.meetings) == 0 {
		a.titlePlace(m)
	}
}

// visitedCity takes the city that somebody is said to visit: "who is visiting Oslo".
func (a *analysis) visitedCity(i, end int, m *meeting) bool {
	if i+1 >= end || !a.engine.lexis.travel.place.has(a.words[i]) || a.who.signs[i+1].kinds&nameCity == 0 {
		return false
	}
	a.setCity(m, i+1, end)
	return true
}

// welcomedWhere takes the place to which somebody was welcomed: "welcomed Prime
// Minister X to the White House".
func (a *analysis) welcomedWhere(c *convening, m *meeting) {
	if c.entry.Code != "welcome" || m.record.Country != "" {
		return
	}
	for i := c.after; i+1 < c.end; i++ {
		if a.words[i] != a.engine.lexis.by.to {
			continue
		}
		if country := a.venueAt(i+1, c.end); country != "" {
			m.record.Country = a.venueCountry(country)
			m.record.Grounds = append(m.record.Grounds, a.ground("country", "venue", i+1, min(c.end, i+3)))
			return
		}
		if a.who.signs[i+1].kinds&nameCity != 0 {
			a.setCity(m, i+1, c.end)
			return
		}
	}
}

// titlePlace takes the city that the title names: "Readout of Talks in Oslo".
func (a *analysis) titlePlace(m *meeting) {
	t := a.who.title
	if t == nil {
		return
	}
	for i := 0; i+1 < len(t.tokens); i++ {
		if t.cue(i)&cueIn == 0 || t.who.signs[i+1].kinds&nameCity == 0 || t.who.signs[i+1].kinds&nameParty != 0 {
			continue
		}
		a.borrowCity(m, t, i+1)
		return
	}
}

// cityOfVenue adds the city to a house that told the country only: "at the
// Presidential Palace in Hanoi".
func (a *analysis) cityOfVenue(i, end int, m *meeting) {
	for ; i+1 < end && m.record.Country != "" && m.record.City == ""; i++ {
		if e := a.entryOf(i+1, nameCity); a.cue(i)&cueIn != 0 && e != nil && a.who.signs[i+1].kinds&nameCity != 0 && e.Fields["country"] == string(m.record.Country) {
			a.setCity(m, i+1, end)
		}
	}
}

// placeAt reads the place that stands after "in", "at" or "to" at token i.
func (a *analysis) placeAt(i, end int, m *meeting) bool {
	if a.cue(i)&cueIn == 0 && !a.goesTo(i+1) || i+1 >= end {
		return false
	}
	j := i + 1
	for n := 0; n < 3 && j < end && a.who.signs[j].kinds&(nameCity|nameParty) == 0 && (a.cue(j)&cueThe != 0 || a.possessiveAt(j, end)); n++ {
		j++
	}
	if j >= end {
		return false
	}
	if e := a.entryOf(j, nameCity); e != nil && a.who.signs[j].kinds != 0 {
		if next := a.nameEnd(j); next < end && a.is(next, "House") {
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
		m.record.City, m.record.Country = a.written(j, stop), country
		m.record.Grounds = append(m.record.Grounds, a.ground("city", "country-after", j, stop))
		return true
	}
	if e := a.entryOf(j, nameParty); e != nil && a.who.signs[j].kinds&nameParty != 0 && (a.cue(i)&cueIn != 0 || a.goesTo(i+1)) {
		next := a.nameEnd(j)
		if next < end && (a.possessiveAt(next, end) || a.capital(next) && !a.dateAt(next)) {
			return false
		}
		m.record.Country = record.PartyCode(e.Code)
		m.record.Grounds = append(m.record.Grounds, a.ground("country", "name", j, next))
		return true
	}
	if country := a.venueAt(j, end); country != "" {
		m.record.Country = a.venueCountry(country)
		m.record.Grounds = append(m.record.Grounds, a.ground("country", "venue", j, min(end, j+2)))
		return m.record.Country != ""
	}
	return false
}

// cityBehind is the city that stands after the name of a house and a comma: "at
// Parliament House, Canberra"; 0 for none.
func (a *analysis) cityBehind(j, end int) int {
	stop := a.run(j, end)
	if stop == j || stop+1 >= end || a.cue(stop)&cueComma == 0 || a.who.signs[stop+1].kinds&nameCity == 0 || a.who.signs[j].kinds&(nameCity|nameParty) != 0 || a.mentionAt(j) >= 0 {
		return 0
	}
	return stop + 1
}

// townAt reads a town that no list has from the country named after it:
// "Dammam, Saudi Arabia".
func (a *analysis) townAt(j, end int) (int, record.PartyCode) {
	stop := j
	for stop < end && stop < j+3 && a.capital(stop) && a.who.signs[stop].match == 0 && a.cue(stop)&(cueMeeting|cueOffice|cueNotName) == 0 {
		stop++
	}
	if stop == j || stop+1 >= end || a.cue(stop)&cueComma == 0 || a.who.signs[stop+1].kinds&nameParty == 0 {
		return j, ""
	}
	return stop, record.PartyCode(a.entryOf(stop+1, nameParty).Code)
}

// setCity takes the city at token j, of the country named after it where several have its name.
func (a *analysis) setCity(m *meeting, j, end int) {
	stop := a.nameEnd(j)
	after := stop
	if after < end && a.cue(after)&cueComma != 0 {
		after++
	}
	var country record.PartyCode
	if after < end && a.who.signs[after].kinds&nameParty != 0 {
		country = record.PartyCode(a.entryOf(after, nameParty).Code)
	}
	e := a.entryOf(j, nameCity)
	for _, x := range a.names[a.who.signs[j].match-1].Entries {
		if x.List == "cities" && country != "" && record.PartyCode(x.Fields["country"]) == country {
			e = x
		}
	}
	m.record.City, m.record.Country = e.Code, record.PartyCode(e.Fields["country"])
	if c := a.written(j, stop); !strings.Contains(c, ",") {
		m.record.City = c
	}
	m.zone = e.Fields["zone"]
	m.record.Grounds = append(m.record.Grounds, a.ground("city", "name", j, stop))
}

// cityBefore takes the last city before "where".
func (a *analysis) cityBefore(i, lo int, m *meeting) {
	for j := i - 1; j >= lo; j-- {
		if a.who.signs[j].kinds&nameCity != 0 {
			a.setCity(m, j, i)
			return
		}
		if stop, country := a.townAt(j, i); country != "" {
			m.record.City, m.record.Country = a.written(j, stop), country
			m.record.Grounds = append(m.record.Grounds, a.ground("city", "country-after", j, stop))
			return
		}
	}
}

// afterThe looks in the rest of the sentence where a passive or an event stands
// before its place: "the Forum, held in Vientiane".
func (a *analysis) afterThe(c *convening, m *meeting) {
	if m.record.Country != "" || c.entry.Code != "visit" {
		return
	}
	for i := c.after; i < c.end; i++ {
		if k := a.mentionAt(i); k >= 0 && a.mentions[k].kind != mentionParty {
			continue // "Hong Kong Chief Executive X"
		}
		if a.who.signs[i].kinds&nameCity != 0 {
			a.setCity(m, i, c.end)
			return
		}
		if a.who.signs[i].kinds&nameParty != 0 && m.record.Country == "" {
			m.record.Country = record.PartyCode(a.entryOf(i, nameParty).Code)
			m.record.Grounds = append(m.record.Grounds, a.ground("country", "name", i, a.nameEnd(i)))
		}
	}
}

// cityOfDateline takes the city of "Paris, 2 May 2024" where it stands in the
// country in which the meeting was.
func (a *analysis) cityOfDateline(s *text.Sentence, m *meeting) bool {
	e := a.entryOf(s.FirstToken, nameCity)
	if e == nil || s.EndToken-s.FirstToken > longestDateline || string(m.record.Country) != e.Fields["country"] || a.firstDate(s.FirstToken, s.EndToken) == "" {
		return false
	}
	a.setCity(m, s.FirstToken, s.EndToken)
	return true
}

// pastLand is the token after the country that a comma parts from a city before token i.
func (a *analysis) pastLand(i, end int) int {
	if i+1 < end && a.cue(i)&cueComma != 0 && a.who.signs[i+1].kinds&nameParty != 0 {
		return a.nameEnd(i + 1)
	}
	return i
}

// placeLine takes the city that stands alone in a line above the text.
func (a *analysis) placeLine(m *meeting) {
	for i := range a.sents {
		s := &a.sents[i]
		b := &a.doc.Blocks[s.Block]
		if m.record.Country != "" && a.cityOfDateline(s, m) {
			return
		}
		if s.EndToken-s.FirstToken > 4 || s.Block > 8 || b.Kind == text.Navigation || b.Kind == text.Signature {
			continue
		}
		j := s.FirstToken
		for j < s.EndToken && a.who.signs[j].kinds&nameCity == 0 {
			j++
		}
		if j == s.EndToken || a.pastLand(a.nameEnd(j), s.EndToken) != s.EndToken || j > s.FirstToken && a.cue(j-1)&cueComma == 0 {
			continue
		}
		if e := a.entryOf(j, nameCity); m.record.Country == "" || string(m.record.Country) == e.Fields["country"] {
			a.setCity(m, j, s.EndToken)
			return
		}
	}
}
