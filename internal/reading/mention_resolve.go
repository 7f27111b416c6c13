package reading

import (
	"slices"

	"entente.example/internal/record"
	"entente.example/internal/text"
)

// resolveMentions says whom offices, groups and pronouns mean, in reading order.
func (a *analysis) resolveMentions() {
	r := resolver{analysis: a, subject: -1, plural: -1}
	for k := range a.mentions {
		r.resolve(k)
	}
}

// resolver walks over the mentions; its indexes are of mentions, -1 for none.
type resolver struct {
	*analysis
	subject int // the person that the sentence before, or this one, tells of
	plural  int // the group that it tells of
	block   int
	sent    int // sentence of the mention in hand
	voice   int // whose label a transcript's lines stand under
}

func (r *resolver) resolve(k int) {
	m := &r.mentions[k]
	r.step(m)
	switch {
	case m.kind == mentionPerson && m.person >= 0:
		if r.tells(m) || r.subject < 0 {
			r.subject = k
		}
		if r.plural >= 0 && r.tells(m) {
			r.plural = -1
		}
	case m.kind == mentionPerson:
		r.pronoun(k)
	case m.kind == mentionOffice:
		r.office(k)
	case m.sieve == "organisation":
	case m.kind == mentionGroup && m.group.end == 0:
		r.pluralPronoun(k)
	case m.kind == mentionGroup:
		r.groupOf(k)
		if r.tells(m) {
			r.plural = k
		}
	}
}

// step moves to the sentence of a mention.
func (r *resolver) step(m *mention) {
	for r.sent < len(r.sents) && r.sents[r.sent].EndToken <= m.first {
		r.sent++
	}
	if r.sent < len(r.sents) {
		r.block = r.sents[r.sent].Block
	}
}

// tells says whether a mention is what its sentence tells of: it stands at the
// start, and no preposition before it.
func (r *resolver) tells(m *mention) bool {
	if r.sent >= len(r.sents) {
		return false
	}
	first := r.sents[r.sent].FirstToken
	if m.first <= first+1 {
		return true
	}
	for i := m.first - 1; i >= first; i-- {
		c := r.class(i)
		if c&(isComma|isAnd|isThat|isSubordinator) != 0 && i == m.first-1 {
			return r.mentionEnds(i) < 0 && r.verbNear(m.end)
		}
		if c&isAdverb == 0 {
			return false
		}
	}
	return true
}

// verbNear says whether a verb follows token i closely.
func (r *resolver) verbNear(i int) bool {
	for n := 0; n < 3 && i+n < len(r.tokens); n++ {
		if r.class(i+n)&(isPast|isThird|isModal|isBe|isHave) != 0 {
			return true
		}
	}
	return false
}

// pronoun finds the person whom "he", "she" or "I" means.
func (r *resolver) pronoun(k int) {
	m := &r.mentions[k]
	c := r.cue(m.first)
	switch {
	case c&cueI != 0:
		r.firstPerson(k)
	case c&(cueHe|cueShe) != 0:
		r.third(k, c)
	}
}

// third takes the person told of, if the pronoun can mean that one, else the
// last fitting person before.
func (r *resolver) third(k int, c cue) {
	if s := r.subject; s >= 0 && r.agrees(r.mentions[s].person, c) {
		r.take(k, s)
		return
	}
	for i := k - 1; i >= 0 && i > k-30; i-- {
		if p := r.mentions[i].person; p >= 0 && r.agrees(p, c) {
			r.take(k, i)
			return
		}
	}
}

// agrees says whether a pronoun can mean a person.
func (r *resolver) agrees(p int, c cue) bool {
	return p >= 0 && !(c&cueHe != 0 && r.people[p].female) && !(c&cueShe != 0 && r.people[p].male)
}

// take makes mention k mean the person of mention i.
func (r *resolver) take(k, i int) {
	m, c := &r.mentions[k], r.cue(r.mentions[k].first)
	m.person, m.antecedent = r.mentions[i].person, i
	who := &r.people[m.person]
	if !who.female && !who.male && r.mentions[i].first > 0 {
		who.female, who.male = c&cueShe != 0, c&cueHe != 0
	}
	if r.tells(m) {
		r.subject = k
	}
}

// firstPerson finds who says "I": the last person named before, in the block or
// the heading that the block stands under, or whose label opens a transcript's block.
func (r *resolver) firstPerson(k int) {
	for b := r.block; b >= 0; b = r.doc.Blocks[b].Parent {
		for i := k - 1; i >= 0; i-- {
			if r.mentions[i].person >= 0 && r.blockOf(r.mentions[i].first) == b {
				r.take(k, i)
				return
			}
		}
	}
	if r.subject >= 0 {
		r.take(k, r.subject)
	}
}

// office finds who holds an office: among the people of its party where one is
// named, first of the meeting, then of the text; of two, the issuer's.
func (r *resolver) office(k int) {
	m := &r.mentions[k]
	asked := r.posts(m.first, m.end)
	if len(asked) == 0 {
		return
	}
	best, score := -1, 0
	for p := range r.people {
		if s := r.holdsOffice(p, m, asked); s > score {
			best, score = p, s
		}
	}
	if best < 0 {
		if e := r.entryOf(m.end-1, nameOffice); len(m.parties) == 0 && r.issuer != "" && e != nil && ofState(e.Fields["kind"]) {
			m.parties = []record.PartyCode{r.issuer}
		}
		return
	}
	m.person, m.antecedent = best, r.people[best].first
	if r.tells(m) {
		r.subject, r.plural = k, -1
	}
}

// holdsOffice weighs whether a person is meant by an office, 0 for not.
func (r *resolver) holdsOffice(p int, m *mention, asked []string) int {
	who := &r.people[p]
	party := len(m.parties) > 0
	if party && who.of != "" && who.of != m.parties[0] {
		return 0
	}
	score := 0
	switch {
	case slices.ContainsFunc(asked, func(post string) bool { return contains(who.posts, post) }):
		score = 100
	case holdsPost(who.posts, asked):
		score = 60
	case party && who.of == m.parties[0] && len(who.posts) == 0 && p == r.who.lead:
		score = 30
	default:
		return 0
	}
	if contains(r.principals, p) {
		score += 40
	}
	if party && who.of == m.parties[0] || !party && p == r.who.lead {
		score += 20
	}
	if !party && r.subject >= 0 && r.mentions[r.subject].person == p {
		score += 5
	}
	return score
}

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
		m.name = r.written(g.first, g.end)
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
	if g.class == cueSides || r.who.group >= 0 {
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
	if r.who.group >= 0 && g.count != 2 {
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
	if len(people) < 2 {
		m.parties = r.sideCodes(0)
		return
	}
	m.persons = people
}

// bareLeaders says whether a plural without an article is the doer of its
// sentence: "Leaders agreed".
func (r *resolver) bareLeaders(m *mention) bool {
	return r.capital(m.group.head) && m.first == m.group.head && r.tells(m)
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
	if r.who.group < 0 && len(r.principals) > 1 {
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
	case r.kind == record.JointStatement && len(r.who.sides) > 1:
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

// sideCodes are the parties of the meeting; n > 0 asks for so many.
func (r *resolver) sideCodes(n int) []record.PartyCode {
	if n > 0 && n < len(r.who.sides) {
		return r.who.sides[:n]
	}
	return r.who.sides
}

// speakers are the resolved speakers of mention k: a person with the fullest
// name, one a person for a group of people, else the parties.
func (a *analysis) speakers(k int) []record.Speaker {
	m := &a.mentions[k]
	switch {
	case len(m.persons) > 0:
		out := make([]record.Speaker, 0, len(m.persons))
		for _, p := range m.persons {
			out = append(out, record.Speaker{Person: a.people[p].name, Of: a.people[p].of})
		}
		return out
	case m.person >= 0:
		return []record.Speaker{{Person: a.people[m.person].name, Of: a.people[m.person].of}}
	case len(m.parties) == 1 && m.kind == mentionGroup:
		return []record.Speaker{{Group: m.name, Of: m.parties[0]}}
	case len(m.parties) > 0:
		out := make([]record.Speaker, 0, len(m.parties))
		for _, p := range m.parties {
			out = append(out, record.Speaker{Of: p})
		}
		return out
	case m.kind == mentionGroup && m.name != "":
		return []record.Speaker{{Group: m.name}}
	}
	return nil
}
