package meetings

import (
	"cmp"

	"entente.example/internal/lexicon"
	"entente.example/internal/reading/hints"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// askNaming gives the i-th noun of a meeting the hints that the text gives.
func (a *Diary) askNaming(all []Naming, i int) {
	n := &all[i]
	b, g, m := a.Lexis.NameBook, &n.Hints, &a.Meetings[n.Meeting]
	b.Tell(g, askNameRule, a.namedByRule(n))
	a.nounHints(n, g)
	b.Tell(g, askNameHere, yesOrNo(n.Diary == a && n.at >= m.First && n.at < m.End))
	b.Tell(g, askNameMode, cmp.Or(string(m.Record.Mode), hints.None))
	b.Tell(g, askNameOf, a.which(n.Meeting))
	g.Add(b.Of(askNameNth, min(n.nth, farthestBegin)))
	b.Tell(g, askNameOwn, n.own())
	g.Add(b.Of(askNameSides, n.met(partiesOfParticipants(m))))
	if n.heldAfter(n.at+1, n.hi) {
		b.Tell(g, askNameTold, "held")
	}
	if n.again(all) {
		b.Tell(g, askNameTold, "again")
	}
	a.sayWord(g, askNameNoun, n, n.at)
	a.sayWord(g, askNameLeft, n, n.beforeName(n.far, n.lo))
	a.sayWord(g, askNameRight, n, n.at+1)
	b.Pair(g)
}

// askBounds gives the places at which a name may begin and end their hints.
func (a *Diary) askBounds(n *Naming) {
	for j := range n.Begins {
		a.askBegin(n, &n.Begins[j])
	}
	for j := range n.Ends {
		a.askEnd(n, j)
	}
}

// namedByRule tells whether the rules name the meeting by a noun, or by another one.
func (a *Diary) namedByRule(n *Naming) string {
	switch {
	case n.rule[0] >= 0:
		return "here"
	case a.Meetings[n.Meeting].Record.Name != "":
		return "elsewhere"
	}
	return hints.None
}

// nounHints tell of the noun and its text.
func (a *Diary) nounHints(n *Naming, g *hints.Given) {
	b := a.Lexis.NameBook
	b.Tell(g, askNameClass, n.class())
	b.Tell(g, askNameShape, n.shape(n.at))
	b.Tell(g, askNameLine, n.line)
	b.Tell(g, askNameKind, string(a.Kind))
}

// which tells which of the text's meetings one is.
func (a *Diary) which(meeting int) string {
	switch {
	case a.Meetings[meeting].Visit:
		return "visit"
	case len(a.Meetings) == 1:
		return "only"
	case meeting == 0:
		return "first"
	}
	return "later"
}

// met counts who of those who met may be in the name.
func (n *Naming) met(parties []record.PartyCode) (met int) {
	for _, of := range n.NameParties(n.far, n.beyond) {
		if words.Contains(parties, record.PartyCode(of)) {
			met++
		}
	}
	return min(met, farthestBegin)
}

// again says whether the noun stands behind the same word in another line.
func (n *Naming) again(all []Naming) bool {
	for i := range all {
		x := &all[i]
		if x.line != n.line && n.at > n.lo && x.at > x.lo && x.Words[x.at] == n.Words[n.at] && x.Words[x.at-1] == n.Words[n.at-1] {
			return true
		}
	}
	return false
}

// sayWord adds the hint that a word of the line gives.
func (a *Diary) sayWord(g *hints.Given, q hints.Question, n *Naming, tok int) {
	var w lexicon.WordID
	if tok >= n.lo && tok < n.hi {
		w = n.Words[tok]
	}
	a.Lexis.NameBook.Say(g, q, w, a.Language.Names.Vocabulary())
}

// askBegin gives a place at which the name may begin its hints.
func (a *Diary) askBegin(n *Naming, x *NameBound) {
	b, g := a.Lexis.NameBook, &x.Hints
	a.boundHints(n, g, x.At, n.rule[0])
	b.Tell(g, askBoundAt, boundAt(x.At == n.at, x.At == n.far))
	g.Add(b.Of(askBoundFar, min(n.at-x.At, farthestBegin)))
	b.Tell(g, askBoundWhat, n.what(x.At))
	b.Tell(g, askBoundBy, n.joint(x.At-1))
	a.sayWord(g, askBoundWord, n, x.At)
	a.sayWord(g, askBoundNext, n, x.At-1)
	b.Pair(g)
}

// askEnd gives the i-th place at which the name may end its hints.
func (a *Diary) askEnd(n *Naming, i int) {
	x := &n.Ends[i]
	b, g := a.Lexis.NameBook, &x.Hints
	a.boundHints(n, g, x.At, n.rule[1])
	b.Tell(g, askBoundAt, boundAt(x.At == n.at+1, x.At == n.beyond))
	g.Add(b.Of(askBoundFar, min(i, farthestBegin)))
	what, by := hints.None, hints.None
	if i > 0 {
		by, what = n.joint(n.Ends[i-1].At), n.what(x.At-1)
		if by == "bracket" {
			what = by
		}
	}
	b.Tell(g, askBoundWhat, what)
	b.Tell(g, askBoundBy, by)
	a.sayWord(g, askBoundWord, n, x.At-1)
	a.sayWord(g, askBoundNext, n, x.At)
	b.Pair(g)
}

// boundHints are those of the places at which a name may begin and of those at which it may end.
func (a *Diary) boundHints(n *Naming, g *hints.Given, at, rule int) {
	a.nounHints(n, g)
	answer := hints.None
	if rule >= 0 {
		answer = yesOrNo(at == rule)
	}
	a.Lexis.NameBook.Tell(g, askBoundRule, answer)
	a.Lexis.NameBook.Tell(g, askBoundEdge, n.shape(at-1)+"-"+n.shape(at))
}

func boundAt(noun, farthest bool) string {
	switch {
	case noun:
		return "noun"
	case farthest:
		return "farthest"
	}
	return "between"
}

func yesOrNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

// shape tells how token i of the line is written.
func (n *Naming) shape(i int) string {
	if i < n.lo || i >= n.hi {
		return hints.None
	}
	switch t := n.Tokens[i]; {
	case n.Numbered(i) || t.Class == text.Number:
		return "number"
	case t.Shape == text.Lower:
		return "lower"
	case t.Class != text.Punct && t.Shape == text.Upper:
		return "upper"
	case n.Capital(i):
		return "capital"
	}
	return "other"
}

// what tells what token i is.
func (n *Naming) what(i int) string {
	if k := n.MentionAt(i); k >= 0 {
		switch n.Mentions[k].Kind {
		case who.MentionPerson:
			return "person"
		case who.MentionOffice:
			return "office"
		case who.MentionGroup:
			return "group"
		}
	}
	switch kinds := n.Who.Signs[i].Kinds; {
	case kinds&who.NameCity != 0:
		return "city"
	case kinds&(who.NameParty|who.NameBody|who.NameDemonym) != 0:
		return "party"
	case n.Numbered(i) || n.Lexis.Ordinals.Has(n.Words[i]):
		return "ordinal"
	case n.Lexis.manners.Has(n.Words[i]):
		return "manner"
	case n.Tokens[i].Class == text.Number:
		return "number"
	case n.Capital(i):
		return "capital"
	}
	return "lower"
}

// joint tells by what token i of the line joins what stands behind it to a name.
func (n *Naming) joint(i int) string {
	if i < n.lo || i >= n.hi {
		return hints.None
	}
	switch c := n.Class(i); {
	case n.Cue(i)&words.CueOpen != 0:
		return "bracket"
	case n.Cue(i)&words.CueComma != 0:
		return "comma"
	case n.Cue(i)&words.CueAnd != 0:
		return "and"
	case c&words.IsDash != 0:
		return "dash"
	case c&(words.IsDeterminer|words.IsPossessive) != 0:
		return "article"
	}
	for _, p := range nameJoints[:namePrepositions] {
		if n.WordAt(i, p) {
			return p
		}
	}
	return "other"
}
