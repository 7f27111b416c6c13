package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/text"
)

// How many tokens a name may have before its noun and behind it, and how many parts behind it.
const (
	longestNameBefore = 14
	longestNameAfter  = 24
	mostNameParts     = 4
)

// stopsName are the classes of words in small letters over which no name goes on to its noun.
const stopsName = words.IsDeterminer | words.IsPreposition | words.IsPossessive | words.IsPronoun | words.IsModal | words.IsBe | words.IsHave | words.IsDo | words.IsRelative | words.IsThat | words.IsTo | words.IsAnd | words.IsSubordinator | words.IsNot

// begins are the tokens at which the name may begin, the noun first.
func (n *Naming) begins() []NameBound {
	out := []NameBound{{At: n.at}}
	for i := n.at - 1; i >= n.lo && n.at-i <= longestNameBefore; i-- {
		switch {
		case n.mayBegin(i):
			out = append(out, NameBound{At: i})
		case !n.joinsName(i):
			return out
		}
	}
	return out
}

// mayBegin says whether a name may begin with token i.
func (n *Naming) mayBegin(i int) bool {
	c := n.Class(i)
	if n.Tokens[i].Shape == text.Lower {
		verb := c&(words.IsPast|words.IsThird) != 0 && c&(words.IsAdjective|words.IsNounish) == 0
		return c&stopsName == 0 && !verb || n.Lexis.Ordinals.Has(n.Words[i])
	}
	return n.Tokens[i].Class == text.Number || n.Cue(i)&words.CueThe == 0 && (n.Capital(i) || n.Numbered(i))
}

// joinsName says whether token i may stand inside a name before its noun.
func (n *Naming) joinsName(i int) bool {
	c := n.Class(i)
	if n.isOrdinalMark(i) || n.PossessiveAt(i, n.at) || c&(words.IsDash|words.IsOpen|words.IsClose|words.IsQuote) != 0 || n.Is(i, "/") {
		return true
	}
	return i > n.lo && n.Capital(i+1) && (n.Cue(i)&(words.CueOf|words.CueAnd|words.CueThe|words.CueComma) != 0 || c&words.IsPreposition != 0)
}

// ends are the tokens before which the name may end, the nearest first.
func (n *Naming) ends() []NameBound {
	hi := min(n.hi, n.at+longestNameAfter)
	out := []NameBound{{At: n.at + 1}}
	for i := n.at + 1; i < hi && len(out) <= mostNameParts; {
		next := n.partEnd(i, hi)
		if next <= i {
			break
		}
		out = append(out, NameBound{At: next})
		i = next
	}
	return out
}

// partEnd is the token behind the part by which a name may go on at token i, "(IORA)", "2024", "of
// the Committee", "to Chile"; i for none.
func (n *Naming) partEnd(i, hi int) int {
	switch {
	case n.Cue(i)&words.CueOpen != 0:
		return n.bracketEnd(i, hi)
	case n.Capital(i) || n.Tokens[i].Class == text.Number:
		return max(i+1, n.Run(i, hi))
	}
	j := i
	for j < hi && j < i+2 && (n.Class(j)&(words.IsPreposition|words.IsAnd|words.IsTo|words.IsDash) != 0 || n.Cue(j)&words.CueComma != 0) {
		j++
	}
	for j < hi && (n.Class(j)&(words.IsDeterminer|words.IsPossessive) != 0 && n.Tokens[j].Shape == text.Lower || n.PossessiveAt(j, hi)) {
		j++
	}
	if j == i || j >= hi {
		return i
	}
	if end := n.phraseEnd(j, hi); end > j {
		return end
	}
	return i
}

// longestBracket is how many tokens a bracket of a name may have.
const longestBracket = 12

func (n *Naming) bracketEnd(i, hi int) int {
	for j := i + 1; j < hi && j < i+longestBracket; j++ {
		if n.Cue(j)&words.CueClose != 0 {
			return j + 1
		}
	}
	return i
}

// longestNamePhrase is how many tokens a phrase may have that is part of a name and nobody's name.
const longestNamePhrase = 6

// phraseEnd is the token behind the noun phrase that begins at token j behind its article.
func (n *Naming) phraseEnd(j, hi int) int {
	if k := n.MentionAt(j); k >= 0 && n.Mentions[k].First <= j {
		return min(hi, n.Mentions[k].End)
	}
	if s := n.Who.Signs[j]; s.Match > 0 && s.Kinds&(who.NameCity|who.NameParty|who.NameBody) != 0 {
		return max(j+1, n.Run(n.NameEnd(j), hi))
	}
	e := j
	for e < hi && e < j+longestNamePhrase && (n.Capital(e) || n.Numbered(e) || n.Class(e)&words.IsDash != 0 || n.Tokens[e].Shape == text.Lower && n.Class(e)&(stopsName|words.IsPast|words.IsThird|words.IsBase|words.IsAdverb) == 0) {
		e++
	}
	return e
}
