package reading

import (
	"strings"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// groupPhrase is what a plural noun and the words around it say.
type groupPhrase struct {
	first, head, end int
	class            cue // cueLeader, cueMinister, cueOfficial or cueSides
	all, some        bool
	count            int // "two", 0 for none
	definite         bool
	other            bool // "the other leaders": not those of whom the text tells
	parties          []record.PartyCode
	posts            []string // "foreign-minister"
}

// pluralAt is the plural noun that token i is or begins a name of: "leaders",
// "Ministers of Foreign Affairs"; -1 for none.
func (a *analysis) pluralAt(i int, c cue, s sign) int {
	if c&cuePlural != 0 {
		return i
	}
	if s.kinds&nameOffice == 0 || a.post(i) || a.entryOf(i, nameOffice) == nil {
		return -1
	}
	for j := i; j < a.nameEnd(i); j++ {
		if a.cue(j)&cuePlural != 0 {
			return j
		}
	}
	return max(i, a.nameEnd(i)-1)
}

// group takes the group whose noun is token h and gives its end; lo is where its sentence begins.
func (a *analysis) group(h, lo, hi int) int {
	g := groupPhrase{first: h, head: h, end: h + 1, class: a.cue(h) & (cueLeader | cueMinister | cueOfficial | cueSides)}
	if g.class == 0 {
		g.class = cueOfficial
	}
	if s := a.who.signs[h]; s.inner&nameOffice != 0 {
		m := a.names[s.match-1]
		g.first, g.end = int(m.First), int(m.End)
		g.posts = a.posts(g.first, g.end)
	}
	if (a.capital(h) || h > lo && a.capital(h-1)) && g.end < hi && a.namePart(g.end, hi, false) && g.class != cueSides {
		return a.namedTogether(&g, hi)
	}
	if a.inMeetingName(&g, hi) {
		return g.end
	}
	a.groupBefore(&g, lo)
	a.groupAfter(&g, hi)
	m := mention{first: g.first, end: g.end, kind: mentionGroup, person: -1, parties: g.parties, antecedent: -1, sieve: "group"}
	m.group = g
	a.add(m)
	return g.end
}

// inMeetingName says whether a plural belongs to the name of a meeting: "Foreign
// Ministers' Meeting", "Leaders Summit".
func (a *analysis) inMeetingName(g *groupPhrase, hi int) bool {
	if !a.capital(g.head) {
		return false
	}
	j := g.end
	if a.possessiveAt(j, hi) {
		j++
	}
	for n := 0; n < 3 && j < hi && a.capital(j); n++ {
		if a.cue(j)&cueMeeting != 0 {
			return true
		}
		j++
	}
	return false
}

// namedTogether reads "Ministers Kamikawa and Son": one mention each.
func (a *analysis) namedTogether(g *groupPhrase, hi int) int {
	first, at := g.first, g.end
	posts := g.posts
	if posts == nil {
		posts = []string{singular(fold(a.written(g.head, g.head+1)))}
	}
	office := a.written(g.first, g.end)
	for {
		end := a.personName(at, hi, true)
		if end == at {
			return max(g.end, at-1)
		}
		n := naming{name: a.cleanName(at, end), parts: a.nameParts(at, end), office: singularOffice(office), posts: posts}
		if len(n.parts) == 0 {
			return end
		}
		code, stop := a.ofParty(end, hi)
		n.of = code
		a.keepPerson(first, stop, n, code != "")
		at = a.skipJoin(stop, hi)
		if at == stop || at >= hi || !a.namePart(at, hi, false) {
			return stop
		}
		first = at
	}
}

// singular is a plural noun of the genre in the singular.
func singular(word string) string {
	if n := len(word); n > 3 && word[n-3:] == "ies" {
		return word[:n-3] + "y"
	} else if n > 1 && word[n-1] == 's' {
		return word[:n-1]
	}
	return word
}

// singularOffice writes "Foreign Ministers" as one's office.
func singularOffice(office string) string { return singular(office) }

// groupBefore reads what stands before the noun: "the two Russian and French …".
func (a *analysis) groupBefore(g *groupPhrase, lo int) {
	for i := g.first - 1; i >= lo; i-- {
		c, s := a.cue(i), a.who.signs[i]
		if k := len(a.mentions) - 1; k >= 0 && a.mentions[k].end > i && a.mentions[k].kind == mentionPerson && a.mentions[k].person >= 0 {
			return
		}
		switch {
		case c&cueCount != 0:
			g.count = a.engine.cues.counts[a.words[i]]
		case s.inner&(nameParty|nameBody|nameDemonym|nameAgency) != 0 && s.match != 0:
			i = int(a.names[s.match-1].First)
			g.parties = append(a.codesAt(i, nameParty|nameBody|nameAgency|nameDemonym), g.parties...)
		case c&cueAnd != 0 && i > lo && a.who.signs[i-1].inner&(nameParty|nameDemonym|nameBody) != 0 && a.who.signs[i+1].inner&(nameParty|nameDemonym|nameBody) != 0:
			continue
		case c&cueAll != 0 && c&cueThe == 0:
			g.all = true
		case c&cueThe != 0:
			g.definite = true
			g.first = i
			a.quantified(g, i-1, lo)
			return
		case c&cueSome != 0:
			g.some = true
		case c&cueAdjective != 0 && a.isOther(i):
			g.other = true
		case c&(cueAdjective|cuePortfolio|cueModifier) != 0 && c&cueOf == 0, a.tokens[i].Shape == text.Upper && a.capital(i) && s.match == 0, s.inner&nameOffice != 0 && !a.capital(i):
		case c&cueOf != 0:
			a.quantified(g, i, lo)
			return
		default:
			return
		}
		g.first = i
	}
}

// isOther says whether a token is "other" or a word like it.
func (a *analysis) isOther(i int) bool {
	switch strings.ToLower(a.written(i, i+1)) {
	case "other", "further", "fellow", "various", "new", "world", "visiting":
		return true
	}
	return false
}

// quantified reads "some of", "a number of" before token i+1, i being the token "of".
func (a *analysis) quantified(g *groupPhrase, i, lo int) {
	if i-1 < lo || a.cue(i)&cueOf == 0 || a.cue(i-1)&(cueSome|cueAll|cueCount) == 0 {
		return
	}
	g.first = i - 1
	switch c := a.cue(i - 1); {
	case c&cueSome != 0:
		g.some = true
	case c&cueAll != 0:
		g.all = true
	}
	if i-2 >= lo && a.cue(i-2)&cueThe != 0 {
		g.first = i - 2
	}
}

// groupAfter reads whose group it is: "of ASEAN Member States", "from Japan and the
// Republic of Korea", "of the Member States of the European Union (EU)".
func (a *analysis) groupAfter(g *groupPhrase, hi int) {
	for at := a.pastDeputies(g.end, hi); at < hi; {
		c := a.cue(at)
		joined := at > g.end-1 && c&cueAnd != 0 && len(g.parties) > 0 || c&cueComma != 0 && len(g.parties) > 0
		if c&cueOf == 0 && !joined && !a.isFrom(at) {
			return
		}
		next := at + 1
		if joined && next < hi && a.cue(next)&(cueOf|cueAnd) != 0 {
			next++
		}
		codes, stop := a.owner(next, hi, joined)
		if len(codes) == 0 {
			if a.isFrom(at) {
				a.institution(g, next, hi)
			} else if !joined && a.cue(at)&cueOf != 0 {
				a.ofOthers(g, next, hi)
			}
			return
		}
		for _, code := range codes {
			if !contains(g.parties, code) {
				g.parties = append(g.parties, code)
			}
		}
		g.end, at = stop, stop
	}
}

// ofOthers takes in states that are not named: "ministers of other countries".
func (a *analysis) ofOthers(g *groupPhrase, i, hi int) {
	for i < hi && a.cue(i)&cueAdjective != 0 && a.cue(i)&cueSides == 0 {
		g.other = g.other || a.isOther(i)
		i++
	}
	if g.other && i < hi && a.cue(i)&cueSides != 0 {
		g.end = i + 1
	}
}

// isFrom says whether token i is "from".
func (a *analysis) isFrom(i int) bool { return a.words[i] == a.engine.cues.from }

// owner reads the party of a group from token i on, past a few words such as
// "the other" or "eight further", and the noun that may follow it ("countries").
func (a *analysis) owner(i, hi int, joined bool) ([]record.PartyCode, int) {
	for n := 0; n < 6 && i < hi; n++ {
		c, s := a.cue(i), a.who.signs[i]
		switch {
		case s.kinds&(nameParty|nameBody|nameAgency|nameDemonym) != 0:
			codes := a.codesAt(i, nameParty|nameBody|nameAgency|nameDemonym)
			end := a.acronymAfter(a.nameEnd(i), hi)
			if a.possessiveAt(end, hi) && joined {
				return nil, i
			}
			for end < hi && a.cue(end)&(cueSides|cueAdjective) != 0 && !a.possessiveAt(end, hi) {
				end++
			}
			if joined && end < hi && a.personFollows(end, hi) {
				return nil, i
			}
			return codes, end
		case s.kinds&nameOffice != 0 && c&cuePlural == 0, joined && c&cueThe == 0:
			return nil, i
		case c&(cueThe|cueAdjective|cueCount|cueSides|cuePortfolio|cueAll|cueSome|cueOf|cueModifier) != 0, a.isStateWord(i):
			i++
		default:
			return nil, i
		}
	}
	return nil, i
}

// personFollows says whether an office follows a demonym, so that it is
// somebody's and not the group's: "leaders of Japan and French President …".
func (a *analysis) personFollows(i, hi int) bool {
	_, ok := a.officeHead(i, hi)
	return ok
}

// isStateWord says whether a token is one of the words of "Heads of State/Government".
func (a *analysis) isStateWord(i int) bool {
	c := a.tokens[i]
	return c.Class == text.Punct && a.written(i, i+1) == "/" || a.cue(i)&cueSide != 0
}
