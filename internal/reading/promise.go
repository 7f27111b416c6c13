package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
	"entente.example/internal/text"
)

// findPromises takes the commitments of a sentence, verb by verb, then noun by noun.
func (a *analysis) findPromises(lo, hi int) {
	if r, _, _ := a.engine.grammar.Find(grammar.Block, a.words, lo, hi); r != nil {
		return
	}
	var last []record.PartyCode // actors of the verb before, for a verb coordinated with it
	gs := a.found.groups
	for i := range gs {
		v := &gs[i]
		r, act := a.promiseAt(v, hi)
		if r != nil && a.class(act)&isParticiple != 0 && a.class(act-1)&isBe != 0 {
			v.passive = true // "are to be cut"
		}
		actors, sieve := a.actorsOf(v, lo, last)
		if v.finite() && len(actors) > 0 {
			last = actors
		}
		if r == nil || v.negated && r.Gives["strength"] != string(record.Firm) {
			continue
		}
		fr := a.governing(v.first)
		if len(actors) == 0 && sieve != "effect" && a.mayBind(v, fr, r, lo) {
			actors, sieve = a.boundBy(v, fr, last, hi)
		}
		if len(actors) == 0 || !a.undertakes(v, r, act, fr, actors, hi) {
			continue
		}
		first := v.first
		if (v.passive || a.subjectOf(v, lo).kind == subjectNone) && v.finite() && (sieve == "speaker" || sieve == "joint") {
			first = a.afterThat(min(a.subjectOf(v, lo).first, v.first), v.first)
		}
		a.addPromise(first, act, a.promiseEnd(v, i, hi), actors, r, sieve)
		a.frontPromise(v, lo)
	}
	a.findPromiseNouns(lo, hi)
	a.followAgenda(lo, hi)
}

// followAgenda takes an item of a list of promises, or opens such a list at a colon.
func (a *analysis) followAgenda(lo, hi int) {
	f := &a.found
	block := a.blockOf(lo)
	if n := len(f.promises); n > 0 && a.endsWithColon(hi) && f.promises[n-1].first >= lo {
		p := f.promises[n-1]
		f.agenda = agenda{p.actors, p.rule, block, true}
		f.promises = f.promises[:n-1]
		return
	}
	if f.agenda.set && !a.under(block, f.agenda.block) {
		f.agenda = agenda{}
	}
	if !f.agenda.set || block == f.agenda.block || a.class(lo)&isBase == 0 || lo != a.firstToken(block) {
		return
	}
	f.promises = append(f.promises, promise{first: lo, end: hi, actors: f.agenda.actors, strength: record.Firm, rule: f.agenda.rule, sieve: "list", confidence: record.Medium})
}

// frontPromise lets the promise just added take its time from the words before its subject.
func (a *analysis) frontPromise(v *verbGroup, lo int) {
	p := &a.found.promises[len(a.found.promises)-1]
	if p.first == v.first {
		p.clause = a.fronted(a.subjectOf(v, lo).first, lo)
	}
}

// fronted is where the adjunct before a subject begins: "In May, we"; the
// subject's own first token where there is none.
func (a *analysis) fronted(subject, lo int) int {
	if subject-1 <= lo || a.class(subject-1)&(isComma|isPreposition) == 0 && a.class(subject-2)&isComma == 0 {
		for _, x := range a.valuesIn(max(lo, subject-8), subject) {
			if int(x.End) == subject {
				return int(x.LeadFirst)
			}
		}
		return subject
	}
	for i := subject - 2; i >= lo; i-- {
		if c := a.class(i); c&(isThat|isSemicolon|isComma) != 0 && c&isComma == 0 {
			return i + 1
		} else if c&anyVerb != 0 && c&isNounish == 0 && !a.inName(i) && c&(isGerund|isParticiple) == 0 {
			return subject
		}
	}
	return lo
}

// afterThat leaves out what introduces a clause: "that", "and", an adverb.
func (a *analysis) afterThat(first, verb int) int {
	if first > 0 && a.tokens[first-1].Class == text.Number && !a.startsSentence(first) {
		first-- // "300 officials"
	}
	for first < verb-1 && a.class(first)&(isThat|isAnd|isComma|isAdverb) != 0 && a.class(first+1)&anyVerb == 0 {
		first++
	}
	return first
}

// promiseAt is the promise rule that a verb group begins, and the token of the act promised.
func (a *analysis) promiseAt(v *verbGroup, hi int) (*grammar.Rule, int) {
	by := &a.engine.lexis.by
	if v.modal != 0 && v.modal != by.will && v.modal != by.would && v.modal != by.shall {
		return nil, 0
	}
	set := v.form == formInfinitive && v.passive // "to be held"
	if v.form == formInfinitive && !set || v.form == formGerund && v.first == v.head && !a.resolving(v) || v.perfect && v.form == formPast {
		return nil, 0
	}
	for _, at := range [...]int{v.first, a.auxiliaryBe(v), v.head} {
		r, end := a.engine.grammar.Match(grammar.Promise, a.words, at, hi)
		if r == nil || set != (r.Gives["needs"] == "none") {
			continue
		}
		act := v.head
		if end > v.head {
			var skip verbGroup
			act = a.skipAdverbs(a.skipEnumerator(end), hi, &skip)
		}
		if act < hi && a.promises(r.Gives["needs"], act) {
			return r, act
		}
	}
	return nil, 0
}

// skipEnumerator steps over "(i)" before the first of several acts.
func (a *analysis) skipEnumerator(i int) int {
	if i+3 < len(a.tokens) && a.class(i)&isOpen != 0 && a.class(i+2)&isClose != 0 {
		return i + 3
	}
	return i
}

// resolving gerunds promise by themselves: "pledging to", "committing to".
func (a *analysis) resolving(v *verbGroup) bool {
	return v.end < len(a.tokens) && a.class(v.end)&isTo != 0
}

func (a *analysis) auxiliaryBe(v *verbGroup) int {
	for i := v.first; i < v.head; i++ {
		if a.class(i)&isBe != 0 {
			return i
		}
	}
	return v.first
}

// promises says whether the token begins an act of the form that a rule needs.
func (a *analysis) promises(needs string, act int) bool {
	c := a.class(act)
	verb := c&(isBase|isParticiple|isGerund|isBe|isHave|isDo) != 0
	switch needs {
	case "verb":
		return verb
	case "gerund":
		return c&isGerund != 0
	case "verb-or-gerund":
		return c&(isBase|isGerund|isBe|isHave|isDo) != 0 || a.doing(act)
	}
	return true
}

// doing is a noun of doing near token at: "regular coordination".
func (a *analysis) doing(at int) bool {
	for i := at; i < at+3 && i < len(a.tokens); i++ {
		if a.engine.lexis.doing[a.words[i]] {
			return true
		}
	}
	return false
}

// actorsOf are the parties that a verb's subject names; sieve "effect" marks a
// subject that cannot promise.
func (a *analysis) actorsOf(v *verbGroup, lo int, last []record.PartyCode) ([]record.PartyCode, string) {
	s := a.subjectOf(v, lo)
	switch {
	case s.relative:
		return nil, "effect"
	case a.itself(v, lo):
		return partiesOf(a.governing(v.first).speakers), "pronoun"
	case s.kind == subjectDirect:
		return a.doers(v, s), "subject"
	case a.words[max(lo, v.first-1)] == a.engine.lexis.by.it && !v.passive:
		return a.found.it, "pronoun"
	case a.followsAnd(v.first, lo) && len(last) > 0:
		return last, "coordinated"
	case s.kind == subjectInside && a.peopleIn(s.first, v.first):
		return a.doers(v, s), "inside-subject"
	case s.first < v.first && !v.passive && !a.peopleIn(s.first, v.first):
		return nil, "effect"
	}
	return nil, ""
}

// itself is "replied that it would": the party that speaks.
func (a *analysis) itself(v *verbGroup, lo int) bool {
	b := a.before(v.first, lo)
	fr := a.governing(v.first)
	return b >= lo && fr != nil && a.words[b] == a.engine.lexis.by.it && fr.speakers[0].Person == "" && !v.passive
}

// peopleIn says whether a subject is made of people who act: officials, experts, ministries.
func (a *analysis) peopleIn(first, end int) bool {
	for i := first; i < end; i++ {
		if a.engine.lexis.people[a.words[i]] {
			return true
		}
	}
	return false
}

// governing is the statement's frame that a token stands in, nil for none.
func (a *analysis) governing(tok int) *frame {
	fs := a.found.frames
	for i := len(fs) - 1; i >= 0; i-- {
		if fs[i].emit && len(fs[i].speakers) > 0 && fs[i].first <= tok && tok < fs[i].end {
			return &fs[i]
		}
	}
	return nil
}

// mayBind says whether a passive without an actor binds who says it: "the loan would be extended".
func (a *analysis) mayBind(v *verbGroup, fr *frame, r *grammar.Rule, lo int) bool {
	if s := a.subjectOf(v, lo); fr != nil && s.kind == subjectNone && a.peopleIn(s.first, v.first) {
		return true // "a panel of experts would report"
	}
	perform, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, len(a.words))
	if fr == nil && a.kind != record.JointStatement {
		return r.Gives["needs"] == "none" || v.passive && perform != nil
	}
	return v.passive && (perform != nil || fr != nil && (fr.act == record.Agree || fr.act == record.Commit)) || fr != nil && v.first == fr.first
}

// boundBy is who does what a passive promises: "by X", else the speaker, else all of a joint text.
func (a *analysis) boundBy(v *verbGroup, fr *frame, last []record.PartyCode, hi int) ([]record.PartyCode, string) {
	if v.passive && v.end < hi && a.words[v.end] == a.engine.lexis.by.by {
		if m := a.agentAt(v.end + 1); m >= 0 {
			return partiesOf(a.speakers(m)), "agent"
		}
	}
	switch {
	case fr != nil:
		return partiesOf(fr.speakers), "speaker"
	case len(last) > 0:
		return last, "speaker"
	}
	return partiesOf(a.jointSpeakers()), "joint"
}

// undertakes rules out what only sounds like a promise: thanks, being, effects,
// wishes for others, and a bare "would" outside reported speech.
func (a *analysis) undertakes(v *verbGroup, r *grammar.Rule, act int, fr *frame, actors []record.PartyCode, hi int) bool {
	if v.copula && !v.passive && act == v.head {
		return false
	}
	if r.Gives["needs"] != "gerund" && a.asks(act, hi) {
		return false
	}
	if a.is(v.head, "met") && v.passive || v.perfect && v.modal == a.engine.lexis.by.would {
		return false
	}
	if v.modal == a.engine.lexis.by.would && r.Gives["strength"] == string(record.Firm) && !a.reported(fr) {
		return false
	}
	if fr == nil {
		return true
	}
	switch fr.act {
	case record.Request, record.Condemn, record.Oppose, record.Concern, record.Propose, record.Condole:
		return false
	case record.Hope, record.Welcome, record.Support:
		return v.first == fr.first || fr.neutral() || r.Gives["needs"] == "none" || r.Gives["strength"] == string(record.Intended) && within(actors, partiesOf(fr.speakers))
	case record.Discuss:
		return false
	}
	return true
}

// reported says whether "would" is the future of reported speech.
func (a *analysis) reported(fr *frame) bool {
	return fr != nil && (fr.verb.form == formPast || fr.verb.form == formGerund)
}

func within(a, b []record.PartyCode) bool {
	for _, x := range a {
		if !contains(b, x) {
			return false
		}
	}
	return true
}

// promiseEnd is where the promise's words end: at the next clause with a subject
// or modal of its own, or with its statement.
func (a *analysis) promiseEnd(v *verbGroup, i, hi int) int {
	end := hi
	if fr := a.governing(v.first); fr != nil && fr.end < end {
		end = fr.end
	}
	gs := a.found.groups
	for j := i + 1; j < len(gs); j++ {
		if w := &gs[j]; w.first < end && w.first > v.head && w.finite() && a.newClause(w, v.first) {
			s := a.subjectOf(w, v.end)
			if s.kind == subjectDirect {
				return a.endBefore(s.first, v.head)
			}
			return a.endBefore(w.first, v.head)
		}
	}
	return end
}

// newClause says whether a finite verb begins a clause of its own after "and".
func (a *analysis) newClause(w *verbGroup, lo int) bool {
	if a.followsAnd(w.first, lo) {
		return w.modal != 0 || w.perfect || a.class(w.head)&isThird != 0 && a.class(w.head)&isNounish == 0
	}
	s := a.subjectOf(w, lo)
	b := a.before(s.first, lo)
	if b > lo && a.class(b)&isThat != 0 {
		b-- // "…, and that Japan would"
	}
	return s.kind == subjectDirect && b > lo && a.class(b)&(isAnd|isSemicolon) != 0
}

// addPromise keeps a promise, one for each coordinated verb with an object of its own.
func (a *analysis) addPromise(first, act, end int, actors []record.PartyCode, r *grammar.Rule, sieve string) {
	p := promise{actors: actors, strength: record.Strength(r.Gives["strength"]), rule: record.RuleName(r.Name), sieve: sieve, confidence: record.Confidence(r.Gives["confidence"])}
	if p.confidence == "" || sieve != "subject" {
		p.confidence = record.Medium
	}
	gerund := a.class(act)&isGerund != 0
	for first < end {
		next := a.nextVerb(act, end, gerund)
		p.first, p.end = first, end
		if next < end {
			p.end = a.endBefore(a.withTo(next, act), act+1)
		}
		a.found.promises = append(a.found.promises, p)
		if next >= end || a.asks(next, end) {
			return
		}
		first, act = a.withTo(next, act), next
	}
}

// asks says whether the verb at token i is one of speech: what follows is no promise.
func (a *analysis) asks(i, end int) bool {
	r, _ := a.engine.grammar.Match(grammar.Predicate, a.words, i, end)
	return r != nil && speechOnly(r) && r.Gives["promisable"] == ""
}

// nextVerb is the next verb coordinated with the one at act, where that one has
// an object of its own; end if there is none. A verb that hangs on an infinitive
// in between belongs to that one.
func (a *analysis) nextVerb(act, end int, gerund bool) int {
	led := act > 0 && a.class(act-1)&isTo != 0
	for i := act + 2; i < end; i++ {
		if a.enumerated(i) && a.class(i)&isBase != 0 {
			return i
		}
		if a.class(i)&isTo != 0 && i+1 < end && a.class(i+1)&isBase != 0 && (!led || a.class(i-1)&(isAnd|isComma) == 0) {
			return end
		}
		if a.class(i)&isPreposition != 0 && a.class(i)&isTo == 0 && i+1 < end && a.class(i+1)&isGerund != 0 && gerund {
			return end
		}
		if a.coordinatedVerb(i, act, end, gerund) {
			return i
		}
	}
	return end
}

// enumerated says whether "(i)" or "(a)" stands before token i.
func (a *analysis) enumerated(i int) bool {
	return i >= 3 && a.class(i-1)&isClose != 0 && a.class(i-3)&isOpen != 0
}

func (a *analysis) coordinatedVerb(i, act, end int, gerund bool) bool {
	c := a.class(i)
	if gerund && c&isGerund == 0 || !gerund && c&isBase == 0 || c&isPreposition != 0 || a.inName(i) || a.capitalised(i) {
		return false
	}
	b := a.before(i, act)
	to := a.class(b)&isTo != 0
	if to {
		b--
	}
	if b <= act+1 || a.class(b)&(isAnd|isComma) == 0 || a.class(b-1)&isBase != 0 && !a.inName(b-1) && a.class(b-1)&isNounish == 0 {
		return false
	}
	if to {
		return a.class(b)&isAnd != 0 || a.andTo(i, end)
	}
	return a.surelyObject(i, end)
}

// andTo says whether a list of infinitives goes on: without a later "and to" a
// ", to" tells a purpose.
func (a *analysis) andTo(i, end int) bool {
	for ; i+1 < end; i++ {
		if a.class(i)&isAnd != 0 && a.class(i+1)&isTo != 0 {
			return true
		}
	}
	return false
}

// surelyObject asks that an object follows the verb at token i.
func (a *analysis) surelyObject(i, end int) bool {
	v := verbGroup{first: i, head: i, end: i + 1}
	if i+1 >= end || !a.surelyVerb(&v, i+1) {
		return false
	}
	return a.class(i+1)&(isAnd|isComma|isPreposition) == 0
}

func (a *analysis) withTo(verb, lo int) int {
	if b := a.before(verb, lo); b > lo && a.class(b)&isTo != 0 {
		return b
	}
	return verb
}
