package deeds

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// meetingDone is "The meeting was held": a passive of convening whose subject is a meeting.
func (a *Works) meetingDone(v *clauses.VerbGroup) bool {
	if !v.Passive {
		return a.Kind != record.FactSheet && (a.Is(v.Head, "held") || a.Is(v.Head, "convened") || a.Is(v.Head, "hosted")) && a.NamesMeeting(v.End, v.End+12) && a.tellsOfMeeting(v) || a.Is(v.Head, "attended") && a.Is(v.End, "the") && a.NamesMeeting(v.End, v.End+8)
	}
	if a.chairing(v) {
		return true
	}
	r, _ := a.Language.Grammar.Match(grammar.Convene, a.Words, v.Head, len(a.Words))
	if r == nil && v.Head > 0 {
		r, _ = a.Language.Grammar.Match(grammar.Convene, a.Words, v.Head-1, len(a.Words))
	}
	for i := v.First - 1; r != nil && i >= 0 && i > v.First-8 && !a.StartsSentence(i+1); i-- {
		if a.Cue(i)&(words.CueMeeting|words.CueCall) != 0 {
			return true
		}
	}
	return false
}

// chairing is "was co-chaired by", "was attended by": the part somebody took.
func (a *Works) chairing(v *clauses.VerbGroup) bool {
	return a.In(v.Head, a.Lexis.chairing)
}

// tellsOfMeeting says whether a verb stands in a sentence that reports the text's own meeting.
func (a *Works) tellsOfMeeting(v *clauses.VerbGroup) bool {
	for i := range a.Meetings {
		if m := &a.Meetings[i]; m.First <= v.Head && v.Head < m.End {
			return true
		}
	}
	return len(a.Statements) == 0
}

// attributive says whether a bare past form stands before its noun like an
// adjective: "provide integrated protection", "a diversified economy".
func (a *Works) attributive(v *clauses.VerbGroup) bool {
	if v.Form != clauses.FormPast || v.First != v.Head || v.First == 0 || a.StartsSentence(v.First) {
		return false
	}
	c := a.Class(v.First - 1)
	return c&(words.IsDeterminer|words.IsPossessive) != 0 && c&words.IsThat == 0 || c&(words.IsBase|words.IsGerund|words.IsThird) != 0 && c&words.IsNounish == 0 && !a.Capital(v.First-1)
}

// supposed says whether a verb's clause hangs on "how", "if" or "as": asked, or told as a circumstance.
func (a *Works) supposed(v *clauses.VerbGroup) bool {
	s := v.Subject
	b := s.First - 1
	if b > 0 && a.Class(b)&words.IsThat != 0 && a.Lexis.ensuring.Has(a.Words[b-1]) {
		return true // "ensure that it leads"
	}
	if !v.Asked || s.Kind != clauses.SubjectDirect || b < 0 || a.StartsSentence(s.First) {
		return false
	}
	if fr := a.Governing(v.First); fr != nil && v.Form == clauses.FormPast && v.First == v.Head && fr.Rule != nil && fr.Act != record.Inform && fr.Verb.End == s.First {
		return true // "reaffirmed the U.S. extended deterrence commitment"
	}
	return a.Lexis.supposing.Has(a.Words[b])
}

// makesEffort is "the steps that Chad has taken", "the contribution Chad is making": a verb of no
// matter of its own, whose object stands before its subject.
func (a *Works) makesEffort(v *clauses.VerbGroup) bool {
	if v.Subject.Kind != clauses.SubjectDirect || a.Home && a.Pronominal(v.Subject.Mentions[0]) || !a.Lexis.making.Has(a.Words[v.Head]) {
		return false
	}
	b := a.pastRelative(v.Subject.First) - 1
	return b > 0 && !a.StartsSentence(b+1) && a.Undertakings.Lexis.Efforts.Has(a.Words[b])
}

// hangsOnSubject says whether a bare past form stands between a subject and its
// verb: "officials trained in Fiji will return".
func (a *Works) hangsOnSubject(v, next *clauses.VerbGroup) bool {
	if s := v.Subject; !next.Finite() || a.Reduced(next) || !a.Reduced(v) || s.First > 0 && a.Class(s.First-1)&words.IsRelative != 0 {
		return false
	}
	return a.unparted(v.End, next.First)
}

// unparted says whether nothing that parts clauses stands in tokens [first, end).
func (a *Works) unparted(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Class(i)&(words.IsAnd|words.IsBreak|words.IsThat|words.IsRelative|words.IsSubordinator) != 0 && a.Class(i)&words.IsDeterminer == 0 {
			return false
		}
	}
	return true
}

// headsText is "The text of the following statement was released by": the line that a text is put
// under, which tells of nothing but the text.
func (a *Works) headsText(v *clauses.VerbGroup) bool {
	if !v.Passive || v.First == v.Head {
		return false
	}
	for i := v.First - 1; i > 0 && i > v.First-8 && !a.StartsSentence(i); i-- {
		if a.Is(i, "following") && a.Class(i-1)&words.IsDeterminer != 0 {
			return true
		}
	}
	return false
}
