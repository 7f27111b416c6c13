package reading

import "entente.example/internal/record"

// nounDoer is who did what a noun tells of, and how that is known: its owner, the party
// before it, who it names with "by" or "of", who is thanked for it, else all who speak.
func (a *analysis) nounDoer(i, first, stop, lo int) ([]record.PartyCode, int) {
	fr := a.governing(i)
	owner := a.possessor(i, lo)
	possessive := a.class(first)&isPossessive != 0
	switch {
	case owner >= 0 && a.describes(a.mentions[owner].end+1, i):
		return a.withJoined(owner, lo), doerOwner
	case possessive && a.cue(first)&cueWe != 0 && a.voiced():
		return partiesOf(a.found.voice.speakers), doerOwn
	case possessive && a.cue(first)&cueWe != 0:
		return a.ours(), doerOwn
	case possessive && owner >= 0:
		return partiesOf(a.speakers(owner)), doerPronoun
	case possessive && fr != nil:
		return partiesOf(fr.speakers), doerPronoun
	case possessive:
		return a.found.it, doerPronoun
	}
	if m := a.partyDescribing(i, lo); m >= 0 {
		return partiesOf(a.speakers(m)), doerAdjective
	}
	if codes, kind := a.namedAfterNoun(i, stop); len(codes) > 0 {
		return codes, kind
	}
	if fr == nil {
		return a.ours(), doerJoint
	}
	all := a.sides()
	if thanked := a.thanked(fr, i, all); len(thanked) > 0 {
		return thanked, doerThanked
	}
	if len(all) == 0 {
		all = partiesOf(fr.speakers)
	}
	return all, doerSpeaker
}

// partyDescribing is the party that stands like an adjective before the noun at token i: "U.S. assistance"; -1 for none.
func (a *analysis) partyDescribing(i, lo int) int {
	for j := i; j > lo && i-j < 6; j-- {
		if m := a.mentionEndingAt(j); m >= 0 && a.mentions[m].kind == mentionParty && a.mentions[m].first >= lo && a.qualifies(a.mentions[m].end, i) {
			return m
		}
	}
	return -1
}

// qualifies says whether nothing but words that go with a noun stands in tokens [first, end): no verb, no article.
func (a *analysis) qualifies(first, end int) bool {
	for i := first; i < end; i++ {
		if c := a.class(i); c&isDeterminer != 0 || c&anyVerb != 0 && c&(isNounish|isAdjective) == 0 {
			return false
		}
	}
	return a.describes(first, end)
}

// namedAfterNoun is who is named after a noun with "by", "of" or "between".
func (a *analysis) namedAfterNoun(i, stop int) ([]record.PartyCode, int) {
	for j := i + 1; j < stop && j < i+8; j++ {
		if !a.is(j, "by") && !(a.is(j, "of") && j == i+1) && !a.is(j, "between") {
			continue
		}
		if m := a.agentAt(j + 1); m >= 0 {
			if a.is(j, "by") {
				return a.namedFrom(j + 1), doerAgent
			}
			return partiesOf(a.speakers(m)), doerOf
		}
	}
	return nil, 0
}

// describes says whether nothing but adjectives and nouns in small letters stands in tokens [first, end).
func (a *analysis) describes(first, end int) bool {
	for i := first; i < end; i++ {
		if a.class(i)&(isPreposition|isAnd|isBreak|isTo|isRelative|isModal|isBe|isHave|isSubordinator) != 0 {
			return false
		}
	}
	return true
}

// thanked are those to whom thanks or praise for a deed goes: all but who gives it.
func (a *analysis) thanked(fr *frame, noun int, all []record.PartyCode) []record.PartyCode {
	for i := fr.first; i < noun; i++ {
		if !a.engine.lexis.thanks.has(a.words[i]) {
			continue
		}
		var out []record.PartyCode
		for _, p := range all {
			if !contains(partiesOf(fr.speakers), p) {
				out = append(out, p)
			}
		}
		return out
	}
	return nil
}

// possessor is the mention whose possessive stands before the noun at tok, -1 for none.
func (a *analysis) possessor(tok, lo int) int {
	for i := tok - 1; i >= lo && tok-i < 7; i-- {
		if a.class(i)&isPossessive != 0 {
			if m := a.mentionEndingAt(i); m >= 0 {
				return m
			}
			return a.partyBefore(i, lo)
		}
	}
	return -1
}

// partyBefore is the nearest party named in the sentence before token tok: who "its" is.
func (a *analysis) partyBefore(tok, lo int) int {
	for i := tok; i > lo; i-- {
		if m := a.mentionEndingAt(i); m >= 0 && a.mentions[m].kind == mentionParty {
			return m
		}
	}
	return -1
}
