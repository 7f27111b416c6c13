package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/who"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// findFrames walks the verbs of a sentence from left to right and takes those
// that report or convene, each with its subject or that of the verb it follows.
func (a *Speech) findFrames(lo, hi int) {
	for i := range a.Groups {
		v := &a.Groups[i]
		fr := Frame{Verb: *v, First: v.First, End: hi, clause: v.First, mention: -1}
		fr.Rule, fr.content = a.PredicateAt(v, hi)
		if fr.Rule != nil && (a.paysCall(v, hi) || fr.Rule.Gives["act"] != string(record.Concern) && a.saysNothing(v, hi)) {
			fr.Rule = nil
		}
		a.wishToSay(&fr, i, hi)
		a.place(&fr, lo)
	}
}

// PredicateAt is the reporting or convening rule that a verb group begins.
func (a *Speech) PredicateAt(v *clauses.VerbGroup, hi int) (*grammar.Rule, int) {
	g := a.Language.Grammar
	for _, kind := range [...]grammar.Kind{grammar.Predicate, grammar.Convene} {
		if v.Passive || v.Copula {
			for i := v.First; i < v.Head; i++ {
				if r, end := g.Match(kind, a.Words, i, hi); r != nil && a.Class(i)&words.IsBe != 0 {
					return r, end
				}
			}
		}
		r, end := g.Match(kind, a.Words, v.Head, hi)
		if r != nil && r.Name == "statements.speak-on" {
			if met, stop := g.Match(grammar.Convene, a.Words, v.Head, hi); met != nil && stop > end {
				continue // "spoke on the phone"
			}
		}
		if r != nil && (!v.Passive || v.Form == clauses.FormPast && v.First == v.Head) {
			return r, end
		}
	}
	return nil, v.End
}

// saysNothing is "backed by its allies": a participle, whose subject does nothing.
func (a *Speech) saysNothing(v *clauses.VerbGroup, hi int) bool {
	return v.First == v.Head && v.Form == clauses.FormPast && a.Class(v.Head)&words.IsParticiple != 0 && v.End < hi && a.Words[v.End] == a.Language.By.By
}

// paysCall tells "called on the President" from "called on the parties to act":
// a visit asks nothing of whom it is paid to.
func (a *Speech) paysCall(v *clauses.VerbGroup, hi int) bool {
	if v.End+1 >= hi {
		return false
	}
	m := a.MentionAt(v.End + 1)
	if v.Modal != 0 && a.Cast.Lexis.Calls.Has(a.Words[v.Head]) && a.Words[v.End] == a.Language.By.On && !a.toAct(v.End+1, hi) {
		return true // "will call on political leaders"
	}
	if m < 0 || a.Mentions[m].Kind != who.MentionPerson && a.Mentions[m].Kind != who.MentionOffice {
		return false
	}
	if a.Words[v.End] == a.Language.By.To && (a.Is(v.Head, "spoke") || a.Is(v.Head, "speaks") || a.Is(v.Head, "talked")) {
		return true // "spoke to the Foreign Minister"
	}
	if !a.Cast.Lexis.Calls.Has(a.Words[v.Head]) || a.Words[v.End] != a.Language.By.On {
		return false
	}
	return !a.toAct(a.Mentions[m].End, hi)
}

// toAct says whether an infinitive stands in tokens [lo, hi) that is no talk: what
// somebody is to do.
func (a *Speech) toAct(lo, hi int) bool {
	for i := lo; i+1 < hi; i++ {
		if a.Words[i] != a.Language.By.To || a.Class(i+1)&(words.IsBase|words.IsBe|words.IsHave|words.IsDo) == 0 {
			continue
		}
		if r, _ := a.Language.Grammar.Match(grammar.Predicate, a.Words, i+1, hi); r == nil || r.Gives["act"] != string(record.Discuss) {
			return true
		}
	}
	return false
}

// place decides whose frame it is and keeps it, or drops it as embedded.
func (a *Speech) place(fr *Frame, lo int) {
	v := &fr.Verb
	switch {
	case a.Kind == record.JointStatement && fr.Rule != nil && v.Head == v.First && a.Before(v.First, lo) < lo && a.resolves(v):
		fr.sieve = "opening-participle" // "RESOLVED to deepen our ties"
		a.keep(fr)
	case v.Finite():
		s := a.SubjectOf(v, lo)
		switch {
		case s.Relative, a.ofNoun(v, s, lo, fr.End):
		case a.speaksOfSelf(fr, lo):
			fr.Speakers, fr.mention, fr.sieve = a.Voice.Speakers, a.Voice.Mention, "voice"
			a.keep(fr)
		case a.passiveReport(fr, s, lo):
			a.Frames = append(a.Frames, *fr)
		case a.Kind == record.JointStatement && fr.Rule == nil && a.undertaking(v) && !a.bringsAbout(v, s) && (s.First <= lo || s.Kind == clauses.SubjectDirect && a.FollowsAnd(s.First, lo)) && s.Kind != clauses.SubjectInside:
			a.undertake(fr, s)
		case s.Kind == clauses.SubjectDirect && (!a.embedded(s.First, lo) || a.saysAgain(fr, s, lo)):
			fr.Speakers, fr.mention, fr.clause, fr.sieve = a.SpeakersOf(s), s.Mentions[0], s.First, "subject"
			a.keep(fr)
		case fr.Rule != nil && fr.Rule.Kind == grammar.Predicate && a.assembly(v, lo):
			fr.Speakers, fr.sieve, fr.clause = a.jointParties(), "assembly", min(s.First, v.First)
			a.keep(fr)
		case fr.Rule != nil && fr.Rule.Kind == grammar.Predicate && a.ownGovernment(v, lo):
			fr.Speakers, fr.sieve, fr.clause = []record.Speaker{{Of: a.Issuer}}, "government", lo
			a.keep(fr)
		case fr.Rule != nil && fr.Rule.Kind == grammar.Convene && v.Form == clauses.FormPast && len(a.Frames) == 0 && a.assembly(v, lo):
			fr.Speakers, fr.sieve, fr.clause = a.WhoMet(v.First), "assembly", min(s.First, v.First)
			a.keep(fr)
		case a.FollowsAnd(v.First, lo) && len(a.Frames) > 0:
			a.coordinate(fr)
		case s.Kind == clauses.SubjectInside && len(a.Frames) == 0 && fr.Rule != nil && fr.Rule.Kind == grammar.Predicate && s.First == lo && a.insideSpeaks(fr, s, lo):
			fr.Speakers, fr.mention, fr.clause, fr.sieve = a.SpeakersOf(s), s.Mentions[0], s.First, "inside-subject"
			a.keep(fr)
		case fr.Rule != nil && v.First == lo && a.Voiced():
			fr.Speakers, fr.mention, fr.sieve = a.Voice.Speakers, a.Voice.Mention, "voice"
			a.keep(fr)
		}
	case a.speaksOfSelf(fr, lo):
		fr.Speakers, fr.mention, fr.sieve = a.Voice.Speakers, a.Voice.Mention, "voice"
		a.keep(fr)
	case v.Form == clauses.FormGerund && fr.Rule != nil && fr.Rule.Kind == grammar.Predicate:
		a.participle(fr, lo)
	case v.Form == clauses.FormInfinitive && fr.Rule != nil && fr.Rule.Kind == grammar.Predicate:
		a.purpose(fr)
	case v.Form == clauses.FormBare && fr.Rule != nil && len(a.Frames) > 0 && a.FollowsAnd(v.First, lo):
		a.coordinate(fr)
	}
}

// resolves says whether a verb opens a clause of a resolution: "RESOLVED to deepen
// our ties", "Requests the Commission to report".
func (a *Speech) resolves(v *clauses.VerbGroup) bool {
	return v.Form == clauses.FormPast || v.Form == clauses.FormPresent && a.Class(v.Head)&words.IsThird != 0
}

// keep adds a frame with a subject of its own; a verb that neither reports nor
// convenes still holds the subject for what is coordinated with it.
func (a *Speech) keep(fr *Frame) {
	fr.Emit = fr.Rule != nil && fr.Rule.Kind == grammar.Predicate && !fr.Verb.Negated
	if fr.Emit && a.Kind == record.JointStatement && a.narrated(fr) {
		fr.Speakers = a.JointSpeakers()
	}
	if fr.Emit && fr.Verb.Modal != 0 && !speechOnly(fr.Rule) && !a.willDeclare(fr) {
		fr.Emit = false
	}
	if fr.Emit && (a.plans(fr) || a.toldOfBefore(fr)) {
		fr.Emit = false
	}
	if fr.Emit && a.Kind == record.FactSheet && fr.Rule.Gives["act"] == string(record.Support) && (fr.Verb.Progressive || fr.Verb.Perfect || fr.Verb.Form == clauses.FormPast && len(fr.Speakers) == 1 && fr.Speakers[0] == record.Speaker{Of: a.Issuer}) {
		fr.Emit = false // "is supporting farmers": what is done, not what is said
	}
	a.Frames = append(a.Frames, *fr)
}

// narratorIs says whether the narrator of a fact sheet speaks of himself: "We are
// committed to", but not the thanks or the blame that he has for others.
func (a *Speech) narratorIs(fr *Frame) bool {
	if a.Voiced() || fr.mention < 0 || !a.SelfWord(a.Mentions[fr.mention].First) || fr.Verb.Form != clauses.FormPresent {
		return false
	}
	switch record.Act(fr.Rule.Gives["act"]) {
	case record.Welcome, record.Condemn, record.Request, record.Condole:
		return fr.Verb.Progressive
	}
	return true
}

// willDeclare is "The Leaders will agree to", "The United States and Fiji will commit to":
// in a fact sheet given out ahead of a meeting, what is said there.
func (a *Speech) willDeclare(fr *Frame) bool {
	if a.Kind != record.FactSheet || !a.undertaking(&fr.Verb) || fr.Verb.Passive {
		return false
	}
	act := record.Act(fr.Rule.Gives["act"])
	return act == record.Agree || act == record.Commit && a.Lexis.declaring.Has(a.Words[fr.Verb.Head])
}

// plans says whether the issuer narrates in its own name what is planned: "The EU
// intends to host a meeting" is no reported speech.
func (a *Speech) plans(fr *Frame) bool {
	switch {
	case a.Kind == record.FactSheet:
		return fr.Rule.Name == "statements.intend" || a.narratorIs(fr)
	case a.Kind == record.JointStatement || a.Voiced() || fr.sieve != "subject" || fr.Verb.Form != clauses.FormPresent || fr.Verb.Perfect:
		return false
	case record.Act(fr.Rule.Gives["act"]) != record.Commit || len(fr.Speakers) != 1:
		return false
	}
	s := fr.Speakers[0]
	return s.Person == "" && s.Group == "" && s.Of == a.Issuer && s.Of != "" && a.Mentions[fr.mention].Kind == who.MentionParty
}

// Frame is a clause whose verb reports or convenes; only those with emit become statements.
type Frame struct {
	Rule       *grammar.Rule
	Verb       clauses.VerbGroup
	First, End int // the statement's tokens, verb to end of content
	content    int // first token after the rule's words
	clause     int // where its clause begins, subject included
	Speakers   []record.Speaker
	mention    int
	sieve      string
	Act        record.Act
	Emit       bool
	open       bool // the verb of one party alone, whose act the content decides
}
