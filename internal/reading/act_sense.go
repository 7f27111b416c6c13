package reading

import "entente.example/internal/record"

// actOfSense gives the act of what is said from who is to do what in its main clause,
// where no word for an act tells: what others must do is asked of them, what has to be
// done is stressed, what we could do is proposed. Empty where the clause only tells.
func (a *analysis) actOfSense(f *frame) record.Act {
	v := a.saidVerb(f)
	if v == nil {
		return ""
	}
	if act := a.actOfDuty(f, v); act != "" {
		return act
	}
	if act := a.actOfFeeling(f); act != "" {
		return act
	}
	return a.actOfTalk(f)
}

// saidVerb is the first finite verb of what a frame says that stands in no relative
// clause, and that is no noun or participle before one with an auxiliary: "sanctions
// must be", "the aid promised is"; nil for none.
func (a *analysis) saidVerb(f *frame) *verbGroup {
	for i := range a.found.groups {
		v := &a.found.groups[i]
		if v.first < f.said() || v.end > f.end || !v.finite() || a.subjectOf(v, f.first).relative {
			continue
		}
		if v.first == v.head && !v.copula && i+1 < len(a.found.groups) && a.stillSubject(v, &a.found.groups[i+1]) {
			continue
		}
		return v
	}
	return nil
}

// said is the token where what a frame says begins.
func (f *frame) said() int {
	if f.rule == nil {
		return f.first
	}
	return f.content
}

// stillSubject says whether a word read as a verb belongs to the subject of the next one.
func (a *analysis) stillSubject(v, next *verbGroup) bool {
	if !next.finite() || next.modal == 0 && !next.copula && next.first == next.head || a.class(v.head)&(isPast|isThird|isParticiple|isNounish) == 0 {
		return false
	}
	for i := v.end; i < next.first; i++ {
		if a.class(i)&(isComma|isSemicolon|isColon|isRelative|isSubordinator|isPronoun) != 0 || a.complementiser(i) {
			return false
		}
	}
	return true
}

// actOfDuty reads "must", "should", "need to", "could" and "be needed".
func (a *analysis) actOfDuty(f *frame, v *verbGroup) record.Act {
	l := &a.engine.lexis
	subject := a.subjectClass(f, v)
	duty := l.sense.duty.has(v.modal) || v.modal == 0 && v.end < f.end && l.sense.owing.has(a.words[v.head]) && a.class(v.end)&isTo != 0
	switch {
	case f.rule != nil && f.rule.Name != "statements.say":
		return ""
	case duty && subject == saidOfOthers && !v.passive:
		return record.Request
	case v.modal != 0 && v.negated && subject == saidOfOthers && l.sense.ability.has(v.modal):
		return record.Request
	case a.voiced() && v.modal == l.by.could && subject == saidOfSelf && !v.negated && !v.perfect:
		return record.Propose
	}
	return ""
}

// subjectSaid is of whom the main clause of what is said tells.
type subjectSaid uint8

const (
	saidOfThings subjectSaid = iota
	saidOfSelf
	saidOfOthers
)

// subjectClass says of whom a verb of what is said tells: the speakers, others who can
// act, or a thing.
func (a *analysis) subjectClass(f *frame, v *verbGroup) subjectSaid {
	l := &a.engine.lexis
	of := saidOfThings
	for i := f.said(); i < v.end; i++ {
		if a.selfWord(i) || l.selfVerbs.has(a.words[i]) {
			return saidOfSelf
		}
		if l.people.has(a.words[i]) || l.sense.anybody.has(a.words[i]) {
			of = saidOfOthers
		}
		m := a.mentionEndingAt(i + 1)
		if m < 0 || a.mentions[m].first < f.first || i+1 < len(a.tokens) && a.class(i+1)&isPossessive != 0 || a.afterPreposition(m, f.first) {
			continue
		}
		for _, p := range a.mentions[m].parties {
			if contains(partiesOf(f.speakers), p) {
				return saidOfSelf
			}
			of = saidOfOthers
		}
	}
	return of
}

// actOfFeeling reads what the speaker feels: "I am sure that it will", "it gives me
// great pleasure".
func (a *analysis) actOfFeeling(f *frame) record.Act {
	l := &a.engine.lexis
	for i := f.first; i < f.end; i++ {
		if l.sense.sure.has(a.words[i]) && i > f.first && a.class(i-1)&isBe != 0 && !a.is(i-1, "be") && a.foretells(f) {
			return record.Hope
		}
	}
	return ""
}

// foretells says whether something that is said is still to come.
func (a *analysis) foretells(f *frame) bool {
	l := &a.engine.lexis
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.first >= f.first && v.end <= f.end && (v.modal == l.by.will || v.modal == l.by.shall || v.modal == l.by.would) {
			return true
		}
	}
	return false
}
