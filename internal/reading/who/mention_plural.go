package who

import (
	"slices"

	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// groupOf finds whom a group means: the people or parties that its words name,
// or those of the meeting.
func (r *resolver) groupOf(k int) {
	m := &r.Mentions[k]
	g := &m.Group
	switch {
	case g.some:
		r.someOf(k)
	case len(g.parties) > 0:
		r.ofParties(m)
	case g.other:
	case g.Class == words.CueSides && (r.asDefined(m) || r.define(k)):
	case g.Class == words.CueSides && (g.count > 1 || (g.definite || g.all) && r.sideNoun(g.head) || r.bareSides(m)):
		m.Parties, m.Sieve = r.sideCodes(g.count), "sides"
	case g.Class == words.CueSides:
		m.Name = r.nameOf(m)
	default:
		r.peopleOf(k)
	}
	if r.twoOf(k); m.Name == "" && len(m.Persons) == 0 && m.Sieve != "pair" {
		m.Name = r.nameOf(m)
	}
}

// nameOf is a group's words without article and quantifier.
func (r *resolver) nameOf(m *Mention) string {
	first := m.First
	for first < m.Group.head && r.Cue(first)&(words.CueThe|words.CueAll|words.CueSome|words.CueOf) != 0 {
		first++
	}
	return r.Written(first, m.End)
}

// sideNoun says whether a noun means the sides of the meeting without more: "the parties".
func (r *resolver) sideNoun(i int) bool {
	return r.In(i, r.Lexis.sided)
}

// bareSides says whether states told of without more are all that speak in a joint text: "the
// countries will", "Countries intend to"; not "the countries of the region", "Countries face".
func (r *resolver) bareSides(m *Mention) bool {
	if r.Kind != record.JointStatement || len(r.Who.Sides) < 2 || m.End >= len(r.Tokens) || r.Class(m.End)&(words.IsPreposition|words.IsRelative|words.IsThat) != 0 {
		return false
	}
	if bare := m.First == m.Group.head; bare && !(r.StartsSentence(m.First) && r.binds(m.End)) || !bare && (!m.Group.definite || m.End != m.First+2) {
		return false
	}
	return r.In(m.Group.head, r.Lexis.signing)
}

// binds says whether a verb by which its subject binds itself stands at token i.
func (r *resolver) binds(i int) bool {
	return r.Words[i] == r.Language.By.Will || r.Is(i, "intend") || r.Is(i, "plan") || r.Is(i, "agree") || r.Is(i, "commit")
}

// ofParties resolves a group whose parties are named: to the people of the
// meeting where all of them are there, else to the parties.
func (r *resolver) ofParties(m *Mention) {
	g := &m.Group
	m.Sieve = "named-parties"
	if g.Class == words.CueSides || r.Who.Collective {
		return
	}
	var people []int
	for _, p := range r.Principals {
		if words.Contains(m.Parties, r.People[p].Of) && r.fitsNoun(p, g) {
			people = append(people, p)
		}
	}
	if len(people) >= 2 && len(r.partiesOfPeople(people)) == len(m.Parties) {
		m.Persons, m.Sieve = people, "principals"
	}
}

func (r *resolver) partiesOfPeople(people []int) []record.PartyCode {
	var out []record.PartyCode
	for _, p := range people {
		if !words.Contains(out, r.People[p].Of) {
			out = append(out, r.People[p].Of)
		}
	}
	return out
}

// peopleOf resolves "the two leaders", "the Ministers", "the national security
// advisors": the people of the meeting whom the noun fits, or all of them.
func (r *resolver) peopleOf(k int) {
	m := &r.Mentions[k]
	g := &m.Group
	if m.Persons = slices.Clone(r.togetherBefore(k)); m.Persons != nil {
		m.Sieve = "together"
		return
	}
	if r.Who.Collective && g.count != 2 {
		if g.definite || g.all || g.count > 0 || r.bareLeaders(m) {
			m.Parties, m.Sieve = r.sideCodes(0), "sides"
		}
		return
	}
	if !g.definite && !g.all && g.count == 0 && !r.bareLeaders(m) {
		return
	}
	var people []int
	for _, p := range r.Principals {
		if r.fitsNoun(p, g) {
			people = append(people, p)
		}
	}
	if len(people) < 2 || g.count > len(people) {
		people = append([]int(nil), r.Principals...)
	}
	if g.count == 2 && len(people) > 2 {
		people = r.onePerParty(people)
	}
	if g.count == 2 && len(people) < 2 {
		people = r.twoBefore(k)
	}
	m.Sieve = "principals"
	if len(people) < 2 || r.Kind == record.JointStatement && g.count != 2 && len(r.Who.Sides) > len(r.partiesOfPeople(r.Principals)) {
		m.Parties = r.sideCodes(0)
		return
	}
	m.Persons = people
}

// twoBefore are the first two people of different parties whom the text names before mention k, for
// "the two Ministers" where fewer are known to have met.
func (r *resolver) twoBefore(k int) []int {
	var out []int
	for i := range r.Mentions[:k] {
		m := &r.Mentions[i]
		if m.Kind != MentionPerson || m.Person < 0 || r.People[m.Person].Of == "" {
			continue
		}
		if out = append(out, m.Person); len(out) > 1 {
			if out = r.onePerParty(out); len(out) > 1 {
				return out
			}
		}
	}
	return nil
}

// bareLeaders says whether a plural without an article is the doer of its
// sentence: "Leaders agreed", "the Secretary and Foreign Ministers agreed".
func (r *resolver) bareLeaders(m *Mention) bool {
	if !r.Capital(m.Group.head) || m.First != m.Group.head && len(m.Group.Posts) == 0 {
		return false
	}
	if r.tells(m) {
		return true
	}
	k := r.MentionAt(m.First - 2)
	beside := k >= 0 && r.Cue(m.First-1)&words.CueAnd != 0 && r.Mentions[k].Kind == MentionOffice
	return (beside || r.Class(m.First-1)&(words.IsComma|words.IsSemicolon) != 0) && r.verbNear(m.End)
}

// fitsNoun says whether a group's noun can mean a person.
func (r *resolver) fitsNoun(p int, g *GroupPhrase) bool {
	posts := r.People[p].Posts
	if len(g.Posts) > 0 {
		return HoldsPost(posts, g.Posts)
	}
	switch g.Class {
	case words.CueLeader:
		noun := singular(fold(r.Written(g.head, g.head+1)))
		if noun == "president" || noun == "chancellor" || noun == "premier" {
			return HoldsPost(posts, []string{noun})
		}
	case words.CueMinister:
		return HoldsPost(posts, []string{"minister", "secretary", "secretary-of-state"}) || HoldsPost(posts, []string{singular(fold(r.Written(g.head, g.head+1)))})
	}
	return true
}

// onePerParty keeps the first person of each party.
func (r *resolver) onePerParty(people []int) []int {
	var out []int
	var seen []record.PartyCode
	for _, p := range people {
		if !words.Contains(seen, r.People[p].Of) {
			seen = append(seen, r.People[p].Of)
			out = append(out, p)
		}
	}
	return out
}

// someOf resolves "several ministers", "a few of them": who they are the text
// does not say, only of which side.
func (r *resolver) someOf(k int) {
	m := &r.Mentions[k]
	m.Sieve = "some"
	if len(m.Parties) > 0 {
		return
	}
	if r.Who.Collective && (r.Kind == record.JointStatement || r.Kind == record.StatementText) && (r.Capital(m.Group.head) || r.IsOneBody() && r.tells(m)) {
		m.Parties = r.sideCodes(0)
		return
	}
	if r.plural >= 0 && len(r.Mentions[r.plural].Parties) == 1 {
		m.Parties, m.Antecedent = r.Mentions[r.plural].Parties, r.plural
		return
	}
	if g := r.Who.Group; g >= 0 {
		m.Parties, m.Antecedent = r.Mentions[g].Parties, g
		return
	}
	if c := r.otherSide(); c != "" && m.Group.Class != words.CueSides {
		m.Parties = []record.PartyCode{c}
	}
}

// otherSide is the side of the meeting that is not the issuer's.
func (r *resolver) otherSide() record.PartyCode {
	for _, s := range r.Who.Sides {
		if s != r.Issuer && len(r.Who.Sides) == 2 {
			return s
		}
	}
	return ""
}

// abroad is whose delegation mention k is, which names no party: of those who
// travel in it, the one named before, else the other side.
func (r *resolver) abroad(k int) []record.PartyCode {
	if len(r.Journey) > 0 {
		return r.Journey
	}
	for k--; k >= 0; k-- {
		if m := &r.Mentions[k]; r.IsDelegation(m) {
			return m.Parties
		}
	}
	if c := r.otherSide(); c != "" {
		return []record.PartyCode{c}
	}
	return r.own()
}
