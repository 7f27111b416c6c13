package programmes

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// listsParties says whether parties are listed from token i on: who made the thing,
// not its name, "the Partnership of the United States, India, and Japan".
func (a *Register) listsParties(i, hi int) bool {
	code, stop := a.PartyAt(i, hi, who.NameParty|who.NameBody)
	if code == "" || stop+1 >= hi || a.Cue(stop)&words.CueComma == 0 {
		return false
	}
	other, _ := a.PartyAt(stop+1, hi, who.NameParty|who.NameBody)
	return other != ""
}

// toSomebody says whether "to" at token j leads from a name with words of its own to
// a single noun, not to what is done: "the Oslo Tide Committee to Coalition partners".
func (a *Register) toSomebody(i, j, next, hi int) bool {
	return j == i && a.Words[j] == a.Language.By.To && next == j+1 && i > 1 && a.Capital(i-2) && a.capitals(next, hi) == next+1 &&
		a.Class(next)&words.IsBase == 0 && a.capitalAfter(next+1, hi) == 0 && (next+1 >= hi || a.Cue(next+1)&words.CueComma == 0)
}

// toParty says whether "to" at token j leads to a party, who gets the thing: "Awards to Norway".
func (a *Register) toParty(j, next, hi int) bool {
	if a.Words[j] != a.Language.By.To || next == 0 {
		return false
	}
	code, stop := a.PartyAt(next, hi, who.NameParty)
	return code != "" && (stop >= hi || !a.Capital(stop))
}

// liesIn says whether "in" or "at" stands at token i, right behind the noun of a name that
// is whole without its place: "the Harbour Plan in Norway", but "the Mission in Norway".
func (a *Register) liesIn(i int) bool {
	return a.Cue(i)&words.CueIn != 0 && !a.Lexis.Sent.Has(a.Words[i-1])
}

// relatesTo is where the matter begins that a participle at token i leads to:
// "relating to the Status of Lighthouses", not to somebody; no more than i for none.
func (a *Register) relatesTo(i, hi int) int {
	switch {
	case a.In(i, a.Lexis.Relating) && i+1 < hi && a.Words[i+1] == a.Language.By.To:
		i++
	case !a.In(i, a.Lexis.Concerning):
		return i
	}
	next := a.capitalAfter(i+1, hi)
	if next == 0 || a.StartsSentence(i) || a.Who.Signs[next].Inner != 0 || a.MentionAt(next) >= 0 {
		return 0
	}
	return next
}

// aimedAt is the end of what "against" or "toward" at token i leads to, "Toward Sub-Saharan
// Africa", not of parties that it sets against each other; no more than i for none.
func (a *Register) aimedAt(i, hi int) int {
	if !a.In(i, a.Lexis.Aimed) || i+1 >= hi || !a.Capital(i+1) || a.joinsParties(i+1, hi) || a.DateAt(i+1) || a.personBegins(i+1) {
		return i
	}
	return a.capitals(i+1, hi)
}

// isLink says whether a token joins the parts of a name: "between", "with", "against".
func (a *Register) isLink(i int) bool {
	return a.WordAt(i, "between") || a.WordAt(i, "against")
}

// isPlace says whether "in" or "at" leads to a city, where something was signed,
// and "with" or "between" to somebody who has a name of their own.
func (a *Register) isPlace(j, next int, c words.Cue) bool {
	if c&words.CueIn != 0 {
		return a.Who.Signs[next].Inner&who.NameCity != 0 || a.Is(next, "Senate") || a.Is(next, "House") || a.Is(next, "Congress") || a.Is(next, "Parliament") || a.WordAt(j, "at")
	}
	k := a.MentionAt(next)
	return k >= 0 && (a.Mentions[k].Kind == who.MentionPerson || a.Mentions[k].Kind == who.MentionOffice)
}

// yearsAfter is the token after "(2023-2027)" if that stands at token i, else i.
func (a *Register) yearsAfter(i, hi int) int {
	if i >= hi || a.Class(i)&words.IsOpen == 0 {
		return i
	}
	for j := i + 1; j < hi && j < i+5; j++ {
		switch {
		case a.Class(j)&words.IsClose != 0 && j > i+2:
			return j + 1
		case a.Class(j)&words.IsDash == 0 && (a.Tokens[j].Class != text.Number || a.Tokens[j].End-a.Tokens[j].Start != 4):
			return i
		}
	}
	return i
}
