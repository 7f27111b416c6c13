package who

import (
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// party keeps the name of a state, body or agency: "Japan", "the Japanese side",
// "the Government of Japan"; both states of "U.S.-Ukraine" are no mention.
func (a *Cast) party(i, hi int) int {
	end := a.NameEnd(i)
	s := a.Who.Signs[i]
	codes := a.CodesAt(i, NameParty|NameBody|NameAgency|NameDemonym)
	if others := a.peopleBefore(i); s.Kinds&(NameParty|NameBody) == 0 && len(others) == 1 {
		codes = others
	}
	after := a.sameInBrackets(a.AcronymAfter(end, hi), hi, codes)
	named := s.Kinds&(NameParty|NameBody|NameAgency) != 0
	if next := after; next < hi && a.PossessiveAt(next, hi) && next+1 < hi && a.Cue(next+1)&words.CueSide != 0 {
		after, named = next+2, true
	} else if next < hi && a.Cue(next)&words.CueSide != 0 && (len(codes) == 1 || a.Tokens[next].Shape == text.Lower) {
		after, named = next+1, true
	}
	if d := a.delegationAfter(after, hi); d > after && len(codes) == 1 {
		after, named = d, true
	}
	if !named || len(codes) != 1 {
		return end
	}
	first := i
	if i > 1 && a.Cue(i-1)&words.CueThe != 0 && a.Cue(i-2)&words.CueOf != 0 {
		first = a.governmentOf(i-2, i)
	} else if i > 0 && a.Cue(i-1)&words.CueOf != 0 {
		first = a.governmentOf(i-1, i)
	}
	first = a.quantifiedParty(first)
	if first == i && a.ownedBy(i) {
		a.add(Mention{First: i - 1, End: after, Kind: MentionGroup, Person: -1, Name: a.Written(i-1, after), Antecedent: -1, Sieve: "organisation"})
		return after
	}
	a.add(Mention{First: first, End: after, Kind: MentionParty, Person: -1, Parties: codes, Antecedent: -1, Sieve: "name"})
	return after
}

// peopleBefore are the states of whose agency the adjective before its name at token i tells: "the Danish
// Environmental Protection Agency" bears another's name.
func (a *Cast) peopleBefore(i int) []record.PartyCode {
	if i == 0 || a.Who.Signs[i].Kinds&NameAgency == 0 || a.Who.Signs[i-1].Inner&NameDemonym == 0 {
		return nil
	}
	return a.CodesAt(i-1, NameDemonym)
}

// delegationAfter is the token after "interagency delegation" at token i: a
// delegation with a word or two in small letters before it; else i.
func (a *Cast) delegationAfter(i, hi int) int {
	for j := i; j < hi && j < i+3; j++ {
		if j > i && a.Words[j] == a.Language.Cues.Delegation {
			return j + 1
		}
		if c := a.Class(j); a.Tokens[j].Shape != text.Lower || c&^(words.IsAdjective|words.IsNounish|words.IsParticiple|words.IsAdverb) != 0 {
			return i
		}
	}
	return i
}

// sameInBrackets is the token after "(the United States)" at token i, if that is
// the party just named; else i.
func (a *Cast) sameInBrackets(i, hi int, codes []record.PartyCode) int {
	if i >= hi || a.Cue(i)&words.CueOpen == 0 || len(codes) != 1 {
		return i
	}
	code, stop := a.PartyAt(i+1, hi, NameParty|NameBody)
	if code == codes[0] && stop < hi && a.Cue(stop)&words.CueClose != 0 {
		return stop + 1
	}
	return i
}

// quantifiedParty takes in what stands before the members of a body: "a number of
// ASEAN Member States", "many EU Member States".
func (a *Cast) quantifiedParty(first int) int {
	for first > 0 && !a.StartsSentence(first) {
		c := a.Cue(first - 1)
		switch {
		case c&(words.CueSome|words.CueAdjective|words.CueAll|words.CueCount) != 0:
		case c&words.CueOf != 0 && first > 1 && a.Cue(first-2)&(words.CueSome|words.CueAll) != 0:
		case c&words.CueThe != 0 && a.Cue(first)&(words.CueSome|words.CueAdjective|words.CueCount) != 0:
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
func (a *Cast) ownedBy(i int) bool {
	if i == 0 || a.StartsSentence(i) || !a.Capital(i-1) || a.Cue(i-1) != 0 || a.Who.Signs[i-1].Match != 0 || a.Who.Signs[i].Kinds&NameParty == 0 {
		return false
	}
	after := a.NameEnd(i)
	if i > 1 && a.Capital(i-2) || after < len(a.Tokens) && a.Capital(after) {
		return false
	}
	return a.Class(i-1) == 0 && a.Tokens[i].Space && a.MentionAt(i-1) < 0
}

// governmentOf takes in "Government of" before the name of a party at token i; of is the token "of".
func (a *Cast) governmentOf(of, i int) int {
	if of > 0 && a.Cue(of-1)&words.CueSide != 0 {
		return of - 1
	}
	return i
}
