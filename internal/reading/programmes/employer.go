package programmes

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// longestRoster is how many tokens of a list of guests may stand before a name in it.
const longestRoster = 60

// employer says whether the name from token first on is that of the organisation
// which a person speaks for, or one of a list of organisations: "Jo Hill, President
// of the Open Sea Project", "leaders from the Arts Network and the Tent Partnership".
func (a *Register) employer(first int, s *text.Sentence) bool {
	for i := first - 1; i >= s.FirstToken && first-i < longestRoster; i-- {
		switch c := a.Class(i); {
		case a.Capital(i) && a.Cue(i)&(words.CueOffice|words.CueOfficial) != 0 && (i+1 == first || a.Class(i+1)&(words.IsComma|words.IsAnd|words.IsOpen|words.IsDash) != 0 || a.belongs(i+1)):
			return i+1 < first || a.guestLine(first, s)
		case a.Capital(i), c&(words.IsComma|words.IsAnd|words.IsPossessive|words.IsOpen|words.IsClose|words.IsDash) != 0, a.Cue(i)&(words.CueThe|words.CueOf|words.CueFor|words.CueAnd|words.CueIn) != 0 && !a.Is(i, "in"), a.Tokens[i].Class == text.Punct:
		case a.Is(i, "from"), a.Is(i, "including"), a.Is(i, "as"), a.Is(i, "by"), a.Is(i, "with"), a.Is(i, "were"):
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
func (a *Register) listsGuests(block int) bool {
	b := block
	for ; b > 0 && block-b < longestList && a.Doc.Blocks[b].Kind == text.ListItem; b-- {
	}
	if b == block || a.Doc.Blocks[b].Kind == text.ListItem {
		return false
	}
	first := a.FirstToken(b)
	for i := first; i >= 0 && i < len(a.Tokens) && int(a.Tokens[i].End) <= a.Doc.Blocks[b].End; i++ {
		if a.Lexis.Guests.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// guestLine says whether a name stands in a line that begins with a person's: "Jo
// Hill, The Open Sea Project".
func (a *Register) guestLine(first int, s *text.Sentence) bool {
	if a.Doc.Blocks[s.Block].Kind != text.ListItem {
		return false
	}
	for i := s.FirstToken; i < first && i < s.FirstToken+5; i++ {
		if a.Class(i)&words.IsComma != 0 {
			return i > s.FirstToken+1
		}
		if !a.Capital(i) || a.Cue(i)&(words.CueProgramme|words.CueWeak) != 0 || a.Who.Signs[i].Inner&(who.NameParty|who.NameCity) != 0 {
			return false
		}
	}
	return false
}

// belongs says whether token i leads from an office to whose it is: "of", "at", "for", "with".
func (a *Register) belongs(i int) bool {
	return a.Is(i, "of") || a.Is(i, "at") || a.Is(i, "for") || a.Is(i, "with")
}

// peopleBefore says whether a noun for those who come for an organisation stands just before token i.
func (a *Register) peopleBefore(i, lo int) bool {
	for j := i - 1; j >= lo && i-j < 4; j-- {
		if a.Lexis.Guests.Has(a.Words[j]) {
			return true
		}
	}
	return false
}
