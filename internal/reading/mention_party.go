package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// party keeps the name of a state, body or agency: "Japan", "the Japanese side",
// "the Government of Japan"; both states of "U.S.-Ukraine" are no mention.
func (a *analysis) party(i, hi int) int {
	end := a.nameEnd(i)
	s := a.who.signs[i]
	codes := a.codesAt(i, nameParty|nameBody|nameAgency|nameDemonym)
	after := a.sameInBrackets(a.acronymAfter(end, hi), hi, codes)
	named := s.kinds&(nameParty|nameBody|nameAgency) != 0
	if next := after; next < hi && a.possessiveAt(next, hi) && next+1 < hi && a.cue(next+1)&cueSide != 0 {
		after, named = next+2, true
	} else if next < hi && a.cue(next)&cueSide != 0 && (len(codes) == 1 || a.tokens[next].Shape == text.Lower) {
		after, named = next+1, true
	}
	if d := a.delegationAfter(after, hi); d > after && len(codes) == 1 {
		after, named = d, true
	}
	if !named || len(codes) != 1 {
		return end
	}
	first := i
	if i > 1 && a.cue(i-1)&cueThe != 0 && a.cue(i-2)&cueOf != 0 {
		first = a.governmentOf(i-2, i)
	} else if i > 0 && a.cue(i-1)&cueOf != 0 {
		first = a.governmentOf(i-1, i)
	}
	first = a.quantifiedParty(first)
	if first == i && a.ownedBy(i) {
		a.add(mention{first: i - 1, end: after, kind: mentionGroup, person: -1, name: a.written(i-1, after), antecedent: -1, sieve: "organisation"})
		return after
	}
	a.add(mention{first: first, end: after, kind: mentionParty, person: -1, parties: codes, antecedent: -1, sieve: "name"})
	return after
}

// delegationAfter is the token after "interagency delegation" at token i: a
// delegation with a word or two in small letters before it; else i.
func (a *analysis) delegationAfter(i, hi int) int {
	for j := i; j < hi && j < i+3; j++ {
		if j > i && a.words[j] == a.engine.cues.delegation {
			return j + 1
		}
		if c := a.class(j); a.tokens[j].Shape != text.Lower || c&^(isAdjective|isNounish|isParticiple|isAdverb) != 0 {
			return i
		}
	}
	return i
}

// sameInBrackets is the token after "(the United States)" at token i, if that is
// the party just named; else i.
func (a *analysis) sameInBrackets(i, hi int, codes []record.PartyCode) int {
	if i >= hi || a.cue(i)&cueOpen == 0 || len(codes) != 1 {
		return i
	}
	code, stop := a.partyAt(i+1, hi, nameParty|nameBody)
	if code == codes[0] && stop < hi && a.cue(stop)&cueClose != 0 {
		return stop + 1
	}
	return i
}

// quantifiedParty takes in what stands before the members of a body: "a number of
// ASEAN Member States", "many EU Member States".
func (a *analysis) quantifiedParty(first int) int {
	for first > 0 && !a.sentenceStart[first] {
		c := a.cue(first - 1)
		switch {
		case c&(cueSome|cueAdjective|cueAll|cueCount) != 0:
		case c&cueOf != 0 && first > 1 && a.cue(first-2)&(cueSome|cueAll) != 0:
		case c&cueThe != 0 && a.cue(first)&(cueSome|cueAdjective|cueCount) != 0:
			return first - 1
		default:
			return first
		}
		first--
	}
	return first
}

// ownedBy says whether the word before a state's name makes it that of a company
// or the like: "Air Cambodia".
func (a *analysis) ownedBy(i int) bool {
	if i == 0 || a.sentenceStart[i] || !a.capital(i-1) || a.cue(i-1) != 0 || a.who.signs[i-1].match != 0 || a.who.signs[i].kinds&nameParty == 0 {
		return false
	}
	after := a.nameEnd(i)
	if i > 1 && a.capital(i-2) || after < len(a.tokens) && a.capital(after) {
		return false
	}
	return a.class(i-1) == 0 && a.tokens[i].Space && a.mentionAt(i-1) < 0
}

// governmentOf takes in "Government of" before the name of a party at token i; of is the token "of".
func (a *analysis) governmentOf(of, i int) int {
	if of > 0 && a.cue(of-1)&cueSide != 0 {
		return of - 1
	}
	return i
}
