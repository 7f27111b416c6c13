package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// ResolveMentions says whom offices, groups and pronouns mean, in reading order.
func (a *Cast) ResolveMentions() {
	r := resolver{Cast: a, subject: -1, plural: -1, label: -1, head: a.HeadPerson()}
	first := a.Principals
	for k := range a.Mentions {
		r.meetingOf(k, first)
		r.resolve(k)
		r.tellOf(&a.Mentions[k])
	}
	a.Principals = first
}

// meetingOf makes the people of the meeting told last the ones whom groups mean,
// in a text that tells several.
func (r *resolver) meetingOf(k int, first []int) {
	if r.Kind != record.Readout && r.Kind != record.Other || len(r.Meetings) < 2 {
		return
	}
	for r.told < len(r.Meetings) && r.Meetings[r.told].First <= r.Mentions[k].First {
		switch m := &r.Meetings[r.told]; {
		case m.Aside:
		case len(m.People) > 1:
			r.Principals = m.People
		default:
			r.Principals = first
		}
		r.told++
	}
}

// resolver walks over the mentions; its indexes are of mentions, -1 for none.
type resolver struct {
	*Cast
	subject int // the person that the sentence before, or this one, tells of
	plural  int // the group that it tells of
	block   int
	sent    int // sentence of the mention in hand
	told    int // how many meetings have been told so far
	head    int // see HeadPerson
	label   int // the label of a transcript above the mention in hand
	pair    together
	defined defined
	beside  record.PartyCode // see pairOfStates, once counted
	counted bool
}

func (r *resolver) resolve(k int) {
	m := &r.Mentions[k]
	r.step(m)
	if r.Kind == record.PressConference && r.inLabel(m) {
		r.label = k
	}
	switch {
	case m.Kind == MentionPerson && m.Person >= 0:
		if r.tells(m) || r.subject < 0 {
			r.subject = k
		}
		if r.plural >= 0 && r.tells(m) {
			r.plural = -1
		}
	case m.Kind == MentionPerson:
		r.pronoun(k)
	case m.Sieve == "royal":
		r.monarch(k)
	case m.Kind == MentionOffice:
		r.office(k)
	case m.Sieve == "organisation":
	case m.Sieve == "delegation":
		m.Parties = r.abroad(k)
	case m.Sieve == "meeting":
		m.Parties = r.sideCodes(0)
	case m.Kind == MentionGroup && m.Group.End == 0:
		r.pluralPronoun(k)
	case m.Kind == MentionGroup:
		r.groupOf(k)
		if r.tells(m) {
			r.plural = k
		}
	case m.Kind == MentionParty && r.Cue(m.End-1)&words.CueSide != 0 && r.tells(m):
		r.plural = k // "The Norwegian side … They"
	}
}

// step moves to the sentence of a mention.
func (r *resolver) step(m *Mention) {
	for r.sent < len(r.Sents) && r.Sents[r.sent].EndToken <= m.First {
		r.sent++
	}
	if r.sent < len(r.Sents) {
		r.block = r.Sents[r.sent].Block
	}
}

// tells says whether a mention is what its sentence tells of: it stands at the
// start, and no preposition before it.
func (r *resolver) tells(m *Mention) bool {
	if r.sent >= len(r.Sents) {
		return false
	}
	first := r.Sents[r.sent].FirstToken
	if m.First <= first+1 {
		return true
	}
	for i := m.First - 1; i >= first; i-- {
		c := r.Class(i)
		if c&words.IsThat != 0 && i == m.First-1 && r.subject >= 0 && r.Mentions[r.subject].First >= first && r.Mentions[r.subject].First < i {
			return false // "X said that Y hopes": the sentence tells of X
		}
		if c&(words.IsComma|words.IsAnd|words.IsThat|words.IsSubordinator) != 0 && i == m.First-1 {
			return r.MentionEnds(i) < 0 && r.verbNear(m.End)
		}
		if c&words.IsAdverb == 0 {
			return false
		}
	}
	return true
}

// verbNear says whether a verb follows token i closely.
func (r *resolver) verbNear(i int) bool {
	for n := 0; n < 3 && i+n < len(r.Tokens); n++ {
		if r.Class(i+n)&(words.IsPast|words.IsThird|words.IsModal|words.IsBe|words.IsHave) != 0 {
			return true
		}
	}
	return false
}

// pronoun finds the person whom "he", "she" or "I" means.
func (r *resolver) pronoun(k int) {
	m := &r.Mentions[k]
	c := r.Cue(m.First)
	switch {
	case c&words.CueI != 0:
		r.firstPerson(k)
	case c&(words.CueHe|words.CueShe) != 0:
		r.third(k, c)
	}
}

// third takes the person told of, if the pronoun can mean that one, else the
// last fitting person before.
func (r *resolver) third(k int, c words.Cue) {
	if s := r.subject; s >= 0 && r.agrees(r.Mentions[s].Person, c) {
		r.take(k, s)
		return
	}
	for i := k - 1; i >= 0 && i > k-30; i-- {
		if p := r.Mentions[i].Person; p >= 0 && r.agrees(p, c) {
			r.take(k, i)
			return
		}
	}
}

// agrees says whether a pronoun can mean a person.
func (r *resolver) agrees(p int, c words.Cue) bool {
	return p >= 0 && !(c&words.CueHe != 0 && r.People[p].Female) && !(c&words.CueShe != 0 && r.People[p].male)
}

// take makes mention k mean the person of mention i.
func (r *resolver) take(k, i int) {
	m, c := &r.Mentions[k], r.Cue(r.Mentions[k].First)
	m.Person, m.Antecedent = r.Mentions[i].Person, i
	who := &r.People[m.Person]
	if !who.Female && !who.male && r.Mentions[i].First > 0 {
		who.Female, who.male = c&words.CueShe != 0, c&words.CueHe != 0
	}
	if r.tells(m) && (c&words.CueI == 0 || r.Kind != record.Readout || !r.quoted(m.First)) {
		r.subject = k
	}
}

// firstPerson finds who says "I": the last person named before, in the block or
// the heading that the block stands under, or whose label opens a transcript's block.
func (r *resolver) firstPerson(k int) {
	if r.label >= 0 && r.Mentions[r.label].Person >= 0 {
		r.take(k, r.label)
		return
	}
	for b := r.block; b >= 0; b = r.Doc.Blocks[b].Parent {
		for i := k - 1; i >= 0; i-- {
			if r.Mentions[i].Person >= 0 && r.BlockOf(r.Mentions[i].First) == b && !r.besideMe(r.Mentions[i].Person) && r.maySpeak(k, i) {
				r.take(k, i)
				return
			}
		}
	}
	if r.subject >= 0 && !r.besideMe(r.Mentions[r.subject].Person) && !r.Addressed(r.subject) {
		r.take(k, r.subject)
	}
}

// maySpeak says whether "I" at mention k can be the person of mention i: in a text of a
// state's own words, nobody of another state whom a block only tells of, and nobody to whom words go.
func (r *resolver) maySpeak(k, i int) bool {
	if r.Addressed(i) {
		return false
	}
	of := r.People[r.Mentions[i].Person].Of
	if of == "" || of == r.Issuer || !IsState(r.Issuer) || r.quoted(r.Mentions[k].First) {
		return true
	}
	end := r.Mentions[i].End
	return r.Mentions[i].First <= r.FirstToken(r.BlockOf(r.Mentions[i].First))+1 || end < len(r.Tokens) && r.Class(end)&words.IsColon != 0
}

// besideMe says whether "and I" stands behind a person somewhere: who speaks is another.
func (r *resolver) besideMe(person int) bool {
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Person == person && m.End+1 < len(r.Tokens) && r.Class(m.End)&words.IsAnd != 0 && r.Cue(m.End+1)&words.CueI != 0 {
			return true
		}
	}
	return false
}
