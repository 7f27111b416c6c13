package programmes

import (
	"strings"

	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// headed reads a name around its noun at token i.
func (a *Register) headed(i, lo int, s *text.Sentence) int {
	c := a.Cue(i)
	small := !a.Capital(i)
	if c&(words.CueProgramme|words.CueWeak|words.CueLower) == 0 || small && c&words.CueLower == 0 {
		return 0
	}
	if n := a.nextHead(i, s); n > i {
		return a.headed(n, lo, s)
	}
	first, own, acronym := a.programmeStart(i, max(lo, s.FirstToken))
	end, complement := a.complementOf(i+1, s.EndToken)
	switch {
	case a.isUnderstanding(end - 1):
		end, complement = a.aboutOf(end, s.EndToken, complement)
	case a.isUnderstanding(i) && complement:
		end = a.fieldOf(end, s.EndToken)
	}
	if stop := a.otherParty(end, s.EndToken); stop > 0 && !small && !complement && own > 1 && a.Lexis.Instruments.Has(a.Words[i]) {
		end = stop // "Air Services Agreement with Norway"
	}
	switch {
	case small:
		return a.smallHeaded(i, first, own, acronym, s)
	case a.isOrganisation(i), a.followedByName(i+1, s), a.sectionOf(i, first, s), a.someForce(i, first, complement), a.explainedOnly(i, first, end, s), a.leadLine(first, i) && acronym == "":
		return 0
	case a.Words[i] == a.Language.Cues.Group && !a.consultative(i, first, complement, s), a.commonplace(i, first, end, s), a.inHeading(first, end, s):
		return 0
	case c&words.CueProgramme != 0 && own == 0 && !complement, c&words.CueProgramme == 0 && own == 0 && !(complement && (a.Words[i] == a.Language.Cues.Code || first < i)):
		return 0
	}
	if own > 0 && !a.Lexis.Instruments.Has(a.Words[i]) && a.employer(first, s) {
		return end
	}
	if own == 0 && a.vague(i, end) && !(a.isUnderstanding(i) && !a.Is(i, "Memorandum") && complement) || own < 2 && acronym == "" && a.everyday(i) {
		return 0
	}
	if own > 0 {
		first = a.overJoint(first, max(lo, s.FirstToken))
	}
	a.implemented(i+1, end)
	if acronym != "" {
		first = a.spelledFrom(a.bracketBefore(i), first, s)
	}
	if stop := a.AcronymAfter(end, s.EndToken); stop > end && acronym == "" && a.Tokens[end+1].Shape != text.Capital {
		return a.keepWithShort(a.spelledFrom(end, first, s), end, stop)
	}
	return a.keepProgramme(first, end, acronym, true)
}

// keepWithShort keeps a name with the short one in brackets that ends at token stop, where it is short for it.
func (a *Register) keepWithShort(first, end, stop int) int {
	if !a.shortFor(end+1, first, end) {
		return a.keepProgramme(first, end, "", true)
	}
	a.keepProgramme(first, end, a.Written(end+1, stop-1), true)
	return stop
}

// everyday says whether a noun needs two words of its own before it to end a name.
func (a *Register) everyday(i int) bool {
	switch a.Written(i, i+1) {
	case "Window", "Loans", "Approach", "Review", "Study", "Assessment", "System", "Regulation", "Deed":
		return true
	}
	return false
}

// implemented keeps, of a "Plan of Action to Implement the X Partnership", the
// partnership for itself, and the strategy of a "Plan of the 2050 Strategy".
func (a *Register) implemented(i, end int) {
	for j := i + 1; j < end; j++ {
		if a.datedName(j, end) == j {
			a.keepProgramme(j, end, "", true)
			return
		}
	}
	for ; i+2 < end; i++ {
		if a.Words[i] != a.Language.By.To || a.Cue(i+2)&words.CueThe == 0 {
			continue
		}
		for j := end - 1; j > i+2; j-- {
			if a.Cue(j)&(words.CueProgramme|words.CueWeak) != 0 {
				if first, own, _ := a.programmeStart(j, i+3); own > 0 {
					a.keepProgramme(first, j+1, "", true)
				}
				return
			}
		}
	}
}

// nextHead is a later noun of the same name: "Strategic Framework Agreement" has
// its noun at the end.
func (a *Register) nextHead(i int, s *text.Sentence) int {
	j := a.AcronymAfter(i+1, s.EndToken)
	for n := 0; n < 3 && j < s.EndToken && (a.Capital(j) || j > i+1 && a.Cue(j)&words.CueLower != 0); n++ {
		if a.Cue(j)&(words.CueProgramme|words.CueWeak) != 0 || a.Cue(j)&words.CueLower != 0 {
			return j
		}
		j++
	}
	return i
}

// programmeStart reads back from the noun at token i: words with capitals and
// what joins them. own counts them; acronym is one in brackets before the noun.
func (a *Register) programmeStart(i, lo int) (first, own int, acronym string) {
	first = i
	for j := i - 1; j >= lo; j-- {
		c := a.Class(j)
		switch {
		case a.Capital(j):
			if c&(words.IsPreposition|words.IsDeterminer|words.IsPronoun|words.IsSubordinator|words.IsAnd|words.IsAdverb) != 0 && a.StartsSentence(j) || a.Cue(j)&(words.CueWe|words.CueThey|words.CueThe) != 0 && a.Tokens[j].Shape != text.Upper {
				return first, own, acronym
			}
			if k := a.MentionAt(j); k >= 0 && (a.Mentions[k].Kind == who.MentionOffice || a.Mentions[k].Kind == who.MentionPerson && !a.onlyCapitals(k, i)) {
				return first, own, acronym
			}
			own++
			first = j
		case c&words.IsClose != 0 && j-2 >= lo && a.Class(j-2)&words.IsOpen != 0 && a.Capital(j-1):
			if own > 0 && a.Who.Signs[j-1].Inner&(who.NameParty|who.NameBody) != 0 {
				return first, own, acronym // a party's short form, behind the party's name
			}
			if own == 0 {
				acronym = a.Written(j-1, j)
			}
			j -= 2
		case a.Cue(j)&words.CueAnd != 0 && first == j+1 && a.listBefore(j, lo) < j:
			first = a.listBefore(j, lo)
			return first, own + 1, acronym
		case a.Cue(j)&words.CueAnd != 0 && first == j+1 && a.sharedBy(j, lo) < j:
			return a.sharedBy(j, lo), own + 1, acronym
		case a.Cue(j)&words.CueAnd != 0 && j > lo && a.Capital(j-1) && first == j+1 && a.MentionEnds(j) < 0:
		case c&words.IsDash != 0 && j > lo && a.Capital(j-1) && (!a.Tokens[j].Space && !a.Tokens[j+1].Space || first == j+1 && a.twoParties(j)):
		case a.Tokens[j].Class == text.Number && first == j+1 && int(a.Tokens[j].End-a.Tokens[j].Start) == 4:
			first = j
		case a.PossessiveAt(j, i) && j > lo && a.Capital(j-1) && a.MentionEnds(j) < 0 && a.Who.Signs[j-1].Inner == 0 && !a.Lexis.Owners.Has(a.Words[j-1]):
		default:
			return first, own, acronym
		}
	}
	return first, own, acronym
}

// onlyCapitals says whether mention k, read as a person's, is a name alone that the noun at
// token i ends with a capital: "Caribbean Basin Security Initiative".
func (a *Register) onlyCapitals(k, i int) bool {
	m := &a.Mentions[k]
	for j := m.First; j < m.End; j++ {
		if !a.Capital(j) || a.Cue(j)&(words.CueOffice|words.CueOfficial|words.CueLeader|words.CueMinister) != 0 || a.Class(j)&words.IsPossessive != 0 {
			return false
		}
	}
	return m.End == i && m.End-m.First > 1 && a.Capital(i)
}

// overJoint moves the start of a name back over a small joint to the capitals
// before it, which an article or a preposition opens: "the Women in the Digital
// Economy Fund".
func (a *Register) overJoint(first, lo int) int {
	j := first - 1
	if j > lo && a.Words[j] == a.Language.Cues.The {
		j--
	}
	if j <= lo+1 || a.Cue(j)&(words.CueIn|words.CueFor) == 0 || !a.innerJoint(j) || !a.Capital(j-1) {
		return first
	}
	start := j
	for start > lo && a.Capital(start-1) {
		start--
		if a.Who.Signs[start].Inner != 0 || a.MentionAt(start) >= 0 || a.Cue(start)&(words.CueOffice|words.CueMeeting|words.CueProgramme|words.CueWeak) != 0 || a.DateAt(start) {
			return first
		}
	}
	if start <= lo || a.StartsSentence(start) || a.Cue(start-1)&words.CueThe == 0 && a.Class(start-1)&(words.IsPreposition|words.IsPossessive) == 0 {
		return first
	}
	return start
}

// innerJoint says whether a small word joins the parts of a name: "in the" and "for
// the", but "on" only without an article.
func (a *Register) innerJoint(j int) bool {
	switch strings.ToLower(a.Written(j, j+1)) {
	case "in", "for":
		return true
	case "on":
		return a.Cue(j+1)&words.CueThe == 0
	}
	return false
}
