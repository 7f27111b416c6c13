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
	case s.kind != subjectDirect && !v.passive && len(a.named(v, s, lo)) > 0:
		return a.named(v, s, lo), "own-name"
	case s.kind != subjectDirect && len(a.groupActor(s)) > 0:
		return a.groupActor(s), "group"
	case s.first < v.first && (a.happens(v) || a.serves(v, s)):
		return nil, "thing"
	case s.first < v.first && !v.passive && !a.peopleIn(s.first, v.first):
		return nil, "effect"
	}
	return nil, ""
}

// named are the actors whom a subject names that no list of parties has; asked once a verb.
func (a *analysis) named(v *verbGroup, s subject, lo int) []record.PartyCode {
	if !v.searched {
		v.owned, v.ownedFrom = a.ownNames(lo, s.end)
		v.searched = true
	}
	return v.owned
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
	if a.happens(v) || a.serves(v, a.subjectOf(v, lo)) {
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
	return a.ours(), "joint"
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
