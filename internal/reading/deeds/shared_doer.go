package deeds

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// withOther are the doers of what one of two sides says of both: "we are working closely
// together", "we are negotiating an agreement".
func (a *Works) withOther(v *clauses.VerbGroup, c *Candidate, hi int) []record.PartyCode {
	both := a.Sides()
	if len(both) != 2 || len(c.Actors) != 1 || !words.Contains(both, c.Actors[0]) || c.doer != doerWe && c.doer != doerCoordinated {
		return c.Actors
	}
	if a.Lexis.mutual.Has(a.Words[v.Head]) {
		return both
	}
	for i := v.First; c.sense == senseWorking && i < min(hi, v.End+3); i++ {
		if a.Is(i, "together") || a.Is(i, "closely") && !a.Is(i+1, "with") {
			return both
		}
	}
	return c.Actors
}

// between are the parties that are named before a passive as those of what it tells of: "the
// Agreement between Fiji and Tonga was signed".
func (a *Works) between(v *clauses.VerbGroup) []record.PartyCode {
	for i := v.First - 1; i > 0 && i > v.First-longestBetween && !a.StartsSentence(i) && a.Class(i)&(words.IsSemicolon|words.IsRelative) == 0; i-- {
		if a.Is(i, "between") {
			if codes := a.NamedFrom(i + 1); len(codes) > 1 {
				return codes
			}
			return nil
		}
	}
	return nil
}

// longestBetween is how many words may stand from "between" to the verb.
const longestBetween = 16

// peopleDescribing is the party whose adjective stands before the noun at token i: "the Czech decision".
func (a *Works) peopleDescribing(i, first int) []record.PartyCode {
	for j := i - 1; j >= first; j-- {
		if codes := a.CodesAt(j, who.NameDemonym); len(codes) == 1 && a.qualifies(j+1, i) {
			return codes
		}
	}
	return nil
}
