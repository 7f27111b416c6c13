package programmes

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// smallHeaded keeps a name whose noun has a small letter: "Specified Skilled
// Worker (SSW) scheme", "Astana format", "implementation plan of the Vision Statement".
func (a *Register) smallHeaded(i, first, own int, acronym string, s *text.Sentence) int {
	switch {
	case a.Is(i, "memorandum"):
		return a.smallMemorandum(i, s)
	case i == 0, acronym != "" && a.bodyNamed(acronym):
		return 0
	case own >= 2 && acronym != "":
		return a.keepProgramme(a.spelledFrom(a.bracketBefore(i), first, s), i+1, acronym, false)
	case acronym != "" && a.spelledFrom(a.bracketBefore(i), first, s) < first:
		return a.keepProgramme(a.spelledFrom(a.bracketBefore(i), first, s), i+1, acronym, false) // "Harbours with Lights (HWL) initiative"
	case own >= 2 && a.overOf(first, s) < first && a.ownNoun(i):
		return a.keepProgramme(a.overOf(first, s), i, "", false)
	case own >= 3 && !a.allNamed(first, i):
		return a.keepProgramme(first, i+1, acronym, false)
	case own == 2 && first > s.FirstToken && a.Words[first-1] == a.Language.Cues.The && a.titled(first, i) && a.ownNoun(i):
		return a.keepProgramme(first, i+1, acronym, false)
	case i > s.FirstToken+2 && a.WordAt(i, "partnership") && a.WordAt(i-1, "strategic"):
		return a.ranked(i, s)
	case own == 1 && first > s.FirstToken && a.Words[first-1] == a.Language.Cues.The && a.unknownShortForm(first, i) && a.ownNoun(i):
		return a.keepProgramme(first, i+1, a.Written(first, i), false)
	case own >= 1 && a.overJoint(first, s.FirstToken) < first && (a.ownNoun(i) || a.Is(i, "agenda")):
		return a.keepProgramme(a.overJoint(first, s.FirstToken), i+1, acronym, false) // "the Investing in America agenda"
	case own == 1 && first == i-1 && first > s.FirstToken && a.Class(first-1)&(words.IsDeterminer|words.IsPossessive) != 0 && a.Class(first) == 0 && a.Cue(first) == 0 && a.titled(first, i) && a.ownNoun(i):
		return a.keepProgramme(a.overAgency(first, s), i+1, acronym, false) // "NASA's Artemis program"
	case own >= 1 && a.WordAt(i, "format"):
		return a.keepProgramme(first, i+1, acronym, false)
	case i > s.FirstToken && a.WordAt(i-1, "implementation"):
		return a.implementation(i, s)
	}
	if stop := a.agreedWith(i, s); stop > 0 {
		return stop
	}
	if first, end := a.properNamed(i, s); first < i {
		return a.keepProgramme(first, end, "", false)
	}
	return a.definiteInitiative(i, s)
}

// smallMemorandum keeps a memorandum in small letters whose matter is told:
// "memorandum of understanding on fishing".
func (a *Register) smallMemorandum(i int, s *text.Sentence) int {
	if i+3 >= s.EndToken || a.Cue(i+1)&words.CueOf == 0 || !a.Is(i+2, "understanding") && !a.Is(i+2, "cooperation") {
		return 0
	}
	if end, found := a.aboutOf(i+3, s.EndToken, false); found {
		return a.keepProgramme(i, a.fieldOf(end, s.EndToken), "", false)
	}
	return 0
}

// overAgency moves the start of a name of one word back to the short form of the
// body whose it is, which makes it known: "NASA's Artemis program".
func (a *Register) overAgency(first int, s *text.Sentence) int {
	if first-2 >= s.FirstToken && a.PossessiveAt(first-1, first) && a.Tokens[first-2].Shape == text.Upper {
		return first - 2
	}
	return first
}

// unknownShortForm says whether a name is an acronym of neither a party nor a body: "the KSW scheme".
func (a *Register) unknownShortForm(first, i int) bool {
	return first == i-1 && a.Tokens[first].Shape == text.Upper && a.Who.Signs[first].Match == 0 && a.MentionAt(first) < 0 && !a.bodyNamed(a.Written(first, i))
}

// overOf moves the start of a name back over "of the" to a noun of its own: "the
// Friends of the Northern Sea initiative", whose noun in small letters is no part of it.
func (a *Register) overOf(first int, s *text.Sentence) int {
	j := first - 1
	if j < s.FirstToken+3 || a.Words[j] != a.Language.Cues.The || a.Cue(j-1)&words.CueOf == 0 || !a.Capital(j-2) || a.Words[j-3] != a.Language.Cues.The ||
		a.MentionAt(j-2) >= 0 || a.Cue(j-2)&(words.CueOffice|words.CueMeeting|words.CueProgramme|words.CueWeak) != 0 {
		return first
	}
	return j - 2
}

// titled says whether no word of tokens [first, end) is the name of a party, a
// place or a person: "Greater Sunrise", not "White House".
func (a *Register) titled(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Who.Signs[i].Match != 0 || a.MentionAt(i) >= 0 || a.Tokens[i].Shape == text.Upper {
			return false
		}
	}
	return true
}

// ownNoun says whether a noun in small letters makes a programme of two names
// before it: "the Greater Sunrise project".
func (a *Register) ownNoun(i int) bool {
	return a.In(i, a.Lexis.OwnNouns)
}

// bodyNamed says whether a short form is that of a body or an agency.
func (a *Register) bodyNamed(acronym string) bool {
	_, known := a.Language.Cues.Organisations[acronym]
	return known
}

// allNamed says whether the words before a noun are all names of parties and people.
func (a *Register) allNamed(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Capital(i) && a.Who.Signs[i].Inner == 0 && a.MentionAt(i) < 0 {
			return false
		}
	}
	return true
}

// implementation keeps "implementation plan of the Joint Vision Statement", and
// the statement for itself.
func (a *Register) implementation(i int, s *text.Sentence) int {
	end, complement := a.complementOf(i+1, s.EndToken)
	if !complement {
		return 0
	}
	for j := i + 2; j < end; j++ {
		if a.Cue(j)&(words.CueProgramme|words.CueWeak) != 0 {
			a.headed(j, i+2, s)
			break
		}
	}
	return a.keepProgramme(i-1, end, "", false)
}

// definiteInitiative keeps an initiative without capitals that its owner and its
// purpose pin down: "the European Union's new strategy for the Indo-Pacific".
func (a *Register) definiteInitiative(i int, s *text.Sentence) int {
	end, complement := a.complementOf(i+1, s.EndToken)
	pinned := complement || !a.Is(i, "program") && !a.Is(i, "programme")
	switch strings.ToLower(a.Written(i, i+1)) {
	case "initiative":
		if stop := a.initiativeEnd(i, s); stop > 0 {
			return a.keepProgramme(i, stop, "", false)
		}
	case "paper":
		complement = complement && a.Is(i-1, "white")
	case "strategy", "roadmap", "programme", "program":
		if !complement && i+2 < s.EndToken && a.Cue(i+1)&words.CueOf != 0 {
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
		if a.PossessiveAt(j, i) && complement {
			if k := a.MentionEnds(j); k >= 0 && a.Mentions[k].Kind == who.MentionParty {
				return a.keepProgramme(a.WithoutArticle(a.Mentions[k].First), end, "", false)
			}
			return 0
		}
		if complement && pinned && j < i-1 && (a.WordAt(j, "the") || a.Is(j, "new") && a.Cue(j-1)&words.CueThe != 0) {
			return a.keepProgramme(j+1, end, "", false)
		}
	}
	return 0
}

// instrumentEnd is the end of an instrument in small letters whose matter has capitals,
// "agreement on Economic and Technical Cooperation", or whose matter and parties are
// both told, "declaration on partnership between Norway and Chile"; 0 otherwise.
func (a *Register) instrumentEnd(i, end int, complement bool, s *text.Sentence) int {
	if complement && (a.Is(i+1, "on") || a.Is(i+1, "of")) {
		own := 0
		for j := i + 2; j < end; j++ {
			if a.Capital(j) && a.Who.Signs[j].Inner == 0 && a.MentionAt(j) < 0 {
				own++
			}
		}
		if own > 1 {
			return end
		}
	}
	stop, matter := a.matterOf(i+1, s.EndToken, false)
	if !matter || stop+1 >= s.EndToken || !a.isLink(stop) || !a.joinsParties(a.WithoutArticle(stop+1), s.EndToken) {
		return 0
	}
	if end, whole := a.complementOf(stop, s.EndToken); whole {
		return end
	}
	return 0
}

// initiativeEnd is the end of "initiative to bring … for talks in Baghdad" where it is
// somebody's by name; 0 otherwise.
func (a *Register) initiativeEnd(i int, s *text.Sentence) int {
	if i < s.FirstToken+2 || i+2 >= s.EndToken || !a.PossessiveAt(i-1, i) || a.MentionEnds(i-1) < 0 || a.Words[i+1] != a.Language.By.To {
		return 0
	}
	end := i + 2
	for end < s.EndToken && a.Class(end)&(words.IsComma|words.IsSemicolon|words.IsRelative|words.IsThat|words.IsPast|words.IsModal) == 0 && a.Tokens[end].Class != text.Punct {
		end++
	}
	return end
}

// described keeps "the multinational humanitarian maritime corridor": two
// describing words at least, and the article.
func (a *Register) described(i int, s *text.Sentence) int {
	j := i - 1
	for j > s.FirstToken && i-j <= 4 && a.Tokens[j].Shape == text.Lower && a.Class(j)&(words.IsDeterminer|words.IsPreposition|words.IsAnd|words.IsPossessive|words.IsPast) == 0 {
		j--
	}
	if j < s.FirstToken || a.Words[j] != a.Language.Cues.The || i-j < 3 {
		return 0
	}
	return a.keepProgramme(j+1, i+1, "", false)
}
