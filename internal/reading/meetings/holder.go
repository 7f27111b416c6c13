package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// earlyOffice is who holds an office that is named before mentions are resolved:
// "In addition to the Vice President"; a pronoun means the text's own person.
func (a *Diary) earlyOffice(n *who.Mention) int {
	if n.Kind == who.MentionPerson {
		if len(a.Principals) > 0 {
			return a.Principals[0]
		}
		if a.Who.Lead < 0 && a.Cue(n.First)&words.CueI != 0 {
			return a.ownHolder()
		}
		return a.Who.Lead
	}
	asked := a.Posts(n.First, n.End)
	found := -1
	own := a.Issuer != "" && len(n.Parties) == 0 && n.End < len(a.Tokens) && a.Class(n.End)&words.IsColon != 0
	for p := range a.People {
		one := &a.People[p]
		if own && one.Of != "" && one.Of != a.Issuer && !one.Guessed {
			continue // others' offices are labelled with their state
		}
		if len(n.Parties) == 0 && a.namedAfter(p, n) {
			continue // "The President of the Republic spoke with Mr X, President of the Republic of Chile"
		}
		if !who.HoldsPost(one.Posts, asked) || len(n.Parties) > 0 && n.Parties[0] != one.Of && (!one.Guessed || p == a.Who.Lead || a.knownOfOther(p, n.Parties[0])) {
			continue
		}
		if p == a.Who.Lead {
			return p
		}
		if found < 0 {
			found = p
		}
	}
	if found >= 0 && len(n.Parties) > 0 && a.People[found].Guessed {
		a.People[found].Of, a.People[found].Guessed = n.Parties[0], false
	}
	return found
}

// namedAfter says whether somebody of another state than the issuer's is first named behind an office in
// its sentence, which is not theirs then.
func (a *Diary) namedAfter(p int, n *who.Mention) bool {
	one := &a.People[p]
	if a.Issuer == "" || one.Of == "" || one.Of == a.Issuer || one.Guessed || one.First < 0 || !a.ReadsProse(n.First) {
		return false
	}
	first := &a.Mentions[one.First]
	return first.First >= n.End && a.SentenceOf(first.First) == a.SentenceOf(n.First) && a.ForeignWords(first)
}

// knownOfOther says whether somebody is known to have spoken for another party than one.
func (a *Diary) knownOfOther(p int, of record.PartyCode) bool {
	known := a.Recalled(p)
	return known != "" && known != of
}

// ownHolder is the person without a name who issues a text that says "I": the
// holder of the office that stands alone at its head.
func (a *Diary) ownHolder() int {
	if k := a.officeAtHead(); k >= 0 {
		return a.unnamedHolder(&a.Mentions[k])
	}
	return -1
}

// officeAtHead is the mention of an office that stands alone at the head of the text, -1 for none.
func (a *Diary) officeAtHead() int {
	for k := range a.Mentions[:min(len(a.Mentions), 6)] {
		if n := &a.Mentions[k]; n.Kind == who.MentionOffice && len(n.Parties) == 0 && a.BlockOf(n.First) < 4 && a.StartsSentence(n.First) {
			return k
		}
	}
	return -1
}
