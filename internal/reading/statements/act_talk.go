package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// talkSpan is how far after its verb the noun of a talk may stand: "had a very good
// and useful discussion".
const talkSpan = 7

// actOfTalk reads "we had a good discussion", "trade grew, and we have held useful talks".
func (a *Speech) actOfTalk(f *Frame) record.Act {
	for i := range a.Groups {
		v := &a.Groups[i]
		if v.First >= f.said() && v.End <= f.End && a.tellsOfTalk(f, v) {
			return record.Discuss
		}
	}
	return ""
}

// tellsOfTalk says whether a verb tells of a talk that the speaker has had.
func (a *Speech) tellsOfTalk(f *Frame, v *clauses.VerbGroup) bool {
	head := v.Head
	if a.Class(head)&words.IsDo != 0 {
		head = v.End // "we did hold talks"
	}
	if v.Modal != 0 || v.Negated || v.Form != clauses.FormPast && !v.Perfect || head >= f.End || !a.Lexis.sense.holding.Has(a.Words[head]) {
		return false
	}
	if head > v.First && a.Lexis.sense.habit.Has(a.Words[head-1]) || !a.ownVerb(v, f.First) {
		return false
	}
	for i := head + 1; i < f.End && i <= head+talkSpan; i++ {
		if a.Class(i)&(words.IsComma|words.IsThat) != 0 || a.Class(i)&words.IsPreposition != 0 && a.Cue(i)&words.CueOf == 0 {
			return false
		}
		if a.Lexis.sense.conversing.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// ownVerb says whether "I" or "we" is what a verb follows: "we have", "I've".
func (a *Speech) ownVerb(v *clauses.VerbGroup, lo int) bool {
	b := a.Before(v.First, lo)
	return b >= lo && a.SelfWord(b) || a.Cast.Lexis.SelfVerbs.Has(a.Words[v.First])
}
