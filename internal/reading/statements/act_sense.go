package statements

import (
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// actOfSense gives the act of what is said from who is to do what in its main clause,
// where no word for an act tells: what others must do is asked of them, what has to be
// done is stressed, what we could do is proposed. Empty where the clause only tells.
func (a *Speech) actOfSense(f *Frame) record.Act {
	v := a.SaidVerb(f)
	if v == nil {
		return ""
	}
	if act := a.actOfDuty(f, v); act != "" {
		return act
	}
	if act := a.actOfWant(f, v); act != "" {
		return act
	}
	if act := a.actOfInner(f, v); act != "" {
		return act
	}
	if act := a.actOfFeeling(f, v); act != "" {
		return act
	}
	if act := a.actOfPassive(f, v); act != "" {
		return act
	}
	return a.actOfTalk(f)
}

// SaidVerb is the first finite verb of what a frame says that stands in no relative
// clause, and that is no noun or participle before one with an auxiliary: "sanctions
// must be", "the aid promised is"; nil for none.
func (a *Speech) SaidVerb(f *Frame) *clauses.VerbGroup {
	var aside *clauses.VerbGroup
	for i := range a.Groups {
		v := &a.Groups[i]
		if v.First < f.said() || v.End > f.End || !v.Finite() || a.SubjectOf(v, f.First).Relative {
			continue
		}
		if v.First == v.Head && !v.Copula && i+1 < len(a.Groups) && a.stillSubject(v, &a.Groups[i+1]) {
			continue
		}
		if aside == nil && a.asideVerb(v, f) {
			aside = v
			continue
		}
		return v
	}
	return aside
}

// asideVerb says whether a verb stands in a clause beside the main one: "as you know",
// "if they come".
func (a *Speech) asideVerb(v *clauses.VerbGroup, f *Frame) bool {
	s := a.SubjectOf(v, f.First).First
	return s > f.said() && a.Class(s-1)&words.IsSubordinator != 0 || s >= f.said() && s < v.First && a.WordAt(s, "as")
}

// said is the token where what a frame says begins.
func (f *Frame) said() int {
	if f.Rule == nil {
		return f.First
	}
	return f.content
}

// stillSubject says whether a word read as a verb belongs to the subject of the next one.
func (a *Speech) stillSubject(v, next *clauses.VerbGroup) bool {
	if !next.Finite() || next.Modal == 0 && !next.Copula && next.First == next.Head || a.Class(v.Head)&(words.IsPast|words.IsThird|words.IsParticiple|words.IsNounish) == 0 {
		return false
	}
	for i := v.End; i < next.First; i++ {
		if a.Class(i)&(words.IsComma|words.IsSemicolon|words.IsColon|words.IsRelative|words.IsSubordinator|words.IsPronoun) != 0 || a.Complementiser(i) {
			return false
		}
	}
	return true
}

// subjectSaid is of whom the main clause of what is said tells.
type subjectSaid uint8

const (
	saidOfThings subjectSaid = iota
	saidOfSelf
	saidOfOthers
)

// subjectClass says of whom a verb of what is said tells: the speakers, others who can
// act, or a thing.
func (a *Speech) subjectClass(f *Frame, v *clauses.VerbGroup) subjectSaid {
	of := saidOfThings
	for i := f.said(); i < v.End; i++ {
		if a.SelfWord(i) || a.Cast.Lexis.SelfVerbs.Has(a.Words[i]) {
			return saidOfSelf
		}
		if a.Syntax.Lexis.People.Has(a.Words[i]) || a.Lexis.sense.anybody.Has(a.Words[i]) {
			of = saidOfOthers
		}
		m := a.MentionEndingAt(i + 1)
		if m < 0 || a.Mentions[m].First < f.First || i+1 < len(a.Tokens) && a.Class(i+1)&words.IsPossessive != 0 || a.AfterPreposition(m, f.First) {
			continue
		}
		for _, p := range a.Mentions[m].Parties {
			if words.Contains(clauses.PartiesOf(f.Speakers), p) {
				return saidOfSelf
			}
			of = saidOfOthers
		}
	}
	return of
}

// actOfFeeling reads what the speaker feels: "I am sure that it will", "it gives me
// great pleasure".
func (a *Speech) actOfFeeling(f *Frame, v *clauses.VerbGroup) record.Act {
	if a.believes(f, v) {
		return record.Hope
	}
	for i := f.First; i < f.End; i++ {
		if a.Lexis.sense.sure.Has(a.Words[i]) && i > f.First && a.Class(i-1)&words.IsBe != 0 && !a.Is(i-1, "be") && a.foretells(f) {
			return record.Hope
		}
	}
	return ""
}

// believes says whether somebody speaks in person of what others, so it is believed, will do.
func (a *Speech) believes(f *Frame, v *clauses.VerbGroup) bool {
	by := &a.Language.By
	return a.Voiced() && f.Rule != nil && a.Lexis.sense.expecting.Has(a.Words[f.Verb.Head]) && !f.Verb.Negated && !v.Negated && (v.Modal == by.Will || v.Modal == by.Shall) && a.subjectClass(f, v) != saidOfSelf
}

// foretells says whether something that is said is still to come.
func (a *Speech) foretells(f *Frame) bool {
	for i := range a.Groups {
		if v := &a.Groups[i]; v.First >= f.First && v.End <= f.End && (v.Modal == a.Language.By.Will || v.Modal == a.Language.By.Shall || v.Modal == a.Language.By.Would) {
			return true
		}
	}
	return false
}
