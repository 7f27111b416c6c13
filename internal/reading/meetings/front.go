package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// longestFront is how many tokens a line above the text may have that tells where it
// was given.
const longestFront = 60

// placeOfFront takes the city that the title, or a line above token limit, tells as
// the place of the text, where it lies in the land of the meeting or of one of those
// who met: "…, Parliament House, Oslo 27 July 2000".
func (a *Diary) placeOfFront(m *who.Meeting, limit int) {
	if a.placeOfLabel(m, limit) {
		return
	}
	if t := a.titleText(); t != nil {
		if j := t.frontCity(0, len(t.Tokens)); j >= 0 && (a.landOf(m, t.cityLand(j)) || m.Record.Country == "" && t.withLand(j, len(t.Tokens))) {
			a.borrowCity(m, t, j)
			return
		}
	}
	for i := range a.Sents {
		s := &a.Sents[i]
		if s.Block > 8 || s.FirstToken >= limit {
			return
		}
		b := &a.Doc.Blocks[s.Block]
		if b.Kind == text.Navigation || b.Kind == text.Signature || s.EndToken-s.FirstToken > longestFront || a.tellsAnything(s) {
			continue
		}
		if j := a.frontCity(s.FirstToken, s.EndToken); j >= 0 && (a.landOf(m, a.cityLand(j)) || m.Record.Country == "" && b.Kind == text.Title && a.withLand(j, s.EndToken)) {
			a.setCity(m, j, s.EndToken)
			return
		}
	}
}

// withLand says whether the city at token j stands with its land: "Oslo, Norway".
func (a *Diary) withLand(j, hi int) bool {
	next := a.NameEnd(j)
	return a.pastLand(next, hi) > next
}

// placeOfTitle takes the city in which a title has what is to come, in the land of it.
func (a *Diary) placeOfTitle(m *who.Meeting) {
	for i := range a.Sents {
		s := &a.Sents[i]
		if b := &a.Doc.Blocks[s.Block]; s.Block > 2 || b.Kind != text.Title && b.Kind != text.Heading {
			return
		}
		if j := a.frontCity(s.FirstToken, s.EndToken); j >= 0 && a.withLand(j, s.EndToken) && a.cityLand(j) == m.Record.Country {
			a.setCity(m, j, s.EndToken)
			return
		}
	}
}

// frontCity is the city that stands in a line [lo, hi) as its place: apart between
// commas, or before a day; -1 for none, or where two stand so.
func (a *Diary) frontCity(lo, hi int) int {
	found := -1
	for j := lo; j < hi; j++ {
		if a.Who.Signs[j].Kinds&who.NameCity == 0 || !a.apartAt(j, lo, hi) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// apartAt says whether the city at token j stands apart in its line.
func (a *Diary) apartAt(j, lo, hi int) bool {
	next := a.pastLand(a.NameEnd(j), hi)
	if next < hi && a.Class(next)&(words.IsComma|words.IsDash) != 0 {
		next++
	}
	after := j > lo && a.Class(j-1)&(words.IsComma|words.IsDash|words.IsOpen) != 0
	if after && next+1 < hi && a.Words[next] == a.Language.By.On {
		next++
	}
	if next < hi && (a.DateAt(next) || a.Tokens[next].Class == text.Number) {
		return true
	}
	return (next == hi || next == hi-1 && a.Tokens[next].Class == text.Punct) && after && a.Class(j-1)&words.IsOpen == 0
}

// tellsAnything says whether a sentence has a verb of its own that is no participle.
func (a *Diary) tellsAnything(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if a.Tokens[i].Shape == text.Lower && a.Class(i)&(words.IsBe|words.IsHave|words.IsModal) != 0 {
			return true
		}
	}
	return false
}

// cityLand is the country of the city at token j.
func (a *Diary) cityLand(j int) record.PartyCode {
	var there who.Meeting
	a.setCity(&there, j, len(a.Tokens))
	return there.Record.Country
}

// landOf says whether a meeting was, or may have been, in a land.
func (a *Diary) landOf(m *who.Meeting, land record.PartyCode) bool {
	if m.Record.Country != "" {
		return m.Record.Country == land
	}
	return land == a.Issuer && land != "" || words.Contains(partiesOfParticipants(m), land)
}

// borrowCity takes the city at token j of a title that is read apart.
func (a *Diary) borrowCity(m *who.Meeting, t *Diary, j int) {
	var there who.Meeting
	t.setCity(&there, j, len(t.Tokens))
	m.Record.City, m.Record.Country, m.Zone = there.Record.City, there.Record.Country, there.Zone
}
