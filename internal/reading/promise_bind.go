package reading

import (
	"entente.example/internal/grammar"
	"entente.example/internal/record"
)

// mayBind says whether a passive, or a plan's own step, binds who says it: "the
// loan would be extended", "details will be announced".
func (a *analysis) mayBind(v *verbGroup, act int, fr *frame, r *grammar.Rule, lo int) bool {
	s := a.subjectOf(v, lo)
	if fr != nil && s.kind != subjectDirect && a.peopleIn(s.first, v.first) {
		return true // "a panel of experts would report"
	}
	w := a.groupAt(act, v)
	if a.happens(w) || a.serves(w, s) {
		return true
	}
	if w.passive && a.engine.lexis.undone.has(a.words[w.head]) {
		return false
	}
	if fr == nil && a.kind != record.JointStatement {
		return r.Gives["needs"] == "none" || w.passive
	}
	return v.passive && v != w && fr != nil || w.passive && (a.performs(w) || fr != nil && (fr.act == record.Agree || fr.act == record.Commit) || fr != nil && fr.first == s.first && v.modal != 0) || fr != nil && v.first == fr.first
}

// boundByInstrument are those whom an agreement binds that is the subject of a verb
// in the present: "The deal establishes a fund".
func (a *analysis) boundByInstrument(v *verbGroup, lo int) []record.PartyCode {
	s := a.subjectOf(v, lo)
	if bound := a.boundObject(v); len(bound) > 0 && !(s.kind == subjectDirect && a.mentions[s.mentions[0]].kind == mentionParty) {
		return bound
	}
	if a.kind == record.Readout || s.relative || s.end <= s.first {
		return nil
	}
	first := a.nameRun(s.end, lo)
	if last := s.end - 1; !a.engine.lexis.instrument.has(a.words[last]) && !(first < s.end && a.class(last)&isClose != 0 && a.programmeTok[max(lo, last-1)]) {
		return nil
	}
	if both := a.sides(); len(both) > 1 {
		return both
	}
	return nil
}

// boundObject are those whom a verb binds to an act: "commits us to", "commits
// Australia to", "obliges both governments to".
func (a *analysis) boundObject(v *verbGroup) []record.PartyCode {
	for i := v.end; i < v.end+4 && i+1 < len(a.tokens); i++ {
		if a.class(i+1)&isTo == 0 {
			continue
		}
		m := a.agentAt(v.end)
		switch {
		case a.engine.lexis.meWords.has(a.words[i]):
			return a.contractedActors()
		case m >= 0 && a.mentions[m].end == i+1:
			return partiesOf(a.speakers(m))
		case a.bothSides(subject{first: v.end, end: i + 1}, i):
			return a.sides()
		}
	}
	return nil
}

// groupAt is the verb group of the act promised: that of an infinitive where the
// promise's own verb leads one, "are expected to be signed".
func (a *analysis) groupAt(act int, v *verbGroup) *verbGroup {
	for i := range a.found.groups {
		if w := &a.found.groups[i]; w.first <= act && act < w.end {
			return w
		}
	}
	return v
}

// boundBy is who does what a passive promises: "by X", else the speaker, else all of a joint text.
func (a *analysis) boundBy(v *verbGroup, fr *frame, last []record.PartyCode, hi int) ([]record.PartyCode, string) {
	if v.passive && v.end < hi && a.words[v.end] == a.engine.lexis.by.by {
		if a.agentAt(v.end+1) >= 0 {
			return a.namedFrom(v.end + 1), "agent"
		}
		if len(a.valuesIn(v.end+1, min(hi, v.end+4))) > 0 && !a.dated(v.end+1, min(hi, v.end+4)) {
			return nil, "" // "will be matched by more than $120 million in private funds"
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

// reported says whether "would" is the future of reported speech: of the statement
// that it stands in, or of the last one told where a report goes on by itself.
func (a *analysis) reported(fr *frame) bool {
	if fr != nil && (fr.rule != nil || fr.verb.form == formPast || fr.verb.form == formGerund) {
		return fr.verb.form == formPast || fr.verb.form == formGerund
	}
	return a.found.past && !a.voiced()
}
