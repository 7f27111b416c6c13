package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// promiseNounAt is the rule of a noun of intent at token i, and where its words end.
func (a *Undertakings) promiseNounAt(i, hi int) (*grammar.Rule, int) {
	if r, end := a.Language.Grammar.Match(grammar.PromiseNoun, a.Words, i, hi); r != nil {
		return r, end
	}
	if !a.Lexis.resolves.Has(a.Words[i]) {
		return nil, 0
	}
	if to := a.toApart(i+1, hi); to > 0 {
		return a.Language.Grammar.Rule("commitments.commitment-to"), to + 1
	}
	return nil, 0
}

// toApart is the "to" before an act, where a quotation mark or an aside parts it from
// its noun: "resolve “to go on”", "commitment, as told in May, to join"; 0 for none.
func (a *Undertakings) toApart(i, hi int) int {
	switch {
	case i >= hi:
		return 0
	case a.Class(i)&words.IsQuote != 0:
		i++
	case a.Class(i)&words.IsComma != 0:
		from := i
		for i++; i < hi && a.Class(i)&words.IsComma == 0; i++ {
			if i-from > longestBehind || a.Class(i)&(words.IsSemicolon|words.IsRelative) != 0 || a.Class(i)&words.IsModal != 0 && !a.Capital(i) {
				return 0
			}
		}
		i++
	default:
		return 0
	}
	if i+1 < hi && a.Class(i)&words.IsTo != 0 && a.Class(i+1)&(words.IsBase|words.IsGerund) != 0 && !a.Capital(i+1) {
		return i
	}
	return 0
}

// owned says whether a possessive stands before the noun at token tok: "their mutual objective".
func (a *Undertakings) owned(tok, lo int) bool {
	for i := tok - 1; i >= lo && i > tok-4; i-- {
		if a.Class(i)&words.IsPossessive != 0 {
			return true
		}
		if a.Class(i)&(words.IsDeterminer|words.IsPreposition|words.IsComma|words.IsBreak) != 0 {
			return false
		}
	}
	return false
}

// andOthers are the parties of mention m and of those that a comma or "and" joins to
// it before token end: "by Kenya, Uganda and Rwanda".
func (a *Undertakings) andOthers(m, end int) []record.PartyCode {
	out := clauses.PartiesOf(a.Speakers(m))
	for i := a.Mentions[m].End; i+1 < end && a.Class(i)&(words.IsComma|words.IsAnd) != 0; i = a.Mentions[m].End {
		for i+1 < end && a.Class(i)&(words.IsComma|words.IsAnd) != 0 {
			i++
		}
		if m = a.AgentAt(i); m < 0 {
			break
		}
		out = append(out, clauses.PartiesOf(a.Speakers(m))...)
	}
	return words.Unique(out)
}
