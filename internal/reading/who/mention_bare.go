package who

import (
	"slices"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// bareNames finds people named without a title: those whose name a title stands
// before elsewhere, and new ones who do what people do at a sentence's start
// ("Vladimir Putin held talks").
func (a *Cast) bareNames() {
	var found []Mention
	k := 0
	for i := range a.Sents {
		s := &a.Sents[i]
		for at := s.FirstToken; at < s.EndToken; {
			for k < len(a.Mentions) && a.Mentions[k].End <= at {
				k++
			}
			if k < len(a.Mentions) && a.Mentions[k].First <= at {
				at = a.Mentions[k].End
				continue
			}
			next := at + 1
			if a.Capital(at) && a.Doc.Blocks[s.Block].Kind != text.Navigation {
				if m, ok := a.bareName(at, s); ok {
					found, next = append(found, m), m.End
				}
			}
			at = next
		}
	}
	a.insert(found)
}

// insert merges mentions into the sorted list; indexes that people keep follow.
func (a *Cast) insert(found []Mention) {
	if len(found) == 0 {
		return
	}
	for p := range a.People {
		if f := a.People[p].First; f >= 0 {
			first := a.Mentions[f].First
			before, _ := slices.BinarySearchFunc(found, first, func(m Mention, at int) int { return m.First - at })
			a.People[p].First = f + before
		}
	}
	a.Mentions = append(a.Mentions, found...)
	slices.SortStableFunc(a.Mentions, func(x, y Mention) int { return x.First - y.First })
	for k, m := range a.Mentions {
		if m.Person >= 0 && a.People[m.Person].First < 0 {
			a.People[m.Person].First = k
		}
	}
}

// bareName reads a name without a title from token i.
func (a *Cast) bareName(i int, s *text.Sentence) (Mention, bool) {
	m := Mention{First: i, Kind: MentionPerson, Person: -1, Antecedent: -1}
	if a.Cue(i)&words.CueNotName != 0 || a.Who.Signs[i].Inner&(NameParty|NameBody|NameAgency|NameDemonym|nameHonorific) != 0 {
		return m, false
	}
	if k := a.aliasOf(i); k >= 0 {
		m.End, m.Person, m.Sieve = i+1, k, "alias"
		return m, true
	}
	end := a.personName(i, s.EndToken, false)
	if end == i || end == i+1 && a.Words[i] != 0 {
		return m, false
	}
	parts := a.nameParts(i, end)
	if len(parts) == 0 {
		return m, false
	}
	m.End = end
	n := Naming{name: a.cleanName(i, end), Parts: parts}
	p := a.Known(n)
	switch {
	case p >= 0 && (len(parts) > 1 || a.Words[i] == 0):
		m.Person, m.Sieve = a.enter(n), "full-name"
		if len(parts) == 1 {
			m.Sieve = "surname"
		}
	case len(parts) >= 2 && len(parts) <= 4 && (a.actsAsPerson(i, end, s) || a.metWith(i, end, s) || a.ofLeader(parts, end, s)):
		m.Person, m.Sieve = a.enter(n), "full-name"
	default:
		return m, false
	}
	if code, stop := a.ofParty(end, s.EndToken); code != "" {
		if a.People[m.Person].Of == "" {
			a.People[m.Person].Of = code
		}
		m.End, m.Parties = stop, []record.PartyCode{code}
	}
	return m, true
}

// aliasOf is the person whom a short form of an office means: "EAM"; -1 for none.
func (a *Cast) aliasOf(i int) int {
	if a.Tokens[i].Shape != text.Upper {
		return -1
	}
	for _, p := range a.Who.byPart[fold(a.Written(i, i+1))] {
		if a.People[p].alias == a.Written(i, i+1) {
			return p
		}
	}
	return -1
}

// metWith says whether an unknown name stands after "with", a few small words
// that describe its bearer between them: "met with the activist X Y".
func (a *Cast) metWith(i, end int, s *text.Sentence) bool {
	if !a.strange(i, end) {
		return false
	}
	for b := i - 1; b > s.FirstToken && b > i-5; b-- {
		switch c := a.Cue(b); {
		case c&words.CueWith != 0:
			return true
		case c&(words.CueComma|words.CueOf|words.CueIn) != 0 || a.Tokens[b].Shape != text.Lower:
			return false
		}
	}
	return false
}

// strange says whether a name has words that nothing explains, and none that the
// language explains; a word that only a topic has ("Putin") explains nothing.
func (a *Cast) strange(i, end int) bool {
	unknown := false
	for t := i; t < end; t++ {
		switch c := a.Cue(t); {
		case a.Words[t] == 0:
			unknown = true
		case c&(words.CueParticle|words.CueSuffix) != 0:
		case a.Who.Signs[t].Inner&NameCity != 0:
			unknown = true
		case c != 0 || a.Who.Signs[t].Inner != 0 || a.Class(t) != 0:
			return false
		}
	}
	return unknown
}

// actsAsPerson says whether an unknown name at the start of a sentence is a
// person's: no word of it is known, and a reporting or convening verb follows.
func (a *Cast) actsAsPerson(i, end int, s *text.Sentence) bool {
	if i != s.FirstToken || end >= s.EndToken || !a.strange(i, end) {
		return false
	}
	if end+1 < s.EndToken && a.Cue(end)&words.CueAnd != 0 && a.Tokens[end-1].Shape == text.Upper && end-i > 1 {
		stop := a.personName(end+1, s.EndToken, false)
		return stop > end+1 && a.Known(Naming{Parts: a.nameParts(end+1, stop)}) >= 0
	}
	for end < s.EndToken && a.Class(end)&words.IsAdverb != 0 {
		end++
	}
	e, _ := a.Language.Cues.Convening.At(a.Words, end, s.EndToken)
	r, _ := a.Language.Grammar.Match(grammar.Predicate, a.Words, end, s.EndToken)
	return e != nil || r != nil
}
