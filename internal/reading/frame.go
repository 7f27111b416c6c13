package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// findFrames walks the verbs of a sentence from left to right and takes those
// that report or convene, each with its subject or that of the verb it follows.
func (a *analysis) findFrames(lo, hi int) {
	f := &a.found
	for i := range f.groups {
		v := &f.groups[i]
		fr := frame{verb: *v, first: v.first, end: hi, clause: v.first, mention: -1}
		fr.rule, fr.content = a.predicateAt(v, hi)
		if fr.rule != nil && (a.paysCall(v, hi) || fr.rule.Gives["act"] != string(record.Concern) && a.saysNothing(v, hi)) {
			fr.rule = nil
		}
		a.wishToSay(&fr, i, hi)
		a.place(&fr, lo)
	}
}

// predicateAt is the reporting or convening rule that a verb group begins.
func (a *analysis) predicateAt(v *verbGroup, hi int) (*grammar.Rule, int) {
	g := a.engine.grammar
	for _, kind := range [...]grammar.Kind{grammar.Predicate, grammar.Convene} {
		if v.passive || v.copula {
			for i := v.first; i < v.head; i++ {
				if r, end := g.Match(kind, a.words, i, hi); r != nil && a.class(i)&isBe != 0 {
					return r, end
				}
			}
		}
		r, end := g.Match(kind, a.words, v.head, hi)
		if r != nil && r.Name == "statements.speak-on" {
			if met, stop := g.Match(grammar.Convene, a.words, v.head, hi); met != nil && stop > end {
				continue // "spoke on the phone"
			}
		}
		if r != nil && (!v.passive || v.form == formPast && v.first == v.head) {
			return r, end
		}
	}
	return nil, v.end
}

// saysNothing is "backed by its allies": a participle, whose subject does nothing.
func (a *analysis) saysNothing(v *verbGroup, hi int) bool {
	return v.first == v.head && v.form == formPast && a.class(v.head)&isParticiple != 0 && v.end < hi && a.words[v.end] == a.engine.lexis.by.by
}

// paysCall tells "called on the President" from "called on the parties to act":
// a visit asks nothing of whom it is paid to.
func (a *analysis) paysCall(v *verbGroup, hi int) bool {
	l := &a.engine.lexis
	if v.end+1 >= hi {
		return false
	}
	m := a.mentionAt(v.end + 1)
	if v.modal != 0 && l.calls.has(a.words[v.head]) && a.words[v.end] == l.by.on && !a.toAct(v.end+1, hi) {
		return true // "will call on political leaders"
	}
	if m < 0 || a.mentions[m].kind != mentionPerson && a.mentions[m].kind != mentionOffice {
		return false
	}
	if a.words[v.end] == l.by.to && (a.is(v.head, "spoke") || a.is(v.head, "speaks") || a.is(v.head, "talked")) {
		return true // "spoke to the Foreign Minister"
	}
	if !l.calls.has(a.words[v.head]) || a.words[v.end] != l.by.on {
		return false
	}
	return !a.toAct(a.mentions[m].end, hi)
}

// toAct says whether an infinitive stands in tokens [lo, hi) that is no talk: what
// somebody is to do.
func (a *analysis) toAct(lo, hi int) bool {
	for i := lo; i+1 < hi; i++ {
		if a.words[i] != a.engine.lexis.by.to || a.class(i+1)&(isBase|isBe|isHave|isDo) == 0 {
			continue
		}
		if r, _ := a.engine.grammar.Match(grammar.Predicate, a.words, i+1, hi); r == nil || r.Gives["act"] != string(record.Discuss) {
			return true
		}
	}
	return false
}

// place decides whose frame it is and keeps it, or drops it as embedded.
func (a *analysis) place(fr *frame, lo int) {
	f := &a.found
	v := &fr.verb
	switch {
	case a.kind == record.JointStatement && fr.rule != nil && v.head == v.first && a.before(v.first, lo) < lo && a.resolves(v):
		fr.sieve = "opening-participle" // "RESOLVED to deepen our ties"
		a.keep(fr)
	case v.finite():
		s := a.subjectOf(v, lo)
		switch {
		case s.relative:
		case a.speaksOfSelf(fr, lo):
			fr.speakers, fr.mention, fr.sieve = f.voice.speakers, f.voice.mention, "voice"
			a.keep(fr)
		case a.passiveReport(fr, s, lo):
			a.found.frames = append(a.found.frames, *fr)
		case a.kind == record.JointStatement && fr.rule == nil && a.undertaking(v) && !a.bringsAbout(v, s) && (s.first <= lo || s.kind == subjectDirect && a.followsAnd(s.first, lo)) && s.kind != subjectInside:
			a.undertake(fr, s)
		case s.kind == subjectDirect && (!a.embedded(s.first, lo) || a.saysAgain(fr, s, lo)):
			fr.speakers, fr.mention, fr.clause, fr.sieve = a.speakersOf(s), s.mentions[0], s.first, "subject"
			a.keep(fr)
		case fr.rule != nil && fr.rule.Kind == grammar.Predicate && a.assembly(v, lo):
			fr.speakers, fr.sieve, fr.clause = a.jointParties(), "assembly", min(s.first, v.first)
			a.keep(fr)
		case fr.rule != nil && fr.rule.Kind == grammar.Predicate && a.ownGovernment(v, lo):
			fr.speakers, fr.sieve, fr.clause = []record.Speaker{{Of: a.issuer}}, "government", lo
			a.keep(fr)
		case fr.rule != nil && fr.rule.Kind == grammar.Convene && v.form == formPast && len(f.frames) == 0 && a.assembly(v, lo):
			fr.speakers, fr.sieve, fr.clause = a.whoMet(v.first), "assembly", min(s.first, v.first)
			a.keep(fr)
		case a.followsAnd(v.first, lo) && len(f.frames) > 0:
			a.coordinate(fr)
		case s.kind == subjectInside && len(f.frames) == 0 && fr.rule != nil && fr.rule.Kind == grammar.Predicate && s.first == lo:
			fr.speakers, fr.mention, fr.clause, fr.sieve = a.speakersOf(s), s.mentions[0], s.first, "inside-subject"
			a.keep(fr)
		case fr.rule != nil && v.first == lo && a.voiced():
			fr.speakers, fr.mention, fr.sieve = f.voice.speakers, f.voice.mention, "voice"
			a.keep(fr)
		}
	case a.speaksOfSelf(fr, lo):
		fr.speakers, fr.mention, fr.sieve = f.voice.speakers, f.voice.mention, "voice"
		a.keep(fr)
	case v.form == formGerund && fr.rule != nil && fr.rule.Kind == grammar.Predicate:
		a.participle(fr, lo)
	case v.form == formInfinitive && fr.rule != nil && fr.rule.Kind == grammar.Predicate:
		a.purpose(fr)
	case v.form == formBare && fr.rule != nil && len(f.frames) > 0 && a.followsAnd(v.first, lo):
		a.coordinate(fr)
	}
}

// resolves says whether a verb opens a clause of a resolution: "RESOLVED to deepen
// our ties", "Requests the Commission to report".
func (a *analysis) resolves(v *verbGroup) bool {
	return v.form == formPast || v.form == formPresent && a.class(v.head)&isThird != 0
}

// keep adds a frame with a subject of its own; a verb that neither reports nor
// convenes still holds the subject for what is coordinated with it.
func (a *analysis) keep(fr *frame) {
	fr.emit = fr.rule != nil && fr.rule.Kind == grammar.Predicate && !fr.verb.negated
	if fr.emit && a.kind == record.JointStatement && a.narrated(fr) {
		fr.speakers = a.jointSpeakers()
	}
	if fr.emit && fr.verb.modal != 0 && !speechOnly(fr.rule) && !a.willDeclare(fr) {
		fr.emit = false
	}
	if fr.emit && (a.plans(fr) || a.toldOfBefore(fr)) {
		fr.emit = false
	}
	if fr.emit && a.kind == record.FactSheet && fr.rule.Gives["act"] == string(record.Support) && (fr.verb.progressive || fr.verb.perfect || fr.verb.form == formPast && len(fr.speakers) == 1 && fr.speakers[0] == record.Speaker{Of: a.issuer}) {
		fr.emit = false // "is supporting farmers": what is done, not what is said
	}
	a.found.frames = append(a.found.frames, *fr)
}

// narratorIs says whether the narrator of a fact sheet speaks of himself: "We are
// committed to", but not the thanks or the blame that he has for others.
func (a *analysis) narratorIs(fr *frame) bool {
	if a.voiced() || fr.mention < 0 || !a.selfWord(a.mentions[fr.mention].first) || fr.verb.form != formPresent {
		return false
	}
	switch record.Act(fr.rule.Gives["act"]) {
	case record.Welcome, record.Condemn, record.Request, record.Condole:
		return fr.verb.progressive
	}
	return true
}

// willDeclare is "The Leaders will agree to", "The United States and Fiji will commit to":
// in a fact sheet given out ahead of a meeting, what is said there.
func (a *analysis) willDeclare(fr *frame) bool {
	if a.kind != record.FactSheet || !a.undertaking(&fr.verb) || fr.verb.passive {
		return false
	}
	act := record.Act(fr.rule.Gives["act"])
	return act == record.Agree || act == record.Commit && a.engine.lexis.declaring.has(a.words[fr.verb.head])
}

// plans says whether the issuer narrates in its own name what is planned: "The EU
// intends to host a meeting" is no reported speech.
func (a *analysis) plans(fr *frame) bool {
	switch {
	case a.kind == record.FactSheet:
		return fr.rule.Name == "statements.intend" || a.narratorIs(fr)
	case a.kind == record.JointStatement || a.voiced() || fr.sieve != "subject" || fr.verb.form != formPresent || fr.verb.perfect:
		return false
	case record.Act(fr.rule.Gives["act"]) != record.Commit || len(fr.speakers) != 1:
		return false
	}
	s := fr.speakers[0]
	return s.Person == "" && s.Group == "" && s.Of == a.issuer && s.Of != "" && a.mentions[fr.mention].kind == mentionParty
}

// frame is a clause whose verb reports or convenes; only those with emit become statements.
type frame struct {
	rule       *grammar.Rule
	verb       verbGroup
	first, end int // the statement's tokens, verb to end of content
	content    int // first token after the rule's words
	clause     int // where its clause begins, subject included
	speakers   []record.Speaker
	mention    int
	sieve      string
	act        record.Act
	emit       bool
	open       bool // the verb of one party alone, whose act the content decides
}
