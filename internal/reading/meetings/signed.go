package meetings

import (
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// leastSigned is how many parties a list of those who sign has at least.
const leastSigned = 3

// signedEdge is how many lines may stand under the list of those who sign a joint text,
// or above the one that heads it.
const signedEdge = 4

// signedSides are the parties in a list that stands alone at the foot of a joint text,
// or under its title: those who sign it.
func (a *Diary) signedSides() []record.PartyCode {
	if a.Kind != record.JointStatement {
		return nil
	}
	for n := 0; n < signedEdge && n < len(a.Sents); n++ {
		if list := a.partiesAlone(len(a.Sents)-1-n, -1); len(list) >= leastSigned {
			return list
		}
		if list := a.partiesAlone(n, 1); len(list) >= leastSigned {
			return list
		}
	}
	return nil
}

// partiesAlone are the parties in sentence i and those next to it in a direction, as long
// as they have nothing but names of parties.
func (a *Diary) partiesAlone(i, step int) []record.PartyCode {
	var list []record.PartyCode
	for ; i >= 0 && i < len(a.Sents); i += step {
		s := &a.Sents[i]
		line := a.onlyParties(s.FirstToken, s.EndToken)
		if len(line) == 0 {
			break
		}
		if step < 0 {
			line = append(line, list...)
			list = nil
		}
		for _, p := range line {
			if !words.Contains(list, p) {
				list = append(list, p)
			}
		}
	}
	return list
}

// onlyParties are the parties that tokens [lo, hi) name; none where they have any other word.
func (a *Diary) onlyParties(lo, hi int) []record.PartyCode {
	var out []record.PartyCode
	for i := lo; i < hi; {
		switch codes := a.CodesAt(i, who.NameParty|who.NameBody); {
		case len(codes) > 0:
			out = append(out, codes...)
			i = a.AcronymAfter(a.NameEnd(i), hi)
		case a.Cue(i)&(words.CueComma|words.CueAnd|words.CueThe) != 0, a.Is(i, "."), a.Is(i, ";"), a.Is(i, "-"), a.Is(i, "*"):
			i++
		default:
			return nil
		}
	}
	return out
}
