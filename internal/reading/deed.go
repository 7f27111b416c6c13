package reading

import (
	"sort"
	"strings"

	"entente.example/internal/grammar"
	"entente.example/internal/reading/value"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// findDeeds takes what actors are reported to have done: finite verbs of
// performance first, then participles and nouns that tell of a deed.
func (a *analysis) findDeeds(lo, hi int) {
	if n := len(a.found.promises); n > 0 && a.found.promises[n-1].sieve == "list" && a.found.promises[n-1].first == lo {
		return // an item of a list of promises tells of no deed
	}
	var last []record.PartyCode
	gs := a.found.groups
	for i := range gs {
		v := &gs[i]
		actors, sieve := a.doersOf(v, lo, last)
		if v.finite() && len(actors) > 0 {
			last = actors
		}
		r := a.deedAt(v, hi)
		if r == nil || a.reportsOrConvenes(v, r, hi) || !a.real(v) || a.promisedBy(v) || i+1 < len(gs) && a.hangsOnSubject(v, &gs[i+1]) || a.lacksObject(v, r, hi) {
			continue
		}
		if len(actors) == 0 {
			actors, sieve = a.doneBy(v, r, hi)
		}
		if len(actors) == 0 || a.home && sieve != "subject" && sieve != "coordinated" {
			continue
		}
		first := a.afterJoint(a.deedStart(v, lo, sieve), v.first)
		end := a.promiseEnd(v, i, hi)
		if sieve == "agent" || sieve == "joint" || sieve == "relative" {
			end = a.beforeComma(v.end, end)
		}
		if end <= v.end && !v.passive && v.form != formPast {
			continue // "has identified and is training": the object comes later
		}
		if sieve == "coordinated" {
			a.endDeedBefore(v.first)
		}
		a.addDeed(first, v.head, end, actors, r, sieve)
		a.found.deeds[len(a.found.deeds)-1].here = a.doneHere(v, actors, sieve)
	}
	a.findDeedNouns(lo, hi)
}

// afterJoint leaves out the commas and conjunctions that a clause begins with.
func (a *analysis) afterJoint(first, verb int) int {
	for first < verb && a.class(first)&(isComma|isAnd|isDash|isSemicolon) != 0 && a.class(first)&anyVerb == 0 {
		first++
	}
	return first
}

// lacksObject says whether a rule asks for an object that does not follow: "cooperation has deepened".
func (a *analysis) lacksObject(v *verbGroup, r *grammar.Rule, hi int) bool {
	if r.Gives["needs"] != "object" || v.passive {
		return false
	}
	_, end := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
	return !a.objectAt(max(end, v.end))
}

// promisedBy says whether a verb's own words promise already: "announced $5 million".
func (a *analysis) promisedBy(v *verbGroup) bool {
	for i := len(a.found.promises) - 1; i >= 0; i-- {
		p := &a.found.promises[i]
		if p.first <= v.head && v.head < p.act+1 && p.act >= v.head && p.first >= v.first-1 {
			return true
		}
		if p.end <= v.first {
			break
		}
	}
	return false
}

// hangsOnSubject says whether a bare past form stands between a subject and its
// verb: "officials trained in Fiji will return".
func (a *analysis) hangsOnSubject(v, next *verbGroup) bool {
	if s := v.subject; !next.finite() || a.reduced(next) || !a.reduced(v) || s.first > 0 && a.class(s.first-1)&isRelative != 0 {
		return false
	}
	for i := v.end; i < next.first; i++ {
		if a.class(i)&(isAnd|isBreak|isThat|isRelative|isSubordinator) != 0 && a.class(i)&isDeterminer == 0 {
			return false
		}
	}
	return true
}

// doneHere says whether all sides of the meeting signed or adopted something: at the meeting itself.
func (a *analysis) doneHere(v *verbGroup, actors []record.PartyCode, sieve string) bool {
	return sieve == "subject" && v.form == formPast && v.first == v.head && len(actors) > 1 &&
		(a.is(v.head, "signed") || a.is(v.head, "adopted")) && within(partiesOf(a.jointSpeakers()), actors)
}

// endDeedBefore ends the deed before where a verb coordinated with its own begins one more.
func (a *analysis) endDeedBefore(verb int) {
	if n := len(a.found.deeds); n > 0 && a.found.deeds[n-1].head < verb && a.found.deeds[n-1].end > verb {
		d := &a.found.deeds[n-1]
		d.end = a.endBefore(verb, d.head)
	}
}

// beforeComma is the first comma from token i on, end if there is none.
func (a *analysis) beforeComma(i, end int) int {
	for ; i < end; i++ {
		if a.class(i)&(isComma|isSemicolon) != 0 {
			return i
		}
	}
	return end
}

// deedStart is where the words of a deed begin: with its subject and what is
// fronted before that; with the noun phrase that a relative or a participle hangs on.
func (a *analysis) deedStart(v *verbGroup, lo int, sieve string) int {
	if sieve == "coordinated" || sieve == "praised" {
		return v.first
	}
	s := a.subjectOf(v, lo)
	first := min(s.first, v.first)
	if sieve == "relative" {
		return v.ownedFrom
	}
	if sieve == "group" || s.kind == subjectDirect && a.mentions[s.mentions[0]].kind == mentionGroup {
		return a.fronted(a.articleOf(min(first, a.groupStart(s)), lo), lo)
	}
	if sieve == "own-name" {
		return a.fronted(a.articleOf(v.ownedFrom, lo), lo)
	}
	if first < v.first && a.class(first)&isAnd != 0 {
		first++
	}
	if sieve == "inside-subject" {
		return a.fronted(s.first, lo)
	}
	if v.first == v.head && s.kind != subjectDirect {
		return max(lo, a.nounPhrase(v.first, lo))
	}
	if b := first - 1; b > lo && a.class(b)&isRelative != 0 && s.kind == subjectDirect && !a.complementiser(b) {
		return max(lo, a.nounPhrase(b, lo))
	}
	if s.kind == subjectDirect {
		if run := a.nameRun(first, lo); run < first {
			first = a.articleOf(run, lo) // "the U.S. Department of Labor"
		}
		return a.fronted(first, lo)
	}
	return first
}

// complementiser says whether "that" at token i introduces what a verb says.
func (a *analysis) complementiser(i int) bool {
	return a.class(i)&isThat != 0 && i > 0 && a.class(i-1)&(anyVerb|isAnd|isComma) != 0 && a.class(i-1)&isNounish == 0
}

// deedAt is the performance rule that a past, perfect or present progressive verb begins.
func (a *analysis) deedAt(v *verbGroup, hi int) *grammar.Rule {
	going := v.form == formPresent && !v.copula && a.engine.lexis.going.has(a.words[v.head])
	done := going || v.form == formGerund && v.first == v.head || v.form == formPast || v.perfect && v.modal == 0 && v.finite() || v.form == formPresent && v.progressive
	if !done || v.negated || v.modal != 0 || v.copula || a.capitalised(v.head) || a.attributive(v) || a.supposed(v) {
		return nil
	}
	r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
	if r != nil && r.Gives["none"] != "" {
		return nil
	}
	return r
}

// attributive says whether a bare past form stands before its noun like an
// adjective: "provide integrated protection", "a diversified economy".
func (a *analysis) attributive(v *verbGroup) bool {
	if v.form != formPast || v.first != v.head || v.first == 0 || a.startsSentence(v.first) {
		return false
	}
	c := a.class(v.first - 1)
	return c&(isDeterminer|isPossessive) != 0 && c&isThat == 0 || c&(isBase|isGerund|isThird) != 0 && c&isNounish == 0 && !a.capital(v.first-1)
}

// supposed says whether a verb's clause hangs on "how", "if" or "as": asked, or told as a circumstance.
func (a *analysis) supposed(v *verbGroup) bool {
	s := v.subject
	b := s.first - 1
	if !v.asked || s.kind != subjectDirect || b < 0 || a.startsSentence(s.first) {
		return false
	}
	return a.engine.lexis.supposing.has(a.words[b])
}

// reportsOrConvenes says whether a verb is a statement's own or the meeting's.
func (a *analysis) reportsOrConvenes(v *verbGroup, r *grammar.Rule, hi int) bool {
	if a.meetingDone(v) {
		return true
	}
	known := false
	for i := range a.found.frames {
		f := &a.found.frames[i]
		if f.verb.first != v.first || f.rule == nil {
			continue
		}
		known = true
		if f.emit {
			_, end := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
			return r.Gives["stated"] == "" || a.home || !a.objectAt(end)
		}
		return f.rule.Kind == grammar.Convene && a.tellsOfMeeting(v)
	}
	if known || a.kind != record.Readout || v.subject.relative {
		return false
	}
	c, _ := a.engine.grammar.Match(grammar.Convene, a.words, v.head, len(a.words))
	return c != nil && a.tellsOfMeeting(v)
}

// meetingDone is "The meeting was held": a passive of convening whose subject is a meeting.
func (a *analysis) meetingDone(v *verbGroup) bool {
	if !v.passive {
		return a.kind != record.FactSheet && (a.is(v.head, "held") || a.is(v.head, "convened") || a.is(v.head, "hosted")) && a.namesMeeting(v.end, v.end+12) && a.tellsOfMeeting(v) || a.is(v.head, "attended") && a.is(v.end, "the") && a.namesMeeting(v.end, v.end+8)
	}
	if a.chairing(v) {
		return true
	}
	r, _ := a.engine.grammar.Match(grammar.Convene, a.words, v.head, len(a.words))
	if r == nil && v.head > 0 {
		r, _ = a.engine.grammar.Match(grammar.Convene, a.words, v.head-1, len(a.words))
	}
	for i := v.first - 1; r != nil && i >= 0 && i > v.first-8 && !a.startsSentence(i+1); i-- {
		if a.cue(i)&(cueMeeting|cueCall) != 0 {
			return true
		}
	}
	return false
}

// chairing is "was co-chaired by", "was attended by": the part somebody took.
func (a *analysis) chairing(v *verbGroup) bool {
	switch a.doc.Text[a.tokens[v.head].Start:a.tokens[v.head].End] {
	case "chaired", "co-chaired", "attended":
		return true
	}
	return false
}

// namesMeeting says whether a noun for a meeting stands in tokens [first, end).
func (a *analysis) namesMeeting(first, end int) bool {
	for i := first; i < end && i < len(a.tokens) && !a.startsSentence(i); i++ {
		if a.cue(i)&(cueMeeting|cueCall) != 0 {
			return true
		}
	}
	return false
}

// tellsOfMeeting says whether a verb stands in a sentence that reports the text's own meeting.
func (a *analysis) tellsOfMeeting(v *verbGroup) bool {
	for i := range a.meetings {
		if m := &a.meetings[i]; m.first <= v.head && v.head < m.end {
			return true
		}
	}
	return len(a.found.statements) == 0
}

// real rules out what was only asked for, feared or supposed.
func (a *analysis) real(v *verbGroup) bool {
	fr := a.governing(v.first)
	if fr == nil {
		return true
	}
	switch fr.act {
	case record.Request, record.Condemn, record.Oppose, record.Propose, record.Hope, record.Concern, record.Condole:
		return false
	}
	return true
}

func (a *analysis) doersOf(v *verbGroup, lo int, last []record.PartyCode) ([]record.PartyCode, string) {
	s := a.subjectOf(v, lo)
	if v.form == formGerund {
		return a.praised(v, lo)
	}
	switch {
	case s.relative && !v.passive:
		return a.antecedent(v, s, lo)
	case s.relative || v.form == formPast && v.first == v.head && a.class(v.head)&isPast == 0:
		return nil, ""
	case !v.passive && v.finite() && a.isIt(v, lo):
		return a.it(v), "pronoun"
	case s.kind == subjectDirect:
		return a.doers(v, s), "subject"
	case a.followsAnd(v.first, lo) && len(last) > 0 && !v.passive && (v.first != v.head || a.coordinatedPast(v, lo)):
		return last, "coordinated"
	case v.form == formPast && v.first == v.head && a.class(v.head)&isAdjective != 0:
		return nil, ""
	case s.kind == subjectInside && a.peopleIn(s.first, v.first):
		return a.doers(v, s), "inside-subject"
	case s.kind != subjectDirect && !v.passive && len(a.named(v, s, lo)) > 0:
		return a.named(v, s, lo), "own-name"
	case s.kind != subjectDirect && !v.passive && v.finite():
		if actors := a.groupActor(s); len(actors) > 0 {
			return actors, "group"
		}
		if actors := a.planActors(v, s); len(actors) > 0 {
			return actors, "plan"
		}
		return a.elementActors(v, s), "plan"
	}
	return nil, ""
}

// planActors are those whose programme a text says to be at work: the parties in
// its name, "The U.S.-ASEAN Initiative is training farmers", else those whose text it is.
func (a *analysis) planActors(v *verbGroup, s subject) []record.PartyCode {
	if a.kind != record.FactSheet && a.kind != record.JointStatement || !a.performs(v) || !a.ofProgramme(s) {
		return nil
	}
	var out []record.PartyCode
	for i := s.first; i < s.end; i++ {
		for _, c := range a.codesAt(i, nameParty|nameBody|nameAgency) {
			if !contains(out, c) {
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 {
		return a.ours()
	}
	return out
}

// elementActors are those whose mission, office or grant has done or is doing
// something: "an aviation element has deployed".
func (a *analysis) elementActors(v *verbGroup, s subject) []record.PartyCode {
	if !(v.perfect || v.progressive) || !a.performs(v) || s.end <= s.first || !a.ofPlan(subject{first: s.first, end: a.headOf(s.first, s.end) + 1}) {
		return nil
	}
	for _, m := range s.mentions {
		if codes := partiesOf(a.speakers(m)); len(codes) > 0 {
			return codes
		}
	}
	return a.ours()
}

// ofProgramme says whether a subject ends with the name of a programme.
func (a *analysis) ofProgramme(s subject) bool {
	last := s.end - 1
	return last >= s.first && a.capital(last) && (a.programmeTok[last] || a.cue(last)&(cueProgramme|cueWeak) != 0)
}

// praised is who is thanked, commended or congratulated for a deed in a gerund:
// "commended Canada for training 300 officials".
func (a *analysis) praised(v *verbGroup, lo int) ([]record.PartyCode, string) {
	b := a.before(v.first, lo)
	fr := a.governing(v.first)
	if fr == nil || fr.act != record.Welcome || b <= lo || a.class(b)&isPreposition == 0 {
		return nil, ""
	}
	if m := a.mentionEndingAt(b); m >= 0 && a.mentions[m].first > fr.first {
		return partiesOf(a.speakers(m)), "praised"
	}
	return nil, ""
}

// isIt says whether the subject of a verb is "it".
func (a *analysis) isIt(v *verbGroup, lo int) bool {
	b := a.before(v.first, lo)
	return b >= lo && a.words[b] == a.engine.lexis.by.it
}

// it is the party that "it" stands for: the one that speaks, else the one that the
// text was about last.
func (a *analysis) it(v *verbGroup) []record.PartyCode {
	if fr := a.governing(v.first); fr != nil && fr.speakers[0].Person == "" {
		return partiesOf(fr.speakers)
	}
	return a.found.it
}

// antecedent is who acts in a relative clause: the party, body or group named
// just before "which", "that" or "who".
func (a *analysis) antecedent(v *verbGroup, s subject, lo int) ([]record.PartyCode, string) {
	rel := s.first
	if rel > lo && a.class(rel-1)&isComma != 0 {
		rel--
	}
	if rel <= lo || a.class(s.first)&(isRelative|isThat) == 0 {
		return nil, ""
	}
	if m := a.mentionEndingAt(rel); m >= 0 && a.mentions[m].first >= lo {
		v.ownedFrom = a.mentions[m].first
		if codes := partiesOf(a.speakers(m)); len(codes) > 0 || a.mentions[m].kind != mentionGroup {
			return codes, "relative"
		}
	}
	if name, codes := a.nameBefore(rel, lo); len(codes) > 0 {
		v.ownedFrom = name
		return codes, "relative"
	}
	first := a.nounPhrase(rel, lo)
	for first > lo && (a.class(first-1)&isDeterminer != 0 || a.tokens[first-1].Class == text.Number) && !a.startsSentence(first) {
		first--
	}
	v.ownedFrom = a.groupStart(subject{first: first, end: rel})
	return a.groupActor(subject{first: first, end: rel}), "relative"
}

// coordinatedPast says whether a bare past form goes on telling what was done: the
// verb before it tells of the past too, it has an object, and no adjective stands
// before it, as in "a prosperous and diversified economy".
func (a *analysis) coordinatedPast(v *verbGroup, lo int) bool {
	i := v.head
	b := a.before(i, lo)
	for b > lo && a.class(b)&(isAnd|isComma) != 0 {
		b--
	}
	if a.class(i)&isPast == 0 || a.class(i)&isAdjective != 0 && a.class(i-1)&isSemicolon == 0 || !a.surelyObject(i, len(a.tokens)) || a.adjective(b) {
		return false
	}
	told := false
	for j := range a.found.groups {
		w := &a.found.groups[j]
		if w.first >= v.first {
			break
		}
		if w.finite() && !a.reduced(w) {
			told = w.form == formPast || w.perfect
		}
	}
	return told
}

// doneBy finds the doer of a passive: "by X", else whoever says it, else the parties of the meeting.
func (a *analysis) doneBy(v *verbGroup, r *grammar.Rule, hi int) ([]record.PartyCode, string) {
	bare := v.form == formPast && v.first == v.head
	gave := bare && strings.HasSuffix(r.Name, ".giving") && !a.engine.lexis.helping.has(a.words[v.head])
	if !v.passive && !bare || bare && r.Gives["participle"] == "" && !a.dated(v.end, min(hi, v.end+4)) && !gave {
		return nil, ""
	}
	for i := v.end; i < hi && i < v.end+6; i++ {
		if a.words[i] != a.engine.lexis.by.by {
			continue
		}
		if m := a.agentAt(i + 1); m >= 0 {
			return partiesOf(a.speakers(m)), "agent"
		}
		return nil, ""
	}
	if bare && !a.dated(v.end, hi) && !(gave && a.sumBefore(v.first)) {
		return nil, ""
	}
	if n := len(a.found.deeds); n > 0 && !bare && a.sentenceOf(a.found.deeds[n-1].first) == a.sentenceOf(v.first) {
		return a.found.deeds[n-1].actors, "same-sentence"
	}
	if fr := a.governing(v.first); fr != nil && !bare {
		return partiesOf(fr.speakers), "speaker"
	}
	return a.ours(), "joint"
}

// sumBefore says whether a sum stands just before token i: "loans of $3 billion, provided".
func (a *analysis) sumBefore(i int) bool {
	for _, x := range a.valuesIn(max(0, i-9), i) {
		if x.Kind == value.Money {
			return true
		}
	}
	return false
}

// sentenceOf is the sentence that a token stands in.
func (a *analysis) sentenceOf(tok int) int {
	return sort.Search(len(a.sents), func(i int) bool { return a.sents[i].FirstToken > tok }) - 1
}

// agentAt is the mention that begins at token tok, an article left out.
func (a *analysis) agentAt(tok int) int {
	for end := tok + 1; end < len(a.mentionEnd) && end < tok+16; end++ {
		if m := a.mentionEndingAt(end); m >= 0 && a.mentions[m].first <= tok+1 && a.mentions[m].first >= tok {
			return m
		}
	}
	return -1
}

// dated says whether a day or a span of days follows at once.
func (a *analysis) dated(from, hi int) bool {
	for _, x := range a.valuesIn(from, min(hi, from+6)) {
		if x.Kind == value.Date || x.Kind == value.Period {
			return true
		}
	}
	return false
}

func (a *analysis) addDeed(first, head, end int, actors []record.PartyCode, r *grammar.Rule, sieve string) {
	d := deed{first: first, head: head, end: end, actors: actors, rule: record.RuleName(r.Name), sieve: sieve, confidence: record.Medium}
	if sieve != "subject" {
		d.confidence = record.Low
	}
	a.found.deeds = append(a.found.deeds, d)
}

// findDeedNouns takes "the signing of …" and "its contribution of USD 50 million"
// where a day, a sum or a name makes the deed concrete.
func (a *analysis) findDeedNouns(lo, hi int) {
	for i := lo; i < hi; i++ {
		r, end := a.engine.grammar.Match(grammar.DeedNoun, a.words, i, hi)
		if r == nil {
			continue
		}
		fr := a.governing(i)
		if fr == nil || a.deedIn(i, hi) || a.comingNoun(r, fr, i, end, lo, hi) || !a.doneNoun(r, fr, end, hi) {
			continue
		}
		actors := partiesOf(a.jointSpeakers())
		if owner := a.possessor(i, lo); owner >= 0 {
			actors = partiesOf(a.speakers(owner))
		} else if r.Gives["needs"] == "owner" {
			continue
		}
		if len(actors) > 0 {
			a.addDeed(max(lo, a.nounPhrase(i, lo)), i, fr.end, actors, r, "noun")
		}
	}
}

// doneNoun says whether a noun of performance tells of something done: what is
// welcomed, reported or recalled, with a day, a sum or a name.
func (a *analysis) doneNoun(r *grammar.Rule, fr *frame, end, hi int) bool {
	if r.Gives["needs"] == "owner" {
		return fr.act == record.Welcome
	}
	named := fr.act == record.Welcome || fr.act == record.Inform && a.kind == record.JointStatement
	return welcomes(fr.act) && (a.concrete(end, min(hi, end+25)) || named && a.namedAfter(end, min(hi, end+10)))
}

// comingNoun takes a noun of performance with a day to come as a promise: "looked
// forward to the convening of the next round in May 2025".
func (a *analysis) comingNoun(r *grammar.Rule, fr *frame, i, end, lo, hi int) bool {
	if r.Gives["needs"] == "owner" || !a.yetToCome(end, min(min(hi, fr.end), end+25)) {
		return false
	}
	name, strength := "commitments.to-be-held", record.Firm
	switch fr.act {
	case record.Hope:
		name, strength = "commitments.look-forward", record.Intended
	case record.Welcome, record.Agree, record.Support, record.Inform, record.Reaffirm, record.Commit:
	default:
		return true
	}
	actors := partiesOf(fr.speakers)
	if owner := a.possessor(i, lo); owner >= 0 {
		actors = partiesOf(a.speakers(owner))
	}
	if len(actors) > 0 && !a.promised(i) {
		a.found.promises = append(a.found.promises, promise{first: max(lo, a.nounPhrase(i, lo)), act: i, end: fr.end, actors: actors, strength: strength, rule: record.RuleName(name), sieve: "noun", confidence: record.Medium})
	}
	return true
}

// namedAfter says whether what was done has a name: "the launch of RuPay in Maldives".
func (a *analysis) namedAfter(from, to int) bool {
	for i := from; i < to; i++ {
		if a.capital(i) && (a.programmeTok[i] || !a.nameToken[i]) || a.tokens[i].Class == text.Number {
			return true
		}
	}
	return false
}

// ahead says whether a span runs from the text's day on: "over the next three years".
func (a *analysis) ahead(v value.Value) bool {
	p, ok := v.Resolve(a.calendar(nil, true))
	return ok && p.End > a.date
}

// yetToCome says whether a day after the text's own stands in the words.
func (a *analysis) yetToCome(from, to int) bool {
	for _, v := range a.valuesIn(from, to) {
		if v.Kind == value.Date || v.Kind == value.Period || v.Kind == value.Duration {
			p, ok := v.Resolve(a.calendar(nil, false))
			if ok && (p.Start > a.date || p.Start == "" && p.End > a.date) || v.Lead == value.Over && a.ahead(v) {
				return true
			}
		}
	}
	return false
}

// deedIn says whether a deed already tells of what follows token i.
func (a *analysis) deedIn(i, hi int) bool {
	for j := len(a.found.deeds) - 1; j >= 0 && a.found.deeds[j].end > i; j-- {
		if d := &a.found.deeds[j]; d.first <= i+6 && d.first < hi {
			return true
		}
	}
	return false
}

func welcomes(act record.Act) bool {
	return act == record.Welcome || act == record.Inform || act == record.Reaffirm || act == record.Emphasise
}

// concrete asks for a day or a sum.
func (a *analysis) concrete(from, to int) bool {
	for _, x := range a.valuesIn(from, to) {
		if x.Kind == value.Date || x.Kind == value.Period || x.Kind == value.Money {
			return true
		}
	}
	return false
}

// possessor is the mention whose possessive stands before the noun at tok, -1 for none.
func (a *analysis) possessor(tok, lo int) int {
	for i := tok - 1; i >= lo && tok-i < 7; i-- {
		if a.class(i)&isPossessive != 0 {
			if m := a.mentionEndingAt(i); m >= 0 {
				return m
			}
			return a.partyBefore(i, lo)
		}
	}
	return -1
}

// partyBefore is the nearest party named in the sentence before token tok: who "its" is.
func (a *analysis) partyBefore(tok, lo int) int {
	for i := tok; i > lo; i-- {
		if m := a.mentionEndingAt(i); m >= 0 && a.mentions[m].kind == mentionParty {
			return m
		}
	}
	return -1
}

// nounPhrase is the first token of the noun phrase that ends before token tok,
// or that the noun at tok heads.
func (a *analysis) nounPhrase(tok, lo int) int {
	if tok-1 > lo && a.class(tok-1)&isComma != 0 {
		tok-- // "the Joint Statement, adopted last November"
	}
	for i := tok - 1; i >= lo && tok-i < 14; i-- {
		c := a.class(i)
		switch {
		case c&(isDeterminer|isPossessive) != 0 && c&isThat == 0:
			if m := a.mentionEndingAt(i); m >= 0 && c&isPossessive != 0 {
				return a.mentions[m].first
			}
			return i
		case c&(isComma|isSemicolon|isColon|isRelative|isSubordinator|isTo) != 0, c&anyVerb != 0 && c&isNounish == 0 && !a.inName(i):
			return i + 1
		}
	}
	return max(lo, tok-1)
}
