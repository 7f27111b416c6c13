package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// actorsOf are the parties that a verb's subject names; sieve "effect" marks a
// subject that cannot promise.
func (a *Undertakings) actorsOf(v *clauses.VerbGroup, lo int, last []record.PartyCode) ([]record.PartyCode, string) {
	s := a.SubjectOf(v, lo)
	switch {
	case a.Diary.Lexis.Contracted.Has(a.Words[v.First]):
		return a.ContractedActors(), "voice"
	case s.Relative:
		return a.relativeActors(v, s, lo, last)
	case a.itself(v, lo):
		return clauses.PartiesOf(a.Governing(v.First).Speakers), "pronoun"
	case s.Kind == clauses.SubjectDirect && v.Passive && len(clauses.PartiesOf(a.SpeakersOf(s))) == 0:
		return nil, "thing" // "300 officials will be trained"
	case s.Kind == clauses.SubjectDirect:
		return a.bodyOfLeaders(s, a.Doers(v, s)), "subject"
	case a.Words[max(lo, v.First-1)] == a.Language.By.It && !v.Passive:
		if r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, len(a.Words)); r != nil {
			return a.It, "pronoun"
		}
		return nil, "effect"
	case a.FollowsAnd(v.First, lo) && len(last) > 0:
		return last, "coordinated"
	case s.Kind == clauses.SubjectInside && a.Independent(s) && a.PossessedBy(s):
		return a.GroupActor(s), "group"
	case s.Kind == clauses.SubjectInside && !v.Passive && a.Capital(s.End-1) && len(a.Named(v, s, lo)) > 1:
		return a.Named(v, s, lo), "own-name"
	case a.describes(v, s):
		return nil, "effect"
	case s.Kind == clauses.SubjectInside && a.PeopleIn(s.First, v.First) && (len(clauses.PartiesOf(a.SpeakersOf(s))) > 0 || a.Governing(v.First) == nil):
		return a.Doers(v, s), "inside-subject"
	case s.Kind != clauses.SubjectDirect && !v.Passive && len(a.Named(v, s, lo)) > 0:
		return a.Named(v, s, lo), "own-name"
	case s.Kind != clauses.SubjectDirect && len(a.Organ) > 0 && a.theFirm(s):
		return a.Organ, "own-name"
	case s.Kind != clauses.SubjectDirect && len(a.GroupActor(s)) > 0 && (a.Governing(v.First) == nil || a.Independent(s)):
		return a.GroupActor(s), "group"
	case v.Modal != 0 && !v.Passive && !v.Negated && len(a.visitor(v, lo)) > 0:
		return a.visitor(v, lo), "visitor"
	case s.First < v.First && (a.happens(v) || a.serves(v, s) || a.Lexis.does.Has(a.Words[v.Head])):
		return nil, "thing"
	case s.First < v.First && v.Modal == 0 && v.Passive:
		return nil, "thing"
	case s.First < v.First && !v.Passive && !(a.PeopleIn(s.First, v.First) && a.Governing(v.First) != nil):
		return nil, "effect"
	}
	return nil, ""
}

// theFirm says whether a subject is a body told of before, or one that works for it: "The company", "the firm's lawyers".
func (a *Undertakings) theFirm(s clauses.Subject) bool {
	for i := s.First; i+1 < s.End; i++ {
		if (a.Is(i, "the") || a.Is(i, "The")) && a.Lexis.firm.Has(a.Words[i+1]) {
			return i+2 >= s.End || a.Class(i+2)&words.IsPossessive != 0
		}
	}
	return false
}

// ContractedActors are who "we'll" and "I've" mean: the speaker in charge, else those whose text it is.
func (a *Undertakings) ContractedActors() []record.PartyCode {
	if a.Voiced() {
		return clauses.PartiesOf(a.Voice.Speakers)
	}
	return a.Ours()
}

// relativeActors are who undertakes what a relative clause says: the party that it
// hangs on, "Minister Reti, who will go", or those of the clause before for a step
// of their own plan, "a working group, which will report by May".
func (a *Undertakings) relativeActors(v *clauses.VerbGroup, s clauses.Subject, lo int, last []record.PartyCode) ([]record.PartyCode, string) {
	if v.Modal == 0 && !v.Passive || a.Speech.Lexis.Effect.Has(a.Words[v.Head]) || v.Copula {
		return nil, "effect"
	}
	rel := s.First
	if rel > lo && a.Class(rel-1)&words.IsComma != 0 {
		rel--
	}
	if m := a.MentionEndingAt(rel); m >= 0 && a.Mentions[m].First >= lo && a.Mentions[m].Kind != who.MentionGroup && !a.AfterPreposition(m, lo) {
		return clauses.PartiesOf(a.Speakers(m)), "relative"
	}
	if fr := a.Governing(v.First); len(last) == 0 && fr != nil {
		last = clauses.PartiesOf(fr.Speakers)
	}
	if rel > lo && rel < s.First && len(last) > 0 && (v.Passive || a.happens(v) || a.serves(v, clauses.Subject{First: max(lo, a.NounPhrase(rel, lo)), End: rel}) || a.Performs(v)) {
		return last, "relative"
	}
	return nil, "effect"
}

// Performs says whether a verb is one of doing.
func (a *Undertakings) Performs(v *clauses.VerbGroup) bool {
	r, _ := a.Language.Grammar.Match(grammar.Performance, a.Words, v.Head, len(a.Words))
	return r != nil && r.Gives["none"] == "" && r.Gives["needs"] == ""
}

// Named are the actors whom a subject names that no list of parties has; asked once a verb.
func (a *Undertakings) Named(v *clauses.VerbGroup, s clauses.Subject, lo int) []record.PartyCode {
	if !v.Searched {
		if v.Owned, v.OwnedFrom = a.OwnNames(lo, s.End); s.First < s.End && a.Lexis.nobody.Has(a.Words[s.First]) {
			v.Owned = nil // "Nothing will", "There will"
		}
		v.Searched = true
	}
	return v.Owned
}

// itself is "replied that it would": the party that speaks.
func (a *Undertakings) itself(v *clauses.VerbGroup, lo int) bool {
	b := a.Before(v.First, lo)
	fr := a.Governing(v.First)
	return b >= lo && fr != nil && a.Words[b] == a.Language.By.It && fr.Speakers[0].Person == "" && !v.Passive
}

// PeopleIn says whether a subject is made of people who act: officials, experts, ministries.
func (a *Undertakings) PeopleIn(first, end int) bool {
	for i := first; i < end; i++ {
		if a.Syntax.Lexis.People.Has(a.Words[i]) {
			return true
		}
	}
	return false
}

// Governing is the statement's frame that a token stands in, nil for none.
func (a *Undertakings) Governing(tok int) *statements.Frame {
	fs := a.Frames
	for i := len(fs) - 1; i >= 0; i-- {
		if fs[i].Emit && len(fs[i].Speakers) > 0 && fs[i].First <= tok && tok < fs[i].End {
			return &fs[i]
		}
	}
	return nil
}
