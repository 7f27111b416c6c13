package statements

import (
	"entente.example/internal/grammar"
	"entente.example/internal/reading/clauses"
	"entente.example/internal/reading/words"
	"entente.example/internal/record"
)

// FollowsAnd says whether a verb is coordinated with one before it.
func (a *Speech) FollowsAnd(tok, lo int) bool {
	b := a.Before(tok, lo)
	return b >= lo && a.Class(b)&(words.IsAnd|words.IsComma|words.IsSemicolon) != 0 || a.AsWellAs(b, lo)
}

// coordinate takes a verb that shares the subject of the last frame.
func (a *Speech) coordinate(fr *Frame) {
	prev := &a.Frames[len(a.Frames)-1]
	if a.alsoPromises(prev, fr) {
		fr.Speakers, fr.mention, fr.sieve, fr.Emit, fr.Act = prev.Speakers, prev.mention, "promises-too", true, record.Commit
		fr.content = fr.Verb.First
		a.Frames = append(a.Frames, *fr)
		return
	}
	if fr.Rule == nil || fr.Rule.Kind != grammar.Predicate || a.doneToo(prev, fr) || !a.coordinates(prev, fr) {
		return
	}
	fr.Speakers, fr.mention, fr.sieve = prev.Speakers, prev.mention, "coordinated"
	if fr.Rule.Gives["act"] == string(record.Discuss) && prev.Rule != nil && prev.Rule.Kind == grammar.Convene && len(a.Principals) > 1 {
		fr.Speakers = a.WhoMet(fr.First)
	}
	a.keep(fr)
}

// doneToo is "will strengthen their ports and respond to storms", "the means to detect
// and review them": beside a verb for what is done, one that as often does as it says.
func (a *Speech) doneToo(prev, fr *Frame) bool {
	if fr.Verb.Form == clauses.FormPast {
		return false
	}
	will := prev.Verb.Form > clauses.FormPast && (prev.Rule == nil || !prev.Emit && prev.Rule.Kind != grammar.Predicate)
	switch record.Act(fr.Rule.Gives["act"]) {
	case record.Discuss, record.Inform:
		return will || a.Class(fr.Verb.Head)&words.IsBase != 0 && a.besideInfinitive(prev, fr)
	case record.Support:
		return will
	}
	return false
}

// besideInfinitive says whether the verb before a frame's is an infinitive that says nothing,
// later in the sentence than the frame before.
func (a *Speech) besideInfinitive(prev, fr *Frame) bool {
	for i := len(a.Groups) - 1; i >= 0; i-- {
		v := &a.Groups[i]
		if v.First < fr.Verb.First {
			return v.First > prev.Verb.First && (v.Form == clauses.FormInfinitive || v.Form == clauses.FormBare)
		}
	}
	return false
}

// alsoPromises is "considered the plan and will meet again": a second verb of the
// same subject that reports what it will do, outside a that-clause.
func (a *Speech) alsoPromises(prev, fr *Frame) bool {
	plans := fr.Rule != nil && fr.Rule.Name == "statements.intend" && fr.Verb.Form == clauses.FormPresent
	if !prev.Emit || prev.Neutral() || prev.Rule.Gives["alone"] != "" || prev.Verb.Form > clauses.FormPast || !a.undertaking(&fr.Verb) && !plans || fr.Verb.Negated || fr.Rule != nil && !plans && speechOnly(fr.Rule) && record.Act(fr.Rule.Gives["act"]) != record.Inform {
		return false
	}
	for i := prev.Verb.End; i < fr.Verb.First; i++ {
		if a.Complementiser(i) || a.Class(i)&(words.IsRelative|words.IsModal|words.IsSemicolon) != 0 {
			return false
		}
	}
	return true
}

// coordinates says whether two verbs are of one form, and the second is surely a verb.
func (a *Speech) coordinates(prev, fr *Frame) bool {
	p, v := prev.Verb.Form, fr.Verb.Form
	switch {
	case p == clauses.FormModal:
		p = clauses.FormBare
	case p == clauses.FormInfinitive:
		p = clauses.FormBare
	case prev.Verb.Perfect:
		p = clauses.FormPast
	}
	if v == clauses.FormInfinitive {
		v = clauses.FormBare
	}
	same := p == v || (p == clauses.FormPresent && v == clauses.FormBare) || (p == clauses.FormBare && v == clauses.FormPresent)
	weak := a.Class(fr.Verb.Head)&words.IsWeak != 0
	if weak && v == clauses.FormBare && !(prev.Emit && (prev.Verb.Form == clauses.FormInfinitive || prev.Verb.Form == clauses.FormPresent)) {
		return false
	}
	if !same && !(v == clauses.FormPast && !weak && prev.Emit && (p == clauses.FormPresent || p == clauses.FormGerund)) {
		return false
	}
	return a.SurelyVerb(&fr.Verb, fr.content)
}

// SurelyVerb rules out nouns that look like verbs: "trade and support for the poor".
func (a *Speech) SurelyVerb(v *clauses.VerbGroup, content int) bool {
	c := a.Class(v.Head)
	if c&words.IsNounish == 0 || v.First != v.Head || content > v.End || v.End >= len(a.Tokens) {
		return true
	}
	n := a.Class(v.End)
	return n&(words.IsDeterminer|words.IsPossessive|words.IsThat|words.IsTo|words.IsPronoun) != 0 || (c&words.IsAdjective == 0 && n&(words.IsPreposition|words.IsAnd|words.IsBreak|words.AnyVerb) == 0 && !a.StartsSentence(v.End))
}
