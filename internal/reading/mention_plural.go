package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// groupOf finds whom a group means: the people or parties that its words name,
// or those of the meeting.
func (r *resolver) groupOf(k int) {
	m := &r.mentions[k]
	g := &m.group
	switch {
	case g.some:
		r.someOf(k)
	case len(g.parties) > 0:
		r.ofParties(m)
	case g.other:
	case g.class == cueSides && (g.count > 1 || (g.definite || g.all) && r.sideNoun(g.head)):
		m.parties, m.sieve = r.sideCodes(g.count), "sides"
	case g.class == cueSides:
		m.name = r.nameOf(m)
	default:
		r.peopleOf(m)
	}
	if m.name == "" && len(m.persons) == 0 {
		m.name = r.nameOf(m)
	}
}

// nameOf is a group's words without article and quantifier.
func (r *resolver) nameOf(m *mention) string {
	first := m.first
	for first < m.group.head && r.cue(first)&(cueThe|cueAll|cueSome|cueOf) != 0 {
		first++
	}
	return r.written(first, m.end)
}

// sideNoun says whether a noun means the sides of the meeting without more: "the parties".
func (r *resolver) sideNoun(i int) bool {
	switch fold(r.written(i, i+1)) {
	case "sides", "parties", "delegations":
		return true
	}
	return false
}

// ofParties resolves a group whose parties are named: to the people of the
// meeting where all of them are there, else to the parties.
func (r *resolver) ofParties(m *mention) {
	g := &m.group
	m.sieve = "named-parties"
	if g.class == cueSides || r.who.collective {
		return
	}
	var people []int
	for _, p := range r.principals {
		if contains(m.parties, r.people[p].of) && r.fitsNoun(p, g) {
			people = append(people, p)
		}
	}
	if len(people) >= 2 && len(r.partiesOfPeople(people)) == len(m.parties) {
		m.persons, m.sieve = people, "principals"
	}
}

func (r *resolver) partiesOfPeople(people []int) []record.PartyCode {
	var out []record.PartyCode
	for _, p := range people {
		if !contains(out, r.people[p].of) {
			out = append(out, r.people[p].of)
		}
	}
	return out
}

// peopleOf resolves "the two leaders", "the Ministers", "the national security
// advisors": the people of the meeting whom the noun fits, or all of them.
func (r *resolver) peopleOf(m *mention) {
	g := &m.group
	if r.who.collective && g.count != 2 {
		if g.definite || g.all || g.count > 0 || r.bareLeaders(m) {
			m.parties, m.sieve = r.sideCodes(0), "sides"
		}
		return
	}
	if !g.definite && !g.all && g.count == 0 && !r.bareLeaders(m) {
		return
	}
	var people []int
	for _, p := range r.principals {
		if r.fitsNoun(p, g) {
			people = append(people, p)
		}
	}
	if len(people) < 2 || g.count > len(people) {
		people = append([]int(nil), r.principals...)
	}
	if g.count == 2 && len(people) > 2 {
		people = r.onePerParty(people)
	}
	m.sieve = "principals"
	if len(people) < 2 || r.kind == record.JointStatement && g.count != 2 && len(r.who.sides) > len(r.partiesOfPeople(r.principals)) {
		m.parties = r.sideCodes(0)
		return
	}
	m.persons = people
}

// bareLeaders says whether a plural without an article is the doer of its
// sentence: "Leaders agreed".
func (r *resolver) bareLeaders(m *mention) bool {
	if !r.capital(m.group.head) || m.first != m.group.head {
		return false
	}
	return r.tells(m) || m.first > 0 && r.class(m.first-1)&(isComma|isSemicolon) != 0 && r.verbNear(m.end)
}

// fitsNoun says whether a group's noun can mean a person.
func (r *resolver) fitsNoun(p int, g *groupPhrase) bool {
	posts := r.people[p].posts
	if len(g.posts) > 0 {
		return holdsPost(posts, g.posts)
	}
	switch g.class {
	case cueLeader:
		noun := singular(fold(r.written(g.head, g.head+1)))
		if noun == "president" || noun == "chancellor" || noun == "premier" {
			return holdsPost(posts, []string{noun})
		}
	case cueMinister:
		return holdsPost(posts, []string{"minister", "secretary", "secretary-of-state"}) || holdsPost(posts, []string{singular(fold(r.written(g.head, g.head+1)))})
	}
	return true
}

// onePerParty keeps the first person of each party.
func (r *resolver) onePerParty(people []int) []int {
	var out []int
	var seen []record.PartyCode
	for _, p := range people {
		if !contains(seen, r.people[p].of) {
			seen = append(seen, r.people[p].of)
			out = append(out, p)
		}
	}
	return out
}

// someOf resolves "several ministers", "a few of them": who they are the text
// does not say, only of which side.
func (r *resolver) someOf(k int) {
	m := &r.mentions[k]
	m.sieve = "some"
	if len(m.parties) > 0 {
		return
	}
	if r.who.collective && (r.kind == record.JointStatement || r.kind == record.StatementText) && (r.capital(m.group.head) || r.isOneBody() && r.tells(m)) {
		m.parties = r.sideCodes(0)
		return
	}
	if r.plural >= 0 && len(r.mentions[r.plural].parties) == 1 {
		m.parties, m.antecedent = r.mentions[r.plural].parties, r.plural
		return
	}
	if g := r.who.group; g >= 0 {
		m.parties, m.antecedent = r.mentions[g].parties, g
		return
	}
	if c := r.otherSide(); c != "" && m.group.class != cueSides {
		m.parties = []record.PartyCode{c}
	}
}

// otherSide is the side of the meeting that is not the issuer's.
func (r *resolver) otherSide() record.PartyCode {
	for _, s := range r.who.sides {
		if s != r.issuer && len(r.who.sides) == 2 {
			return s
		}
	}
	return ""
}

// abroad is whose delegation mention k is, which names no party: of those who
// travel in it, the one named before, else the other side.
func (r *resolver) abroad(k int) []record.PartyCode {
	if len(r.journey) > 0 {
		return r.journey
	}
	for k--; k >= 0; k-- {
		if m := &r.mentions[k]; r.isDelegation(m) {
			return m.parties
		}
	}
	if c := r.otherSide(); c != "" {
		return []record.PartyCode{c}
	}
	return r.own()
}

// pluralPronoun finds whom "they" or "we" means.
func (r *resolver) pluralPronoun(k int) {
	m := &r.mentions[k]
	c := r.cue(m.first)
	if m.first > 1 && r.cue(m.first-1)&cueOf != 0 && r.cue(m.first-2)&cueSome != 0 {
		m.first -= 2
		if m.first > 0 && r.cue(m.first-1)&cueThe != 0 {
			m.first--
		}
		r.some(k, c)
		return
	}
	if c&cueWe != 0 {
		r.we(k)
		return
	}
	switch {
	case r.plural >= 0 && r.mentions[r.plural].kind == mentionParty && r.blockOf(r.mentions[r.plural].first) != r.block:
		r.principalsFor(m)
	case r.plural >= 0 && (len(r.mentions[r.plural].persons) > 0 || len(r.mentions[r.plural].parties) > 0):
		p := &r.mentions[r.plural]
		m.persons, m.parties, m.name, m.antecedent = p.persons, p.parties, p.name, r.plural
	default:
		r.principalsFor(m)
	}
}

// some resolves "a few of them", "most of us".
func (r *resolver) some(k int, c cue) {
	m := &r.mentions[k]
	m.group = groupPhrase{first: m.first, head: m.end - 1, end: m.end, some: true}
	if c&cueWe != 0 {
		r.we(k)
		return
	}
	r.someOf(k)
	if len(m.parties) == 0 {
		m.parties = r.sideCodes(0)
	}
}

// principalsFor makes a mention mean all people of the meeting, or its sides.
func (r *resolver) principalsFor(m *mention) {
	m.sieve = "principals"
	if !r.who.collective && len(r.principals) > 1 {
		m.persons = append([]int(nil), r.principals...)
		return
	}
	m.parties = r.sideCodes(0)
}

// we resolves the first person plural: the parties of a joint text, the speaker
// of quoted words or of a transcript, else the issuer.
func (r *resolver) we(k int) {
	m := &r.mentions[k]
	m.sieve = "voice"
	switch {
	case (r.kind == record.JointStatement || r.kind == record.StatementText && (len(r.meetings) > 0 || r.isOneBody())) && (len(r.who.sides) > 1 || r.isOneBody()):
		m.parties = r.who.sides
	case r.quoted(m.first) && r.subject >= 0, r.kind == record.Speech, r.kind == record.PressConference:
		r.firstPerson(k)
		if m.person < 0 {
			m.parties = r.own()
		}
	default:
		m.parties = r.own()
	}
}

func (r *resolver) own() []record.PartyCode {
	if r.issuer == "" {
		return nil
	}
	return []record.PartyCode{r.issuer}
}

// quoted says whether a token stands inside a quotation of its block.
func (r *resolver) quoted(tok int) bool {
	if r.doc.Blocks[r.block].Kind == text.Quotation {
		return true
	}
	open := false
	for i := tok - 1; i >= 0 && int(r.tokens[i].Start) >= r.doc.Blocks[r.block].Start && tok-i < 400; i-- {
		if r.class(i)&isQuote == 0 {
			continue
		}
		return r.written(i, i+1) == "“" || r.written(i, i+1) == "\"" && !open
	}
	return false
}

// sideCodes are the parties of the meeting; n > 2 asks for so many. Two sides
// may be of several parties each.
func (r *resolver) sideCodes(n int) []record.PartyCode {
	if n > 2 && n < len(r.who.sides) {
		return r.who.sides[:n]
	}
	return r.who.sides
}
