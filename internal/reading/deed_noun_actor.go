package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// nounActors are who did what a noun of performance tells: its owner, who it names with
// "by", who is thanked for it, else all who speak.
func (a *analysis) nounActors(r *grammar.Rule, fr *frame, i, end, lo int) []record.PartyCode {
	owned := r.Gives["needs"] == "owner"
	if owner := a.possessor(i, lo); owner >= 0 && !(owned && !a.describes(a.mentions[owner].end+1, i)) {
		return partiesOf(a.speakers(owner))
	} else if owned {
		return nil
	}
	if b := a.nounPhrase(i, lo); a.class(b)&isPossessive != 0 && a.cue(b)&cueWe != 0 {
		return a.ours() // "our lifting of"
	}
	if doer := a.ownersOfEvent(i, lo, a.listedDeedEnd(end, a.sentenceEnd(i))); len(doer) > 0 && a.finished(r) {
		return doer
	}
	actors := partiesOf(a.jointSpeakers())
	if fr == nil {
		return a.ours()
	}
	if thanked := a.thanked(fr, i, actors); len(thanked) > 0 {
		return thanked
	}
	return actors
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
