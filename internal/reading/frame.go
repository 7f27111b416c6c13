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
		if fr.rule == nil && v.modal != 0 && i+1 < len(f.groups) {
			a.wishToSay(&fr, &f.groups[i+1], hi)
		}
		a.place(&fr, i, lo)
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
	if m < 0 || a.mentions[m].kind != mentionPerson && a.mentions[m].kind != mentionOffice {
		return false
	}
	if a.words[v.end] == l.by.to && (a.is(v.head, "spoke") || a.is(v.head, "speaks") || a.is(v.head, "talked")) {
		return true // "spoke to the Foreign Minister"
	}
	if !l.calls.has(a.words[v.head]) || a.words[v.end] != l.by.on {
		return false
	}
	for i := a.mentions[m].end; i+1 < hi; i++ {
		if a.words[i] == l.by.to && a.class(i+1)&(isBase|isBe|isHave|isDo) != 0 {
			return false
		}
	}
	return true
}

// wishToSay reads "would like to welcome" as one reporting verb.
func (a *analysis) wishToSay(fr *frame, next *verbGroup, hi int) {
	if next.form != formInfinitive || next.first != fr.verb.end {
		return
	}
	if r, end := a.predicateAt(next, hi); r != nil && r.Kind == grammar.Predicate && speechOnly(r) {
		fr.rule, fr.content = r, end
	}
}

// speechOnly acts are done by saying so: "would like to thank" thanks.
func speechOnly(r *grammar.Rule) bool {
	switch record.Act(r.Gives["act"]) {
	case record.Welcome, record.Emphasise, record.Condole, record.Condemn, record.Reaffirm, record.Inform, record.Request:
		return true
	}
	return false
}

// place decides whose frame it is and keeps it, or drops it as embedded.
func (a *analysis) place(fr *frame, i, lo int) {
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
		case a.passiveReport(fr, s, lo):
			a.found.frames = append(a.found.frames, *fr)
		case a.kind == record.JointStatement && fr.rule == nil && a.undertaking(v) && (s.first <= lo || s.kind == subjectDirect && a.followsAnd(s.first, lo)) && s.kind != subjectInside:
			a.undertake(fr, s)
		case s.kind == subjectDirect && (!a.embedded(s.first, lo) || a.saysAgain(fr, s, lo)):
			fr.speakers, fr.mention, fr.clause, fr.sieve = a.speakersOf(s), s.mentions[0], s.first, "subject"
			a.keep(fr)
		case fr.rule != nil && fr.rule.Kind == grammar.Predicate && a.assembly(v, lo):
			fr.speakers, fr.sieve, fr.clause = a.jointParties(), "assembly", min(s.first, v.first)
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
	if fr.emit && fr.verb.modal != 0 && !speechOnly(fr.rule) {
		fr.emit = false
	}
	if fr.emit && a.plans(fr) {
		fr.emit = false
	}
	if fr.emit && a.kind == record.FactSheet && fr.rule.Gives["act"] == string(record.Support) && (fr.verb.progressive || fr.verb.perfect || fr.verb.form == formPast && len(fr.speakers) == 1 && fr.speakers[0] == record.Speaker{Of: a.issuer}) {
		fr.emit = false // "is supporting farmers": what is done, not what is said
	}
	a.found.frames = append(a.found.frames, *fr)
}

// plans says whether the issuer narrates in its own name what is planned: "The EU
// intends to host a meeting" is no reported speech.
func (a *analysis) plans(fr *frame) bool {
	switch {
	case a.kind == record.FactSheet:
		return fr.rule.Name == "statements.intend"
	case a.kind == record.JointStatement || a.voiced() || fr.sieve != "subject" || fr.verb.form != formPresent || fr.verb.perfect:
		return false
	case record.Act(fr.rule.Gives["act"]) != record.Commit || len(fr.speakers) != 1:
		return false
	}
	s := fr.speakers[0]
	return s.Person == "" && s.Group == "" && s.Of == a.issuer && s.Of != "" && a.mentions[fr.mention].kind == mentionParty
}

// narrated says whether all of a joint text say what its clause tells: of people
// or states without a name ("our nations intend"), and what a state intends.
func (a *analysis) narrated(fr *frame) bool {
	for _, s := range fr.speakers {
		if s.Person != "" {
			return false
		}
	}
	if len(partiesOf(fr.speakers)) == 0 {
		return len(fr.speakers) > 0
	}
	return fr.sieve == "subject" && fr.verb.form == formPresent && fr.rule.Name == "statements.intend"
}

// assembly is "The Forum welcomed", "The Task Force also affirmed", "Talks focused
// on": those who met as the one who speaks.
func (a *analysis) assembly(v *verbGroup, lo int) bool {
	b := a.before(v.first, lo)
	if b < lo || a.cue(b)&(cueMeeting|cueCall) == 0 && !a.engine.lexis.assemblies.has(a.words[b]) {
		return false
	}
	first := b
	for first > lo && a.class(first-1)&(isDeterminer|isPreposition|isBreak|isAnd|isThat|isQuote) == 0 && (a.class(first-1)&anyVerb == 0 || a.class(first-1)&isNounish != 0) {
		first--
	}
	if first > lo && a.class(first-1)&isDeterminer != 0 {
		return !a.embedded(first-1, lo)
	}
	return first == lo && (first < b || a.engine.lexis.talks.has(a.words[b])) && !a.embedded(first, lo)
}

// jointParties are the parties of all who speak together.
func (a *analysis) jointParties() []record.Speaker {
	var out []record.Speaker
	for _, p := range partiesOf(a.jointSpeakers()) {
		out = append(out, record.Speaker{Of: p})
	}
	return out
}

// undertake takes a clause of a joint text that says what will be done as a
// statement of all; "We shall" begins at its verb, other subjects belong to the words.
func (a *analysis) undertake(fr *frame, s subject) {
	fr.speakers, fr.clause, fr.sieve, fr.emit = a.jointSpeakers(), min(s.first, fr.verb.first), "joint-clause", true
	fr.content = fr.verb.first
	if len(s.mentions) == 0 || !a.selfWord(a.mentions[s.mentions[0]].first) {
		fr.first = fr.clause
	}
	a.found.frames = append(a.found.frames, *fr)
}

// undertaking is "will" or "shall": in a joint text a clause with it is a statement of its own.
func (a *analysis) undertaking(v *verbGroup) bool {
	return v.modal != 0 && (v.modal == a.engine.lexis.by.will || v.modal == a.engine.lexis.by.shall)
}

// embedded says whether a clause that begins at token first hangs on "that" or a relative.
func (a *analysis) embedded(first, lo int) bool {
	b := a.before(first, lo)
	if b < lo {
		return false
	}
	c := a.class(b)
	switch {
	case c&isComma != 0 && a.reportedBefore(b, lo), c&isRelative != 0 && c&isThat == 0:
		return true
	case c&isComma != 0, c&isSemicolon != 0, c&isAnd != 0, c&isColon != 0, c&isDash != 0, c&isQuote != 0:
		return false
	}
	return len(a.found.frames) > 0
}

// reportedBefore says whether only an adjunct stands between "that" and the comma
// at token b: "stated that, for DX, Japan".
func (a *analysis) reportedBefore(b, lo int) bool {
	for i := b - 1; i > lo; i-- {
		c := a.class(i)
		if a.complementiser(i) && len(a.found.frames) > 0 {
			return true
		}
		if c&(isModal|isBe|isHave|isSemicolon) != 0 || c&(isPast|isThird) != 0 && c&(isNounish|isParticiple) == 0 && !a.inName(i) {
			return false
		}
	}
	return false
}

// saysAgain is "… and that she hopes to": the speaker of the frame reports anew
// in a second that-clause.
func (a *analysis) saysAgain(fr *frame, s subject, lo int) bool {
	n := len(a.found.frames)
	b := a.before(s.first, lo)
	if n == 0 || fr.rule == nil || fr.rule.Kind != grammar.Predicate || b <= lo || a.class(b)&isThat == 0 || a.class(b-1)&(isAnd|isComma) == 0 {
		return false
	}
	said := a.speakersOf(s)
	prev := &a.found.frames[n-1]
	return len(said) > 0 && prev.emit && len(prev.speakers) > 0 && said[0] == prev.speakers[0]
}

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
	if fr.rule == nil || fr.rule.Kind != grammar.Predicate || !a.coordinates(prev, fr) {
		return
	}
	fr.speakers, fr.mention, fr.sieve = prev.speakers, prev.mention, "coordinated"
	if fr.rule.Gives["act"] == string(record.Discuss) && prev.rule != nil && prev.rule.Kind == grammar.Convene && len(a.principals) > 1 {
		fr.speakers = a.whoMet(fr.first)
	}
	a.keep(fr)
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

// participle takes "…, noting that …" as a statement of the same speakers.
func (a *analysis) participle(fr *frame, lo int) {
	f := &a.found
	b := a.before(fr.verb.first, lo)
	opens := b < lo
	if a.class(fr.verb.head)&isWeak != 0 && !opens {
		return
	}
	if !opens && a.class(b)&(isComma|isDash|isSubordinator|isAnd) == 0 {
		return
	}
	if opens {
		fr.sieve = "opening-participle"
		a.keep(fr)
		return
	}
	if len(f.frames) == 0 {
		if a.class(b)&isComma != 0 && a.leadsWith(b, lo) {
			fr.sieve = "opening-participle" // "Minister X, condemning the attack, asked"
			a.keep(fr)
		}
		return
	}
	prev := &f.frames[len(f.frames)-1]
	if a.words[b] == a.engine.lexis.by.and && prev.verb.form != formGerund {
		return
	}
	if prev.rule == nil && prev.verb.modal != 0 {
		return
	}
	fr.speakers, fr.mention, fr.sieve = prev.speakers, prev.mention, "participle"
	a.keep(fr)
}

// leadsWith says whether those named at the start of a clause stand before the comma at token b.
func (a *analysis) leadsWith(b, lo int) bool {
	m := a.mentionEndingAt(b)
	if m < 0 || a.mentions[m].first < lo || a.mentions[m].kind == mentionParty && a.mentions[m].first > lo+1 {
		return false
	}
	return a.joined(m, lo).first <= lo+1
}

// purpose takes "met to discuss X and to reaffirm Y".
func (a *analysis) purpose(fr *frame) {
	f := &a.found
	if len(f.frames) == 0 {
		return
	}
	prev := &f.frames[len(f.frames)-1]
	main := prev.rule != nil && prev.rule.Kind == grammar.Convene && prev.verb.modal == 0
	again := prev.emit && prev.verb.form == formInfinitive && a.followsAnd(fr.verb.first, prev.first)
	if !main && !again {
		return
	}
	fr.speakers, fr.mention, fr.sieve = prev.speakers, prev.mention, "purpose"
	if fr.rule.Gives["act"] == string(record.Discuss) && len(a.principals) > 1 {
		fr.speakers = a.whoMet(fr.first)
	}
	a.keep(fr)
}

// closeFrames ends each statement where the next one's clause begins, and gives
// an opening participle the speakers of the main clause.
func (a *analysis) closeFrames(hi int) {
	fs := a.found.frames
	for i := range fs {
		if len(fs[i].speakers) == 0 && i+1 < len(fs) {
			fs[i].speakers, fs[i].mention = fs[i+1].speakers, fs[i+1].mention
		}
		if len(fs[i].speakers) == 0 && a.kind == record.JointStatement {
			fs[i].speakers = a.jointSpeakers()
		}
		if fs[i].sieve == "trailing" || fs[i].sieve == "carried" || fs[i].sieve == "joint" {
			continue
		}
		fs[i].end = hi
		if i+1 < len(fs) {
			next := fs[i+1].clause
			if next <= fs[i].first {
				next = fs[i+1].verb.first // the subject stands before both
			}
			fs[i].end = a.endBefore(next, fs[i].first)
		}
	}
}

// endBefore steps back over the comma, the conjunction and the adverbs before a clause.
func (a *analysis) endBefore(clause, least int) int {
	end := clause
	for end > least+1 && a.class(end-1)&(isAnd|isComma|isSemicolon|isDash|isSubordinator|isAdverb|isThat) != 0 {
		end--
	}
	return end
}
