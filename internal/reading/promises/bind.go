package promises

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/statements"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// mayBind says whether a passive, or a plan's own step, binds who says it: "the
// loan would be extended", "details will be announced".
func (a *Undertakings) mayBind(v *clauses.VerbGroup, act int, fr *statements.Frame, r *grammar.Rule, lo int) bool {
	s := a.SubjectOf(v, lo)
	if fr != nil && s.Kind != clauses.SubjectDirect && a.PeopleIn(s.First, v.First) {
		return true // "a panel of experts would report"
	}
	w := a.groupAt(act, v)
	if a.happens(w) || a.serves(w, s) || a.serves(v, s) || a.Lexis.does.Has(a.Words[v.Head]) {
		return true
	}
	if w.Passive && a.Lexis.undone.Has(a.Words[w.Head]) {
		return false
	}
	if fr == nil && a.Kind != record.JointStatement {
		return r.Gives["needs"] == "none" || w.Passive
	}
	return v.Passive && v != w && fr != nil || w.Passive && (a.Performs(w) || fr != nil && (fr.Act == record.Agree || fr.Act == record.Commit) || fr != nil && fr.First == s.First && v.Modal != 0) || fr != nil && v.First == fr.First
}

// boundByInstrument are those whom an agreement binds that is the subject of a verb
// in the present: "The deal establishes a fund".
func (a *Undertakings) boundByInstrument(v *clauses.VerbGroup, lo int) []record.PartyCode {
	s := a.SubjectOf(v, lo)
	if bound := a.boundObject(v); len(bound) > 0 && !(s.Kind == clauses.SubjectDirect && a.Mentions[s.Mentions[0]].Kind == who.MentionParty) {
		return bound
	}
	if a.Kind == record.Readout || s.Relative || s.End <= s.First {
		return nil
	}
	first := a.NameRun(s.End, lo)
	if last := s.End - 1; !a.Lexis.Instrument.Has(a.Words[last]) && !(first < s.End && a.Class(last)&words.IsClose != 0 && a.ProgrammeTok[max(lo, last-1)]) {
		return nil
	}
	if both := a.Sides(); len(both) > 1 {
		return both
	}
	return nil
}

// boundObject are those whom a verb binds to an act: "commits us to", "commits
// Australia to", "obliges both governments to".
func (a *Undertakings) boundObject(v *clauses.VerbGroup) []record.PartyCode {
	for i := v.End; i < v.End+4 && i+1 < len(a.Tokens); i++ {
		if a.Class(i+1)&words.IsTo == 0 {
			continue
		}
		m := a.AgentAt(v.End)
		switch {
		case a.Speech.Lexis.MeWords.Has(a.Words[i]):
			return a.ContractedActors()
		case m >= 0 && a.Mentions[m].End == i+1:
			return clauses.PartiesOf(a.Speakers(m))
		case a.BothSides(clauses.Subject{First: v.End, End: i + 1}, i):
			return a.Sides()
		}
	}
	return nil
}

// groupAt is the verb group of the act promised: that of an infinitive where the
// promise's own verb leads one, "are expected to be signed".
func (a *Undertakings) groupAt(act int, v *clauses.VerbGroup) *clauses.VerbGroup {
	for i := range a.Groups {
		if w := &a.Groups[i]; w.First <= act && act < w.End {
			return w
		}
	}
	return v
}

// boundByThing are those whom a promise binds whose subject is no actor, with the sieve that
// let it pass: nobody where its subject only has an effect.
func (a *Undertakings) boundByThing(v *clauses.VerbGroup, act int, fr *statements.Frame, r *grammar.Rule, sieve string, last []record.PartyCode, lo, hi int) ([]record.PartyCode, string) {
	if w := a.groupAt(act, v); sieve == "effect" && w != v && !a.SubjectOf(v, lo).Relative && (w.Passive || a.happens(w)) {
		sieve = "thing" // "The first round is to take place"
	}
	set := sieve == "effect" && a.setForADay(v, act, hi)
	if !set && (sieve == "effect" || !a.mayBind(v, act, fr, r, lo)) {
		return nil, sieve
	}
	if len(last) > 0 && a.ensured(v, lo) {
		return last, "speaker"
	}
	actors, sieve := a.boundBy(v, fr, last, hi)
	return a.ofTalks(v, lo, a.ofVisitor(v, lo, actors)), sieve
}

// ensured says whether a verb tells what somebody is to see to: "while ensuring that access will not be restricted".
func (a *Undertakings) ensured(v *clauses.VerbGroup, lo int) bool {
	that := a.SubjectOf(v, lo).First - 1
	return that > lo && a.Class(that)&words.IsThat != 0 && (a.Is(that-1, "ensuring") || a.Is(that-1, "ensure"))
}

// boundBy is who does what a passive promises: "by X", else the speaker, else all of a joint text.
func (a *Undertakings) boundBy(v *clauses.VerbGroup, fr *statements.Frame, last []record.PartyCode, hi int) ([]record.PartyCode, string) {
	if v.Passive && v.End < hi && a.Words[v.End] == a.Language.By.By {
		if a.AgentAt(v.End+1) >= 0 {
			return a.NamedFrom(v.End + 1), "agent"
		}
		if end := a.capitals(v.End+1, hi); end > v.End+3 {
			if _, named := a.NameBefore(end, v.End+1); len(named) > 0 {
				return named, "agent" // "by the Royal Harbour College of Lima"
			}
		}
		if len(a.ValuesIn(v.End+1, min(hi, v.End+4))) > 0 && !a.Dated(v.End+1, min(hi, v.End+4)) {
			return nil, "" // "will be matched by more than $120 million in private funds"
		}
	}
	switch {
	case fr != nil:
		return clauses.PartiesOf(fr.Speakers), "speaker"
	case len(last) > 0:
		return last, "speaker"
	}
	return a.Ours(), "joint"
}

// capitals is the token after the name in capitals, and what joins its words, that begins at token i.
func (a *Undertakings) capitals(i, hi int) int {
	for i < hi && (a.Capital(i) || i+1 < hi && a.Capital(i+1) && (a.Words[i] == a.Language.By.Of || a.Class(i)&(words.IsAnd|words.IsDeterminer) != 0)) {
		i++
	}
	return i
}

// reported says whether "would" is the future of reported speech: of the statement
// that it stands in, or of the last one told where a report goes on by itself.
func (a *Undertakings) reported(fr *statements.Frame) bool {
	if fr != nil && (fr.Rule != nil || fr.Verb.Form == clauses.FormPast || fr.Verb.Form == clauses.FormGerund) {
		return fr.Verb.Form == clauses.FormPast || fr.Verb.Form == clauses.FormGerund
	}
	return a.Past && !a.Voiced()
}
