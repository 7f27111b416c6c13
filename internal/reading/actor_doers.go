package reading

import "entente.example/internal/record"

// doers are the parties of a verb's subject; a group that is nobody's goes by its own words.
func (a *analysis) doers(v *verbGroup, s subject) []record.PartyCode {
	if v.settled {
		return v.parties
	}
	v.settled = true
	v.parties = partiesOf(a.speakersOf(s))
	if group := a.groupOf(s); group {
		switch {
		case a.home:
			v.parties = nil
		case len(v.parties) == 0 && len(a.mentions[s.mentions[0]].group.posts) > 0 && len(a.sides()) > 1:
			v.parties = a.sides() // "National Security Advisors decided"
		case len(v.parties) == 0 || a.engine.lexis.others.has(a.words[a.headOf(s.first, s.end)]):
			v.parties = a.groupActor(s)
		}
	}
	if len(v.parties) == 0 && len(s.mentions) == 1 && a.cue(a.mentions[s.mentions[0]].first)&cueThey != 0 {
		v.parties = a.found.they
	}
	if own := a.ownPerson(s); len(own) > 0 && !contains(v.parties, own[0]) {
		v.parties = append(own, v.parties...)
	}
	a.joinName(v, s)
	return v.parties
}

// groupOf says whether a subject is one group, named by a noun.
func (a *analysis) groupOf(s subject) bool {
	return len(s.mentions) == 1 && a.mentions[s.mentions[0]].kind == mentionGroup && !a.pronominal(s.mentions[0])
}

// joinName adds the actor whose name a subject goes on from: "Boeing and Japan".
func (a *analysis) joinName(v *verbGroup, s subject) {
	b := s.first - 1
	if len(v.parties) == 0 || b <= 0 || a.startsSentence(s.first) || a.class(b)&isAnd == 0 {
		return
	}
	if name, codes := a.nameBefore(b, max(0, b-16)); len(codes) > 0 && (name == 0 || a.startsSentence(name) || a.class(a.articleOf(name, 0)-1)&isPreposition == 0) {
		v.parties = unique(append(codes, v.parties...))
	}
}

// ownPerson is the state of a person without a party in a release of that state:
// its minister, named as known.
func (a *analysis) ownPerson(s subject) []record.PartyCode {
	if a.kind == record.JointStatement || a.home || !isState(a.issuer) {
		return nil
	}
	for _, m := range s.mentions {
		if x := &a.mentions[m]; x.kind == mentionPerson && x.person >= 0 && a.people[x.person].of == "" && !a.asSpouse(s, x.first) {
			return []record.PartyCode{a.issuer}
		}
	}
	return nil
}

// asSpouse says whether who is named at token i is the wife of whom a subject names before:
// "The President and Mrs Marn".
func (a *analysis) asSpouse(s subject, i int) bool {
	return i > s.first && a.class(i-1)&isAnd != 0 && (a.wordAt(i, "mrs") || a.wordAt(i, "madame") || a.wordAt(i, "madam") || a.wordAt(i, "lady"))
}

// pronominal says whether a mention is a pronoun, which is no name for an actor.
func (a *analysis) pronominal(m int) bool {
	x := &a.mentions[m]
	return x.end == x.first+1 && a.class(x.first)&isPronoun != 0 || a.cue(x.end-1)&(cueThey|cueWe|cueHe|cueShe|cueI) != 0
}
