package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// promiseNounAt is the rule of a noun of intent at token i, and where its words end.
func (a *analysis) promiseNounAt(i, hi int) (*grammar.Rule, int) {
	if r, end := a.engine.grammar.Match(grammar.PromiseNoun, a.words, i, hi); r != nil {
		return r, end
	}
	if !a.engine.lexis.resolves.has(a.words[i]) {
		return nil, 0
	}
	if to := a.toApart(i+1, hi); to > 0 {
		return a.engine.grammar.Rule("commitments.commitment-to"), to + 1
	}
	return nil, 0
}

// toApart is the "to" before an act, where a quotation mark or an aside parts it from
// its noun: "resolve “to go on”", "commitment, as told in May, to join"; 0 for none.
func (a *analysis) toApart(i, hi int) int {
	switch {
	case i >= hi:
		return 0
	case a.class(i)&isQuote != 0:
		i++
	case a.class(i)&isComma != 0:
		from := i
		for i++; i < hi && a.class(i)&isComma == 0; i++ {
			if i-from > longestBehind || a.class(i)&(isSemicolon|isRelative) != 0 || a.class(i)&isModal != 0 && !a.capital(i) {
				return 0
			}
		}
		i++
	default:
		return 0
	}
	if i+1 < hi && a.class(i)&isTo != 0 && a.class(i+1)&(isBase|isGerund) != 0 && !a.capital(i+1) {
		return i
	}
	return 0
}

// owned says whether a possessive stands before the noun at token tok: "their mutual objective".
func (a *analysis) owned(tok, lo int) bool {
	for i := tok - 1; i >= lo && i > tok-4; i-- {
		if a.class(i)&isPossessive != 0 {
			return true
		}
		if a.class(i)&(isDeterminer|isPreposition|isComma|isBreak) != 0 {
			return false
		}
	}
	return false
}

// andOthers are the parties of mention m and of those that a comma or "and" joins to
// it before token end: "by Kenya, Uganda and Rwanda".
func (a *analysis) andOthers(m, end int) []record.PartyCode {
	out := partiesOf(a.speakers(m))
	for i := a.mentions[m].end; i+1 < end && a.class(i)&(isComma|isAnd) != 0; i = a.mentions[m].end {
		for i+1 < end && a.class(i)&(isComma|isAnd) != 0 {
			i++
		}
		if m = a.agentAt(i); m < 0 {
			break
		}
		out = append(out, partiesOf(a.speakers(m))...)
	}
	return unique(out)
}
