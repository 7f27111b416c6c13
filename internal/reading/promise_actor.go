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
		return a.contractedActors(), "voice"
	case s.relative:
		return a.relativeActors(v, s, lo, last)
	case a.itself(v, lo):
		return partiesOf(a.governing(v.first).speakers), "pronoun"
	case s.kind == subjectDirect && v.passive && len(partiesOf(a.speakersOf(s))) == 0:
		return nil, "thing" // "300 officials will be trained"
	case s.kind == subjectDirect:
		return a.doers(v, s), "subject"
	case a.words[max(lo, v.first-1)] == a.engine.lexis.by.it && !v.passive:
		if r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, len(a.words)); r != nil {
			return a.found.it, "pronoun"
		}
		return nil, "effect"
	case a.followsAnd(v.first, lo) && len(last) > 0:
		return last, "coordinated"
	case s.kind == subjectInside && a.independent(s) && a.possessedBy(s):
		return a.groupActor(s), "group"
	case s.kind == subjectInside && !v.passive && a.capital(s.end-1) && len(a.named(v, s, lo)) > 1:
		return a.named(v, s, lo), "own-name"
	case s.kind == subjectInside && a.peopleIn(s.first, v.first) && (len(partiesOf(a.speakersOf(s))) > 0 || a.governing(v.first) == nil):
		return a.doers(v, s), "inside-subject"
	case s.kind != subjectDirect && !v.passive && len(a.named(v, s, lo)) > 0:
		return a.named(v, s, lo), "own-name"
	case s.kind != subjectDirect && len(a.groupActor(s)) > 0 && (a.governing(v.first) == nil || a.independent(s)):
		return a.groupActor(s), "group"
	case v.modal != 0 && !v.passive && !v.negated && len(a.visitor(v, lo)) > 0:
		return a.visitor(v, lo), "visitor"
	case s.first < v.first && (a.happens(v) || a.serves(v, s)):
		return nil, "thing"
	case s.first < v.first && v.modal == 0 && v.passive:
		return nil, "thing"
	case s.first < v.first && !v.passive && !(a.peopleIn(s.first, v.first) && a.governing(v.first) != nil):
		return nil, "effect"
	}
	return nil, ""
}

// contractedActors are who "we'll" and "I've" mean: the speaker in charge, else those whose text it is.
func (a *analysis) contractedActors() []record.PartyCode {
	if a.voiced() {
		return partiesOf(a.found.voice.speakers)
	}
	return a.ours()
}

// relativeActors are who undertakes what a relative clause says: the party that it
// hangs on, "Minister Reti, who will go", or those of the clause before for a step
// of their own plan, "a working group, which will report by May".
func (a *analysis) relativeActors(v *verbGroup, s subject, lo int, last []record.PartyCode) ([]record.PartyCode, string) {
	if v.modal == 0 && !v.passive || a.engine.lexis.effect.has(a.words[v.head]) || v.copula {
		return nil, "effect"
	}
	rel := s.first
	if rel > lo && a.class(rel-1)&isComma != 0 {
		rel--
	}
	if m := a.mentionEndingAt(rel); m >= 0 && a.mentions[m].first >= lo && a.mentions[m].kind != mentionGroup && !a.afterPreposition(m, lo) {
		return partiesOf(a.speakers(m)), "relative"
	}
	if fr := a.governing(v.first); len(last) == 0 && fr != nil {
		last = partiesOf(fr.speakers)
	}
	if rel > lo && rel < s.first && len(last) > 0 && (v.passive || a.happens(v) || a.serves(v, subject{first: max(lo, a.nounPhrase(rel, lo)), end: rel}) || a.performs(v)) {
		return last, "relative"
	}
	return nil, "effect"
}

// performs says whether a verb is one of doing.
func (a *analysis) performs(v *verbGroup) bool {
	r, _ := a.engine.grammar.Match(grammar.Performance, a.words, v.head, len(a.words))
	return r != nil && r.Gives["none"] == "" && r.Gives["needs"] == ""
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
