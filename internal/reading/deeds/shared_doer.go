package deeds

import (
	"slices"

	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// withOther are the doers of what nobody does alone, "had talks with Fiji", and of what one of two
// sides says of both: "we are working closely together", "we are negotiating an agreement".
func (a *Works) withOther(v *clauses.VerbGroup, c *Candidate, hi int) []record.PartyCode {
	if with := a.partners(v, hi); len(with) > 0 {
		return words.Unique(append(slices.Clip(c.Actors), with...))
	}
	both := a.Sides()
	if len(both) != 2 || len(c.Actors) != 1 || !words.Contains(both, c.Actors[0]) || c.doer != doerWe && c.doer != doerCoordinated {
		return c.Actors
	}
	if a.Lexis.mutual.Has(a.Words[v.Head]) || a.Lexis.shared.Has(a.Words[v.Head]) || a.ofBoth(v, hi) {
		return both
	}
	for i := v.First; i < min(hi, v.End+3); i++ {
		if a.Is(i, "together") || a.Is(i, "jointly") || c.sense == senseWorking && a.Is(i, "closely") && !a.Is(i+1, "with") {
			return both
		}
	}
	return c.Actors
}

// ofBoth says whether the object of a verb is what two have with one another: "we have deepened our relations".
func (a *Works) ofBoth(v *clauses.VerbGroup, hi int) bool {
	ours := false
	for i := v.End; i < min(hi, v.End+longestBond); i++ {
		ours = ours || a.Cue(i)&words.CueWe != 0 && a.Class(i)&words.IsPossessive != 0
		if ours && a.Lexis.bonds.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// partners are those with whom somebody did what nobody does alone: "had talks with Fiji", "met the
// Prime Minister of Fiji".
func (a *Works) partners(v *clauses.VerbGroup, hi int) []record.PartyCode {
	met := a.Lexis.meeting.Has(a.Words[v.Head])
	if met && a.AgentAt(v.End) >= 0 {
		return a.NamedFrom(v.End)
	}
	for i := v.End; i < min(hi, v.End+longestTalks) && a.Class(i)&(words.IsComma|words.IsSemicolon|words.IsRelative|words.IsTo) == 0; i++ {
		switch {
		case a.Lexis.together.Has(a.Words[v.Head]) && a.Cue(i)&words.CueWith != 0:
			return a.withCounterpart(i, hi)
		case a.Lexis.talks.Has(a.Words[i]):
			met = true
		case met && a.Cue(i)&words.CueWith != 0:
			return a.NamedFrom(i + 1)
		}
	}
	return nil
}

// withCounterpart are those with whom somebody signed or launched something: "with Fiji", "with her
// Fijian counterpart".
func (a *Works) withCounterpart(with, hi int) []record.PartyCode {
	if codes := a.NamedFrom(with + 1); len(codes) > 0 || a.Class(with+1)&words.IsPossessive == 0 {
		return codes
	}
	for i := with + 2; i < min(hi, with+6); i++ {
		if a.Is(i, "counterpart") || a.Is(i, "counterparts") {
			return a.peopleDescribing(i, with+1)
		}
	}
	return nil
}

// longestBond and longestTalks are how many words may stand from a verb to what two have with one
// another, and to the end of "talks with".
const longestBond, longestTalks = 6, 14

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
