package reading

import (
	"strings"

	"entente.example/internal/text"
)

// smallHeaded keeps a name whose noun has a small letter: "Specified Skilled
// Worker (SSW) scheme", "Astana format", "implementation plan of the Vision Statement".
func (a *analysis) smallHeaded(i, first, own int, acronym string, s *text.Sentence) int {
	switch {
	case a.is(i, "memorandum"):
		return a.smallMemorandum(i, s)
	case acronym != "" && a.bodyNamed(acronym):
		return 0
	case own >= 2 && acronym != "":
		return a.keepProgramme(a.spelledFrom(a.bracketBefore(i), first, s), i+1, acronym, false)
	case acronym != "" && a.spelledFrom(a.bracketBefore(i), first, s) < first:
		return a.keepProgramme(a.spelledFrom(a.bracketBefore(i), first, s), i+1, acronym, false) // "Harbours with Lights (HWL) initiative"
	case own >= 2 && a.overOf(first, s) < first && a.ownNoun(i):
		return a.keepProgramme(a.overOf(first, s), i, "", false)
	case own >= 3 && !a.allNamed(first, i):
		return a.keepProgramme(first, i+1, acronym, false)
	case own == 2 && first > s.FirstToken && a.words[first-1] == a.engine.cues.the && a.titled(first, i) && a.ownNoun(i):
		return a.keepProgramme(first, i+1, acronym, false)
	case i > s.FirstToken+2 && a.wordAt(i, "partnership") && a.wordAt(i-1, "strategic"):
		return a.described(i, s)
	case own == 1 && first > s.FirstToken && a.words[first-1] == a.engine.cues.the && a.unknownShortForm(first, i) && a.ownNoun(i):
		return a.keepProgramme(first, i+1, a.written(first, i), false)
	case own >= 1 && a.overJoint(first, s.FirstToken) < first && (a.ownNoun(i) || a.is(i, "agenda")):
		return a.keepProgramme(a.overJoint(first, s.FirstToken), i+1, acronym, false) // "the Investing in America agenda"
	case own == 1 && first == i-1 && first > s.FirstToken && a.class(first-1)&(isDeterminer|isPossessive) != 0 && a.class(first) == 0 && a.cue(first) == 0 && a.titled(first, i) && a.ownNoun(i):
		return a.keepProgramme(a.overAgency(first, s), i+1, acronym, false) // "NASA's Artemis program"
	case own >= 1 && a.wordAt(i, "format"):
		return a.keepProgramme(first, i+1, acronym, false)
	case i > s.FirstToken && a.wordAt(i-1, "implementation"):
		return a.implementation(i, s)
	}
	if first, end := a.properNamed(i, s); first < i {
		return a.keepProgramme(first, end, "", false)
	}
	return a.definiteInitiative(i, s)
}

// smallMemorandum keeps a memorandum in small letters whose matter is told:
// "memorandum of understanding on fishing".
func (a *analysis) smallMemorandum(i int, s *text.Sentence) int {
	if i+3 >= s.EndToken || a.cue(i+1)&cueOf == 0 || !a.is(i+2, "understanding") && !a.is(i+2, "cooperation") {
		return 0
	}
	if end, found := a.matterOf(i+3, s.EndToken, false); found {
		return a.keepProgramme(i, a.fieldOf(end, s.EndToken), "", false)
	}
	return 0
}

// overAgency moves the start of a name of one word back to the short form of the
// body whose it is, which makes it known: "NASA's Artemis program".
func (a *analysis) overAgency(first int, s *text.Sentence) int {
	if first-2 >= s.FirstToken && a.possessiveAt(first-1, first) && a.tokens[first-2].Shape == text.Upper {
		return first - 2
	}
	return first
}

// unknownShortForm says whether a name is an acronym of neither a party nor a body: "the KSW scheme".
func (a *analysis) unknownShortForm(first, i int) bool {
	return first == i-1 && a.tokens[first].Shape == text.Upper && a.who.signs[first].match == 0 && a.mentionAt(first) < 0 && !a.bodyNamed(a.written(first, i))
}

// overOf moves the start of a name back over "of the" to a noun of its own: "the
// Friends of the Northern Sea initiative", whose noun in small letters is no part of it.
func (a *analysis) overOf(first int, s *text.Sentence) int {
	j := first - 1
	if j < s.FirstToken+3 || a.words[j] != a.engine.cues.the || a.cue(j-1)&cueOf == 0 || !a.capital(j-2) || a.words[j-3] != a.engine.cues.the ||
		a.mentionAt(j-2) >= 0 || a.cue(j-2)&(cueOffice|cueMeeting|cueProgramme|cueWeak) != 0 {
		return first
	}
	return j - 2
}

// titled says whether no word of tokens [first, end) is the name of a party, a
// place or a person: "Greater Sunrise", not "White House".
func (a *analysis) titled(first, end int) bool {
	for i := first; i < end; i++ {
		if a.who.signs[i].match != 0 || a.mentionAt(i) >= 0 || a.tokens[i].Shape == text.Upper {
			return false
		}
	}
	return true
}

// ownNoun says whether a noun in small letters makes a programme of two names
// before it: "the Greater Sunrise project".
func (a *analysis) ownNoun(i int) bool {
	switch strings.ToLower(a.written(i, i+1)) {
	case "project", "package", "fund", "initiative", "programme", "program", "scheme":
		return true
	}
	return false
}

// bodyNamed says whether a short form is that of a body or an agency.
func (a *analysis) bodyNamed(acronym string) bool {
	_, known := a.engine.cues.organisations[acronym]
	return known
}

// allNamed says whether the words before a noun are all names of parties and people.
func (a *analysis) allNamed(first, end int) bool {
	for i := first; i < end; i++ {
		if a.capital(i) && a.who.signs[i].inner == 0 && a.mentionAt(i) < 0 {
			return false
		}
	}
	return true
}

// implementation keeps "implementation plan of the Joint Vision Statement", and
// the statement for itself.
func (a *analysis) implementation(i int, s *text.Sentence) int {
	end, complement := a.complementOf(i+1, s.EndToken)
	if !complement {
		return 0
	}
	for j := i + 2; j < end; j++ {
		if a.cue(j)&(cueProgramme|cueWeak) != 0 {
			a.headed(j, i+2, s)
			break
		}
	}
	return a.keepProgramme(i-1, end, "", false)
}

// definiteInitiative keeps an initiative without capitals that its owner and its
// purpose pin down: "the European Union's new strategy for the Indo-Pacific".
func (a *analysis) definiteInitiative(i int, s *text.Sentence) int {
	end, complement := a.complementOf(i+1, s.EndToken)
	switch strings.ToLower(a.written(i, i+1)) {
	case "initiative":
		if stop := a.initiativeEnd(i, s); stop > 0 {
			return a.keepProgramme(i, stop, "", false)
		}
	case "paper":
		complement = complement && a.is(i-1, "white")
	case "strategy", "roadmap", "programme", "program":
		if !complement && i+2 < s.EndToken && a.cue(i+1)&cueOf != 0 {
			end, complement = i+3, true
		}
	case "corridor", "supplemental":
		return a.described(i, s)
	case "agreement", "declaration", "protocol", "treaty", "convention":
		if stop := a.instrumentEnd(i, end, complement, s); stop > 0 {
			return a.keepProgramme(i, stop, "", false)
		}
		return 0
	default:
		return 0
	}
	for j := i - 1; j > s.FirstToken && j > i-5; j-- {
		if a.possessiveAt(j, i) && complement {
			if k := a.mentionEnds(j); k >= 0 && a.mentions[k].kind == mentionParty {
				return a.keepProgramme(a.withoutArticle(a.mentions[k].first), end, "", false)
			}
			return 0
		}
		if complement && j < i-1 && (a.wordAt(j, "the") || a.is(j, "new") && a.cue(j-1)&cueThe != 0) {
			return a.keepProgramme(j+1, end, "", false)
		}
	}
	return 0
}

// instrumentEnd is the end of an instrument in small letters whose matter has capitals,
// "agreement on Economic and Technical Cooperation", or whose matter and parties are
// both told, "declaration on partnership between Norway and Chile"; 0 otherwise.
func (a *analysis) instrumentEnd(i, end int, complement bool, s *text.Sentence) int {
	if complement && (a.is(i+1, "on") || a.is(i+1, "of")) {
		own := 0
		for j := i + 2; j < end; j++ {
			if a.capital(j) && a.who.signs[j].inner == 0 && a.mentionAt(j) < 0 {
				own++
			}
		}
		if own > 1 {
			return end
		}
	}
	stop, matter := a.matterOf(i+1, s.EndToken, false)
	if !matter || stop+1 >= s.EndToken || !a.isLink(stop) || !a.joinsParties(a.withoutArticle(stop+1), s.EndToken) {
		return 0
	}
	if end, whole := a.complementOf(stop, s.EndToken); whole {
		return end
	}
	return 0
}

// initiativeEnd is the end of "initiative to bring … for talks in Baghdad" where it is
// somebody's by name; 0 otherwise.
func (a *analysis) initiativeEnd(i int, s *text.Sentence) int {
	if i < s.FirstToken+2 || i+2 >= s.EndToken || !a.possessiveAt(i-1, i) || a.mentionEnds(i-1) < 0 || a.words[i+1] != a.engine.lexis.by.to {
		return 0
	}
	end := i + 2
	for end < s.EndToken && a.class(end)&(isComma|isSemicolon|isRelative|isThat|isPast|isModal) == 0 && a.tokens[end].Class != text.Punct {
		end++
	}
	return end
}

// described keeps "the multinational humanitarian maritime corridor": two
// describing words at least, and the article.
func (a *analysis) described(i int, s *text.Sentence) int {
	j := i - 1
	for j > s.FirstToken && i-j <= 4 && a.tokens[j].Shape == text.Lower && a.class(j)&(isDeterminer|isPreposition|isAnd|isPossessive|isPast) == 0 {
		j--
	}
	if j < s.FirstToken || a.words[j] != a.engine.cues.the || i-j < 3 {
		return 0
	}
	return a.keepProgramme(j+1, i+1, "", false)
}
