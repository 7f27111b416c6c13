package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// actorsOf are the parties that a verb's subject names; sieve "effect" marks a
// subject that cannot promise.
func (a *analysis) actorsOf(v *verbGroup, lo int, last []record.PartyCode) ([]record.PartyCode, string) {
	s := a.subjectOf(v, lo)
	switch {
	case a.engine.lexis.contracted.has(a.words[v.first]):
		return partiesOf(a.found.voice.speakers), "voice"
	case s.relative:
		return nil, "effect"
	case a.itself(v, lo):
		return partiesOf(a.governing(v.first).speakers), "pronoun"
	case s.kind == subjectDirect:
		return a.doers(v, s), "subject"
	case a.words[max(lo, v.first-1)] == a.engine.lexis.by.it && !v.passive:
		if r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, len(a.words)); r != nil {
			return a.found.it, "pronoun"
		}
		return nil, "effect"
	case a.followsAnd(v.first, lo) && len(last) > 0:
		return last, "coordinated"
	case s.kind == subjectInside && a.peopleIn(s.first, v.first):
		return a.doers(v, s), "inside-subject"
	case s.kind != subjectDirect && !v.passive && len(a.ownNames(s.first, v.first)) > 0:
		return a.ownNames(s.first, v.first), "own-name"
	case s.first < v.first && a.happens(v):
		return nil, ""
	case s.first < v.first && !v.passive && !a.peopleIn(s.first, v.first):
		return nil, "effect"
	}
	return nil, ""
}

// ownNames are the names of a subject made of names alone, "ERIA and the
// ASEAN-IPR": codes where the lists have them; nil where any part is no name.
func (a *analysis) ownNames(first, verb int) []record.PartyCode {
	var out []record.PartyCode
	if first > 0 && !a.startsSentence(first) && (a.class(first-1)&isPreposition != 0 || a.capital(first-1)) {
		return nil // the end of a longer name
	}
	for at := first; at < verb; {
		end := at
		for end < verb && a.class(end)&(isAnd|isComma) == 0 {
			end++
		}
		if end > at {
			codes := a.codesOf(at, end)
			if len(codes) == 0 {
				return nil
			}
			out = append(out, codes...)
		}
		at = end + 1
	}
	return out
}

// codesOf are the parties of tokens [first, end) where they are one mention, or its own name.
func (a *analysis) codesOf(first, end int) []record.PartyCode {
	if m := a.mentionEndingAt(end); m >= 0 && a.mentions[m].first <= first+1 {
		return partiesOf(a.speakers(m))
	}
	if name := a.ownName(first, end); name != "" {
		return []record.PartyCode{name}
	}
	return nil
}

// ownName is a subject that is no party of the lists but has a name: a company, a
// bank, a working group; empty for common nouns and for programmes.
func (a *analysis) ownName(first, verb int) record.PartyCode {
	for first < verb && a.class(first)&isDeterminer != 0 {
		first++
	}
	named := false
	for i := first; i < verb; i++ {
		c := a.class(i)
		switch {
		case a.programmeTok[i], a.cue(i)&(cueProgramme|cueMeeting|cueCall) != 0:
			return ""
		case a.capital(i) && !(a.startsSentence(i) && c != 0):
			named = true
		case c&(isPreposition|isAnd|isDeterminer) == 0 || c&isComma != 0:
			return ""
		}
	}
	if !named || verb-first > 7 || !a.capital(verb-1) {
		return ""
	}
	return record.PartyCode(a.written(first, verb))
}

// happens is an event's own verb: "will take place", "would begin".
func (a *analysis) happens(v *verbGroup) bool {
	return a.is(v.head, "take") && v.end < len(a.tokens) && a.is(v.end, "place") || a.is(v.head, "begin") || a.is(v.head, "resume") || a.is(v.head, "start")
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
		if a.engine.lexis.people.has(a.words[i]) {
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
	if a.happens(v) {
		return true
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
