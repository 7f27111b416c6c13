package reading

import (
	"strings"

	"entente.example/internal/text"
)

// headed reads a name around its noun at token i.
func (a *analysis) headed(i, lo int, s *text.Sentence) int {
	c := a.cue(i)
	small := !a.capital(i)
	if c&(cueProgramme|cueWeak|cueLower) == 0 || small && c&cueLower == 0 {
		return 0
	}
	if n := a.nextHead(i, s); n > i {
		return a.headed(n, lo, s)
	}
	first, own, acronym := a.programmeStart(i, max(lo, s.FirstToken))
	end, complement := a.complementOf(i+1, s.EndToken)
	switch {
	case a.isUnderstanding(end - 1):
		end, complement = a.matterOf(end, s.EndToken, complement)
	case a.isUnderstanding(i) && complement:
		end = a.fieldOf(end, s.EndToken)
	}
	switch {
	case small:
		return a.smallHeaded(i, first, own, acronym, s)
	case a.isOrganisation(i), a.followedByName(i+1, s), a.sectionOf(first, s), a.someForce(i, complement), a.explainedOnly(i, first, end, s), a.leadLine(first, i) && acronym == "":
		return 0
	case a.words[i] == a.engine.cues.group && !a.consultative(i, first, complement, s), a.commonplace(i, first, end, s), a.inHeading(first, end, s):
		return 0
	case c&cueProgramme != 0 && own == 0 && !complement, c&cueProgramme == 0 && own == 0 && !(complement && (a.words[i] == a.engine.cues.code || first < i)):
		return 0
	}
	if own > 0 && a.employer(first, s) {
		return end
	}
	if own == 0 && a.vague(i, end) || own < 2 && acronym == "" && a.everyday(i) {
		return 0
	}
	if own > 0 {
		first = a.overJoint(first, max(lo, s.FirstToken))
	}
	a.implemented(i+1, end)
	if acronym != "" {
		first = a.spelledFrom(a.bracketBefore(i), first, s)
	}
	if stop := a.acronymAfter(end, s.EndToken); stop > end && acronym == "" && a.tokens[end+1].Shape != text.Capital {
		first = a.spelledFrom(end, first, s)
		if !a.shortFor(end+1, first, end) {
			return a.keepProgramme(first, end, "", true)
		}
		acronym = a.written(end+1, stop-1)
		a.keepProgramme(first, end, acronym, true)
		return stop
	}
	return a.keepProgramme(first, end, acronym, true)
}

// everyday says whether a noun needs two words of its own before it to end a name.
func (a *analysis) everyday(i int) bool {
	switch a.written(i, i+1) {
	case "Window", "Loans", "Approach":
		return true
	}
	return false
}

// implemented keeps, of a "Plan of Action to Implement the X Partnership", the
// partnership for itself, and the strategy of a "Plan of the 2050 Strategy".
func (a *analysis) implemented(i, end int) {
	for j := i + 1; j < end; j++ {
		if a.datedName(j, end) == j {
			a.keepProgramme(j, end, "", true)
			return
		}
	}
	for ; i+2 < end; i++ {
		if a.words[i] != a.engine.lexis.by.to || a.cue(i+2)&cueThe == 0 {
			continue
		}
		for j := end - 1; j > i+2; j-- {
			if a.cue(j)&(cueProgramme|cueWeak) != 0 {
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
func (a *analysis) nextHead(i int, s *text.Sentence) int {
	j := a.acronymAfter(i+1, s.EndToken)
	for n := 0; n < 3 && j < s.EndToken && (a.capital(j) || j > i+1 && a.cue(j)&cueLower != 0); n++ {
		if a.cue(j)&(cueProgramme|cueWeak) != 0 || a.cue(j)&cueLower != 0 {
			return j
		}
		j++
	}
	return i
}

// programmeStart reads back from the noun at token i: words with capitals and
// what joins them. own counts them; acronym is one in brackets before the noun.
func (a *analysis) programmeStart(i, lo int) (first, own int, acronym string) {
	first = i
	for j := i - 1; j >= lo; j-- {
		c := a.class(j)
		switch {
		case a.capital(j):
			if c&(isPreposition|isDeterminer|isPronoun|isSubordinator|isAnd|isAdverb) != 0 && a.startsSentence(j) || a.cue(j)&(cueWe|cueThey|cueThe) != 0 && a.tokens[j].Shape != text.Upper {
				return first, own, acronym
			}
			if k := a.mentionAt(j); k >= 0 && (a.mentions[k].kind == mentionOffice || a.mentions[k].kind == mentionPerson && !a.onlyCapitals(k, i)) {
				return first, own, acronym
			}
			own++
			first = j
		case c&isClose != 0 && j-2 >= lo && a.class(j-2)&isOpen != 0 && a.capital(j-1):
			if own > 0 && a.who.signs[j-1].inner&(nameParty|nameBody) != 0 {
				return first, own, acronym // a party's short form, behind the party's name
			}
			if own == 0 {
				acronym = a.written(j-1, j)
			}
			j -= 2
		case a.cue(j)&cueAnd != 0 && first == j+1 && a.listBefore(j, lo) < j:
			first = a.listBefore(j, lo)
			return first, own + 1, acronym
		case a.cue(j)&cueAnd != 0 && j > lo && a.capital(j-1) && first == j+1 && a.mentionEnds(j) < 0:
		case c&isDash != 0 && !a.tokens[j].Space && !a.tokens[j+1].Space && j > lo && a.capital(j-1):
		case a.tokens[j].Class == text.Number && first == j+1 && int(a.tokens[j].End-a.tokens[j].Start) == 4:
			first = j
		case a.possessiveAt(j, i) && j > lo && a.capital(j-1) && a.mentionEnds(j) < 0 && a.who.signs[j-1].inner == 0:
		default:
			return first, own, acronym
		}
	}
	return first, own, acronym
}

// onlyCapitals says whether mention k, read as a person's, is a name alone that the noun at
// token i ends with a capital: "Caribbean Basin Security Initiative".
func (a *analysis) onlyCapitals(k, i int) bool {
	m := &a.mentions[k]
	for j := m.first; j < m.end; j++ {
		if !a.capital(j) || a.cue(j)&(cueOffice|cueOfficial|cueLeader|cueMinister) != 0 || a.class(j)&isPossessive != 0 {
			return false
		}
	}
	return m.end == i && m.end-m.first > 1 && a.capital(i)
}

// overJoint moves the start of a name back over a small joint to the capitals
// before it, which an article or a preposition opens: "the Women in the Digital
// Economy Fund".
func (a *analysis) overJoint(first, lo int) int {
	j := first - 1
	if j > lo && a.words[j] == a.engine.cues.the {
		j--
	}
	if j <= lo+1 || a.cue(j)&(cueIn|cueFor) == 0 || !a.innerJoint(j) || !a.capital(j-1) {
		return first
	}
	start := j
	for start > lo && a.capital(start-1) {
		start--
		if a.who.signs[start].inner != 0 || a.mentionAt(start) >= 0 || a.cue(start)&(cueOffice|cueMeeting|cueProgramme|cueWeak) != 0 || a.dateAt(start) {
			return first
		}
	}
	if start <= lo || a.startsSentence(start) || a.cue(start-1)&cueThe == 0 && a.class(start-1)&(isPreposition|isPossessive) == 0 {
		return first
	}
	return start
}

// innerJoint says whether a small word joins the parts of a name: "in the" and "for
// the", but "on" only without an article.
func (a *analysis) innerJoint(j int) bool {
	switch strings.ToLower(a.written(j, j+1)) {
	case "in", "for":
		return true
	case "on":
		return a.cue(j+1)&cueThe == 0
	}
	return false
}
