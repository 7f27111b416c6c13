package deeds

import (
	"slices"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// nounDoer is who did what a noun tells of, and how that is known: its owner, the party
// before it, who it names with "by" or "of", who is thanked for it, else all who speak.
func (a *Works) nounDoer(i, first, stop, lo int) ([]record.PartyCode, int) {
	fr := a.Governing(i)
	owner := a.possessor(i, lo)
	possessive := a.Class(first)&words.IsPossessive != 0
	switch {
	case owner >= 0 && a.describes(a.Mentions[owner].End+1, i):
		return a.withJoined(owner, lo), doerOwner
	case possessive && a.Cue(first)&words.CueWe != 0 && a.Voiced():
		return clauses.PartiesOf(a.Voice.Speakers), doerOwn
	case possessive && a.Cue(first)&words.CueWe != 0:
		return a.Ours(), doerOwn
	case possessive && owner >= 0:
		return clauses.PartiesOf(a.Speakers(owner)), doerPronoun
	case possessive && fr != nil:
		return clauses.PartiesOf(fr.Speakers), doerPronoun
	case possessive:
		return a.It, doerPronoun
	}
	if m := a.partyDescribing(i, lo); m >= 0 {
		return clauses.PartiesOf(a.Speakers(m)), doerAdjective
	}
	if codes := a.peopleDescribing(i, first); len(codes) > 0 {
		return codes, doerAdjective
	}
	if codes, kind := a.namedAfterNoun(i, stop); len(codes) > 0 {
		return codes, kind
	}
	if fr == nil {
		return a.Ours(), doerJoint
	}
	all := a.Sides()
	if thanked := a.thanked(fr, i, all); len(thanked) > 0 {
		return thanked, doerThanked
	}
	if len(all) == 0 || fr.Act == record.Commit {
		all = clauses.PartiesOf(fr.Speakers)
	}
	return all, doerSpeaker
}

// withoutReached takes from those who are only thought to have done something whom it reached: of "the
// visit to Fiji" that Japan and Fiji welcome it is Japan's.
func (a *Works) withoutReached(actors []record.PartyCode, i, stop int) []record.PartyCode {
	for j := i + 1; j < stop && j < i+longestReach && a.Class(j)&(words.IsComma|words.IsAnd|words.IsRelative) == 0; j++ {
		if !a.Is(j, "to") || a.AgentAt(j+1) < 0 {
			continue
		}
		reached := a.NamedFrom(j + 1)
		rest := slices.DeleteFunc(slices.Clone(actors), func(p record.PartyCode) bool { return words.Contains(reached, p) })
		if len(rest) > 0 {
			return rest
		}
	}
	return actors
}

// longestReach is how many words may stand from a noun of doing to whom it reaches.
const longestReach = 10

// partyDescribing is the party that stands like an adjective before the noun at token i: "U.S. assistance"; -1 for none.
func (a *Works) partyDescribing(i, lo int) int {
	for j := i; j > lo && i-j < 6; j-- {
		if m := a.MentionEndingAt(j); m >= 0 && a.Mentions[m].Kind == who.MentionParty && a.Mentions[m].First >= lo && a.qualifies(a.Mentions[m].End, i) {
			return m
		}
	}
	return -1
}

// qualifies says whether nothing but words that go with a noun stands in tokens [first, end): no verb, no article.
func (a *Works) qualifies(first, end int) bool {
	for i := first; i < end; i++ {
		if c := a.Class(i); c&words.IsDeterminer != 0 || c&words.AnyVerb != 0 && c&(words.IsNounish|words.IsAdjective) == 0 {
			return false
		}
	}
	return a.describes(first, end)
}

// namedAfterNoun is who is named after a noun with "by", "of" or "between".
func (a *Works) namedAfterNoun(i, stop int) ([]record.PartyCode, int) {
	for j := i + 1; j < stop && j < i+8; j++ {
		if !a.Is(j, "by") && !(a.Is(j, "of") && j == i+1) && !a.Is(j, "between") {
			continue
		}
		if m := a.AgentAt(j + 1); m >= 0 {
			if !a.Is(j, "of") {
				return a.NamedFrom(j + 1), doerAgent
			}
			return clauses.PartiesOf(a.Speakers(m)), doerOf
		}
	}
	return nil, 0
}

// describes says whether nothing but adjectives and nouns in small letters stands in tokens [first, end).
func (a *Works) describes(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Class(i)&(words.IsPreposition|words.IsAnd|words.IsBreak|words.IsTo|words.IsRelative|words.IsModal|words.IsBe|words.IsHave|words.IsSubordinator) != 0 {
			return false
		}
	}
	return true
}

// thanked are those to whom thanks or praise for a deed goes: all but who gives it.
func (a *Works) thanked(fr *statements.Frame, noun int, all []record.PartyCode) []record.PartyCode {
	for i := fr.First; i < noun; i++ {
		if !a.Cast.Lexis.Thanks.Has(a.Words[i]) {
			continue
		}
		var out []record.PartyCode
		for _, p := range all {
			if !words.Contains(clauses.PartiesOf(fr.Speakers), p) {
				out = append(out, p)
			}
		}
		return out
	}
	return nil
}

// possessor is the mention whose possessive stands before the noun at tok, -1 for none.
func (a *Works) possessor(tok, lo int) int {
	for i := tok - 1; i >= lo && tok-i < 7; i-- {
		if a.Class(i)&words.IsPossessive != 0 {
			if m := a.MentionEndingAt(i); m >= 0 {
				return m
			}
			return a.partyBefore(i, lo)
		}
	}
	return -1
}

// partyBefore is the nearest party named in the sentence before token tok: who "its" is.
func (a *Works) partyBefore(tok, lo int) int {
	for i := tok; i > lo; i-- {
		if m := a.MentionEndingAt(i); m >= 0 && a.Mentions[m].Kind == who.MentionParty {
			return m
		}
	}
	return -1
}
