package reading

import (
	"slices"

	"entente.example/internal/record"
)

// resolveMentions says whom offices, groups and pronouns mean, in reading order.
func (a *analysis) resolveMentions() {
	r := resolver{analysis: a, subject: -1, plural: -1}
	first := a.principals
	for k := range a.mentions {
		r.meetingOf(k, first)
		r.resolve(k)
	}
	a.principals = first
}

// meetingOf makes the people of the meeting told last the ones whom groups mean,
// in a text that tells several.
func (r *resolver) meetingOf(k int, first []int) {
	if r.kind != record.Readout || len(r.meetings) < 2 {
		return
	}
	for r.told < len(r.meetings) && r.meetings[r.told].first <= r.mentions[k].first {
		switch m := &r.meetings[r.told]; {
		case m.aside:
		case len(m.people) > 1:
			r.principals = m.people
		default:
			r.principals = first
		}
		r.told++
	}
}

// resolver walks over the mentions; its indexes are of mentions, -1 for none.
type resolver struct {
	*analysis
	subject int // the person that the sentence before, or this one, tells of
	plural  int // the group that it tells of
	block   int
	sent    int // sentence of the mention in hand
	told    int // how many meetings have been told so far
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
	case m.sieve == "royal":
		r.monarch(k)
	case m.kind == mentionOffice:
		r.office(k)
	case m.sieve == "organisation":
	case m.sieve == "delegation":
		m.parties = r.abroad(k)
	case m.sieve == "meeting":
		m.parties = r.sideCodes(0)
	case m.kind == mentionGroup && m.group.end == 0:
		r.pluralPronoun(k)
	case m.kind == mentionGroup:
		r.groupOf(k)
		if r.tells(m) {
			r.plural = k
		}
	case m.kind == mentionParty && r.cue(m.end-1)&cueSide != 0 && r.tells(m):
		r.plural = k // "The Norwegian side … They"
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
		if c&isThat != 0 && i == m.first-1 && r.subject >= 0 && r.mentions[r.subject].first >= first && r.mentions[r.subject].first < i {
			return false // "X said that Y hopes": the sentence tells of X
		}
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
			if r.mentions[i].person >= 0 && r.blockOf(r.mentions[i].first) == b && !r.besideMe(r.mentions[i].person) && r.maySpeak(k, i) {
				r.take(k, i)
				return
			}
		}
	}
	if r.subject >= 0 && !r.besideMe(r.mentions[r.subject].person) {
		r.take(k, r.subject)
	}
}

// maySpeak says whether "I" at mention k can be the person of mention i: in a text of a
// state's own words, nobody of another state whom a block only tells of.
func (r *resolver) maySpeak(k, i int) bool {
	of := r.people[r.mentions[i].person].of
	if of == "" || of == r.issuer || !isState(r.issuer) || r.quoted(r.mentions[k].first) {
		return true
	}
	end := r.mentions[i].end
	return r.mentions[i].first <= r.firstToken(r.blockOf(r.mentions[i].first))+1 || end < len(r.tokens) && r.class(end)&isColon != 0
}

// besideMe says whether "and I" stands behind a person somewhere: who speaks is another.
func (r *resolver) besideMe(person int) bool {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.person == person && m.end+1 < len(r.tokens) && r.class(m.end)&isAnd != 0 && r.cue(m.end+1)&cueI != 0 {
			return true
		}
	}
	return false
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
		if len(m.parties) == 0 && r.issuer != "" && r.servesParty(m, r.issuer) {
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
	case who.alias != "" && who.alias == m.name:
		score = 200
	case slices.ContainsFunc(asked, func(post string) bool { return contains(who.posts, post) }):
		score = 100
	case holdsPost(who.posts, asked):
		score = 60
	case !party && p == r.who.lead && r.headsIssuer(p, asked):
		score = 100 // "Vladimir Putin sent a message. The President said"
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

// headsIssuer says whether somebody whose office the text does not tell is known to have
// led the issuer, which has the post asked for.
func (r *resolver) headsIssuer(p int, asked []string) bool {
	who := &r.people[p]
	return len(who.posts) == 0 && r.issuer != "" && who.of == r.issuer && holdsPost(heads(), asked) && r.recalled(p) == r.issuer && r.engine.codes.hasPost(r.issuer, asked[0])
}
