package reading

import (
	"slices"
	"strings"

	"entente.example/internal/lexicon"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// programme is a named initiative, plan, agreement, fund or mechanism.
type programme struct {
	name    string
	acronym string
	words   []string // of the name, folded, without small words
	first   int      // token span of the fullest mention
	end     int
	spans   [][2]int // every mention
	sure    bool     // named in full, or known
}

// findProgrammes finds the programmes that the text names: with a head noun, in
// quotation marks, by an acronym that the text explains, or as a widely known one.
func (a *analysis) findProgrammes() {
	for i := range a.sents {
		s := &a.sents[i]
		switch a.doc.Blocks[s.Block].Kind {
		case text.Paragraph, text.ListItem, text.Quotation, text.TableRow:
			a.programmesIn(s)
		}
	}
}

// programmesIn goes through a sentence; a name that holds others goes before them.
func (a *analysis) programmesIn(s *text.Sentence) {
	done := s.FirstToken
	for i := s.FirstToken; i < s.EndToken; i++ {
		c := a.cue(i)
		switch {
		case i < done:
		case c&cueQuote != 0:
			done = max(done, a.quotedProgramme(i, s))
		case a.capital(i) || c&cueLower != 0:
			done = max(done, a.programmeAt(i, done, s))
		}
	}
}

// programmeAt takes the programme whose name has its noun at token i, or that
// begins there as a known one; it gives the token after it.
func (a *analysis) programmeAt(i, lo int, s *text.Sentence) int {
	if e, end := a.engine.cues.programmes.at(a.words, i, s.EndToken); e != nil && a.capital(i) && a.knownHere(e, i, end) {
		return a.knownProgramme(e, i, end, lo, s)
	}
	if a.cue(i)&(cueProgramme|cueWeak|cueLower) != 0 {
		return a.headed(i, lo, s)
	}
	if a.acronymUnder(i, s) {
		return a.keepProgramme(i, i+1, a.written(i, i+1), true)
	}
	return 0
}

// knownHere says whether a known name is written as one: an acronym in capitals,
// other words with theirs.
func (a *analysis) knownHere(e *lexicon.Entry, i, end int) bool {
	if end == i+1 && strings.ToUpper(e.Phrase) == e.Phrase && a.tokens[i].Shape == text.Capital {
		return false
	}
	return a.capital(end-1) || a.tokens[end-1].Class != text.Word
}

// knownProgramme keeps a widely known programme, or the longer name that it begins.
func (a *analysis) knownProgramme(e *lexicon.Entry, i, end, lo int, s *text.Sentence) int {
	for j := end; j < s.EndToken && j < end+3; j++ {
		if a.capital(j) && a.cue(j)&(cueProgramme|cueWeak) != 0 {
			return a.headed(j, lo, s)
		}
		if !a.capital(j) {
			break
		}
	}
	if end > i+1 || a.cue(i)&(cueProgramme|cueWeak) != 0 {
		if stop := a.headed(end-1, lo, s); stop > 0 {
			return stop
		}
	}
	for end < s.EndToken && a.version(end) {
		end++
	}
	acronym := ""
	if end == i+1 && strings.ToUpper(e.Phrase) == e.Phrase {
		acronym = a.written(i, i+1)
	} else if stop := a.acronymAfter(end, s.EndToken); stop > end {
		acronym = a.written(end+1, stop-1)
	}
	return a.keepProgramme(i, end, acronym, true)
}

// version says whether a token is the number of a programme's edition: "WA Project 2.0".
func (a *analysis) version(i int) bool {
	t := a.tokens[i]
	if t.Class != text.Number || !t.Space || int(t.End-t.Start) > 4 {
		return false
	}
	w := a.written(i, i+1)
	return strings.Contains(w, ".") && len(w) == 3 || len(w) == 4 && w >= "2020" && w <= "2099"
}

// acronymUnder says whether an unknown acronym stands where programmes do: "under JENESYS".
func (a *analysis) acronymUnder(i int, s *text.Sentence) bool {
	t := a.tokens[i]
	if t.Shape != text.Upper || t.End-t.Start < 4 || a.who.signs[i].inner != 0 || a.words[i] != 0 || i <= s.FirstToken || a.mentionAt(i) >= 0 {
		return false
	}
	b := i - 1
	if a.cue(b)&cueThe != 0 {
		b--
	}
	if b < s.FirstToken || i+1 < s.EndToken && a.capital(i+1) {
		return false
	}
	w := strings.ToLower(a.written(b, b+1))
	return w == "under" || w == "through" || w == "via"
}

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
	end, complement := a.complementOf(i+1, s.EndToken, small)
	switch {
	case small:
		return a.smallHeaded(i, first, own, acronym, s)
	case a.isOrganisation(i, first), a.followedByName(i+1, s), a.sectionOf(first, s):
		return 0
	case a.words[i] == a.engine.cues.group && !a.consultative(i, s), a.commonplace(i, first, end, s), end-first > 3 && a.shouted(first, end):
		return 0
	case c&cueProgramme != 0 && own == 0 && !complement, c&cueProgramme == 0 && own == 0 && !(complement && a.words[i] == a.engine.cues.code):
		return 0
	}
	if own == 0 && a.vague(i, end) {
		return 0
	}
	a.implemented(i+1, end, s)
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

// bracketBefore is the opening bracket of the short form before the noun at token i.
func (a *analysis) bracketBefore(i int) int {
	for j := i - 1; j > 0 && i-j < 8; j-- {
		if a.cue(j)&cueOpen != 0 {
			return j
		}
	}
	return i
}

// spelledFrom moves the start of a name back over small words to where its short
// form begins: "Foundational Infrastructure for … Technology (FIRST) program".
func (a *analysis) spelledFrom(open, first int, s *text.Sentence) int {
	if open+1 >= s.EndToken || a.shortFor(open+1, first, open) {
		return first
	}
	letter := strings.ToLower(a.written(open+1, open+2))[:1]
	for j := first - 1; j >= s.FirstToken && first-j < 12; j-- {
		switch {
		case a.capital(j):
			if strings.HasPrefix(strings.ToLower(a.written(j, j+1)), letter) && a.shortFor(open+1, j, open) && a.mentionAt(j) < 0 {
				return j
			}
		case a.cue(j)&(cueOf|cueFor|cueAnd|cueThe|cueComma|cueIn) == 0:
			return first
		}
	}
	return first
}

// implemented keeps, of a "Plan of Action to Implement the X Partnership", the
// partnership for itself.
func (a *analysis) implemented(i, end int, s *text.Sentence) {
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
			if k := a.mentionAt(j); k >= 0 && (a.mentions[k].kind == mentionPerson || a.mentions[k].kind == mentionOffice) {
				return first, own, acronym
			}
			own++
			first = j
		case c&isClose != 0 && j-2 >= lo && a.class(j-2)&isOpen != 0 && a.capital(j-1):
			acronym = a.written(j-1, j)
			j -= 2
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

// mentionEnds is the mention that ends before token end, looked up while the
// stages of the sentences have not indexed them; -1 for none.
func (a *analysis) mentionEnds(end int) int {
	if k := a.mentionAt(end - 1); k >= 0 && a.mentions[k].end == end {
		return k
	}
	return -1
}

// complementOf reads on after the noun: "on the Indo-Pacific", "of Amity and
// Cooperation in Southeast Asia", "to Implement the … Partnership (2023-2027)".
func (a *analysis) complementOf(i, hi int, small bool) (end int, complement bool) {
	end = i
	for end < hi {
		j := end
		c := a.cue(j)
		switch {
		case a.version(j) && j == i:
			end++
			continue
		case a.yearsAt(j, hi):
			end += 3
			continue
		case c&(cueOf|cueFor|cueIn|cueAnd) != 0 || a.isLink(j):
		default:
			return end, complement
		}
		if c&cueAnd != 0 && !complement {
			return end, complement
		}
		next := a.capitalAfter(j+1, hi)
		if a.isLink(j) && !a.joinsParties(j+1, hi) {
			return end, complement
		}
		if next == 0 || c&cueAnd != 0 && (next != j+1 && !a.bothParties(end, next) || a.headAhead(next, hi)) || a.timeAt(next) || a.isPlace(j, next, c) {
			return end, complement
		}
		end, complement = a.capitals(next, hi), true
		if a.words[j] == a.engine.lexis.by.to && next == j+1 && end == next+1 {
			if object := a.capitalAfter(end, hi); object > 0 {
				end = a.capitals(object, hi)
			}
		}
	}
	return end, complement
}

// joinsParties says whether two parties stand from token i on: "the United States and Japan".
func (a *analysis) joinsParties(i, hi int) bool {
	code, stop := a.partyAt(i, hi, nameParty|nameBody)
	if code == "" || stop >= hi || a.cue(stop)&cueAnd == 0 {
		return false
	}
	other, _ := a.partyAt(stop+1, hi, nameParty|nameBody)
	return other != ""
}

// bothParties says whether "and" joins two parties: "between the United States and
// the Republic of Iraq".
func (a *analysis) bothParties(end, next int) bool {
	return a.who.signs[end-1].inner&(nameParty|nameBody) != 0 && a.who.signs[next].inner&(nameParty|nameBody) != 0
}

// capitalAfter is the first capitalised token after at most two small words of a
// name: "on the Law", "for a Relationship"; 0 for none.
func (a *analysis) capitalAfter(i, hi int) int {
	for n := 0; n < 2 && i < hi; n++ {
		if a.capital(i) {
			return i
		}
		if a.cue(i)&cueThe == 0 || a.cue(i)&(cueWe|cueThey|cueHe|cueShe) != 0 {
			return 0
		}
		i++
	}
	if i < hi && a.capital(i) {
		return i
	}
	return 0
}

// capitals is the end of a run of capitalised words, hyphens and ampersands in it.
func (a *analysis) capitals(i, hi int) int {
	for i < hi && a.capital(i) {
		i++
	}
	return i
}

// headAhead says whether a noun of programmes ends the capitals from token i on:
// another name, not the rest of this one.
func (a *analysis) headAhead(i, hi int) bool {
	for ; i < hi && a.capital(i); i++ {
		if a.cue(i)&cueProgramme != 0 {
			return true
		}
	}
	return false
}

// isLink says whether a token joins the parts of a name: "between", "with", "against".
func (a *analysis) isLink(i int) bool {
	switch a.written(i, i+1) {
	case "between", "against":
		return true
	}
	return false
}

// timeAt says whether a date begins at token i: "the Agreement in May".
func (a *analysis) timeAt(i int) bool { return a.dateAt(i) }

// isPlace says whether "in" or "at" leads to a city, where something was signed,
// and "with" or "between" to somebody who has a name of their own.
func (a *analysis) isPlace(j, next int, c cue) bool {
	if c&cueIn != 0 {
		return a.who.signs[next].inner&nameCity != 0 || strings.EqualFold(a.written(j, j+1), "at")
	}
	k := a.mentionAt(next)
	return k >= 0 && (a.mentions[k].kind == mentionPerson || a.mentions[k].kind == mentionOffice)
}

// yearsAt says whether "(2023-2027)" stands at token i.
func (a *analysis) yearsAt(i, hi int) bool {
	return i+2 < hi && a.class(i)&isOpen != 0 && a.class(i+2)&isClose != 0 && a.tokens[i+1].Class == text.Number && a.tokens[i+1].End-a.tokens[i+1].Start >= 9
}

// isOrganisation says whether the noun at token i ends the name of a body: "the
// International Monetary Fund". A community is one and a programme too.
func (a *analysis) isOrganisation(i, first int) bool {
	e := a.entryOf(i, nameBody|nameAgency)
	if e == nil {
		return false
	}
	return e.Fields["form"] != "part" || !strings.EqualFold(a.written(i, i+1), "community")
}

// followedByName says whether the capitals go on after the noun, so that it ends
// no name: "the Singapore Convention Week".
func (a *analysis) followedByName(i int, s *text.Sentence) bool {
	return i < s.EndToken && a.capital(i) && !a.tokensGlue(i)
}

func (a *analysis) tokensGlue(i int) bool { return !a.tokens[i].Space }

// commonplace says whether a name is none: "the U.S.-Japan Alliance", "the Joint
// Statement", "Humanitarian Assistance" without a short form.
func (a *analysis) commonplace(i, first, end int, s *text.Sentence) bool {
	if end > i+1 {
		return false
	}
	switch strings.ToLower(a.written(i, i+1)) {
	case "alliance":
		return a.allNamed(first, i)
	case "assistance":
		return a.acronymAfter(i+1, s.EndToken) == i+1
	case "statement", "plan", "memorandum", "communique":
		switch strings.ToLower(a.written(first, i)) {
		case "joint", "action", "mission", "presidential", "work", "press", "political", "master":
			return true
		}
	}
	return false
}

// shouted says whether words are all in capitals: a heading, not a name.
func (a *analysis) shouted(first, end int) bool {
	for i := first; i < end; i++ {
		if t := a.tokens[i]; t.Class == text.Word && t.Shape != text.Upper {
			return false
		}
	}
	return true
}

// sectionOf says whether a name stands for a law of which one section is meant:
// "section 4 of the Trade Act".
func (a *analysis) sectionOf(first int, s *text.Sentence) bool {
	if first-3 <= s.FirstToken || a.cue(first-1)&cueThe == 0 || a.cue(first-2)&cueOf == 0 {
		return false
	}
	t := a.tokens[first-3]
	return t.Class == text.Number || t.Class == text.Alnum
}

// consultative says whether "Group" ends the name of a standing mechanism:
// "Strategic Consultative Group (SCG)".
func (a *analysis) consultative(i int, s *text.Sentence) bool {
	switch strings.ToLower(a.written(i-1, i)) {
	case "consultative", "working", "coordination", "contact", "steering", "dialogue":
		return a.acronymAfter(i+1, s.EndToken) > i+1
	}
	return false
}

// vague says whether a name without words of its own says no more than its kind:
// "Agreement with Japan".
func (a *analysis) vague(i, end int) bool {
	for j := i + 1; j < end; j++ {
		if a.capital(j) && a.who.signs[j].inner == 0 {
			return false
		}
	}
	return !strings.EqualFold(a.written(i, i+1), "charter")
}

// smallHeaded keeps a name whose noun has a small letter: "Specified Skilled
// Worker (SSW) scheme", "Astana format", "implementation plan of the Vision Statement".
func (a *analysis) smallHeaded(i, first, own int, acronym string, s *text.Sentence) int {
	switch {
	case acronym != "" && a.bodyNamed(acronym):
		return 0
	case own >= 2 && acronym != "":
		return a.keepProgramme(a.spelledFrom(a.bracketBefore(i), first, s), i+1, acronym, false)
	case own >= 3 && !a.allNamed(first, i):
		return a.keepProgramme(first, i+1, acronym, false)
	case own >= 1 && strings.EqualFold(a.written(i, i+1), "format"):
		return a.keepProgramme(first, i+1, acronym, false)
	case i > s.FirstToken && strings.EqualFold(a.written(i-1, i), "implementation"):
		return a.implementation(i, s)
	}
	return a.definiteInitiative(i, s)
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
	end, complement := a.complementOf(i+1, s.EndToken, true)
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
	end, complement := a.complementOf(i+1, s.EndToken, true)
	switch strings.ToLower(a.written(i, i+1)) {
	case "initiative":
		if stop := a.initiativeEnd(i, s); stop > 0 {
			return a.keepProgramme(i, stop, "", false)
		}
	case "strategy", "roadmap", "programme", "program":
		if !complement && i+2 < s.EndToken && a.cue(i+1)&cueOf != 0 {
			end, complement = i+3, true
		}
	case "corridor", "supplemental":
		return a.described(i, s)
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
		if a.cue(j)&cueThe != 0 && complement && j < i-1 && strings.EqualFold(a.written(j, j+1), "the") {
			return a.keepProgramme(j+1, end, "", false)
		}
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
	if a.words[j] != a.engine.cues.the || i-j < 3 {
		return 0
	}
	return a.keepProgramme(j+1, i+1, "", false)
}

func (a *analysis) withoutArticle(i int) int {
	if a.cue(i)&cueThe != 0 {
		return i + 1
	}
	return i
}

// shortFor says whether an acronym can stand for the words in tokens [first, end):
// its letters begin words there, in order, the first among them.
func (a *analysis) shortFor(acronym, first, end int) bool {
	letters := strings.TrimLeft(strings.ToLower(a.written(acronym, acronym+1)), "0123456789")
	j := first
	for _, l := range letters {
		for j < end && !strings.HasPrefix(strings.ToLower(a.written(j, j+1)), string(l)) && !a.innerLetter(j, l) {
			j++
		}
		if j == end {
			return len(letters) > 3
		}
	}
	return true
}

// innerLetter says whether a hyphenated word has a part that begins with the letter.
func (a *analysis) innerLetter(i int, l rune) bool {
	w := strings.ToLower(a.written(i, i+1))
	return strings.ContainsRune(w, l)
}

// quotedProgramme reads a name in quotation marks that open at token i; it gives
// the token after them.
func (a *analysis) quotedProgramme(i int, s *text.Sentence) int {
	end := i + 1
	for end < s.EndToken && a.cue(end)&cueQuote == 0 {
		end++
	}
	if end == s.EndToken || end-i > 18 || end == i+1 || !a.titleCase(i+1, end) {
		return 0
	}
	head := false
	for j := i + 1; j < end; j++ {
		head = head || a.cue(j)&(cueProgramme|cueWeak) != 0
		if e, _ := a.engine.cues.programmes.at(a.words, j, end); e != nil {
			head = true
		}
	}
	if !head && !a.calledSo(i, end, s) {
		return 0
	}
	acronym := ""
	if stop := a.acronymAfter(end+1, s.EndToken); stop > end+1 && a.shortFor(end+2, i+1, end) {
		acronym = a.written(end+2, stop-1)
	}
	last := end
	for last > i+1 && a.tokens[last-1].Class == text.Punct && a.cue(last-1)&cueClose == 0 {
		last--
	}
	if open := last - 3; open > i && a.acronymAfter(open, last) == last && acronym == "" {
		acronym, last = a.written(open+1, open+2), open
	}
	a.keepProgramme(i+1, last, acronym, head)
	return end + 1
}

// calledSo says whether words before or after a quotation say that it is a programme's name.
func (a *analysis) calledSo(i, end int, s *text.Sentence) bool {
	if end+1 < s.EndToken && a.cue(end+1)&(cueProgramme|cueLower) != 0 && a.tokens[end+1].Space {
		return true
	}
	b := i - 1
	if b < s.FirstToken {
		return false
	}
	switch strings.ToLower(a.written(b, b+1)) {
	case "called", "named", "titled", "entitled", "initiative", "programme", "program", "project":
		return true
	}
	return false
}

// titleCase says whether the words of tokens [first, end) have capitals, small
// words aside, and there are two of them at least.
func (a *analysis) titleCase(first, end int) bool {
	n := 0
	for i := first; i < end; i++ {
		t := a.tokens[i]
		switch {
		case t.Class == text.Punct || t.Class == text.Number:
			if w := a.written(i, i+1); w == "." || w == ";" {
				return false
			}
		case a.capital(i):
			n++
		case a.class(i)&(isPreposition|isDeterminer|isAnd|isTo|isPossessive) == 0:
			return false
		}
	}
	return n >= 2
}

// keepProgramme enters a name; one known by another form of it keeps the fullest.
func (a *analysis) keepProgramme(first, end int, acronym string, sure bool) int {
	first = a.trimProgramme(first, end)
	if first >= end {
		return end
	}
	name := strings.TrimSpace(a.plain(first, end))
	p := programme{name: name, acronym: acronym, words: nameWords(name), first: first, end: end, sure: sure}
	if acronym == "" && len(p.words) == 1 && strings.ToUpper(name) == name {
		p.acronym = name
	}
	p.spans = [][2]int{{first, end}}
	for k := range a.programmes {
		if a.programmes[k].same(&p) {
			a.programmes[k].merge(&p)
			return end
		}
	}
	a.programmes = append(a.programmes, p)
	return end
}

// trimProgramme leaves out an article and a possessor at the start.
func (a *analysis) trimProgramme(first, end int) int {
	for first < end && (a.cue(first)&cueThe != 0 && a.tokens[first].Shape != text.Upper || a.possessiveAt(first, end) || a.class(first)&isAnd != 0) {
		first++
	}
	return first
}

// nameWords are the words by which names of programmes are compared.
func nameWords(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(lexicon.Fold(name), func(r rune) bool { return strings.ContainsRune(" ,:;()“”\"", r) }) {
		switch w {
		case "the", "a", "an":
		default:
			out = append(out, w)
		}
	}
	return out
}

// same says whether two names mean one programme: by acronym, or because one
// begins the other ("Code of Conduct in the South China Sea"), or ends it after
// nothing but names ("ASEAN-EU Strategic Partnership").
func (p *programme) same(q *programme) bool {
	if p.acronym != "" && p.acronym == q.acronym {
		return true
	}
	long, short := p.words, q.words
	if len(long) < len(short) {
		long, short = short, long
	}
	if slices.Equal(long[:len(short)], short) {
		return len(short) > 1 || len(long) == 1
	}
	if !slices.Equal(long[len(long)-len(short):], short) || len(short) < 2 {
		return false
	}
	for _, w := range long[:len(long)-len(short)] {
		if w == "of" || w == "to" || w == "on" || w == "for" {
			return false
		}
	}
	return true
}

// merge takes in another mention of the programme, and its name if that is fuller.
func (p *programme) merge(q *programme) {
	if len(q.words) > len(p.words) {
		p.name, p.words, p.first, p.end = q.name, q.words, q.first, q.end
	}
	if p.acronym == "" {
		p.acronym = q.acronym
	}
	p.sure = p.sure || q.sure
	p.spans = append(p.spans, q.spans...)
}

// outProgrammes are the programmes for the reading, in the order of their fullest mentions.
func (a *analysis) outProgrammes() []record.Programme {
	slices.SortStableFunc(a.programmes, func(x, y programme) int { return x.first - y.first })
	out := make([]record.Programme, 0, len(a.programmes))
	for i := range a.programmes {
		p := &a.programmes[i]
		e := a.evidence(p.first, p.end, "programmes.name")
		r := record.Programme{Name: p.name, Acronym: p.acronym, Confidence: record.Medium, Evidence: &e}
		if p.sure {
			r.Confidence = record.High
		}
		for _, s := range p.spans {
			r.Mentions = append(r.Mentions, a.evidence(s[0], s[1], "programmes.name"))
		}
		out = append(out, r)
	}
	return out
}

// outWarnings are what the stages and the cleaner want a reader to know.
func (a *analysis) outWarnings() []record.Warning {
	out := a.warnings
	for _, w := range a.doc.Warnings {
		out = append(out, record.Warning{Code: "text", Message: w})
	}
	return out
}
