package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// followsAnd says whether a verb is coordinated with one before it.
func (a *analysis) followsAnd(tok, lo int) bool {
	b := a.before(tok, lo)
	return b >= lo && a.class(b)&(isAnd|isComma|isSemicolon) != 0
}

// coordinate takes a verb that shares the subject of the last frame.
func (a *analysis) coordinate(fr *frame) {
	f := &a.found
	prev := &f.frames[len(f.frames)-1]
	if a.alsoPromises(prev, fr) {
		fr.speakers, fr.mention, fr.sieve, fr.emit, fr.act = prev.speakers, prev.mention, "promises-too", true, record.Commit
		fr.content = fr.verb.first
		f.frames = append(f.frames, *fr)
		return
	}
	if fr.rule == nil || fr.rule.Kind != grammar.Predicate || a.doneToo(prev, fr) || !a.coordinates(prev, fr) {
		return
	}
	fr.speakers, fr.mention, fr.sieve = prev.speakers, prev.mention, "coordinated"
	if fr.rule.Gives["act"] == string(record.Discuss) && prev.rule != nil && prev.rule.Kind == grammar.Convene && len(a.principals) > 1 {
		fr.speakers = a.whoMet(fr.first)
	}
	a.keep(fr)
}

// doneToo is "will strengthen their ports and respond to storms", "the means to detect
// and review them": beside a verb for what is done, one that as often does as it says.
func (a *analysis) doneToo(prev, fr *frame) bool {
	if fr.verb.form == formPast {
		return false
	}
	will := prev.verb.form > formPast && (prev.rule == nil || !prev.emit && prev.rule.Kind != grammar.Predicate)
	switch record.Act(fr.rule.Gives["act"]) {
	case record.Discuss, record.Inform:
		return will || a.class(fr.verb.head)&isBase != 0 && a.besideInfinitive(prev, fr)
	case record.Support:
		return will
	}
	return false
}

// besideInfinitive says whether the verb before a frame's is an infinitive that says nothing,
// later in the sentence than the frame before.
func (a *analysis) besideInfinitive(prev, fr *frame) bool {
	for i := len(a.found.groups) - 1; i >= 0; i-- {
		v := &a.found.groups[i]
		if v.first < fr.verb.first {
			return v.first > prev.verb.first && (v.form == formInfinitive || v.form == formBare)
		}
	}
	return false
}

// alsoPromises is "considered the plan and will meet again": a second verb of the
// same subject that reports what it will do, outside a that-clause.
func (a *analysis) alsoPromises(prev, fr *frame) bool {
	plans := fr.rule != nil && fr.rule.Name == "statements.intend" && fr.verb.form == formPresent
	if !prev.emit || prev.neutral() || prev.rule.Gives["alone"] != "" || prev.verb.form > formPast || !a.undertaking(&fr.verb) && !plans || fr.verb.negated || fr.rule != nil && !plans && speechOnly(fr.rule) && record.Act(fr.rule.Gives["act"]) != record.Inform {
		return false
	}
	for i := prev.verb.end; i < fr.verb.first; i++ {
		if a.complementiser(i) || a.class(i)&(isRelative|isModal|isSemicolon) != 0 {
			return false
		}
	}
	return true
}

// coordinates says whether two verbs are of one form, and the second is surely a verb.
func (a *analysis) coordinates(prev, fr *frame) bool {
	p, v := prev.verb.form, fr.verb.form
	switch {
	case p == formModal:
		p = formBare
	case p == formInfinitive:
		p = formBare
	case prev.verb.perfect:
		p = formPast
	}
	if v == formInfinitive {
		v = formBare
	}
	same := p == v || (p == formPresent && v == formBare) || (p == formBare && v == formPresent)
	weak := a.class(fr.verb.head)&isWeak != 0
	if weak && v == formBare && !(prev.emit && (prev.verb.form == formInfinitive || prev.verb.form == formPresent)) {
		return false
	}
	if !same && !(v == formPast && !weak && prev.emit && (p == formPresent || p == formGerund)) {
		return false
	}
	return a.surelyVerb(&fr.verb, fr.content)
}

// surelyVerb rules out nouns that look like verbs: "trade and support for the poor".
func (a *analysis) surelyVerb(v *verbGroup, content int) bool {
	c := a.class(v.head)
	if c&isNounish == 0 || v.first != v.head || content > v.end || v.end >= len(a.tokens) {
		return true
	}
	n := a.class(v.end)
	return n&(isDeterminer|isPossessive|isThat|isTo|isPronoun) != 0 || (c&isAdjective == 0 && n&(isPreposition|isAnd|isBreak|anyVerb) == 0 && !a.startsSentence(v.end))
}
