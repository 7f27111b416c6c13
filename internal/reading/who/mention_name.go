package who

import (
	"strings"

	"entente.example/internal/reading/value"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// longestName is how many words a person's name may have.
const longestName = 8

// personName reads a person's name from token i and gives the token after it; i
// itself where none stands there. After a title the first word may be one that
// names a place too ("Foreign Minister Israel Katz").
func (a *Cast) personName(i, end int, titled bool) int {
	j, parts := i, 0
	for j < end && j-i < longestName {
		c := a.Cue(j)
		switch {
		case parts > 1 && a.placeBelow(j):
			return j
		case parts > 0 && c&words.CueLetters != 0 && a.Tokens[j].Shape == text.Upper && (a.Tokens[j-1].Shape != text.Upper || parts > 1):
			return j
		case a.namePart(j, end, titled && parts == 0):
			parts++
			j++
		case parts > 0 && a.Cue(j-1)&words.CueParticle != 0 && a.Who.Signs[j].Kinds&nameHonorific != 0 && a.NameEnd(j) == j+1:
			j++
		case c&words.CueParticle != 0 && j+1 < end && (parts > 0 || titled) && a.particleAt(j, end):
			j++
		case parts > 0 && c&words.CueSuffix != 0:
			j++
		case parts > 0 && c&words.CueComma != 0 && j+1 < end && a.Cue(j+1)&words.CueSuffix != 0:
			j += 2
		case parts > 0 && a.raised(j, end):
			j++
		case parts > 0 && c&words.CueQuote != 0 && j+2 < end && a.Capital(j+1) && a.Cue(j+2)&words.CueQuote != 0:
			j += 3
		default:
			return a.properName(i, j)
		}
	}
	return a.properName(i, j)
}

// placeBelow says whether the word in capitals at token j ends a line at the head of a text
// with the city that a name stands before: "PRIME MINISTER ADA SOKOL, OSLO" without its comma.
func (a *Cast) placeBelow(j int) bool {
	if a.Who.Signs[j].Kinds&NameCity == 0 || a.Tokens[j].Shape != text.Upper || a.NameEnd(j) > len(a.Tokens) {
		return false
	}
	end := a.NameEnd(j)
	return a.BlockOf(j) < bylineBlocks && (end == len(a.Tokens) || a.BlockOf(end) != a.BlockOf(j) || a.StartsSentence(end) || a.DateAt(end))
}

// allCapitals says whether tokens i-1 and i are words in capitals: names and offices
// of a letterhead stand side by side without a comma.
func (a *Cast) allCapitals(i int) bool {
	return i > 0 && i < len(a.Tokens) && a.Tokens[i].Shape == text.Upper && a.Tokens[i-1].Shape == text.Upper
}

// raised says whether an apostrophe at token j belongs to a name that goes on with
// an article: "Shia’ al-Vessa".
func (a *Cast) raised(j, end int) bool {
	if a.Cue(j)&words.CuePossessive == 0 || a.Tokens[j].Class == text.Word || j+1 >= end || !a.Tokens[j+1].Space {
		return false
	}
	w := a.Written(j+1, j+2)
	return strings.HasPrefix(w, "al-") || strings.HasPrefix(w, "Al-") || strings.HasPrefix(w, "el-") || strings.HasPrefix(w, "El-")
}

// properName is the end j of a name that begins at token i, or i where its words
// are all such as name a field of policy: "Official Security Assistance".
func (a *Cast) properName(i, j int) int {
	for t := i; t < j; t++ {
		if a.Capital(t) && a.Cue(t)&(words.CuePortfolio|words.CueProgramme|words.CueWeak|words.CueMeeting) == 0 {
			return j
		}
	}
	return i
}

// namePart says whether a capitalised word can be part of a person's name.
func (a *Cast) namePart(j, end int, first bool) bool {
	return a.looksLikeName(j, end, first) && !a.ordinary(j)
}

// looksLikeName is namePart before the word itself is looked up.
func (a *Cast) looksLikeName(j, end int, first bool) bool {
	t := a.Tokens[j]
	if t.Class != text.Word || t.Shape == text.Lower || t.Shape == text.NoCase {
		return false
	}
	c, s := a.Cue(j), a.Who.Signs[j]
	switch {
	case c&words.CueNotName != 0 || c&words.CueSuffix != 0 && !first || a.monthAt(j):
		return false
	case t.Shape == text.Upper && a.Class(j)&words.IsThird != 0 && a.Class(j)&words.IsNounish == 0 && !first:
		return false // "PRESIDENT MARN ACCEPTS CREDENTIALS"
	case s.Inner == 0:
		return c&words.CueOffice == 0 || !first
	case s.Inner == nameHonorific && (a.Words[j] != 0 && (j+1 < end && a.Words[j+1] == a.Words[j] || j > 0 && a.Words[j-1] == a.Words[j])):
		return true // "Tun Tun Oo"
	case s.Kinds&NameCity != 0 && s.Inner&(NameParty|NameOffice) == 0:
		return a.NameEnd(j) == end || !a.DateAt(a.NameEnd(j)) // "the President of Chile Oslo 3 June"
	case first && s.Kinds&NameParty != 0 && a.NameEnd(j) == j+1 && j+1 < end && !a.Names[s.Match-1].Compound:
		return a.Capital(j+1) && a.Who.Signs[j+1].Inner == 0 && a.Cue(j+1)&(words.CueNotName|words.CueOffice) == 0
	}
	return false
}

// shortestOrdinary is how many letters the words of the list of ordinary ones have at least.
const shortestOrdinary = 4

// ordinary says whether the word at token j is one that no person is called, save
// after a form of address: "THE PRIME MINISTER / EXHIBITION OF CHINESE ART", "Mr Opening".
func (a *Cast) ordinary(j int) bool {
	if j > 0 && a.Who.Signs[j-1].Kinds&nameHonorific != 0 {
		return false
	}
	word := a.Written(j, j+1)
	return len(word) >= shortestOrdinary && a.Lexis.Codes.Ordinary(word)
}

// monthAt says whether the name of a month stands beside the number of its day: "September
// 24", "Friday, 24th September" are no parts of a name.
func (a *Cast) monthAt(j int) bool {
	if j+1 < len(a.Tokens) && a.Tokens[j+1].Class == text.Number && a.DateAt(j) {
		return true
	}
	for _, v := range a.ValuesIn(max(0, j-longestDay), j+1) {
		if v.Kind == value.Date && int(v.First) < j && j < int(v.End) {
			return true
		}
	}
	return false
}

// longestDay is how many tokens may stand before the month in a day: "Friday, the 24th of September".
const longestDay = 5

// particleAt says whether small words lead on to another part of the name: "von der Leyen".
func (a *Cast) particleAt(j, end int) bool {
	for n := 0; n < 3 && j < end && a.Cue(j)&words.CueParticle != 0; n++ {
		j++
	}
	return j < end && (a.namePart(j, end, false) || a.Who.Signs[j].Kinds&nameHonorific != 0)
}

// WithoutHonorific is the token from token i on, before end, past an article and what
// addresses somebody: "Mr. President".
func (a *Cast) WithoutHonorific(i, end int) int {
	if a.Who.Signs[i].Kinds&nameHonorific == 0 { // "His" in "His Majesty" is no article
		i = a.WithoutArticle(i)
	}
	if j, _ := a.honorifics(i, end); j > i && j+1 < end {
		return a.WithoutArticle(j)
	} else if j < end {
		return j
	}
	return i
}

// honorifics skips honorifics from token i on: "H.E. Mr.", "Dato' Sri". The sign
// of the last one that tells a gender is given as 'f' or 'm', 0 for none.
func (a *Cast) honorifics(i, end int) (int, byte) {
	var gender byte
	for i < end && a.Who.Signs[i].Kinds&nameHonorific != 0 {
		if next := a.NameEnd(i); next < end && a.Words[next] == a.Words[i] {
			break // "U Tun Tun Oo": nobody is addressed twice alike
		}
		if g := a.EntryOf(i, nameHonorific).Fields["gender"]; g != "" {
			gender = g[0]
		}
		i = a.NameEnd(i)
	}
	if a.misreadHon(i, end) {
		i += 2
	}
	return i, gender
}

// misreadHon says whether a scan has misread "The Hon" at token i, before a letter of a
// name: "THE HOW P J TOREL".
func (a *Cast) misreadHon(i, end int) bool {
	if i+3 >= end || a.Cue(i)&words.CueThe == 0 || a.Tokens[i].Shape != text.Upper {
		return false
	}
	hon, letter := a.Written(i+1, i+2), a.Tokens[i+2]
	return hon[0] == 'H' && (len(hon) == 3 || len(hon) == 4) && letter.End == letter.Start+1 && a.Capital(i+2)
}

// letters skips letters after a name: "SC", "MP", "KCMG".
func (a *Cast) letters(i, end int) int {
	for {
		j := i
		if j < end && a.Cue(j)&words.CueComma != 0 {
			j++
		}
		switch {
		case j < end && a.Cue(j)&words.CueLetters != 0 && a.Tokens[j].Shape == text.Upper:
			i = j + 1
		default:
			return i
		}
	}
}
