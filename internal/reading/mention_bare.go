package reading

import (
	"slices"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// bareNames finds people named without a title: those whose name a title stands
// before elsewhere, and new ones who do what people do at a sentence's start
// ("Vladimir Putin held talks").
func (a *analysis) bareNames() {
	var found []mention
	k := 0
	for i := range a.sents {
		s := &a.sents[i]
		for at := s.FirstToken; at < s.EndToken; {
			for k < len(a.mentions) && a.mentions[k].end <= at {
				k++
			}
			if k < len(a.mentions) && a.mentions[k].first <= at {
				at = a.mentions[k].end
				continue
			}
			next := at + 1
			if a.capital(at) && a.doc.Blocks[s.Block].Kind != text.Navigation {
				if m, ok := a.bareName(at, s); ok {
					found, next = append(found, m), m.end
				}
			}
			at = next
		}
	}
	a.insert(found)
}

// insert merges mentions into the sorted list; indexes that people keep follow.
func (a *analysis) insert(found []mention) {
	if len(found) == 0 {
		return
	}
	for p := range a.people {
		if f := a.people[p].first; f >= 0 {
			first := a.mentions[f].first
			before, _ := slices.BinarySearchFunc(found, first, func(m mention, at int) int { return m.first - at })
			a.people[p].first = f + before
		}
	}
	a.mentions = append(a.mentions, found...)
	slices.SortStableFunc(a.mentions, func(x, y mention) int { return x.first - y.first })
	for k, m := range a.mentions {
		if m.person >= 0 && a.people[m.person].first < 0 {
			a.people[m.person].first = k
		}
	}
}

// bareName reads a name without a title from token i.
func (a *analysis) bareName(i int, s *text.Sentence) (mention, bool) {
	m := mention{first: i, kind: mentionPerson, person: -1, antecedent: -1}
	if a.cue(i)&cueNotName != 0 || a.who.signs[i].inner&(nameParty|nameBody|nameAgency|nameDemonym|nameHonorific) != 0 {
		return m, false
	}
	if k := a.aliasOf(i); k >= 0 {
		m.end, m.person, m.sieve = i+1, k, "alias"
		return m, true
	}
	end := a.personName(i, s.EndToken, false)
	if end == i || end == i+1 && a.words[i] != 0 {
		return m, false
	}
	parts := a.nameParts(i, end)
	if len(parts) == 0 {
		return m, false
	}
	m.end = end
	n := naming{name: a.cleanName(i, end), parts: parts}
	p := a.known(n)
	switch {
	case p >= 0 && (len(parts) > 1 || a.words[i] == 0):
		m.person, m.sieve = a.enter(n), "full-name"
		if len(parts) == 1 {
			m.sieve = "surname"
		}
	case len(parts) >= 2 && len(parts) <= 4 && (a.actsAsPerson(i, end, s) || a.metWith(i, end, s) || a.ofLeader(parts, end, s)):
		m.person, m.sieve = a.enter(n), "full-name"
	default:
		return m, false
	}
	if code, stop := a.ofParty(end, s.EndToken); code != "" {
		if a.people[m.person].of == "" {
			a.people[m.person].of = code
		}
		m.end, m.parties = stop, []record.PartyCode{code}
	}
	return m, true
}

// aliasOf is the person whom a short form of an office means: "EAM"; -1 for none.
func (a *analysis) aliasOf(i int) int {
	if a.tokens[i].Shape != text.Upper {
		return -1
	}
	for _, p := range a.who.byPart[fold(a.written(i, i+1))] {
		if a.people[p].alias == a.written(i, i+1) {
			return p
		}
	}
	return -1
}

// metWith says whether an unknown name stands after "with", a few small words
// that describe its bearer between them: "met with the activist X Y".
func (a *analysis) metWith(i, end int, s *text.Sentence) bool {
	if !a.strange(i, end) {
		return false
	}
	for b := i - 1; b > s.FirstToken && b > i-5; b-- {
		switch c := a.cue(b); {
		case c&cueWith != 0:
			return true
		case c&(cueComma|cueOf|cueIn) != 0 || a.tokens[b].Shape != text.Lower:
			return false
		}
	}
	return false
}

// strange says whether a name has words that nothing explains, and none that the
// language explains; a word that only a topic has ("Putin") explains nothing.
func (a *analysis) strange(i, end int) bool {
	unknown := false
	for t := i; t < end; t++ {
		switch c := a.cue(t); {
		case a.words[t] == 0:
			unknown = true
		case c&(cueParticle|cueSuffix) != 0:
		case a.who.signs[t].inner&nameCity != 0:
			unknown = true
		case c != 0 || a.who.signs[t].inner != 0 || a.class(t) != 0:
			return false
		}
	}
	return unknown
}

// actsAsPerson says whether an unknown name at the start of a sentence is a
// person's: no word of it is known, and a reporting or convening verb follows.
func (a *analysis) actsAsPerson(i, end int, s *text.Sentence) bool {
	if i != s.FirstToken || end >= s.EndToken || !a.strange(i, end) {
		return false
	}
	if end+1 < s.EndToken && a.cue(end)&cueAnd != 0 && a.tokens[end-1].Shape == text.Upper && end-i > 1 {
		stop := a.personName(end+1, s.EndToken, false)
		return stop > end+1 && a.known(naming{parts: a.nameParts(end+1, stop)}) >= 0
	}
	for end < s.EndToken && a.class(end)&isAdverb != 0 {
		end++
	}
	e, _ := a.engine.cues.convening.at(a.words, end, s.EndToken)
	r, _ := a.engine.grammar.Match(grammar.Predicate, a.words, end, s.EndToken)
	return e != nil || r != nil
}
