package reading

import (
	"strings"

	"entente.example/internal/text"
)

// longestName is how many words a person's name may have.
const longestName = 8

// personName reads a person's name from token i and gives the token after it; i
// itself where none stands there. After a title the first word may be one that
// names a place too ("Foreign Minister Israel Katz").
func (a *analysis) personName(i, end int, titled bool) int {
	j, parts := i, 0
	for j < end && j-i < longestName {
		c := a.cue(j)
		switch {
		case parts > 0 && c&cueLetters != 0 && a.tokens[j].Shape == text.Upper && (a.tokens[j-1].Shape != text.Upper || parts > 1):
			return j
		case a.namePart(j, end, titled && parts == 0):
			parts++
			j++
		case parts > 0 && a.cue(j-1)&cueParticle != 0 && a.who.signs[j].kinds&nameHonorific != 0 && a.nameEnd(j) == j+1:
			j++
		case c&cueParticle != 0 && j+1 < end && (parts > 0 || titled) && a.particleAt(j, end):
			j++
		case parts > 0 && c&cueSuffix != 0:
			j++
		case parts > 0 && c&cueComma != 0 && j+1 < end && a.cue(j+1)&cueSuffix != 0:
			j += 2
		case parts > 0 && a.raised(j, end):
			j++
		case parts > 0 && c&cueQuote != 0 && j+2 < end && a.capital(j+1) && a.cue(j+2)&cueQuote != 0:
			j += 3
		default:
			return a.properName(i, j)
		}
	}
	return a.properName(i, j)
}

// allCapitals says whether tokens i-1 and i are words in capitals: names and offices
// of a letterhead stand side by side without a comma.
func (a *analysis) allCapitals(i int) bool {
	return i > 0 && i < len(a.tokens) && a.tokens[i].Shape == text.Upper && a.tokens[i-1].Shape == text.Upper
}

// raised says whether an apostrophe at token j belongs to a name that goes on with
// an article: "Shia’ al-Vessa".
func (a *analysis) raised(j, end int) bool {
	if a.cue(j)&cuePossessive == 0 || a.tokens[j].Class == text.Word || j+1 >= end || !a.tokens[j+1].Space {
		return false
	}
	w := a.written(j+1, j+2)
	return strings.HasPrefix(w, "al-") || strings.HasPrefix(w, "Al-") || strings.HasPrefix(w, "el-") || strings.HasPrefix(w, "El-")
}

// properName is the end j of a name that begins at token i, or i where its words
// are all such as name a field of policy: "Official Security Assistance".
func (a *analysis) properName(i, j int) int {
	for t := i; t < j; t++ {
		if a.capital(t) && a.cue(t)&(cuePortfolio|cueProgramme|cueWeak|cueMeeting) == 0 {
			return j
		}
	}
	return i
}

// namePart says whether a capitalised word can be part of a person's name.
func (a *analysis) namePart(j, end int, first bool) bool {
	t := a.tokens[j]
	if t.Class != text.Word || t.Shape == text.Lower || t.Shape == text.NoCase {
		return false
	}
	c, s := a.cue(j), a.who.signs[j]
	switch {
	case c&cueNotName != 0 || c&cueSuffix != 0 && !first || a.monthAt(j) || a.ordinary(j):
		return false
	case s.inner == 0:
		return c&cueOffice == 0 || !first
	case s.inner == nameHonorific && (a.words[j] != 0 && (j+1 < end && a.words[j+1] == a.words[j] || j > 0 && a.words[j-1] == a.words[j])):
		return true // "Tun Tun Oo"
	case s.kinds&nameCity != 0 && s.inner&(nameParty|nameOffice) == 0:
		return a.nameEnd(j) == end || !a.dateAt(a.nameEnd(j)) // "the President of Chile Oslo 3 June"
	case first && s.kinds&nameParty != 0 && a.nameEnd(j) == j+1 && j+1 < end && !a.names[s.match-1].Compound:
		return a.capital(j+1) && a.who.signs[j+1].inner == 0 && a.cue(j+1)&(cueNotName|cueOffice) == 0
	}
	return false
}

// shortestOrdinary is how many letters the words of the list of ordinary ones have at least.
const shortestOrdinary = 4

// ordinary says whether the word at token j is one that no person is called, save
// after a form of address: "THE PRIME MINISTER / EXHIBITION OF CHINESE ART", "Mr Opening".
func (a *analysis) ordinary(j int) bool {
	if j > 0 && a.who.signs[j-1].kinds&nameHonorific != 0 {
		return false
	}
	t := a.tokens[j]
	word := a.doc.Text[t.Start:t.End]
	var small [24]byte
	if len(word) < shortestOrdinary || len(word) > len(small) {
		return false
	}
	for i := range len(word) {
		if small[i] = word[i]; 'A' <= word[i] && word[i] <= 'Z' {
			small[i] += 'a' - 'A'
		}
	}
	return a.engine.codes.ordinary[string(small[:len(word)])]
}

// monthAt says whether the name of a month stands before a number: "September 24"
// is no part of a name.
func (a *analysis) monthAt(j int) bool {
	return j+1 < len(a.tokens) && a.tokens[j+1].Class == text.Number && a.dateAt(j)
}

// particleAt says whether small words lead on to another part of the name: "von der Leyen".
func (a *analysis) particleAt(j, end int) bool {
	for n := 0; n < 3 && j < end && a.cue(j)&cueParticle != 0; n++ {
		j++
	}
	return j < end && (a.namePart(j, end, false) || a.who.signs[j].kinds&nameHonorific != 0)
}

// honorifics skips honorifics from token i on: "H.E. Mr.", "Dato' Sri". The sign
// of the last one that tells a gender is given as 'f' or 'm', 0 for none.
func (a *analysis) honorifics(i, end int) (int, byte) {
	var gender byte
	for i < end && a.who.signs[i].kinds&nameHonorific != 0 {
		if next := a.nameEnd(i); next < end && a.words[next] == a.words[i] {
			break // "U Tun Tun Oo": nobody is addressed twice alike
		}
		if g := a.entryOf(i, nameHonorific).Fields["gender"]; g != "" {
			gender = g[0]
		}
		i = a.nameEnd(i)
	}
	if a.misreadHon(i, end) {
		i += 2
	}
	return i, gender
}

// misreadHon says whether a scan has misread "The Hon" at token i, before a letter of a
// name: "THE HOW P J TOREL".
func (a *analysis) misreadHon(i, end int) bool {
	if i+3 >= end || a.cue(i)&cueThe == 0 || a.tokens[i].Shape != text.Upper {
		return false
	}
	hon, letter := a.written(i+1, i+2), a.tokens[i+2]
	return hon[0] == 'H' && (len(hon) == 3 || len(hon) == 4) && letter.End == letter.Start+1 && a.capital(i+2)
}

// letters skips letters after a name: "SC", "MP", "KCMG".
func (a *analysis) letters(i, end int) int {
	for {
		j := i
		if j < end && a.cue(j)&cueComma != 0 {
			j++
		}
		switch {
		case j < end && a.cue(j)&cueLetters != 0 && a.tokens[j].Shape == text.Upper:
			i = j + 1
		default:
			return i
		}
	}
}
