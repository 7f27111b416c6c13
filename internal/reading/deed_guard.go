package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// reportsOrConvenes says whether a verb is a statement's own or the meeting's.
func (a *analysis) reportsOrConvenes(v *verbGroup, r *grammar.Rule, hi int) bool {
	if !v.passive && a.yearsAgo(v.end, min(hi, v.end+20)) && a.objectAt(v.end) {
		return false // "visited Canada in April 1969": not the text's own meeting
	}
	if a.meetingDone(v) {
		return true
	}
	for i := range a.found.frames {
		f := &a.found.frames[i]
		if f.verb.first != v.first || f.rule == nil {
			continue
		}
		if f.emit {
			_, end := a.engine.grammar.Match(grammar.Performance, a.words, v.head, hi)
			return r.Gives["stated"] == "" || a.home || !a.objectAt(end)
		}
		return f.rule.Kind == grammar.Convene && a.tellsOfMeeting(v)
	}
	if a.kind != record.Readout || v.subject.relative {
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
	return fr == nil || !a.unreal(fr)
}

// unreal says whether a statement asks for, blames, fears or wishes what it tells.
func (a *analysis) unreal(fr *frame) bool {
	switch fr.act {
	case record.Request, record.Condemn, record.Oppose, record.Propose, record.Hope, record.Concern, record.Condole:
		return true
	}
	return false
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
