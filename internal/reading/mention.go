package reading

import (
	"sort"

	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// findMentions finds who is named: people with their offices and parties,
// parties, groups and pronouns. Whom a group, an office or a pronoun stands for
// is left to resolveMentions, which needs the meeting.
func (a *analysis) findMentions() {
	a.signNames()
	for i := range a.sents {
		s := &a.sents[i]
		if a.doc.Blocks[s.Block].Kind == text.Navigation {
			continue
		}
		for at := s.FirstToken; at < s.EndToken; {
			at = a.mentionFrom(at, s.FirstToken, s.EndToken)
		}
	}
	a.byline()
	a.bareNames()
	a.rosterNames()
	a.readTitle()
	a.settleDelegations()
	a.settleHosts()
	a.leadByOffice()
	a.settleIssuer()
	a.recallLeaders()
	a.settleParties()
}

// mentionFrom takes the mention that begins at token i, if there is one, and
// gives the token to go on from.
func (a *analysis) mentionFrom(i, lo, hi int) int {
	t, c, s := &a.tokens[i], a.cue(i), a.who.signs[i]
	if c == 0 && s.kinds == 0 && (t.Shape == text.Lower || t.Shape == text.NoCase) {
		return i + 1
	}
	if c&(cueHe|cueShe|cueThey|cueWe|cueI) != 0 && !a.abbreviated(i, c) {
		return a.pronoun(i, c)
	}
	if c&cueMeeting != 0 && a.meetingActs(i, lo, hi) {
		a.add(mention{first: i, end: i + 1, kind: mentionGroup, person: -1, antecedent: -1, sieve: "meeting"})
		return i + 1
	}
	if a.bareDelegation(i, lo) {
		g := groupPhrase{first: i - 1, head: i, end: i + 1, class: cueSides, definite: true}
		a.add(mention{first: i, end: i + 1, kind: mentionGroup, person: -1, antecedent: -1, sieve: "delegation", group: g})
		return i + 1
	}
	if c&(cueAll|cueCount) != 0 && a.standsAlone(i, lo, hi) {
		return a.bareGroup(i)
	}
	if h := a.pluralAt(i, c, s); h >= 0 {
		if end := a.group(h, lo, hi); end > i {
			return end
		}
	}
	if end := a.royal(i, lo, hi); end > i {
		return end
	}
	if s.kinds != 0 || a.capital(i) || c&(cueOffice|cueModifier|cuePortfolio) != 0 && a.definite(i) {
		if end := a.person(i, lo, hi); end > i {
			return end
		}
	}
	if s.kinds&(nameParty|nameBody|nameAgency|nameDemonym) != 0 {
		return a.party(i, hi)
	}
	if s.kinds != 0 {
		return a.nameEnd(i)
	}
	return i + 1
}

// meetingActs says whether the meeting itself does something: "The Forum welcomed".
func (a *analysis) meetingActs(i, lo, hi int) bool {
	if i != lo+1 || a.words[lo] != a.engine.cues.the {
		return false
	}
	j := i + 1
	for j < hi && a.class(j)&isAdverb != 0 && a.class(j)&anyVerb == 0 {
		j++
	}
	return j < hi && a.class(j)&isPast != 0 && a.class(j)&isBe == 0 && a.predicates(j, hi)
}

// bareDelegation says whether "the delegation" at token i, of no party that it
// names, is the doer of a clause.
func (a *analysis) bareDelegation(i, lo int) bool {
	if i == lo || a.words[i-1] != a.engine.cues.the || a.words[i] != a.engine.cues.delegation {
		return false
	}
	return i == lo+1 || a.class(i-2)&(isComma|isAnd|isThat) != 0
}

// standsAlone says whether "both" or "the two" at token i is a subject without a
// noun: "Both agreed", "the two discussed".
func (a *analysis) standsAlone(i, lo, hi int) bool {
	first := i
	if a.cue(i)&cueAll == 0 && !a.wordAt(i, "both") {
		if first--; first < lo || a.words[first] != a.engine.cues.the {
			return false
		}
	}
	if first > lo && a.class(first-1)&(isComma|isAnd|isSemicolon|isThat|isColon) == 0 {
		return false
	}
	j := i + 1
	for j < hi && j < i+3 && a.class(j)&isAdverb != 0 && a.class(j)&anyVerb == 0 {
		j++
	}
	return j < hi && a.tokens[j].Shape == text.Lower && a.class(j)&isPast != 0 && a.predicates(j, hi)
}

// bareGroup keeps such a subject: it means all who met.
func (a *analysis) bareGroup(i int) int {
	g := groupPhrase{first: i, head: i, end: i + 1, class: cueLeader, all: true, definite: true, count: a.engine.cues.counts[a.words[i]]}
	a.add(mention{first: i, end: i + 1, kind: mentionGroup, person: -1, antecedent: -1, sieve: "group", group: g})
	return i + 1
}

// predicates says whether a reporting verb stands at token i.
func (a *analysis) predicates(i, hi int) bool {
	r, _ := a.engine.grammar.Match(grammar.Predicate, a.words, i, hi)
	return r != nil
}

// abbreviated says whether a token that looks like a pronoun is none: "US" is
// "us" to the vocabulary, and "(i)" is a number.
func (a *analysis) abbreviated(i int, c cue) bool {
	upper := a.tokens[i].Shape == text.Upper && c&cueWe != 0 && a.written(i, i+1) == "US"
	return upper || a.who.signs[i].inner != 0 || c&cueI != 0 && a.written(i, i+1) == "i"
}

// add keeps a mention. Mentions that it covers are dropped: the party inside
// "leaders of the ASEAN countries".
func (a *analysis) add(m mention) int {
	if m.first > 0 && a.words[m.first-1] == a.engine.cues.the && !a.sentenceStart[m.first] {
		m.first--
	}
	for n := len(a.mentions); n > 0 && a.mentions[n-1].end > m.first; n-- {
		a.mentions = a.mentions[:n-1]
	}
	a.mentions = append(a.mentions, m)
	return len(a.mentions) - 1
}

// pronoun keeps a pronoun; resolveMentions says whom it means.
func (a *analysis) pronoun(i int, c cue) int {
	m := mention{first: i, end: i + 1, kind: mentionPerson, person: -1, antecedent: -1, sieve: "pronoun"}
	if c&(cueThey|cueWe) != 0 {
		m.kind = mentionGroup
	}
	a.mentions = append(a.mentions, m)
	return i + 1
}

// mentionAt is the mention that token tok belongs to, -1 for none.
func (a *analysis) mentionAt(tok int) int {
	k := sort.Search(len(a.mentions), func(k int) bool { return a.mentions[k].first > tok }) - 1
	if k >= 0 && tok < a.mentions[k].end {
		return k
	}
	return -1
}

// mentionEnds is the mention that ends before token end, looked up while the
// stages of the sentences have not indexed them; -1 for none.
func (a *analysis) mentionEnds(end int) int {
	if k := a.mentionAt(end - 1); k >= 0 && a.mentions[k].end == end {
		return k
	}
	return -1
}

// mention is a noun phrase that names who: a person, a party or a group.
type mention struct {
	first, end int // tokens, the whole phrase with office, honorific and "of X"
	kind       mentionKind
	person     int                // index into analysis.people, -1 for none
	persons    []int              // for a group of known people: "the two leaders"
	parties    []record.PartyCode // who it stands for; one for a person or party, several for a group
	name       string             // a group's words as written, a body outside the codes
	sieve      string             // how it was resolved: "full-name", "surname", "pronoun", "principals" …
	antecedent int                // index into mentions of what it refers back to, -1 for none
	group      groupPhrase        // of a group: what its words say
}

// mentionKind says what a mention names.
type mentionKind uint8

const (
	mentionPerson mentionKind = iota // "Minister Kamikawa", "President Joe Biden", "she"
	mentionParty                     // "Japan", "the Philippines", "the Japanese side"
	mentionGroup                     // "the Foreign Ministers of ASEAN Member States", "both sides", "the two leaders", "we"
	mentionOffice                    // "the President", "the Minister": resolved to a person where one fits
)
