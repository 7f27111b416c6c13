package reading

import "entente.example/internal/grammar"

// hintsOfVerb are the hints of a verb that may tell of a deed.
func (a *analysis) hintsOfVerb(c *candidate, v *verbGroup, i, lo, hi int) {
	a.commonHints(c)
	a.answer(c, askForm, formOf(v))
	a.answer(c, askObject, a.objectKind(v, c.end))
	if k := a.thingKind(v.end, c.end); k >= 0 {
		a.answer(c, askThing, k)
	}
	a.clauseHints(c, v, i)
	a.reportHints(c, v, hi)
	a.timeHints(c, v, lo, hi)
	if v.form == formGerund {
		a.answer(c, askLead, a.leadKind(v, lo))
	}
}

// formOf says how a verb tells of a deed.
func formOf(v *verbGroup) int {
	switch {
	case v.form == formGerund && v.perfect:
		return tellsHaving
	case v.form == formGerund:
		return tellsGerund
	case v.progressive:
		return tellsProgressive
	case v.perfect && v.form == formPast:
		return tellsPluperfect
	case v.perfect:
		return tellsPerfect
	case v.form == formPast && v.first == v.head && v.passive:
		return tellsParticiple
	case v.form == formPast:
		return tellsPast
	}
	return tellsPresent
}

// senseOf is what a verb tells of: by the rules of performance, else by the table of senses,
// which alone knows of signing and of working together.
func (a *analysis) senseOf(v *verbGroup, hi int) int {
	listed := 0
	if w := a.words[v.head]; int(w) < len(a.engine.lexis.verbSense) {
		listed = int(a.engine.lexis.verbSense[w])
	}
	r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
	s, ok := a.engine.lexis.ruleSense[r]
	switch {
	case s == senseNone && ok:
		return senseNone
	case listed == senseSigning || listed == senseWorking || r == nil && listed != 0:
		return listed
	case r == nil:
		return senseUnknown
	case !ok:
		return senseDeed
	}
	return s
}

func (a *analysis) objectKind(v *verbGroup, end int) int {
	i := v.end
	switch {
	case i >= end:
		return objectEnd
	case a.objectAt(i):
		return objectYes
	case a.class(i)&isPreposition != 0:
		return objectPreposition
	case a.class(i)&isTo != 0:
		return objectTo
	case a.class(i)&isThat != 0:
		return objectThat
	}
	return objectElse
}

// thingKind is what the first noun after token i that a list has stands for; -1 for none.
func (a *analysis) thingKind(i, end int) int {
	l := &a.engine.lexis
	for j := i; j < end && j < i+9; j++ {
		w := a.words[j]
		switch {
		case j > i && a.class(j)&(isPreposition|isTo|isBreak|isRelative) != 0:
			return -1
		case l.plan.has(w):
			return thingPlan
		case l.instrument.has(w):
			return thingInstrument
		case l.people.has(w):
			return thingPeople
		case l.efforts.has(w):
			return thingEfforts
		case l.talks.has(w):
			return thingTalks
		case l.vague.has(w):
			return thingAbstract
		case a.mentionEndingAt(j+1) >= 0 && a.mentions[a.mentionEndingAt(j+1)].first >= i && (j+1 >= end || a.class(j+1)&isPossessive == 0):
			return thingName
		}
	}
	return -1
}

// clauseHints tell what a verb's clause hangs on.
func (a *analysis) clauseHints(c *candidate, v *verbGroup, i int) {
	if a.supposed(v) {
		a.answer(c, askClause, clauseSupposed)
	}
	if v.subject.relative {
		a.answer(c, askClause, clauseRelative)
	}
	if v.passive {
		a.answer(c, askClause, clausePassive)
	}
	if b := v.subject.first - 1; b >= 0 && !a.startsSentence(b+1) {
		switch k := a.class(b); {
		case k&isThat != 0:
			a.answer(c, askClause, clauseThat)
		case k&isSubordinator != 0:
			a.answer(c, askClause, clauseSubordinate)
		case k&isRelative != 0:
			a.answer(c, askClause, clauseRelative)
		}
	}
	if i+1 < len(a.found.groups) && a.hangsOnSubject(v, &a.found.groups[i+1]) {
		a.answer(c, askClause, clauseHangs)
	}
}

// reportHints tell whether a verb says what was said, or reports the meeting itself.
func (a *analysis) reportHints(c *candidate, v *verbGroup, hi int) {
	for i := range a.found.frames {
		if f := &a.found.frames[i]; f.verb.first == v.first && f.emit && f.rule != nil {
			a.answer(c, askReport, reportItself)
			if (c.sense == senseInstrument || c.sense == senseSigning) && a.objectAt(v.end) {
				a.answer(c, askReport, reportStated)
			}
		}
	}
	switch r, _ := a.predicateAt(v, hi); {
	case r == nil:
	case r.Kind == grammar.Convene:
		a.answer(c, askReport, reportConvene)
	default:
		a.answer(c, askReport, reportPredicate)
	}
	if a.meetingDone(v) || a.tellsOfMeeting(v) && a.inMeeting(v.head) {
		a.answer(c, askReport, reportMeeting)
	}
	if c.sense == senseImproving && !v.passive && !a.objectAt(v.end) {
		a.answer(c, askReport, reportLacks)
	}
}

// timeHints are the adverbs beside a verb.
func (a *analysis) timeHints(c *candidate, v *verbGroup, lo, hi int) {
	seen := 0
	for j := max(lo, v.first-2); j < min(hi, v.head+6); j++ {
		if k := a.adverbOfTime(j); k >= 0 && seen&(1<<k) == 0 {
			seen |= 1 << k
			a.answer(c, askTime, k)
		}
	}
}

// leadKind is what stands before a gerund.
func (a *analysis) leadKind(v *verbGroup, lo int) int {
	b := a.before(v.first, lo)
	if b < lo {
		return leadOpening
	}
	switch c := a.class(b); {
	case a.is(b, "for"):
		return leadFor
	case a.is(b, "including"):
		return leadIncluding
	case a.is(b, "by") || a.is(b, "through"):
		return leadBy
	case a.is(b, "in"):
		return leadIn
	case c&isPreposition != 0:
		return leadOther
	case c&isComma != 0:
		return leadComma
	case c&isAnd != 0:
		return leadAnd
	}
	return leadElse
}
