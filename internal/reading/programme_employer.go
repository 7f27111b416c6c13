package reading

import "entente.example/internal/text"

// longestRoster is how many tokens of a list of guests may stand before a name in it.
const longestRoster = 60

// employer says whether the name from token first on is that of the organisation
// which a person speaks for, or one of a list of organisations: "Jo Hill, President
// of the Open Sea Project", "leaders from the Arts Network and the Tent Partnership".
func (a *analysis) employer(first int, s *text.Sentence) bool {
	for i := first - 1; i >= s.FirstToken && first-i < longestRoster; i-- {
		switch c := a.class(i); {
		case a.capital(i) && a.cue(i)&(cueOffice|cueOfficial) != 0 && (i+1 == first || a.class(i+1)&(isComma|isAnd|isOpen|isDash) != 0 || a.belongs(i+1)):
			return i+1 < first || a.guestLine(first, s)
		case a.capital(i), c&(isComma|isAnd|isPossessive|isOpen|isClose|isDash) != 0, a.cue(i)&(cueThe|cueOf|cueFor|cueAnd|cueIn) != 0 && !a.is(i, "in"), a.tokens[i].Class == text.Punct:
		case a.is(i, "from"), a.is(i, "including"), a.is(i, "as"), a.is(i, "by"), a.is(i, "with"), a.is(i, "were"):
			return a.peopleBefore(i, s.FirstToken)
		default:
			return false
		}
	}
	return a.guestLine(first, s) || first == s.FirstToken && a.listsGuests(s.Block)
}

// longestList is how many items back the line that leads a list in is looked for.
const longestList = 40

// listsGuests says whether the line before the list that a block stands in tells
// that those below took part: "Organizations in attendance included:".
func (a *analysis) listsGuests(block int) bool {
	b := block
	for ; b > 0 && block-b < longestList && a.doc.Blocks[b].Kind == text.ListItem; b-- {
	}
	if b == block || a.doc.Blocks[b].Kind == text.ListItem {
		return false
	}
	first := a.firstToken(b)
	for i := first; i >= 0 && i < len(a.tokens) && int(a.tokens[i].End) <= a.doc.Blocks[b].End; i++ {
		if a.engine.lexis.guests.has(a.words[i]) {
			return true
		}
	}
	return false
}

// guestLine says whether a name stands in a line that begins with a person's: "Jo
// Hill, The Open Sea Project".
func (a *analysis) guestLine(first int, s *text.Sentence) bool {
	if a.doc.Blocks[s.Block].Kind != text.ListItem {
		return false
	}
	for i := s.FirstToken; i < first && i < s.FirstToken+5; i++ {
		if a.class(i)&isComma != 0 {
			return i > s.FirstToken+1
		}
		if !a.capital(i) || a.cue(i)&(cueProgramme|cueWeak) != 0 || a.who.signs[i].inner&(nameParty|nameCity) != 0 {
			return false
		}
	}
	return false
}

// belongs says whether token i leads from an office to whose it is: "of", "at", "for", "with".
func (a *analysis) belongs(i int) bool {
	return a.is(i, "of") || a.is(i, "at") || a.is(i, "for") || a.is(i, "with")
}

// peopleBefore says whether a noun for those who come for an organisation stands just before token i.
func (a *analysis) peopleBefore(i, lo int) bool {
	for j := i - 1; j >= lo && i-j < 4; j-- {
		if a.engine.lexis.guests.has(a.words[j]) {
			return true
		}
	}
	return false
}
