package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// GroupPhrase is what a plural noun and the words around it say.
type GroupPhrase struct {
	first, head, End int
	Class            words.Cue // CueLeader, CueMinister, CueOfficial or CueSides
	all, some        bool
	count            int // "two", 0 for none
	definite         bool
	other            bool // "the other leaders": not those of whom the text tells
	parties          []record.PartyCode
	Posts            []string // "foreign-minister"
}

// pluralAt is the plural noun that token i is or begins a name of: "leaders",
// "Ministers of Foreign Affairs"; -1 for none.
func (a *Cast) pluralAt(i int, c words.Cue, s Sign) int {
	if c&words.CuePlural != 0 {
		return i
	}
	if s.Kinds&NameOffice == 0 || a.post(i) || a.EntryOf(i, NameOffice) == nil {
		return -1
	}
	for j := i; j < a.NameEnd(i); j++ {
		if a.Cue(j)&words.CuePlural != 0 {
			return j
		}
	}
	return max(i, a.NameEnd(i)-1)
}

// group takes the group whose noun is token h and gives its end; lo is where its sentence begins.
func (a *Cast) group(h, lo, hi int) int {
	g := GroupPhrase{first: h, head: h, End: h + 1, Class: a.Cue(h) & (words.CueLeader | words.CueMinister | words.CueOfficial | words.CueSides)}
	if g.Class == 0 {
		g.Class = words.CueOfficial
	}
	if s := a.Who.Signs[h]; s.Inner&NameOffice != 0 {
		m := a.Names[s.Match-1]
		g.first, g.End = int(m.First), int(m.End)
		g.Posts = a.Posts(g.first, g.End)
	}
	if (a.Capital(h) || h > lo && (a.Capital(h-1) || a.Class(h-1)&words.IsPossessive != 0)) && g.End < hi && a.namePart(g.End, hi, false) && g.Class != words.CueSides {
		of := g
		if a.groupBefore(&of, lo); a.inOrder(&of, g.first, g.End, hi) > 0 {
			return a.Mentions[len(a.Mentions)-1].End
		}
		return a.namedTogether(&g, hi)
	}
	if a.inMeetingName(&g, hi) {
		return g.End
	}
	from, to := g.first, g.End
	a.groupBefore(&g, lo)
	a.groupAfter(&g, hi)
	if a.namesFollow(&g, hi) {
		return a.namedTogether(&g, hi)
	}
	if end := a.inOrder(&g, from, to, hi); end > 0 {
		return end
	}
	m := Mention{First: g.first, End: g.End, Kind: MentionGroup, Person: -1, Parties: g.parties, Antecedent: -1, Sieve: "group"}
	m.Group = g
	a.add(m)
	return g.End
}

// inMeetingName says whether a plural belongs to the name of a meeting: "Foreign
// Ministers' Meeting", "Leaders Summit".
func (a *Cast) inMeetingName(g *GroupPhrase, hi int) bool {
	if !a.Capital(g.head) {
		return false
	}
	j := g.End
	if a.PossessiveAt(j, hi) {
		j++
	}
	for n := 0; n < 3 && j < hi && a.Capital(j); n++ {
		if a.Cue(j)&words.CueMeeting != 0 {
			return true
		}
		j++
	}
	return false
}

// namedTogether reads "Ministers Kamikawa and Son": one mention each.
func (a *Cast) namedTogether(g *GroupPhrase, hi int) int {
	first, at := g.first, g.End
	office, posts := a.oneOf(g, g.first, g.End)
	for {
		end := a.personName(at, hi, true)
		if end == at {
			return max(g.End, at-1)
		}
		n := Naming{name: a.cleanName(at, end), Parts: a.nameParts(at, end), office: office, posts: posts}
		if len(n.Parts) == 0 {
			return end
		}
		code, stop := a.ofParty(end, hi)
		if n.of = code; code == "" && len(g.parties) == 1 {
			n.of = g.parties[0]
		}
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

// namesFollow says whether the names of two people and more stand right behind a group with
// its party: "Members of the Council of Norway X, Y and Z".
func (a *Cast) namesFollow(g *GroupPhrase, hi int) bool {
	if g.End == g.head+1 || !a.Capital(g.head) || g.End >= hi || !a.namePart(g.End, hi, false) {
		return false
	}
	end := a.personName(g.End, hi, true)
	if len(a.nameParts(g.End, end)) < 2 {
		return false
	}
	next := a.skipJoin(end, hi)
	return next > end && next < hi && a.namePart(next, hi, false) && len(a.nameParts(next, a.personName(next, hi, true))) > 1
}

// groupBefore reads what stands before the noun: "the two Russian and French …".
func (a *Cast) groupBefore(g *GroupPhrase, lo int) {
	for i := g.first - 1; i >= lo; i-- {
		c, s := a.Cue(i), a.Who.Signs[i]
		if k := len(a.Mentions) - 1; k >= 0 && a.Mentions[k].End > i && a.Mentions[k].Kind == MentionPerson && a.Mentions[k].Person >= 0 {
			return
		}
		switch {
		case c&words.CueCount != 0:
			g.count = a.Language.Cues.Counts[a.Words[i]]
		case s.Inner&(NameParty|NameBody|NameDemonym|NameAgency) != 0 && s.Match != 0:
			i = int(a.Names[s.Match-1].First)
			g.parties = append(a.CodesAt(i, NameParty|NameBody|NameAgency|NameDemonym), g.parties...)
		case c&(words.CueAnd|words.CueComma) != 0 && i > lo && a.Who.Signs[i-1].Inner&(NameParty|NameDemonym|NameBody) != 0 && a.Who.Signs[i+1].Inner&(NameParty|NameDemonym|NameBody) != 0:
			continue
		case c&words.CueAll != 0 && c&words.CueThe == 0:
			g.all = true
		case c&words.CueThe != 0:
			g.definite = true
			g.first = i
			a.quantified(g, i-1, lo)
			return
		case c&words.CueSome != 0:
			g.some = true
		case c&words.CueAdjective != 0 && a.isOther(i):
			g.other = true
		case c&(words.CueAdjective|words.CuePortfolio|words.CueModifier) != 0 && c&words.CueOf == 0, a.Tokens[i].Shape == text.Upper && a.Capital(i) && s.Match == 0, s.Inner&NameOffice != 0 && !a.Capital(i):
		case c&words.CueOf != 0:
			a.quantified(g, i, lo)
			return
		default:
			return
		}
		g.first = i
	}
}

// isOther says whether a token is "other" or a word like it.
func (a *Cast) isOther(i int) bool {
	return a.In(i, a.Lexis.others)
}

// quantified reads "some of", "a number of" before token i+1, i being the token "of".
func (a *Cast) quantified(g *GroupPhrase, i, lo int) {
	if i-1 < lo || a.Cue(i)&words.CueOf == 0 || a.Cue(i-1)&(words.CueSome|words.CueAll|words.CueCount) == 0 {
		return
	}
	g.first = i - 1
	switch c := a.Cue(i - 1); {
	case c&words.CueSome != 0:
		g.some = true
	case c&words.CueAll != 0:
		g.all = true
	}
	if i-2 >= lo && a.Cue(i-2)&words.CueThe != 0 {
		g.first = i - 2
	}
}

// IsFrom says whether token i is "from".
func (a *Cast) IsFrom(i int) bool { return a.Words[i] == a.Language.Cues.From }
