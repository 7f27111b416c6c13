package reading

import (
	"entente.example/internal/record"
	"entente.example/internal/text"
)

func (a *analysis) doersOf(v *verbGroup, lo int, last []record.PartyCode) ([]record.PartyCode, string) {
	s := a.subjectOf(v, lo)
	if v.form == formGerund {
		return a.praised(v, lo)
	}
	switch {
	case v.first != v.head && a.engine.lexis.contracted.has(a.words[v.first]):
		return a.contractedActors(), "voice"
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
	case v.form == formPast && v.first == v.head && (a.class(v.head)&isAdjective != 0 || v.end < len(a.tokens) && a.words[v.end] == a.engine.lexis.by.by):
		return nil, ""
	case s.kind == subjectInside && a.independent(s) && a.possessedBy(s):
		return a.groupActor(s), "group"
	case s.kind == subjectInside && !v.passive && a.capital(s.end-1) && len(a.named(v, s, lo)) > 1:
		return a.named(v, s, lo), "own-name"
	case s.kind == subjectInside && a.reduced(v) && a.finiteBetween(s.first, v.first):
		return nil, "" // "reaffirmed their commitment through the Dialogue launched in May"
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
	if name, codes := a.nameBefore(rel, lo); len(codes) > 0 && a.who.signs[rel-1].inner&nameDemonym == 0 {
		v.ownedFrom = name
		return codes, "relative"
	}
	if a.wordAt(s.first, "which") {
		return nil, "" // people are no "which"
	}
	first := a.nounPhrase(rel, lo)
	for first > lo && (a.class(first-1)&isDeterminer != 0 || a.tokens[first-1].Class == text.Number) && !a.startsSentence(first) {
		first--
	}
	v.ownedFrom = a.groupStart(subject{first: first, end: rel})
	return a.groupActor(subject{first: first, end: rel}), "relative"
}

// praised is who is thanked, commended or congratulated for a deed in a gerund:
// "commended Canada for training 300 officials".
func (a *analysis) praised(v *verbGroup, lo int) ([]record.PartyCode, string) {
	b := a.before(v.first, lo)
	fr := a.governing(v.first)
	if v.perfect && b > lo && a.class(b)&isComma != 0 {
		_, codes := a.nameBefore(b, lo)
		return codes, "praised" // "The Bank, having approved 98 projects,"
	}
	if fr == nil || fr.act != record.Welcome || b <= lo || a.class(b)&isPreposition == 0 {
		return nil, ""
	}
	if m := a.mentionEndingAt(b); m >= 0 && a.mentions[m].first > fr.first {
		return partiesOf(a.speakers(m)), "praised"
	}
	return nil, ""
}

// finiteBetween says whether a finite verb stands in tokens [first, end).
func (a *analysis) finiteBetween(first, end int) bool {
	for i := range a.found.groups {
		if v := &a.found.groups[i]; v.first > first && v.end <= end && v.finite() && !a.reduced(v) {
			return true
		}
	}
	return false
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
