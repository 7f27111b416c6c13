package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// longestFront is how many tokens a line above the text may have that tells where it
// was given.
const longestFront = 40

// placeOfFront takes the city that the title, or a line above token limit, tells as
// the place of the text, where it lies in the land of the meeting or of one of those
// who met: "…, Parliament House, Oslo 27 July 2000".
func (a *analysis) placeOfFront(m *meeting, limit int) {
	if t := a.who.title; t != nil {
		if j := t.frontCity(0, len(t.tokens)); j >= 0 && a.landOf(m, t.cityLand(j)) {
			a.borrowCity(m, t, j)
			return
		}
	}
	for i := range a.sents {
		s := &a.sents[i]
		if s.Block > 8 || s.FirstToken >= limit {
			return
		}
		b := &a.doc.Blocks[s.Block]
		if b.Kind == text.Navigation || b.Kind == text.Signature || s.EndToken-s.FirstToken > longestFront || a.tellsAnything(s) {
			continue
		}
		if j := a.frontCity(s.FirstToken, s.EndToken); j >= 0 && a.landOf(m, a.cityLand(j)) {
			a.setCity(m, j, s.EndToken)
			return
		}
	}
}

// frontCity is the city that stands in a line [lo, hi) as its place: apart between
// commas, or before a day; -1 for none, or where two stand so.
func (a *analysis) frontCity(lo, hi int) int {
	found := -1
	for j := lo; j < hi; j++ {
		if a.who.signs[j].kinds&nameCity == 0 || !a.apartAt(j, lo, hi) {
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
func (a *analysis) apartAt(j, lo, hi int) bool {
	next := a.pastLand(a.nameEnd(j), hi)
	if next < hi && a.class(next)&isComma != 0 {
		next++
	}
	if next < hi && (a.dateAt(next) || a.tokens[next].Class == text.Number) {
		return true
	}
	return (next == hi || next == hi-1 && a.tokens[next].Class == text.Punct) && j > lo && a.class(j-1)&(isComma|isDash) != 0
}

// tellsAnything says whether a sentence has a verb of its own that is no participle.
func (a *analysis) tellsAnything(s *text.Sentence) bool {
	for i := s.FirstToken; i < s.EndToken; i++ {
		if a.tokens[i].Shape == text.Lower && a.class(i)&(isBe|isHave|isModal) != 0 {
			return true
		}
	}
	return false
}

// cityLand is the country of the city at token j.
func (a *analysis) cityLand(j int) record.PartyCode {
	var there meeting
	a.setCity(&there, j, len(a.tokens))
	return there.record.Country
}

// landOf says whether a meeting was, or may have been, in a land.
func (a *analysis) landOf(m *meeting, land record.PartyCode) bool {
	if m.record.Country != "" {
		return m.record.Country == land
	}
	return land == a.issuer && land != "" || contains(partiesOfParticipants(m), land)
}

// borrowCity takes the city at token j of a title that is read apart.
func (a *analysis) borrowCity(m *meeting, t *analysis, j int) {
	var there meeting
	t.setCity(&there, j, len(t.tokens))
	m.record.City, m.record.Country, m.zone = there.record.City, there.record.Country, there.zone
}
