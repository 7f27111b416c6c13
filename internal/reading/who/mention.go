package who

import (
	"sort"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// FindMentions finds who is named: people with their offices and parties,
// parties, groups and pronouns. Whom a group, an office or a pronoun stands for
// is left to ResolveMentions, which needs the meeting.
func (a *Cast) FindMentions() {
	a.SignNames()
	for i := range a.Sents {
		s := &a.Sents[i]
		if a.Doc.Blocks[s.Block].Kind == text.Navigation {
			continue
		}
		for at := s.FirstToken; at < s.EndToken; {
			at = a.mentionFrom(at, s.FirstToken, s.EndToken)
		}
	}
	a.byline()
	a.bareNames()
	a.rosterNames()
	a.signer()
	a.readTitle()
	a.settleDelegations()
	a.settleHosts()
	a.leadByOffice()
	a.settleIssuer()
	a.landsBehind()
	a.recallLeaders()
	a.settleParties()
}

// mentionFrom takes the mention that begins at token i, if there is one, and
// gives the token to go on from.
func (a *Cast) mentionFrom(i, lo, hi int) int {
	t, c, s := &a.Tokens[i], a.Cue(i), a.Who.Signs[i]
	if c == 0 && s.Kinds == 0 && (t.Shape == text.Lower || t.Shape == text.NoCase) {
		return i + 1
	}
	if c&(words.CueHe|words.CueShe|words.CueThey|words.CueWe|words.CueI) != 0 && !a.abbreviated(i, c) {
		return a.pronoun(i, c)
	}
	if c&words.CueMeeting != 0 && a.meetingActs(i, lo, hi) {
		a.add(Mention{First: i, End: i + 1, Kind: MentionGroup, Person: -1, Antecedent: -1, Sieve: "meeting"})
		return i + 1
	}
	if a.bareDelegation(i, lo) {
		g := GroupPhrase{first: i - 1, head: i, End: i + 1, Class: words.CueSides, definite: true}
		a.add(Mention{First: i, End: i + 1, Kind: MentionGroup, Person: -1, Antecedent: -1, Sieve: "delegation", Group: g})
		return i + 1
	}
	if c&(words.CueAll|words.CueCount) != 0 && a.standsAlone(i, lo, hi) {
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
	if s.Kinds != 0 || a.Capital(i) || c&(words.CueOffice|words.CueModifier|words.CuePortfolio) != 0 && a.definite(i) {
		if end := a.person(i, lo, hi); end > i {
			return end
		}
	}
	if s.Kinds&(NameParty|NameBody|NameAgency|NameDemonym) != 0 {
		return a.party(i, hi)
	}
	if s.Kinds != 0 {
		return a.NameEnd(i)
	}
	return i + 1
}

// meetingActs says whether the meeting itself does something: "The Forum welcomed".
func (a *Cast) meetingActs(i, lo, hi int) bool {
	if i != lo+1 || a.Words[lo] != a.Language.Cues.The {
		return false
	}
	j := i + 1
	for j < hi && a.Class(j)&words.IsAdverb != 0 && a.Class(j)&words.AnyVerb == 0 {
		j++
	}
	return j < hi && a.Class(j)&words.IsPast != 0 && a.Class(j)&words.IsBe == 0 && a.predicates(j, hi)
}

// bareDelegation says whether "the delegation" at token i, of no party that it
// names, is the doer of a clause.
func (a *Cast) bareDelegation(i, lo int) bool {
	if i == lo || a.Words[i-1] != a.Language.Cues.The || a.Words[i] != a.Language.Cues.Delegation {
		return false
	}
	return i == lo+1 || a.Class(i-2)&(words.IsComma|words.IsAnd|words.IsThat) != 0
}

// standsAlone says whether "both" or "the two" at token i is a subject without a
// noun: "Both agreed", "the two discussed".
func (a *Cast) standsAlone(i, lo, hi int) bool {
	first := i
	if a.Cue(i)&words.CueAll == 0 && !a.WordAt(i, "both") {
		if first--; first < lo || a.Words[first] != a.Language.Cues.The {
			return false
		}
	}
	if first > lo && a.Class(first-1)&(words.IsComma|words.IsAnd|words.IsSemicolon|words.IsThat|words.IsColon) == 0 {
		return false
	}
	j := i + 1
	for j < hi && j < i+3 && a.Class(j)&words.IsAdverb != 0 && a.Class(j)&words.AnyVerb == 0 {
		j++
	}
	return j < hi && a.Tokens[j].Shape == text.Lower && a.Class(j)&words.IsPast != 0 && a.predicates(j, hi)
}

// bareGroup keeps such a subject: it means all who met.
func (a *Cast) bareGroup(i int) int {
	g := GroupPhrase{first: i, head: i, End: i + 1, Class: words.CueLeader, all: true, definite: true, count: a.Language.Cues.Counts[a.Words[i]]}
	a.add(Mention{First: i, End: i + 1, Kind: MentionGroup, Person: -1, Antecedent: -1, Sieve: "group", Group: g})
	return i + 1
}

// predicates says whether a reporting verb stands at token i.
func (a *Cast) predicates(i, hi int) bool {
	r, _ := a.Language.Grammar.Match(grammar.Predicate, a.Words, i, hi)
	return r != nil
}

// abbreviated says whether a token that looks like a pronoun is none: "US" is
// "us" to the vocabulary, and "(i)" is a number.
func (a *Cast) abbreviated(i int, c words.Cue) bool {
	upper := a.Tokens[i].Shape == text.Upper && c&words.CueWe != 0 && a.Written(i, i+1) == "US"
	return upper || a.Who.Signs[i].Inner != 0 || c&words.CueI != 0 && a.Written(i, i+1) == "i"
}

// add keeps a mention. Mentions that it covers are dropped: the party inside
// "leaders of the ASEAN countries".
func (a *Cast) add(m Mention) int {
	if m.First > 0 && a.Words[m.First-1] == a.Language.Cues.The && !a.StartsSentence(m.First) {
		m.First--
	}
	for n := len(a.Mentions); n > 0 && a.Mentions[n-1].End > m.First; n-- {
		a.Mentions = a.Mentions[:n-1]
	}
	a.Mentions = append(a.Mentions, m)
	return len(a.Mentions) - 1
}

// pronoun keeps a pronoun; ResolveMentions says whom it means.
func (a *Cast) pronoun(i int, c words.Cue) int {
	m := Mention{First: i, End: i + 1, Kind: MentionPerson, Person: -1, Antecedent: -1, Sieve: "pronoun"}
	if c&(words.CueThey|words.CueWe) != 0 {
		m.Kind = MentionGroup
	}
	a.Mentions = append(a.Mentions, m)
	return i + 1
}

// MentionAt is the mention that token tok belongs to, -1 for none.
func (a *Cast) MentionAt(tok int) int {
	k := sort.Search(len(a.Mentions), func(k int) bool { return a.Mentions[k].First > tok }) - 1
	if k >= 0 && tok < a.Mentions[k].End {
		return k
	}
	return -1
}

// MentionEnds is the mention that ends before token end, looked up while the
// stages of the sentences have not indexed them; -1 for none.
func (a *Cast) MentionEnds(end int) int {
	if k := a.MentionAt(end - 1); k >= 0 && a.Mentions[k].End == end {
		return k
	}
	return -1
}

// Mention is a noun phrase that names who: a person, a party or a group.
type Mention struct {
	First, End int // tokens, the whole phrase with office, honorific and "of X"
	Kind       MentionKind
	Person     int                // index into Cast.People, -1 for none
	Persons    []int              // for a group of known people: "the two leaders"
	Parties    []record.PartyCode // who it stands for; one for a person or party, several for a group
	Name       string             // a group's words as written, a body outside the codes
	Sieve      string             // how it was resolved: "full-name", "surname", "pronoun", "principals" …
	Antecedent int                // index into mentions of what it refers back to, -1 for none
	Group      GroupPhrase        // of a group: what its words say
}

// MentionKind says what a mention names.
type MentionKind uint8

// The kinds of mention.
const (
	MentionPerson MentionKind = iota // "Minister Kamikawa", "President Joe Biden", "she"
	MentionParty                     // "Japan", "the Philippines", "the Japanese side"
	MentionGroup                     // "the Foreign Ministers of ASEAN Member States", "both sides", "the two leaders", "we"
	MentionOffice                    // "the President", "the Minister": resolved to a person where one fits
)
