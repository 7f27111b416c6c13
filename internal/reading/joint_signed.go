package reading

import "entente.example/internal/record"

// leastSigned is how many parties a list of those who sign has at least.
const leastSigned = 3

// signedEdge is how many lines may stand under the list of those who sign a joint text,
// or above the one that heads it.
const signedEdge = 4

// signedSides are the parties in a list that stands alone at the foot of a joint text,
// or under its title: those who sign it.
func (a *analysis) signedSides() []record.PartyCode {
	if a.kind != record.JointStatement {
		return nil
	}
	for n := 0; n < signedEdge && n < len(a.sents); n++ {
		if list := a.partiesAlone(len(a.sents)-1-n, -1); len(list) >= leastSigned {
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
func (a *analysis) partiesAlone(i, step int) []record.PartyCode {
	var list []record.PartyCode
	for ; i >= 0 && i < len(a.sents); i += step {
		s := &a.sents[i]
		line := a.onlyParties(s.FirstToken, s.EndToken)
		if len(line) == 0 {
			break
		}
		if step < 0 {
			line = append(line, list...)
			list = nil
		}
		for _, p := range line {
			if !contains(list, p) {
				list = append(list, p)
			}
		}
	}
	return list
}

// onlyParties are the parties that tokens [lo, hi) name; none where they have any other word.
func (a *analysis) onlyParties(lo, hi int) []record.PartyCode {
	var out []record.PartyCode
	for i := lo; i < hi; {
		switch codes := a.codesAt(i, nameParty|nameBody); {
		case len(codes) > 0:
			out = append(out, codes...)
			i = a.acronymAfter(a.nameEnd(i), hi)
		case a.cue(i)&(cueComma|cueAnd|cueThe) != 0, a.is(i, "."), a.is(i, ";"), a.is(i, "-"), a.is(i, "*"):
			i++
		default:
			return nil
		}
	}
	return out
}
