package clauses

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// Doers are the parties of a verb's subject; a group that is nobody's goes by its own words.
func (a *Syntax) Doers(v *VerbGroup, s Subject) []record.PartyCode {
	if v.settled {
		return v.parties
	}
	v.settled = true
	v.parties = PartiesOf(a.SpeakersOf(s))
	if of := a.organsOf(s); len(of) > 1 {
		v.parties = of
	} else if group := a.groupOf(s); group {
		switch {
		case a.Home:
			v.parties = nil
		case len(v.parties) == 0 && len(a.Mentions[s.Mentions[0]].Group.Posts) > 0 && len(a.Sides()) > 1:
			v.parties = a.Sides() // "National Security Advisors decided"
		case len(v.parties) == 0 || a.Lexis.others.Has(a.Words[a.HeadOf(s.First, s.End)]):
			v.parties = a.GroupActor(s)
		}
	}
	if len(s.Mentions) == 1 && a.Cue(a.Mentions[s.Mentions[0]].First)&words.CueThey != 0 && (len(v.parties) == 0 || (len(a.they) > 1 || len(a.Organ) > 0) && a.Mentions[s.Mentions[0]].Sieve == "principals") {
		v.parties = a.they
	}
	if own := a.ownPerson(s); len(own) > 0 && !words.Contains(v.parties, own[0]) {
		v.parties = append(own, v.parties...)
	}
	a.joinName(v, s)
	return v.parties
}

// groupOf says whether a subject is one group, named by a noun.
func (a *Syntax) groupOf(s Subject) bool {
	return len(s.Mentions) == 1 && a.Mentions[s.Mentions[0]].Kind == who.MentionGroup && !a.Pronominal(s.Mentions[0])
}

// joinName adds the actor whose name a subject goes on from: "Boeing and Japan".
func (a *Syntax) joinName(v *VerbGroup, s Subject) {
	b := s.First - 1
	if len(v.parties) == 0 || b <= 0 || a.StartsSentence(s.First) || a.Class(b)&words.IsAnd == 0 {
		return
	}
	if name, codes := a.NameBefore(b, max(0, b-16)); len(codes) > 0 && (name == 0 || a.StartsSentence(name) || a.Class(a.ArticleOf(name, 0)-1)&words.IsPreposition == 0) {
		v.parties = words.Unique(append(codes, v.parties...))
	}
}

// ownPerson is the state of a person without a party in a release of that state:
// its minister, named as known.
func (a *Syntax) ownPerson(s Subject) []record.PartyCode {
	if a.Kind == record.JointStatement || a.Home || !who.IsState(a.Issuer) {
		return nil
	}
	for _, m := range s.Mentions {
		if x := &a.Mentions[m]; x.Kind == who.MentionPerson && x.Person >= 0 && a.People[x.Person].Of == "" && !a.asSpouse(s, x.First) {
			return []record.PartyCode{a.Issuer}
		}
	}
	return nil
}

// asSpouse says whether who is named at token i is the wife of whom a subject names before:
// "The President and Mrs Marn".
func (a *Syntax) asSpouse(s Subject, i int) bool {
	return i > s.First && a.Class(i-1)&words.IsAnd != 0 && (a.WordAt(i, "mrs") || a.WordAt(i, "madame") || a.WordAt(i, "madam") || a.WordAt(i, "lady"))
}

// Pronominal says whether a mention is a pronoun, which is no name for an actor.
func (a *Syntax) Pronominal(m int) bool {
	x := &a.Mentions[m]
	return x.End == x.First+1 && a.Class(x.First)&words.IsPronoun != 0 || a.Cue(x.End-1)&(words.CueThey|words.CueWe|words.CueHe|words.CueShe|words.CueI) != 0
}
