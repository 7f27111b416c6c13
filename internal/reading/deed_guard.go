package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

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

// tellsOfMeeting says whether a verb stands in a sentence that reports the text's own meeting.
func (a *analysis) tellsOfMeeting(v *verbGroup) bool {
	for i := range a.meetings {
		if m := &a.meetings[i]; m.first <= v.head && v.head < m.end {
			return true
		}
	}
	return len(a.found.statements) == 0
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
	if b > 0 && a.class(b)&isThat != 0 && a.engine.lexis.ensuring.has(a.words[b-1]) {
		return true // "ensure that it leads"
	}
	if !v.asked || s.kind != subjectDirect || b < 0 || a.startsSentence(s.first) {
		return false
	}
	if fr := a.governing(v.first); fr != nil && v.form == formPast && v.first == v.head && fr.rule != nil && fr.act != record.Inform && fr.verb.end == s.first {
		return true // "reaffirmed the U.S. extended deterrence commitment"
	}
	return a.engine.lexis.supposing.has(a.words[b])
}

// makesEffort is "the steps that Chad has taken", "the contribution Chad is making": a verb of no
// matter of its own, whose object stands before its subject.
func (a *analysis) makesEffort(v *verbGroup) bool {
	if v.subject.kind != subjectDirect || a.home && a.pronominal(v.subject.mentions[0]) || !a.engine.lexis.making.has(a.words[v.head]) {
		return false
	}
	b := a.pastRelative(v.subject.first) - 1
	return b > 0 && !a.startsSentence(b+1) && a.engine.lexis.efforts.has(a.words[b])
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
